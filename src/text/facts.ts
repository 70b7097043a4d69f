import type { Pace } from "../metrics/pace.ts";
import type { Rank } from "../metrics/rank.ts";
import type { TargetMeasure } from "../metrics/target.ts";
import { wordedCount } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import { neededPace, people, shareText } from "./amount.ts";
import { gapInShort } from "./distance.ts";
import { nationalTarget } from "./target.ts";
import { rankText, type NoRank } from "./place.ts";
import { paceText } from "./pace.ts";
import { opening } from "./space.ts";

/** A fact in a few words: its label, the figure (null where nothing can be said), and a note to it. */
export interface FactText {
  label: string;
  figure: string | null;
  note: string;
}

/** How far from the national target: `Target nasional 2024` / `kurang sekitar 138.000 orang` / `sekitar 28,1% dari target itu terpenuhi`. */
export function gapFact(measure: TargetMeasure | null, language: Language): FactText {
  if (!measure) {
    return {
      label: { id: "Target nasional", en: "National target" }[language],
      figure: null,
      note: { id: "tidak ada target pada tanggal itu", en: "no target on that date" }[language],
    };
  }
  const reached = measure.shareOfTarget && shareText(measure.shareOfTarget, language, [1]);
  return {
    label: opening(nationalTarget(measure.deadline, language)),
    figure: gapFigure(measure, reached, language),
    note: measure.gap && reached ? `${ofTarget(reached, language)}` : "",
  };
}

function gapFigure({ gap }: TargetMeasure, reached: string | null, language: Language): string {
  if (gap) return gapInShort(gap, language) ?? { id: "tepat sebanyak itu", en: "exactly that many" }[language];
  return reached ? ofTarget(reached, language) : { id: "jaraknya belum diketahui", en: "distance not known" }[language];
}

function ofTarget(reached: string, language: Language): string {
  return { id: `${reached} dari target itu`, en: `${reached} of that target` }[language];
}

/** How fast, and how fast it had to be for the national target. */
export function paceFact(pace: Pace | null, required: Quantity | null, language: Language): FactText {
  const unknown = pace
    ? ""
    : { id: "perlu jumlah orang pada dua tanggal", en: "that takes counts on two dates" }[language];
  return {
    label: { id: "Laju", en: "Pace" }[language],
    figure: pace && perDay(pace, language),
    note: required ? neededPerDay(required, language) : unknown,
  };
}

/** `sekitar 125 orang per hari`, `turun 165 orang per hari` */
export function perDay(pace: Pace, language: Language): string {
  return paceText(pace.perDay, language);
}

/** `perlu 546 orang per hari untuk target nasional` */
export function neededPerDay(required: Quantity, language: Language): string {
  const needed = neededPace(required, language);
  return {
    id: `perlu ${people(needed, "id")} per hari untuk target nasional`,
    en: `${people(needed, "en")} a day needed for the national target`,
  }[language];
}

/** The place among the regions near the same deadline, or why there is none. */
export function rankFact(rank: Rank | null, why: NoRank | null, language: Language): FactText {
  const label = { id: "Peringkat", en: "Rank" }[language];
  if (!rank) {
    return { label, figure: null, note: unranked[why ?? "far"][language] };
  }
  const [place = "", moment = ""] = rankText(rank, language).split(", ");
  return { label, figure: place.replace(/^peringkat /, ""), note: moment };
}

const unranked: Record<NoRank, Record<Language, string>> = {
  "no-figure": { id: "tidak ada laporan", en: "no report" },
  far: { id: "tidak ada laporan di dekat tenggat", en: "no report near a deadline" },
  "no-coverage": { id: "cakupannya belum dapat dihitung", en: "coverage cannot be worked out" },
  "too-few": { id: "kurang dari lima wilayah di dekat tenggat", en: "fewer than five regions near the deadline" },
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
