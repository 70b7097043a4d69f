import { ofRegion } from "../dataset/rows.ts";
import type { Covered } from "../metrics/coverage.ts";
import { FEWEST, NEAR_DAYS, type CrossSection, type Rank } from "../metrics/rank.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { daysBetween, type IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { spelledCount, wordedCount } from "../notation/number.ts";
import { minus, type Quantity } from "../notation/quantity.ts";
import type { Region } from "../tables/wilayah.ts";
import { withEnds } from "./amount.ts";
import { coverageText, isEstimate } from "./coverage.ts";
import { dayText, deadlineLabel } from "./date.ts";
import { kindLabels } from "./labels.ts";
import { pointsAmount } from "./share.ts";
import { opening } from "./typography.ts";

/** Whom a region is ranked among: all units, or those of its kind; and how many of them there are. */
export interface Group {
  type: "all" | Region["type"];
  size: number;
}

/** A place in a few words; never without the number of those it is among: `3–5 dari 8` / `3rd to 5th of 8`. */
export function rankText(rank: Rank, language: Language): string {
  const { best, worst, of } = rank;
  const places = best === worst ? ordinal(best) : `${ordinal(best)} to ${ordinal(worst)}`;
  return { id: `${placeText(rank)} dari ${of}`, en: `${places} of ${of}` }[language];
}

/** Who a place is among: `di antara enam wilayah yang melapor di sekitar akhir 2023`. */
export function rankedAmong({ of, asOf }: Rank, language: Language): string {
  const [count, moment] = [wordedCount(of, language), deadlineLabel(asOf, language)];
  return {
    id: `di antara ${count} wilayah yang melapor di sekitar ${moment}`,
    en: `among ${count} regions that reported near the ${moment}`,
  }[language];
}

/** A region's place in a cross-section, whom it is among, and why it is a range. */
export function rankSentence(rank: Rank, group: Group, name: string, language: Language): string {
  const moment = deadlineLabel(rank.asOf, language);
  const noun = groupNoun(group.type, language);
  const absent = group.size - rank.of;
  const others = {
    id: absent > 0 ? `; ${absent} ${noun} lain tidak dapat diurutkan` : "",
    en: absent > 0 ? `; the other ${absent} cannot be ranked` : "",
  };
  return {
    id: `${opening(spelledCount(rank.of, "id"))} ${noun} punya laporan di sekitar ${moment}. Di antaranya, ${name} ${position(rank, "id")}${others.id}.`,
    en: `${opening(spelledCount(rank.of, "en"))} ${noun} had a report near the ${moment}. Among them, ${name} was ${position(rank, "en")}${others.en}.`,
  }[language];
}

function position({ best, worst }: Rank, language: Language): string {
  if (best === worst) return { id: `urutan ke-${best}`, en: ordinal(best) }[language];
  return {
    id: `urutan ke-${best} sampai ke-${worst}, sebab rentangnya bertumpuk`,
    en: `between ${ordinal(best)} and ${ordinal(worst)}, since the ranges overlap`,
  }[language];
}

function groupNoun(type: Group["type"], language: Language): string {
  return type === "all" ? { id: "wilayah", en: "regions" }[language] : kindLabels[type][language];
}

/** Why a region has no place in a cross-section. */
export type NoRank = "no-figure" | "far" | "no-coverage" | "too-few";

/** Why a region has no place in a cross-section; null when it has one. */
export function whyNoRank(state: RegionState, section: CrossSection): NoRank | null {
  if (ofRegion(section.placed, state.region.code).length > 0) return null;
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
      id: `kurang dari ${wordedCount(FEWEST, "id")} ${groupNoun(group, "id")} punya laporan di sekitar ${deadlineLabel(asOf, "id")}`,
      en: `fewer than ${wordedCount(FEWEST, "en")} ${groupNoun(group, "en")} have a report near the ${deadlineLabel(asOf, "en")}`,
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
    id: "Diurutkan dari yang tertinggi. Tanggal laporannya berbeda-beda, jadi ini bukan peringkat.",
    en: "Highest first. The dates of the reports differ, so this is not a ranking.",
  }[language];
}

/** A region at its point in a cross-section, for a sentence about it and another. */
export interface Side {
  /** `Kota Malang sekitar 8,4% (perkiraan)`. */
  said: string;
  coverage: Quantity;
}

export function toldSide({ name }: Region, point: Covered<PointState>, language: Language): Side {
  const estimate = isEstimate(point) ? { id: " (perkiraan)", en: " (estimate)" }[language] : "";
  const { value, low, high } = point.coverage;
  return { said: `${name} ${coverageText(point, language)}${estimate}`, coverage: { value, low, high } };
}

/** Two regions of one cross-section, at their points in it: the difference in percentage points, where it can be told. */
export function comparison(a: Side, b: Side, asOf: IsoDate, language: Language): string {
  const [higher, lower] = a.coverage.value >= b.coverage.value ? [a, b] : [b, a];
  const apart = minus(higher.coverage, lower.coverage);
  const [first, second, moment] = [a.said, b.said, deadlineLabel(asOf, language)];
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
  const difference = withEnds(pointsAmount(apart, language), language);
  return { id: `${both}: selisih ${difference}.`, en: `${both}: ${difference} apart.` }[language];
}

/** `1st`, `2nd`, `3rd`, `11th`, `22nd` (English only). */
function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(!teen && { 1: "st", 2: "nd", 3: "rd" }[number % 10]) || "th"}`;
}

/** A place without the number of those it is among, for a table of them all: `3–5`. */
export function placeText({ best, worst }: Pick<Rank, "best" | "worst">): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** Heading of the places near a deadline: `Peringkat akhir 2024`. */
export function rankHeading(asOf: IsoDate, language: Language): string {
  const moment = deadlineLabel(asOf, language);
  return { id: `Peringkat ${moment}`, en: `Rank, ${moment}` }[language];
}

/** Too few reports near a deadline for a ranking. */
export function noRanks({ asOf, regions }: CrossSection, language: Language): string {
  const [count, least] = [wordedCount(regions, language), wordedCount(FEWEST, language)];
  return {
    id: `Tidak ada peringkat untuk ${deadlineLabel(asOf, "id")}: ${count} wilayah punya laporan paling jauh ${NEAR_DAYS}\u00a0hari dari ${dayText(asOf, "id")}; diperlukan sedikitnya ${least}.`,
    en: `No rank for the ${deadlineLabel(asOf, "en")}: ${count} ${regions === 1 ? "region has" : "regions have"} a report within ${NEAR_DAYS}\u00a0days of ${dayText(asOf, "en")}; at least ${least} are needed.`,
  }[language];
}
