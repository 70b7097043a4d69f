import { comparison } from "../text/rank.ts";
import { escaped } from "../charts/element.ts";
import { sampleSvg } from "../charts/key.ts";
import { markSvg, togetherChart, togetherKey } from "../charts/together.ts";
import { NEAR_DAYS } from "../metrics/rank.ts";
import { daysBetween } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatList } from "../notation/number.ts";
import type { Compared, ComparisonData } from "../views/compare/comparison.ts";
import { cellHtml, textHtml as html } from "../views/markup.ts";
import type { GridCell } from "../views/phrase.ts";
import { pairsOf } from "./slugs.ts";

/** A text with its gap `{}` filled. */
export function fillGap(template: string, text: string): string {
  return template.replace("{}", () => text);
}

/** The names of regions as a list: `Kota Malang dan Kota Madiun`. */
export function namesOf(regions: readonly Pick<Compared, "name">[], language: Language): string {
  return formatList(
    regions.map(({ name }) => name),
    language,
  );
}

/** The regions that are compared, each to be taken out again: items of a list, as HTML. */
export function chipsHtml(regions: readonly Compared[], { words }: ComparisonData): string {
  return regions
    .map(({ slug, name }, index) => {
      const remove = escaped(fillGap(words.remove, name));
      return `<li class="s${index + 1}">${markSvg(index)} ${html(name)} <button type="button" value="${slug}" aria-label="${remove}">×</button></li>`;
    })
    .join("");
}

/** The chart of the regions as HTML, with the key to what it draws. */
export function figureHtml(
  regions: readonly Compared[],
  { words, chart, axes, key }: ComparisonData,
  language: Language,
): string {
  const names = namesOf(regions, language);
  const lines = regions.map(({ label, name, track }) => ({ label: label ?? name, track }));
  const name = { label: fillGap(words.alt, names) };
  const svg = (["narrow", "wide"] as const).map((size) => togetherChart(lines, axes, chart, size, name)).join("");
  const marks = togetherKey(lines, axes, chart).map((mark) => `<li>${sampleSvg(mark)} ${html(key[mark])}</li>`);
  return `<figure><figcaption><h2>${html(fillGap(words.title, names))}</h2></figcaption><div class="scroll">${svg}</div><ul class="key">${marks.join("")}</ul></figure>`;
}

/** What can be said of the regions, then the table of them, as HTML. */
export function detailsHtml(regions: readonly Compared[], comparison: ComparisonData, language: Language): string {
  const said = sentences(regions, comparison, language).map((text) => `<p>${html(text)}</p>`);
  return [...said, comparedTable(regions, comparison, language)].join("");
}

/** The differences that can be told, why the others are not, and who has no figure. */
export function sentences(
  regions: readonly Compared[],
  { words }: Pick<ComparisonData, "words">,
  language: Language,
): string[] {
  if (regions.length === 1) return [words.one];
  const covered = regions.filter(({ label }) => label !== null);
  const missing = regions.filter(({ label }) => label === null);
  const pairs = pairsOf(covered);
  const told = pairs.flatMap(([a, b]) => difference(a, b, language) ?? []);
  return [
    ...told,
    ...(told.length < pairs.length ? [told.length > 0 ? words.others : apartSentence(covered, words)] : []),
    ...(missing.length > 0 ? [fillGap(words.missing, namesOf(missing, language))] : []),
  ];
}

/** What can be said of two regions near the last deadline that both have a report near; null without one. */
export function difference(a: Compared, b: Compared, language: Language): string | null {
  const asOf = Object.keys(a.sides)
    .filter((day) => b.sides[day])
    .toSorted()
    .at(-1);
  const [one, other] = [a.sides[asOf ?? ""], b.sides[asOf ?? ""]];
  return asOf && one && other ? comparison(one, other, asOf, language) : null;
}

/** Two reports near one deadline are at most this many days apart. */
const NEAR_EACH_OTHER = 2 * NEAR_DAYS;

/** Why no difference is given: two dates that are too far apart for it, else what holds for any. */
function apartSentence(covered: readonly Compared[], words: ComparisonData["words"]): string {
  const [first, last] = covered.map(({ date }) => date ?? "").toSorted();
  if (covered.length > 2 || !first || !last) return words.apart;
  const days = daysBetween(first, last);
  return days > NEAR_EACH_OTHER ? fillGap(words.months, String(Math.round((days / 365.25) * 12))) : words.apart;
}

/** The comparison as a message: every region with its figure, then the link. */
export function messageOf(
  regions: readonly Compared[],
  { words }: ComparisonData,
  address: string,
  language: Language,
): string {
  const list = formatList(
    regions.map(({ sent }) => sent),
    language,
  );
  return `${fillGap(words.message, list)} ${address}`;
}

/**
 * The code that shows the comparison on another site: the card of each region in a frame of its own, side by side where
 * there is room, and a line that leads to the comparison. It needs no script there.
 */
export function embedCode(
  regions: readonly Compared[],
  { words, embed }: ComparisonData,
  address: string,
  language: Language,
): string {
  const { origin } = new URL(address);
  const frames = regions.map(({ name, card }) => {
    const [src, title] = [escaped(origin + card), escaped(fillGap(words.frame, name))];
    return `<iframe src="${src}" height="${embed.height}" title="${title}" loading="lazy" style="border:0;flex:1 1 300px"></iframe>`;
  });
  const credit = escaped(`${embed.site}, ${namesOf(regions, language)}`);
  return [
    '<div style="display:flex;flex-wrap:wrap;gap:12px">',
    ...frames,
    "</div>",
    `<p>${embed.lead}: <a href="${escaped(address)}">${credit}</a> (CC BY 4.0)</p>`,
  ].join("\n");
}

/**
 * One row for each thing that can be said, one column for each region. The roles are those that a table has anyway: on a
 * phone it is laid out in blocks (styles/compare.css), and some browsers would then take it for no table.
 */
export function comparedTable(
  regions: readonly Compared[],
  { words, rows, none }: ComparisonData,
  language: Language,
): string {
  const heads = regions.map(
    ({ name, href }, index) =>
      `<th scope="col" role="columnheader" class="s${index + 1}">${markSvg(index)} <a href="${escaped(href)}">${html(name)}</a></th>`,
  );
  const lines = rows.map((head, row) => {
    const cells = regions.map(({ cells, name }) => comparedCell(cells[row] ?? null, none, name));
    return `<tr role="row"><th scope="row" role="rowheader">${html(head)}</th>${cells.join("")}</tr>`;
  });
  const caption = `<caption>${html(fillGap(words.caption, namesOf(regions, language)))}</caption>`;
  return `<table class="stack of${regions.length}" role="table">${caption}<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span>${html(words.measure)}</span></th>${heads.join("")}</tr></thead><tbody role="rowgroup">${lines.join("")}</tbody></table>`;
}

function comparedCell(one: GridCell | null, none: string, name: string): string {
  const text = one ? cellHtml(one) : `<span class="soft">${html(none)}</span>`;
  return `<td role="cell" data-head="${escaped(name)}"><span>${text}</span></td>`;
}
