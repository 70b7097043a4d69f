import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Region } from "../tables/wilayah.ts";
import { dayText, labelDate } from "./date.ts";
import type { Luggage } from "./elsewhere.ts";
import { travelling } from "./typography.ts";

/** The figure of a region as it is cited: the last one, or none. */
type Cited = Pick<PointState, "date" | "report"> | null;

/** What of a region is cited. */
function title({ name }: Region, language: Language): string {
  return { id: `Aktivasi IKD ${name}`, en: `IKD activation in ${name}` }[language];
}

/** `Angka per 22 April 2024; dihitung 29 November 2026`. */
function days(point: Cited, today: string, language: Language): string {
  const calculated = dayText(today, language);
  if (!point)
    return { id: `Belum ada angka; dihitung ${calculated}`, en: `No figure yet; calculated ${calculated}` }[language];
  const date = labelDate(point.date, point.report.datePrecision, language);
  return { id: `Angka per ${date}; dihitung ${calculated}`, en: `Figure as of ${date}; calculated ${calculated}` }[
    language
  ];
}

/** For a caption: the site, the region and the date. Plain spaces. */
export function shortCitation(region: Region, point: Cited, { site }: Luggage, language: Language): string {
  if (!point) return `${site}, ${region.name}, ${{ id: "belum ada angka", en: "no figure yet" }[language]}`;
  const date = labelDate(point.date, point.report.datePrecision, language);
  return travelling(`${site}, ${region.name}, ${{ id: "angka per", en: "figure as of" }[language]} ${date}`);
}

/** For a list of sources, in the form that never changes; without the address where the site has none. Plain spaces. */
export function longCitation(region: Region, point: Cited, luggage: Luggage, language: Language): string {
  const { site, address, today } = luggage;
  const said = `${site}. ${title(region, language)}. ${days(point, today, language)}.`;
  return travelling(address === null ? said : `${said} ${address}`);
}

/** The name of an entry in a list of sources. */
function entryId({ slug }: Region, point: Cited): string {
  return ["pantau-ikd", slug, point?.date].filter((part) => part !== undefined).join("-");
}

/** The same as an entry for BibTeX. */
export function bibtex(region: Region, point: Cited, { site, address, today }: Luggage, language: Language): string {
  const fields = {
    author: `{${texed(site)}}`,
    title: texed(title(region, language)),
    year: today.slice(0, 4),
    note: texed(travelling(days(point, today, language))),
    ...(address !== null && { url: address }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(6)} = {${value}}`);
  return `@misc{${entryId(region, point)},\n${lines.join(",\n")}\n}`;
}

/** With the signs of TeX as letters. */
function texed(text: string): string {
  return text.replace(/[&%$#_{}]/g, "\\$&");
}

/** The same as CSL-JSON, which Zotero and other programs read. */
export function cslJson(region: Region, point: Cited, { site, address, today }: Luggage, language: Language): string {
  const item = {
    id: entryId(region, point),
    type: "webpage",
    author: [{ literal: site }],
    title: title(region, language),
    issued: { "date-parts": [today.split("-").map(Number)] },
    note: travelling(days(point, today, language)),
    ...(address !== null && { URL: address }),
    language,
  };
  return JSON.stringify([item], null, 2);
}
