import type { CrossSection, Rank } from "../metrics/rank.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import { formatDecimal } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import { minus, type Quantity } from "../notation/quantity.ts";
import type { Region } from "../tables/wilayah.ts";
import { NEAR_DAYS } from "../metrics/rank.ts";
import { coverageText, isEstimate } from "./coverage.ts";
import { dayText, deadlineLabel, monthText } from "./date.ts";
import { decimalsFor } from "./digits.ts";
import { kindLabels } from "./labels.ts";

/** Whom a region is ranked among: all districts, or those of its kind; and how many of them there are. */
export interface Group {
  type: "all" | "kabupaten" | "kota";
  size: number;
}

/** A place in a few words, with the date of the cross-section: `peringkat 3–5 dari 8, akhir 2023` / `3rd to 5th of 8, end of 2023`. */
export function rankText({ best, worst, of, asOf }: Rank, language: Language): string {
  const moment = deadlineLabel(asOf, language);
  if (best === worst)
    return { id: `peringkat ${best} dari ${of}, ${moment}`, en: `${ordinal(best)} of ${of}, ${moment}` }[language];
  return {
    id: `peringkat ${best}–${worst} dari ${of}, ${moment}`,
    en: `${ordinal(best)} to ${ordinal(worst)} of ${of}, ${moment}`,
  }[language];
}

/** A region's place in a cross-section, whom it is among, and why it is a range. */
export function rankSentence(rank: Rank, group: Group, language: Language): string {
  const moment = dayText(rank.asOf, language);
  const absent = group.size - rank.of;
  const others = {
    id: absent > 0 ? `; ${absent} ${groupNoun(group.type, "id")} lain tidak punya laporan sedekat itu` : "",
    en: absent > 0 ? `; the other ${absent} ${absent === 1 ? "has" : "have"} none that near` : "",
  };
  const place = {
    id: `P${rankText(rank, "id").slice(1)}: di antara ${groupNoun(group.type, "id")} yang laporannya paling jauh ${NEAR_DAYS}\u00a0hari dari ${moment}${others.id}.`,
    en: `Ranked ${rankText(rank, "en")}: among ${groupNoun(group.type, "en")} with a report within ${NEAR_DAYS}\u00a0days of ${moment}${others.en}.`,
  }[language];
  return rank.best === rank.worst ? place : `${place} ${overlapping(rank, language)}`;
}

function overlapping({ best, worst }: Rank, language: Language): string {
  return {
    id: `Rentangnya bertumpuk, jadi paling tinggi ${best}, paling rendah ${worst}.`,
    en: `Ranges overlap, so ${ordinal(best)} at best, ${ordinal(worst)} at worst.`,
  }[language];
}

function groupNoun(type: Group["type"], language: Language): string {
  return type === "all" ? { id: "wilayah", en: "regions" }[language] : kindLabels[type][language];
}

/** Why a region has no place in a cross-section. */
export type NoRank = "no-figure" | "far" | "no-coverage" | "too-few";

/** Why a region has no place in a cross-section; null when it has one. */
export function whyNoRank(state: RegionState, section: CrossSection): NoRank | null {
  if (section.placed.some(({ region }) => region === state.region.code)) return null;
  if (!state.latest) return "no-figure";
  const near = reportsNear(state, section);
  if (near.length === 0) return "far";
  return near.some(({ coverage }) => coverage) ? "too-few" : "no-coverage";
}

function reportsNear({ series }: RegionState, { asOf }: CrossSection): PointState[] {
  return series.filter(({ date }) => Math.abs(daysBetween(date, asOf)) <= NEAR_DAYS);
}

/** Why a region has no place in any cross-section, by the last that it has a report near, else by the last of all; null with a place, or without any. */
export function whyUnranked(
  state: RegionState,
  sections: readonly CrossSection[],
): { reason: NoRank; asOf: IsoDate } | null {
  const section = sections.findLast((each) => reportsNear(state, each).length > 0) ?? sections.at(-1);
  const reason = state.rank || !section ? null : whyNoRank(state, section);
  return reason && section ? { reason, asOf: section.asOf } : null;
}

