import { FEWEST, type Rank } from "../metrics/rank.ts";
import type { PointState } from "../metrics/state.ts";
import { wordedCount } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import { gapInShort, nationalDistance, type Distance } from "./gap.ts";
import { rankedAmong, rankText, type NoRank } from "./rank.ts";
import { shareText } from "./share.ts";
import { opening } from "./typography.ts";
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
