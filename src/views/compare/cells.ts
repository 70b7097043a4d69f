import { sourceOf, type Dataset } from "../../dataset/dataset.ts";
import type { RegionState } from "../../metrics/state.ts";
import { keysOf, mapRecord } from "../../notation/keys.ts";
import type { Language } from "../../notation/language.ts";
import { rowWords, targetThen } from "../../text/compare.ts";
import { sourceDate } from "../../text/credit.ts";
import { labelDate } from "../../text/date.ts";
import { newerSentence } from "../../text/finding.ts";
import { statusLabel } from "../../text/labels.ts";
import { reportedPeople } from "../../text/people.ts";
import { printedOnly } from "../../text/report.ts";
import { holdersCell } from "../region/coverage.ts";
import { coverageParts } from "../last-known.ts";
import { toReport, toSource } from "../links.ts";
import type { GridCell, Phrase } from "../phrase.ts";

type Cells = Record<keyof ReturnType<typeof rowWords>, GridCell | null>;

/** What the table of a comparison says of a region, row by row; null where there is nothing to say. */
export function comparisonCells(dataset: Dataset, state: RegionState, language: Language): (GridCell | null)[] {
  const cells: Cells = { ...nothing, ...pointCells(dataset, state, language) };
  return keysOf(rowWords(language)).map((row) => cells[row]);
}

const nothing = mapRecord(rowWords("id"), () => null);

function pointCells(
  dataset: Dataset,
  { region, latest, newer, status }: RegionState,
  language: Language,
): Partial<Cells> {
  if (!latest) return {};
  const { report, coverage, target } = latest;
  const words = coverageParts(latest, language);
  const date = toReport(labelDate(latest.date, report.datePrecision, language), report, region, language);
  const source = sourceDate(sourceOf(dataset, report.source), language);
  return {
    coverage: coverage && cellOf(words.coverage, words.interval),
    date: cellOf(date, newer && newerSentence(newer, dataset, language)),
    activated: cellOf(latest.activated ? reportedPeople(report, language) : printedOnly(report, language)),
    holders: coverage && holdersCell(region, latest, language),
    target: target && cellOf(...targetThen(target, language), status && statusLabel(status, language)),
    source: cellOf(toSource(dataset, report.source), source),
  };
}

function cellOf(text: Phrase[number], ...small: readonly (string | null)[]): GridCell {
  return { text: [text], small: small.flatMap((line) => (line === null ? [] : [[line]])) };
}
