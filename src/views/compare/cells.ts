import { endsText } from "../../text/amount.ts";
import { neededCount, reportedPeople } from "../../text/people.ts";
import { sourceOf } from "../../dataset/dataset.ts";
import type { Pace } from "../../metrics/pace.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { TargetMeasure } from "../../metrics/target.ts";
import { keysOf, mapRecord } from "../../notation/keys.ts";
import type { Language } from "../../notation/language.ts";
import { eachOf } from "../../notation/order.ts";
import type { Site } from "../../site.ts";
import { shareText } from "../../text/share.ts";
import { fromTo, noPaceNeeded, pageOf, rowWords, targetThen } from "../../text/compare.ts";
import { labelDate } from "../../text/date.ts";
import { gapFact, rankFact } from "../../text/facts.ts";
import { newerSentence } from "../../text/finding.ts";
import { nationalDistance } from "../../text/gap.ts";
import { statusLabel } from "../../text/labels.ts";
import { paceText, perDay } from "../../text/pace.ts";
import { whyUnranked } from "../../text/place.ts";
import { printedOnly, sourceDate } from "../../text/proof.ts";
import { holdersCell } from "../region/coverage.ts";
import { coverageWords } from "../last-known.ts";
import { toRegion, toReport, toSource } from "../links.ts";
import type { Cell, Phrase } from "../phrase.ts";

type Sources = Pick<Site, "dataset" | "crossSections">;
type Cells = Record<keyof ReturnType<typeof rowWords>, Cell | null>;

/** What the table of a comparison says of a region, row by row; null where there is nothing to say. */
export function comparisonCells(site: Sources, state: RegionState, language: Language): (Cell | null)[] {
  const cells: Cells = { ...nothing, ...pointCells(site, state, language), ...ownCells(site, state, language) };
  return keysOf(rowWords(language)).map((row) => cells[row]);
}

const nothing = mapRecord(rowWords("id"), () => null);

/** What does not hang on a usable report. */
function ownCells(
  { dataset }: Sources,
  { region, status, newer, latest }: RegionState,
  language: Language,
): Partial<Cells> {
  const page = { ...toRegion(region, language), text: pageOf(region.name, language) };
  return {
    status: cellOf(status ? statusLabel(status, language) : latest ? null : statusLabel("belum-ada-data", language)),
    newer: cellOf(newer && newerSentence(newer, dataset, language)),
    page: { text: [page] },
  };
}

function pointCells({ dataset, crossSections }: Sources, state: RegionState, language: Language): Partial<Cells> {
  const { region, latest, rank } = state;
  if (!latest) return {};
  const { report, coverage, national, target, pace } = latest;
  const words = coverageWords(latest, language);
  const place = rankFact(rank, whyUnranked(state, crossSections)?.reason ?? null, language);
  const source = sourceOf(dataset, report.source);
  return {
    coverage: coverage && cellOf(words.coverage, words.interval),
    date: { text: [toReport(labelDate(latest.date, report.datePrecision, language), report, region, language)] },
    activated: cellOf(latest.activated ? reportedPeople(report, language) : printedOnly(latest, language)),
    holders: coverage && holdersCell(region, latest, language),
    target: target && cellOf(...targetThen(target, language)),
    shareOfTarget: cellOf(national?.shareOfTarget ? shareText(national.shareOfTarget, language, [1]) : null),
    gap: cellOf(nationalDistance(latest) ? gapFact(latest, language).figure : null),
    pace: pace && cellOf(paceText(pace.perDay, language), paceDates(pace, state.series, language)),
    needed: national && neededCell(national, language),
    rank:
      place.figure === null ? cellOf(rowWords(language).rank.missing, place.note) : cellOf(place.figure, place.note),
    source: { text: [toSource(dataset, report.source)], small: [[sourceDate(source, language)]] },
  };
}

function cellOf(text: string | null, small: string | null = null): Cell | null {
  if (text === null) return null;
  const below: Phrase[] = small ? [[small]] : [];
  return { text: [text], ...(below.length > 0 && { small: below }) };
}

function neededCell({ requiredPerDay, gap, daysLeft }: TargetMeasure, language: Language): Cell | null {
  if (requiredPerDay) {
    const amount = neededCount(requiredPerDay, language);
    return cellOf(perDay(amount, language), endsText(amount, language));
  }
  if (!gap || (gap.value > 0 && daysLeft <= 0)) return null;
  return cellOf(noPaceNeeded(gap.high <= 0, language));
}

/** From which report to which. */
function paceDates({ from, to }: Pace, series: readonly PointState[], language: Language): string {
  const [first, last] = eachOf([from, to], (date) => {
    const precision = series.find((point) => point.date === date)?.report.datePrecision ?? "hari";
    return labelDate(date, precision, language);
  });
  return fromTo(first, last, language);
}