/** Said instead of a place; `group` is who would have been compared. */
export function noRankSentence(reason: NoRank, asOf: IsoDate, group: Group["type"], language: Language): string {
  const because = {
    "no-figure": {
      id: "belum ada angka aktivasi IKD yang dapat kami pakai",
      en: "we have no usable IKD figure for it",
    },
    far: {
      id: `laporannya lebih dari ${NEAR_DAYS}\u00a0hari dari ${dayText(asOf, "id")}`,
      en: `its report is more than ${NEAR_DAYS}\u00a0days from ${dayText(asOf, "en")}`,
    },
    "no-coverage": { id: "cakupannya belum dapat dihitung", en: "its coverage cannot be worked out" },
    "too-few": {
      id: `kurang dari lima ${groupNoun(group, "id")} punya laporan di sekitar ${deadlineLabel(asOf, "id")}`,
      en: `fewer than five ${groupNoun(group, "en")} have a report near the ${deadlineLabel(asOf, "en")}`,
    },
  }[reason];
  const among = {
    id: group === "all" ? "Tidak diberi peringkat" : `Di antara sesama ${groupNoun(group, "id")} tidak ada peringkat`,
    en: group === "all" ? "Not ranked" : `Not ranked among ${groupNoun(group, "en")}`,
  };
  return { id: `${among.id}: ${because.id}.`, en: `${among.en}: ${because.en}.` }[language];
}

/** Said above the list of all 38. */
export function unrankedList(language: Language): string {
  return {
    id: "Urut menurut cakupan terakhir; tanggalnya berbeda-beda, jadi tanpa nomor urut.",
    en: "In order of last known coverage; the dates differ, so there are no position numbers.",
  }[language];
}

/** A region at one of its points that have coverage, for a comparison. */
export interface Side {
  region: Region;
  point: PointState;
}

/** Two regions of one cross-section, at their points in it: the difference in percentage points, where it can be told. */
export function comparison(a: Side, b: Side, asOf: IsoDate, language: Language): string {
  const [higher, lower] = a.point.coverage!.value >= b.point.coverage!.value ? [a, b] : [b, a];
  const apart = minus(higher.point.coverage!, lower.point.coverage!);
  const [first, second, moment] = [sideText(a, language), sideText(b, language), deadlineLabel(asOf, language)];
  const both = {
    id: `${first} dan ${second} dari pemegang KTP-el, keduanya di sekitar ${moment}`,
    en: `${first} and ${second} of e-KTP holders, both near the ${moment}`,
  }[language];
  if (apart.low <= 0) {
    return {
      id: `${both}; rentangnya bertumpuk, jadi selisihnya tidak dapat dipastikan.`,
      en: `${both}; the ranges overlap, so the difference cannot be told.`,
    }[language];
  }
  const points = pointsText(apart, language);
  return { id: `${both}: selisih ${points}.`, en: `${both}: ${points} apart.` }[language];
}

function sideText({ region, point }: Side, language: Language): string {
  const estimate = isEstimate(point) ? { id: " (perkiraan)", en: " (estimate)" }[language] : "";
  return `${region.name} ${coverageText(point, language)}${estimate}`;
}

/** A region with the month it is compared at: `Kota Malang (April 2024)`. */
export function datedName({ region, point }: Side, language: Language): string {
  return `${region.name} (${monthText(point.date, language)})`;
}

/** A difference of two shares: `sekitar 10,42 persen poin (antara 10,39 dan 10,44)`. */
export function pointsText(difference: Quantity, language: Language): string {
  const decimals = decimalsFor((difference.high - difference.low) * 100, 2);
  const [value, low, high] = [difference.value, difference.low, difference.high].map((share) =>
    formatDecimal(share * 100, decimals, language),
  );
  const unit = { id: "persen poin", en: "percentage points" }[language];
  if (low === high) return `${value} ${unit}`;
  return {
    id: `sekitar ${value} ${unit} (antara ${low} dan ${high})`,
    en: `about ${value} ${unit} (between ${low} and ${high})`,
  }[language];
}

/** `1st`, `2nd`, `3rd`, `11th`, `22nd` (English only). */
function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(!teen && { 1: "st", 2: "nd", 3: "rd" }[number % 10]) || "th"}`;
}
