import { escaped } from "../charts/element.ts";
import { markSvg, togetherChart } from "../charts/together.ts";
import type { Language } from "../notation/language.ts";
import { formatList } from "../notation/number.ts";
import type { Compared, Comparison } from "../views/compare/comparison.ts";
import { cell, words as html } from "../views/markup.ts";
import type { Cell } from "../views/phrase.ts";
import { pairKeys } from "./slugs.ts";

/** A text with its gap `{}` filled. */
export function filled(template: string, text: string): string {
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
export function chipsHtml(regions: readonly Compared[], { words }: Comparison): string {
  return regions
    .map(({ slug, name }, index) => {
      const remove = escaped(filled(words.remove, name));
      return `<li class="s${index + 1}">${markSvg(index)} ${html(name)} <button type="button" value="${slug}" aria-label="${remove}">×</button></li>`;
    })
    .join("");
}

/** The comparison as HTML: the chart with what is known of each region, what can be said of the pairs, the table. */
export function comparisonHtml(regions: readonly Compared[], comparison: Comparison, language: Language): string {
  return [
    figureHtml(regions, comparison, language),
    ...sentences(regions, comparison, language).map(paragraph),
    tableHtml(regions, comparison, language),
  ].join("");
}

function paragraph(text: string): string {
  return `<p>${html(text)}</p>`;
}

function figureHtml(regions: readonly Compared[], { words, chart, axes }: Comparison, language: Language): string {
  const names = namesOf(regions, language);
  const lines = regions.map(({ label, name, track }) => ({ label: label ?? name, track }));
  const name = { label: filled(words.alt, names) };
  const svg = (["narrow", "wide"] as const).map((size) => togetherChart(lines, axes, chart, size, name)).join("");
  const items = regions.map(
    (region, index) =>
      `<li class="s${index + 1}">${markSvg(index)}<span><b>${html(region.name)}</b>: ${html(region.said)}.</span></li>`,
  );
  return `<figure><h2>${html(filled(words.title, names))}</h2><p class="sub">${html(words.subtitle)}</p><div class="scroll">${svg}</div><figcaption><ul>${items.join("")}</ul></figcaption></figure>`;
}

/** The differences that can be told, then that the other pairs have none. */
export function sentences(
  regions: readonly Compared[],
  { words, pairs, regions: all }: Comparison,
  language: Language,
): string[] {
  if (regions.length === 1) return [words.one];
  const dated = regions.filter((region) => region.dated !== null);
  const keys = pairKeys(
    dated.map(({ slug }) => slug),
    all.map(({ slug }) => slug),
  );
  const told = keys.flatMap((key) => pairs[key] ?? []);
  const [[apart, ...more], some] = [keys.filter((key) => !(key in pairs)), told.length > 0];
  if (apart === undefined) return told;
  if (some && more.length > 0) return [...told, words.others];
  const sides = some ? dated.filter(({ slug }) => apart.split(" ").includes(slug)) : dated;
  const list = formatList(
    sides.map((side) => side.dated ?? ""),
    language,
  );
  return [...told, filled(words.apart, list)];
}

/**
 * One row for each thing that can be said, one column for each region. The roles are those that a table has anyway: on a
 * phone it is laid out in blocks (styles/stack.css), and some browsers would then take it for no table.
 */
export function tableHtml(regions: readonly Compared[], { words, rows }: Comparison, language: Language): string {
  const shown = rows.flatMap((row, index) => {
    const cells = regions.map(({ cells }) => cells[index] ?? null);
    return row.optional && cells.every((one) => one === null) ? [] : [{ row, cells }];
  });
  const heads = regions.map(
    ({ name }, index) =>
      `<th scope="col" role="columnheader" class="s${index + 1}">${markSvg(index)} ${html(name)}</th>`,
  );
  const lines = shown.map(
    ({ row, cells }) =>
      `<tr role="row"><th scope="row" role="rowheader">${html(row.head)}</th>${cells.map((one, index) => cellHtml(one, row.missing, regions[index]?.name ?? "")).join("")}</tr>`,
  );
  const caption = `<caption>${html(filled(words.caption, namesOf(regions, language)))}</caption>`;
  return `<table class="stack of${regions.length}" role="table">${caption}<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${html(words.measure)}</th>${heads.join("")}</tr></thead><tbody role="rowgroup">${lines.join("")}</tbody></table>`;
}

function cellHtml(one: Cell | null, missing: string, name: string): string {
  const text = one ? cell(one) : `<span class="soft">${html(missing)}</span>`;
  return `<td role="cell" data-head="${escaped(name)}"><span>${text}</span></td>`;
}
