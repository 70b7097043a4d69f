import type { Dataset } from "../../dataset/dataset.ts";
import { BANDS, candidatesAt, kindOf, type Holders, type HoldersBy } from "../../metrics/holders.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { TargetMeasure } from "../../metrics/target.ts";
import { daysBetween } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { formatCount, formatDecimal, formatPercent, formatPrinted } from "../../notation/number.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import type { BaseRow } from "../../tables/ektp.ts";
import { ofStatedBase, reportedBase, reportedPeople } from "../../text/amount.ts";
import { coverageText } from "../../text/coverage.ts";
import { dayText, labelDate } from "../../text/date.ts";
import { methodLabels, statusLabel } from "../../text/labels.ts";
import { nationalTarget, ownTargetName } from "../../text/target.ts";
import { toSource } from "../links.ts";
import { formatFactor } from "./reproduction.ts";
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
  const words = {
    id: {
      caption: `${place}: dari laporan ke cakupan dan capaian target, dari pemegang KTP-el`,
      heads: ["Besaran", "Nilai", "Rentang"],
    },
    en: {
      caption: `${place}: from the report to coverage and share of target, of e-KTP holders`,
      heads: ["Quantity", "Value", "Range"],
    },
  }[language];
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
  const words = pointWords(point, language);
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

function pointWords(point: PointState, language: Language) {
  const printed = coverageText(point, language);
  return {
    id: {
      activated: "Aktivasi",
      holders: "Pemegang KTP-el",
      other: "Calon lain, rentangnya lebih lebar",
      coverage: "Cakupan",
      divided: `aktivasi ÷ pemegang KTP-el; di halaman ${printed}`,
      status: "Status",
    },
    en: {
      activated: "Activations",
      holders: "E-KTP holders",
      other: "Another candidate, its range wider",
      coverage: "Coverage",
      divided: `activations ÷ e-KTP holders; on pages ${printed}`,
      status: "Status",
    },
  }[language];
}

/** The row that the number of holders was taken from, the sum in its note where it is implied, and its band. */
function holdersOrigin({ row, method }: Holders, language: Language): Phrase[] {
  const how = [`${reportedBase(row, language)}, ${methodLabels[method][language]}`];
  const factor = [bandText(row, language)];
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
  return `${reportedBase(row, language)}, ${labelDate(row.date, row.datePrecision, language)}; ${bandText(row, language)}`;
}

/** `pengali 1 (0,97–1,06)` */
function bandText(row: BaseRow, language: Language): string {
  const { value, low, high } = BANDS[kindOf(row)];
  const [middle, from, to] = [value, low, high].map((factor) => formatFactor(factor, language));
  const name = { id: "pengali", en: "factor" }[language];
  return low === high ? `${name} 1` : `${name} ${middle} (${from}–${to})`;
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

function measureWords({ row, deadline, daysLeft }: TargetMeasure, name: string, language: Language) {
  const asked = row.share ? formatPrinted(row.share.printed, language) + ofStatedBase(row.base, language) : null;
  const until = dayText(deadline, language);
  return {
    id: {
      people: `Orang menurut ${name}`,
      asked: asked ?? reportedPeople(row, "id"),
      share: `Capaian ${name}`,
      shared: "aktivasi ÷ orang menurut target",
      gap: `Kekurangan, ${name}`,
      subtracted: "orang menurut target − aktivasi",
      pace: `Laju yang diperlukan, ${name}`,
      spread: `orang per hari: kekurangan ÷ ${daysLeft} hari hingga ${until}`,
    },
    en: {
      people: `People by ${name}`,
      asked: asked ?? reportedPeople(row, "en"),
      share: `Share of ${name}`,
      shared: "activations ÷ people by the target",
      gap: `Gap, ${name}`,
      subtracted: "people by the target − activations",
      pace: `Pace needed, ${name}`,
      spread: `people a day: gap ÷ ${daysLeft} days until ${until}`,
    },
  }[language];
}

function paceLines({ series }: RegionState, { pace }: PointState, language: Language): Line[] {
  const earlier = pace && series.find(({ date }) => date === pace.from);
  if (!pace || !earlier) return [];
  const days = daysBetween(pace.from, pace.to);
  const from = `${reportedPeople(earlier.report, language)}, ${dayText(pace.from, language)}`;
  const words = {
    id: { head: "Laju", how: `orang per hari: (aktivasi − ${from}) ÷ ${days} hari` },
    en: { head: "Pace", how: `people a day: (activations − ${from}) ÷ ${days} days` },
  }[language];
  return [line(words.head, perDay(pace.perDay, language), [[words.how]])];
}

/** The value and the interval of a quantity as printed; an interval without width is left out. */
type Printed = readonly [string, string];

function whole(quantity: Quantity, language: Language): Printed {
  return numbers(quantity, (number) => formatCount(number, language));
}

function percent(quantity: Quantity, language: Language): Printed {
  return numbers(quantity, (number) => formatPercent(number, 4, language));
}

function perDay(quantity: Quantity, language: Language): Printed {
  return numbers(quantity, (number) => formatDecimal(number, 2, language));
}

function numbers({ value, low, high }: Quantity, print: (number: number) => string): Printed {
  return [print(value), low === high ? "" : `${print(low).replace("%", "")}–${print(high)}`];
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
