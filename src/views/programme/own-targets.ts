import { NATION, regionOf, type Dataset } from "../../dataset/dataset.ts";
import { yearOf } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { compareText } from "../../notation/order.ts";
import type { TargetRow } from "../../tables/target.ts";
import { labels } from "../../text/labels.ts";
import { ownTargetsOf, ownTargetWords } from "../../text/programme.ts";
import { ownTargetTerms } from "../../text/target.ts";
import { toRegion, toSource } from "../links.ts";
import { indonesian, note, type Grid, type GridLine, type Phrase } from "../phrase.ts";
import { footnotesOf, type Footnotes } from "./footnotes.ts";

/** The targets of one year, folded under it; those of the newest stand open. */
interface YearOfTargets {
  summary: string;
  open: boolean;
  grid: Grid;
}

/** The targets that the province and its regions named for themselves. */
export interface OwnTargets {
  years: YearOfTargets[];
  /** What several of their notes say, once; with what stands before it. */
  footnotes: { lead: string; told: Phrase[] };
}

/** By the year in which they begin, the newest first; of one year in code order, each with the base its source names. */
export function ownTargetYears(dataset: Dataset, language: Language): OwnTargets {
  const rows = dataset.targets.filter(({ region }) => region !== NATION).toSorted(byRegion);
  const footnotes = footnotesOf(rows.flatMap((row) => row.note ?? []));
  const years = Map.groupBy(rows, ({ start }) => yearOf(start));
  const newestFirst = [...years].toSorted(([a], [b]) => compareText(b, a));
  return {
    years: newestFirst.map(([year, own], index) => ({
      summary: ownTargetsOf(year, own.length, language).summary,
      open: index === 0,
      grid: gridOf(dataset, year, own, footnotes, language),
    })),
    footnotes: {
      lead: ownTargetWords[language].footnotes,
      told: footnotes.told.map(({ sign, text }) => [`(${sign}) `, indonesian(text, language)]),
    },
  };
}

function gridOf(
  dataset: Dataset,
  year: string,
  rows: readonly TargetRow[],
  footnotes: Footnotes,
  language: Language,
): Grid {
  return {
    caption: ownTargetsOf(year, rows.length, language).caption,
    columns: [{ text: labels[language].region }, { text: ownTargetWords[language].terms }],
    lines: rows.map((row) => lineOf(dataset, row, footnotes, language)),
  };
}

function lineOf(dataset: Dataset, row: TargetRow, footnotes: Footnotes, language: Language): GridLine {
  const { own, signs } = row.note === null ? { own: "", signs: "" } : footnotes.of(row.note);
  const source: Phrase = [toSource(dataset, row.source), ...(signs ? [` (${signs})`] : [])];
  return {
    cells: [
      { text: [toRegion(regionOf(dataset, row.region), language)] },
      { text: [ownTargetTerms(row, language)], small: [source, ...(own ? [[note(own, language)]] : [])] },
    ],
  };
}

function byRegion(a: TargetRow, b: TargetRow): number {
  return compareText(a.region, b.region) || compareText(a.deadline, b.deadline);
}
