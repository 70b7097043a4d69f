import { LEAST_DAYS, type Pace } from "../metrics/pace.ts";
import type { PointState } from "../metrics/state.ts";
import type { Target, TargetMeasure } from "../metrics/target.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { formatDecimal } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { TargetRow } from "../tables/target.ts";
import type { Region } from "../tables/wilayah.ts";
import { amountText, bracketed, endsText, numberText, withEnds } from "./amount.ts";
import { dayText, labelDate, onDate } from "./date.ts";
import { decimalsFor } from "./digits.ts";
import { distanceAmount, gapInShort, nationalDistance, sideOf, type Distance } from "./gap.ts";
import { paceDays, fell, isOver, paceBrackets, paceText, precisionAt, timesOf } from "./pace.ts";
import { derivedCount, neededCount } from "./people.ts";
import { shareText } from "./share.ts";
import { opening } from "./typography.ts";
import { nationalTarget, ownTargetName, ownTargetTerms } from "./target.ts";

/** The whole target: a share of target must not be rounded onto it. */
const WHOLE = [1];

/** How far a region was from the national target: in people, or in percentage points where its source counted nobody; null where it is not known. */
export function gapSentence(point: PointState, region: Region, language: Language): string | null {
  const distance = nationalDistance(point);
  if (!distance || !point.national) return null;
  const target = nationalTarget(point.national.deadline, language);
  const then = opening(onDate(point.date, point.report.datePrecision, language));
  return `${then}, ${region.name} ${place(distance, target, language)}${reachedPart(point, distance, language)}.`;
}

/** The same in a few words, `Kurang sekitar 138.000 orang dari target nasional 2024`; null where it is not known. */
export function gapHeading(point: PointState, language: Language): string | null {
  const distance = nationalDistance(point);
  if (!distance || !point.national) return null;
  const target = nationalTarget(point.national.deadline, language);
  const exactly = { id: `tepat mencapai ${target}`, en: `exactly at the ${target}` }[language];
  return opening(gapInShort(distance, language, target) ?? exactly);
}

/** `kurang sekitar 138.000 orang (…) dari target …`, or how far above it. */
function place(distance: Distance, target: string, language: Language): string {
  const amount = withEnds(distanceAmount(distance, language), language);
  switch (sideOf(distance)) {
    case "reached":
      return { id: `tepat mencapai ${target}`, en: `was exactly at the ${target}` }[language];
    case "short":
      return { id: `kurang ${amount} dari ${target}`, en: `was ${amount} short of the ${target}` }[language];
    case "passed":
      return {
        id: `melampaui ${target} dengan selisih ${amount}`,
        en: `was ${amount} above the ${target}`,
      }[language];
    case "astride": {
      const either = gapInShort(distance, language, target)!;
      return { id: `berada ${either}`, en: `was ${either}` }[language];
    }
  }
}

/** `; sekitar 28% dari target itu terpenuhi`, where people were counted and are missing. */
function reachedPart({ national }: PointState, distance: Distance, language: Language): string {
  const share = national?.shareOfTarget;
  if (!share || distance.unit === "points" || sideOf(distance) !== "short") return "";
  const reached = shareText(share, language, WHOLE);
  return { id: `; ${reached} dari target itu terpenuhi`, en: `; ${reached} of that target had been reached` }[language];
}

/** Why a region with a count has no pace. */
function paceUnknown(language: Language): string {
  return {
    id: `Lajunya belum diketahui: perlu dua jumlah yang berjarak sedikitnya ${LEAST_DAYS}\u00a0hari.`,
    en: `The pace is not known: it takes two counts at least ${LEAST_DAYS}\u00a0days apart.`,
  }[language];
}

/**
 * The pace up to a point and the one that the national target then needed; `series` gives the exactness of its dates. Once
 * the deadline is over, one sentence of the past is all.
 */
