import { LEAST_DAYS } from "../metrics/pace.ts";
import type { PointState } from "../metrics/state.ts";
import type { Target, TargetMeasure } from "../metrics/target.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { formatCount, formatDecimal } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { TargetRow } from "../tables/target.ts";
import type { Region } from "../tables/wilayah.ts";
import {
  bracketed,
  derivedNumber,
  derivedPeople,
  derivedRange,
  neededPace,
  neededRange,
  people,
  shareText,
} from "./amount.ts";
import { atMoment, dayText, momentText } from "./date.ts";
import { decimalsFor, roundPeople } from "./digits.ts";
import { fell, paceBrackets, paceText } from "./pace.ts";
import { opening } from "./space.ts";
import { nationalTarget, ownTargetName, ownTargetTerms } from "./target.ts";

/** The whole target: a share of target must not be rounded onto it. */
const WHOLE = [1];

/** How many people a region was short of the national target, or above it; null where neither people nor a share of target is known. */
export function gapSentence(point: PointState, region: Region, language: Language): string | null {
  if (!point.national) return null;
  const { deadline, gap, shareOfTarget } = point.national;
  const target = nationalTarget(deadline, language);
  const then = opening(atMoment(point.date, point.report.datePrecision, language));
  const reached = shareOfTarget && shareText(shareOfTarget, language, WHOLE);
  if (gap) return `${then}, ${region.name} ${place(gap, target, reached, language)}.`;
  if (reached === null) return null;
  return {
    id: `${then}, ${reached} dari ${target} telah terpenuhi.`,
    en: `${then}, ${reached} of the ${target} had been reached.`,
  }[language];
}

/** `kurang sekitar 138.000 orang (…) dari target …; sekitar 28,1% dari target itu telah terpenuhi`, or how far above it. */
function place(gap: Quantity, target: string, reached: string | null, language: Language): string {
  if (gap.low < 0 || gap.high <= 0) return aboveOrAstride(gap, target, language);
  const missing = derivedPeople(gap, language);
  return {
    id: `kurang ${missing} dari ${target}${reached ? `; ${reached} dari target itu telah terpenuhi` : ""}`,
    en: `was ${missing} short of the ${target}${reached ? `; ${reached} of that target had been reached` : ""}`,
  }[language];
}

/** `berada sekitar 5.000 orang (…) di atas target …`, or between short of it and above it. */
function aboveOrAstride(gap: Quantity, target: string, language: Language): string {
  if (gap.low === 0 && gap.high === 0)
    return { id: `tepat mencapai ${target}`, en: `was exactly at the ${target}` }[language];
  if (gap.low < 0 && gap.high > 0) {
    const { short, above } = astride(gap, language);
    return {
      id: `berada antara ${people(short, "id")} kurang dan ${people(above, "id")} lebih dari ${target}`,
      en: `was between ${people(short, "en")} short of and ${above} above the ${target}`,
    }[language];
  }
  const surplus = surplusText(gap, language);
  return { id: `berada ${surplus} di atas ${target}`, en: `was ${surplus} above the ${target}` }[language];
}

/** A gap that may be a surplus: its largest shortfall and its largest surplus, in people. */
function astride(gap: Quantity, language: Language): { short: string; above: string } {
  const rounded = roundPeople(gap);
  return { short: formatCount(rounded.high, language), above: formatCount(-rounded.low, language) };
}

/** A negative gap as people above the target. A part of a person is left out: the gap is what is rounded up. */
function surplusText(gap: Quantity, language: Language): string {
  const rounded = roundPeople(gap);
  if (rounded.alike) return people(formatCount(-rounded.value, language), language);
  return derivedPeople({ value: -gap.value, low: -gap.high, high: -gap.low }, language);
}

/** The gap in a few words, for a list or a message: `kurang sekitar 138.000 orang`, `terlampaui …`; null where it is not known, or nothing is missing. */
export function gapInShort(gap: Quantity | null, language: Language): string | null {
  if (!gap || (gap.low === 0 && gap.high === 0)) return null;
  if (gap.low < 0 && gap.high > 0) {
    const { short, above } = astride(gap, language);
    return {
      id: `antara ${people(short, "id")} kurang dan ${people(above, "id")} lebih`,
      en: `between ${people(short, "en")} short and ${above} above`,
    }[language];
  }
  if (gap.high <= 0 && gap.low < 0) {
    const surplus = surplusText(gap, language).replace(/ \(.*\)$/, "");
    return { id: `terlampaui ${surplus}`, en: `${surplus} above` }[language];
  }
  const missing = people(derivedNumber(gap, language), language);
  return { id: `kurang ${missing}`, en: `${missing} short` }[language];
}

/** Why a region with a count has no pace. */
export function paceUnknown(language: Language): string {
  return {
    id: `Lajunya belum dapat dihitung: perlu jumlah orang pada dua tanggal yang berjarak sedikitnya ${LEAST_DAYS}\u00a0hari.`,
    en: `The pace is unknown: that takes two counts at least ${LEAST_DAYS}\u00a0days apart.`,
  }[language];
}

