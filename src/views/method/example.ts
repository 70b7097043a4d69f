import { percentSpan, formatCount, formatDecimal, formatPercent } from "../../notation/number.ts";
import { paceWords, measureWords, stepWords, exampleWords } from "../../text/example.ts";
import { factorText } from "../../text/factor.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { BANDS, candidatesAt, kindOf, type Holders, type HoldersBy } from "../../metrics/holders.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { TargetMeasure } from "../../metrics/target.ts";
import { daysBetween } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { reportedBase } from "../../text/base.ts";
import { reportedPeople } from "../../text/people.ts";
import { dayText, labelDate } from "../../text/date.ts";
import { methodLabels, statusLabel } from "../../text/labels.ts";
import { nationalTarget, ownTargetName } from "../../text/target.ts";
import { toSource } from "../links.ts";
import { note, type Grid, type Line, type Phrase } from "../phrase.ts";

/** One point of a region's series, worked out from its reports to its status. */
export interface WorkedExample {
  title: string;
  grid: Grid;
}

/** The report whose point the method page works through, and that tests reproduce by hand. */
const EXAMPLE = { count: 54_000, date: "2024-04-22" };

/** Whether a report is the one that the method page works through. */
export function isExample({ count, date }: ActivationRow): boolean {
  return count === EXAMPLE.count && date === EXAMPLE.date;
}

/** The worked example with every digit that the arithmetic gives; null when the record does not hold its point. */
export function workedExample(
  dataset: Dataset,
  states: readonly RegionState[],
  language: Language,
): WorkedExample | null {
  const state = states.find(({ series }) => series.some(({ report }) => isExample(report)));
  const point = state?.series.find(({ report }) => isExample(report));
  if (!state || !point || !isComplete(point)) return null;
  const place = `${state.region.name}, ${dayText(point.date, language)}`;
  const words = exampleWords(place, language);
  return {
    title: place,
    grid: {
      caption: words.caption,
      columns: words.heads.map((text, index) => ({ text, number: index > 0 })),
      lines: linesOf(state, point, dataset, language),
    },
  };
}

/** A point with all that the example works through. */
type Complete = PointState & {
  [Part in "activated" | "holders" | "coverage" | "national"]-?: NonNullable<PointState[Part]>;
};

function isComplete(point: PointState): point is Complete {
  const { activated, holders, coverage, national } = point;
  return Boolean(activated && holders && coverage && national);
}

function linesOf(state: RegionState, point: Complete, dataset: Dataset, language: Language): Line[] {
  const { report, activated, holders, coverage, national, own, status } = point;
  const words = stepWords(point, language);
  return [
    line(words.activated, whole(activated, language), [
      [`${reportedPeople(report, language)}, `, toSource(dataset, report.source)],
    ]),
    line(words.holders, whole(holders, language), holdersOrigin(holders, language)),
    ...otherKinds(dataset, point).map((by) =>
      line(words.other, whole(rounded(by), language), [[baseOrigin(by, language)]]),
    ),
    line(words.coverage, percent(coverage, language), [[words.divided]]),
    ...distinct(own).flatMap((measure) => measureLines(measure, ownTargetName(state.region, language), language)),
    ...measureLines(national, nationalTarget(national.deadline, language), language),
    ...paceLines(state, point, language),
    ...(status ? [line(words.status, [statusLabel(status, language), ""])] : []),
  ];
}

/** A target that two sources name is one target. */
function distinct(own: readonly TargetMeasure[]): TargetMeasure[] {
  const terms = ({ row }: TargetMeasure) => [row.deadline, row.count, row.share?.printed, row.base].join(" ");
  return [...new Map(own.map((measure) => [terms(measure), measure])).values()];
}

/** The row that the number of holders was taken from, the sum in its note where it is implied, and its band. */
function holdersOrigin({ row, method }: Holders, language: Language): Phrase[] {
  const how = [`${reportedBase(row, language)}, ${methodLabels[method][language]}`];
  const factor = [factorText(BANDS[kindOf(row)], language)];
  return row.note ? [how, [note(row.note, language)], factor] : [how, factor];
}

/** The best base of each other kind, whose interval is wider. */
function otherKinds(dataset: Dataset, { report, date, holders }: Complete): HoldersBy[] {
  const candidates = candidatesAt(dataset, report.region, date);
  const isFirst = ({ row }: HoldersBy, index: number) =>
    candidates.findIndex((other) => kindOf(other.row) === kindOf(row)) === index;
  return candidates.filter(isFirst).filter(({ row }) => kindOf(row) !== kindOf(holders.row));
}

function baseOrigin({ row }: HoldersBy, language: Language): string {
  return `${reportedBase(row, language)}, ${labelDate(row.date, row.datePrecision, language)}; ${factorText(BANDS[kindOf(row)], language)}`;
}

function rounded({ value, low, high }: Quantity): Quantity {
  return { value: Math.round(value), low: Math.round(low), high: Math.round(high) };
}

/** How far the point is from a target, step by step. */
function measureLines(measure: TargetMeasure, name: string, language: Language): Line[] {
  const { people, shareOfTarget, gap, requiredPerDay } = measure;
  const words = measureWords(measure, name, language);
  return [
    ...(people ? [line(words.people, whole(people, language), [[words.asked]])] : []),
    ...(shareOfTarget ? [line(words.share, percent(shareOfTarget, language), [[words.shared]])] : []),
    ...(gap ? [line(words.gap, whole(gap, language), [[words.subtracted]])] : []),
    ...(requiredPerDay ? [line(words.pace, perDay(requiredPerDay, language), [[words.spread]])] : []),
  ];
}

function paceLines({ series }: RegionState, { pace }: PointState, language: Language): Line[] {
  const earlier = pace && series.find(({ date }) => date === pace.from);
  if (!pace || !earlier) return [];
  const words = paceWords(earlier, daysBetween(pace.from, pace.to), language);
  return [line(words.head, perDay(pace.perDay, language), [[words.how]])];
}

/** The value and the interval of a quantity as printed; an interval without width is left out. */
type Printed = readonly [string, string];

function whole(quantity: Quantity, language: Language): Printed {
  return numbers(quantity, (number) => formatCount(number, language));
}

function percent({ value, low, high }: Quantity, language: Language): Printed {
  return [formatPercent(value, 4, language), low === high ? "" : percentSpan(low, high, 4, language)];
}

function perDay(quantity: Quantity, language: Language): Printed {
  return numbers(quantity, (number) => formatDecimal(number, 2, language));
}

function numbers({ value, low, high }: Quantity, print: (number: number) => string): Printed {
  return [print(value), low === high ? "" : `${print(low)}–${print(high)}`];
}

function line(head: string, [value, interval]: Printed, small: Phrase[] = []): Line {
  return {
    cells: [
      { text: [head], small },
      { text: [value], number: true },
      { text: [interval], number: true },
    ],
  };
}