export function paceSentence(
  point: PointState,
  series: readonly PointState[],
  today: IsoDate,
  language: Language,
): string | null {
  if (isOver(point, today)) return pastPaces(point, series, language);
  const needed = neededSentence(point, language);
  const actual = point.pace ? actualSentence(point, point.pace, series, language) : null;
  const unknown = needed && point.activated && !actual ? paceUnknown(language) : null;
  const sentences = [unknown, actual, needed].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** `Laju saat itu sekitar 125 orang per hari (rata-rata 183 hari); yang diperlukan sekitar 550 (antara 519 dan 596).` */
function pastPaces(point: PointState, series: readonly PointState[], language: Language): string | null {
  const { pace, national } = point;
  const required = national?.requiredPerDay ?? null;
  const amount = required && neededCount(required, language);
  const range = amount && bracketed(endsText(amount, language));
  if (!pace) {
    return (
      amount &&
      {
        id: `Saat itu perlu ${amountText(amount, "id")} per hari${range} untuk mencapai ${nationalTarget(national!.deadline, "id")}.`,
        en: `By then ${amountText(amount, "en")} a day${range} were needed for the ${nationalTarget(national!.deadline, "en")}.`,
      }[language]
    );
  }
  const needed = amount && numberText(amount, language) + range;
  const until = pace.to === point.date ? null : momentOf(series, pace.to, language);
  const opens = {
    // A colon keeps the number from being read with the year.
    id: `${fell(pace.perDay) ? "Jumlahnya" : "Laju"} ${until === null ? "saat itu" : `hingga ${until}${fell(pace.perDay) ? "" : ":"}`}`,
    en: `${fell(pace.perDay) ? "The total" : "The pace"} ${until === null ? "then" : `up to ${until}`} ${fell(pace.perDay) ? "went" : "was"}`,
  }[language];
  const actual = paceText(pace.perDay, language);
  const days = paceDays(point, series, language);
  return {
    id: `${opens} ${actual} (rata-rata ${days})${needed ? `; yang diperlukan ${needed}` : ""}.`,
    en: `${opens} ${actual} (mean of ${days})${needed ? `; ${needed} were needed` : ""}.`,
  }[language];
}

/** `Lajunya sekitar 125 orang per hari (antara 122 dan 128), rata-rata 183 hari dari 22 Oktober 2023 hingga 22 April 2024.` */
function actualSentence(point: PointState, pace: Pace, series: readonly PointState[], language: Language): string {
  const actual = paceText(pace.perDay, language) + paceBrackets(pace.perDay, language);
  const opens = fell(pace.perDay)
    ? { id: "Jumlahnya", en: "The total went" }[language]
    : { id: "Lajunya", en: "The pace was" }[language];
  const days = paceDays(point, series, language);
  const [from, to] = [pace.from, pace.to].map((date) => momentOf(series, date, language));
  return {
    id: `${opens} ${actual}, rata-rata ${days} dari ${from} hingga ${to}.`,
    en: `${opens} ${actual}, the mean of ${days} from ${from} to ${to}.`,
  }[language];
}

function momentOf(series: readonly PointState[], date: IsoDate, language: Language): string {
  return labelDate(date, precisionAt(series, date), language);
}

/** The pace that the national target needs from a point on, beside the actual one. */
function neededSentence(point: PointState, language: Language): string | null {
  const required = point.national?.requiredPerDay;
  if (!required) return null;
  const amount = neededCount(required, language);
  const [needed, range] = [amountText(amount, language), bracketed(endsText(amount, language))];
  const [from, until] = [point.date, point.national!.deadline].map((date) => dayText(date, language));
  const times = timesText(timesOf(point), language);
  return {
    id: `Sejak ${from}, target nasional memerlukan ${needed} per hari${range} hingga ${until}${times ? `: ${times} laju itu` : ""}.`,
    en: `From ${from}, the national target needed ${needed} a day${range} until ${until}${times ? `: ${times} that pace` : ""}.`,
  }[language];
}

/** `4,4 kali` */
function timesText(times: Quantity | null, language: Language): string | null {
  if (!times) return null;
  const number = formatDecimal(times.value, decimalsFor(times.high - times.low, 1), language);
  return { id: `${number}\u00a0kali`, en: `${number}\u00a0times` }[language];
}

/** How many people the target grows by in a year, since people turn 17 every day. */
export function movingTarget(growth: Quantity, language: Language): string {
  const grown = amountText(derivedCount(growth, language), language);
  return {
    id: `Sasarannya ikut bertambah, ${grown} setahun, karena setiap hari ada yang genap 17\u00a0tahun.`,
    en: `The target keeps rising, by ${grown} a year, as people turn 17.`,
  }[language];
}

/** A region against the targets it named for itself, each said once; those that only repeat the national target are left out. */
export function ownTargetSentences(point: PointState, region: Region, language: Language): string[] {
  const other = point.own.filter(({ row }) => !repeats(row, point.target));
  const said = other.map((measure) => ownTargetSentence(point, measure, region, language));
  const vague = other.filter((_, index) => said[index] === null);
  const measured = said.filter((sentence) => sentence !== null);
  return vague.length > 0 ? [...measured, unmeasured(vague, region, language)] : measured;
}

/** Whether a row says no more than the national target: its share, of holders or of no base that is named. */
function repeats(row: TargetRow, target: Target | null): boolean {
  const sameBase = row.base === "perekaman" || row.base === "tidak_disebut";
  return row.count === null && sameBase && row.share?.share === target?.share;
}

/** A region against one target it named for itself; null where that cannot be measured. */
function ownTargetSentence(
  point: PointState,
  measure: TargetMeasure,
  region: Region,
  language: Language,
): string | null {
  const terms = ownTargetTerms(measure.row, language);
  const distance = ownDistance(point, measure, language);
  return (
    distance &&
    {
      id: `${region.name} punya target sendiri: ${terms}. ${opening(distance)}.`,
      en: `${region.name} has a target of its own: ${terms}. ${opening(distance)}.`,
    }[language]
  );
}

function unmeasured(measures: readonly TargetMeasure[], region: Region, language: Language): string {
  const name = opening(ownTargetName(region, language));
  const terms = measures.map(({ row }) => ownTargetTerms(row, language)).join("; ");
  return { id: `${name} tidak dapat diukur: ${terms}.`, en: `${name} cannot be measured: ${terms}.` }[language];
}

/** `dari target itu sekitar 34% terpenuhi, kurang sekitar 106.000 orang`; people only where a source counted them. */
function ownDistance(
  { activated }: PointState,
  { shareOfTarget, gap }: TargetMeasure,
  language: Language,
): string | null {
  const share = shareOfTarget && shareText(shareOfTarget, language, WHOLE);
  const reached = share && { id: `dari target itu ${share} terpenuhi`, en: `of that target ${share} had been reached` };
  const short = activated && gap && gapInShort({ gap, unit: "people" }, language);
  return [reached && reached[language], short].filter((part) => part).join(", ") || null;
}
