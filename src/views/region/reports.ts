import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import type { Region } from "../../tables/wilayah.ts";
import { ofStatedBase } from "../../text/base.ts";
import { labelDate } from "../../text/date.ts";
import { notUsedLead } from "../../text/disagreement.ts";
import { reportedPeople } from "../../text/people.ts";
import { printedShareText } from "../../text/share.ts";
import { reportsHeading } from "../../text/titles.ts";
import { toReport, toSource } from "../links.ts";
import { note, type Link, type Phrase } from "../phrase.ts";
import { figuresOf, reportsOn, sourcesOf } from "./rows.ts";

/** How many of the newest points the tables below a region's charts show; the rest is in its list of reports. */
export const NEWEST = 5;

/** How many of the newest figures its page shows. */
const FIGURES = 5;

/** One figure as it was printed: the same of one date in two outlets is one. */
export interface ReportEntry {
  figure: string;
  /** Its date, leading to it in the list of reports. */
  date: Link;
  outlets: Link[];
  /** Why it is not used; null for one that is. */
  unused: Phrase | null;
}

/** The newest figures on a region. */
export interface ReportsPart {
  heading: string;
  entries: ReportEntry[];
}

/** Null where there is none. */
export function newestReports(dataset: Dataset, region: Region, language: Language): ReportsPart | null {
  const all = reportsOn(dataset, region.code);
  if (all.length === 0) return null;
  const alike = Map.groupBy(all, (row) => [row.date, row.datePrecision, row.used, printed(row, language)].join());
  return {
    heading: reportsHeading(figuresOf(all), sourcesOf(all), language),
    entries: [...alike.values()].slice(0, FIGURES).map((rows) => entry(dataset, region, rows, language)),
  };
}

function entry(dataset: Dataset, region: Region, rows: ActivationRow[], language: Language): ReportEntry {
  const [first] = rows as [ActivationRow, ...ActivationRow[]];
  const date = labelDate(first.date, first.datePrecision, language);
  return {
    figure: printed(first, language),
    date: toReport(date, first, region, language),
    outlets: [...new Set(rows.map(({ source }) => source))].map((source) => toSource(dataset, source)),
    unused: first.used ? null : [`${notUsedLead(language)} `, note(first.note ?? "", language)],
  };
}

/** What the source printed: the count, the percentage with its base, or both. */
function printed(row: ActivationRow, language: Language): string {
  const count = row.count === null ? null : reportedPeople(row, language);
  const share = row.share && printedShareText(row, language) + ofStatedBase(row.statedBase, language);
  return [count, share].filter((part) => part !== null).join("; ");
}
