import { FEWEST, type Rank } from "../metrics/rank.ts";
import type { PointState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { wordedCount } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import { gapInShort, nationalDistance, type Distance } from "./gap.ts";
import { daysOf, isOver, paceText, perDay } from "./pace.ts";
import { rankedAmong, rankText, type NoRank } from "./place.ts";
import { neededCount } from "./people.ts";
import { shareText } from "./share.ts";
import { opening } from "./space.ts";
import { nationalTarget } from "./target.ts";

/** A fact in a few words: its label, the figure (null where nothing can be said), and a note to it. */
export interface FactText {
  label: string;
  figure: string | null;
  note: string;
}

/** How far from the national target: `Target nasional 2024` / `kurang sekitar 138.000 orang` / `sekitar 28% dari target itu`. */
export function gapFact(point: PointState, language: Language): FactText {
  const { national } = point;
  if (!national) {
    return {
      label: { id: "Target nasional", en: "National target" }[language],
      figure: null,
      note: { id: "tidak ada target pada tanggal itu", en: "no target on that date" }[language],
    };
  }
  const reached = national.shareOfTarget && shareText(national.shareOfTarget, language, [1]);
  const distance = nationalDistance(point);
  return {
    label: opening(nationalTarget(national.deadline, language)),
    figure: gapFigure(distance, language),
    note: distance && reached ? ofTarget(reached, language) : "",
  };
}

function gapFigure(distance: Distance | null, language: Language): string {
  if (!distance) return { id: "jaraknya belum diketahui", en: "distance not known" }[language];
  return gapInShort(distance, language) ?? { id: "tepat sebanyak itu", en: "exactly that many" }[language];
}

function ofTarget(reached: string, language: Language): string {
  return { id: `${reached} dari target itu`, en: `${reached} of that target` }[language];
}

/** How fast, and how fast it has to be for the national target; over how many days, once its deadline is over. */
export function paceFact(
  point: PointState,
  series: readonly PointState[],
  today: IsoDate,
  language: Language,
): FactText {
  const { pace, national } = point;
  return {
    label: { id: "Laju", en: "Pace" }[language],
    figure: pace && paceText(pace.perDay, language),
    note: paceNote(point, series, national && !isOver(point, today) ? national.requiredPerDay : null, language),
  };
}

function paceNote(
  point: PointState,
  series: readonly PointState[],
  required: Quantity | null,
  language: Language,
): string {
  if (required) return neededPerDay(required, language);
  if (!point.pace) return { id: "perlu jumlah orang pada dua tanggal", en: "that takes counts on two dates" }[language];
  const days = daysOf(point, series, language);
  return { id: `rata-rata ${days}`, en: `mean of ${days}` }[language];
}

/** `perlu sekitar 550 orang per hari untuk target nasional` */
export function neededPerDay(required: Quantity, language: Language): string {
  const needed = perDay(neededCount(required, language), language);
  return {
    id: `perlu ${needed} untuk target nasional`,
    en: `${needed} needed for the national target`,
  }[language];
}

/** The place among the regions near the same deadline, or why there is none. */
export function rankFact(rank: Rank | null, why: NoRank | null, language: Language): FactText {
  const label = { id: "Peringkat", en: "Rank" }[language];
  if (!rank) {
    return { label, figure: null, note: unranked[why ?? "far"][language] };
  }
  return { label, figure: rankText(rank, language), note: rankedAmong(rank, language) };
}

const unranked: Record<NoRank, Record<Language, string>> = {
  "no-figure": { id: "tidak ada laporan", en: "no report" },
  far: { id: "tidak ada laporan di dekat tenggat", en: "no report near a deadline" },
  "no-coverage": { id: "cakupannya belum dapat dihitung", en: "coverage cannot be worked out" },
  "too-few": {
    id: `kurang dari ${wordedCount(FEWEST, "id")} wilayah di dekat tenggat`,
    en: `fewer than ${wordedCount(FEWEST, "en")} regions near the deadline`,
  },
};

/** How many figures there are, and from how many sources: one figure in two sources is one. */
export function reportsFact(figures: number, sources: number, language: Language): FactText {
  const [said, from] = [wordedCount(figures, language), wordedCount(sources, language)];
  return {
    label: { id: "Laporan", en: "Reports" }[language],
    figure: { id: `${said} angka`, en: `${said} figure${figures === 1 ? "" : "s"}` }[language],
    note:
      figures === 0
        ? ""
        : { id: `dimuat ${from} sumber`, en: `in ${from} source${sources === 1 ? "" : "s"}` }[language],
  };
}