/** The pace up to a point, and the pace that the national target then needed; `series` gives the exactness of its dates. */
export function paceSentence(point: PointState, series: readonly PointState[], language: Language): string | null {
  const needed = neededSentence(point, language);
  const { pace } = point;
  if (!pace) return needed === null || !point.activated ? needed : `${paceUnknown(language)} ${needed}`;
  const actual = paceText(pace.perDay, language) + paceBrackets(pace.perDay, language);
  const opens = fell(pace.perDay)
    ? { id: "Jumlahnya", en: "The total went" }[language]
    : { id: "Lajunya", en: "The pace was" }[language];
  const [from, to] = [pace.from, pace.to].map((date) => dateIn(series, date, language));
  const sentence = {
    id: `${opens} ${actual}, dari ${from} hingga ${to}.`,
    en: `${opens} ${actual}, from ${from} to ${to}.`,
  }[language];
  return needed === null ? sentence : `${sentence} ${needed}`;
}

function dateIn(series: readonly PointState[], date: IsoDate, language: Language): string {
  const precision = series.find((point) => point.date === date)?.report.datePrecision ?? "hari";
  return momentText(date, precision, language);
}

/** The pace that the national target needed from a point on, beside the actual one. */
function neededSentence({ date, pace, national }: PointState, language: Language): string | null {
  const required = national?.requiredPerDay;
  if (!required) return null;
  const needed = neededPace(required, language);
  const range = bracketed(neededRange(required, language));
  const [from, until] = [dayText(date, language), dayText(national.deadline, language)];
  const times = pace && timesText(required, pace.perDay, language);
  return {
    id: `Sejak ${from}, target nasional memerlukan ${people(needed, "id")} per hari${range} hingga ${until}${times ? `: ${times} laju itu` : ""}.`,
    en: `From ${from}, the national target needed ${people(needed, "en")} a day${range} until ${until}${times ? `: ${times} that pace` : ""}.`,
  }[language];
}

/** How many times the actual pace the needed one is: `4,4 kali`; both ends where it may be more or less than the pace itself. */
function timesText(required: Quantity, actual: Quantity, language: Language): string | null {
  if (actual.low <= 0) return null;
  const [low, high] = [required.low / actual.high, required.high / actual.low];
  const decimals = low >= 100 ? 0 : decimalsFor(high - low, 1);
  const format = (number: number) => formatDecimal(number, decimals, language);
  const number =
    low < 1 && high > 1
      ? { id: `antara ${format(low)} dan ${format(high)}`, en: `between ${format(low)} and ${format(high)}` }[language]
      : format(required.value / actual.value);
  return { id: `${number}\u00a0kali`, en: `${number}\u00a0times` }[language];
}

/** How many people the target grows by in a year, since people turn 17 every day. */
export function movingTarget(growth: Quantity, language: Language): string {
  const grown = people(derivedNumber(growth, language), language);
  const range = bracketed(derivedRange(growth, language));
  return {
    id: `Target bertambah ${grown} setahun${range}: setiap hari ada yang genap 17\u00a0tahun.`,
    en: `The target grows by ${grown} a year${range}: people turn 17 every day.`,
  }[language];
}

/** A region against the targets it named for itself, each said once; those that only repeat the national target are left out. */
export function ownTargetSentences({ own, target }: PointState, region: Region, language: Language): string[] {
  const other = own.filter(({ row }) => !repeats(row, target));
  const measurable = other.filter((measure) => ownDistance(measure, language) !== "");
  const vague = other.filter((measure) => !measurable.includes(measure));
  const sentences = measurable.map((measure) => ownTargetSentence(measure, region, language));
  return vague.length > 0 ? [...sentences, unmeasured(vague, region, language)] : sentences;
}

/** Whether a row says no more than the national target: its share, of holders or of no base that is named. */
function repeats(row: TargetRow, target: Target | null): boolean {
  const sameBase = row.base === "perekaman" || row.base === "tidak_disebut";
  return row.count === null && sameBase && row.share?.share === target?.share;
}

/** A region against one target it named for itself. */
export function ownTargetSentence(measure: TargetMeasure, region: Region, language: Language): string {
  const [name, terms] = [ownTargetName(region, language), ownTargetTerms(measure.row, language)];
  const distance = ownDistance(measure, language);
  if (distance === "") return unmeasured([measure], region, language);
  return { id: `Terhadap ${name} (${terms}): ${distance}.`, en: `Against ${name} (${terms}): ${distance}.` }[language];
}

function unmeasured(measures: readonly TargetMeasure[], region: Region, language: Language): string {
  const name = opening(ownTargetName(region, language));
  const terms = measures.map(({ row }) => ownTargetTerms(row, language)).join("; ");
  return { id: `${name} tidak dapat diukur: ${terms}.`, en: `${name} cannot be measured: ${terms}.` }[language];
}

function ownDistance({ shareOfTarget, gap, requiredPerDay }: TargetMeasure, language: Language): string {
  const share = shareOfTarget && shareText(shareOfTarget, language, WHOLE);
  const needed = requiredPerDay && neededPace(requiredPerDay, language);
  return [
    share && { id: `${share} dari target itu`, en: `${share} of that target` }[language],
    gapInShort(gap, language),
    needed && { id: `perlu ${people(needed, "id")} per hari`, en: `${needed} a day needed` }[language],
  ]
    .filter((part) => part)
    .join(", ");
}
