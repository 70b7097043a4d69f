import { bar } from "../charts/bar.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { gapSentence, movingTarget, paceSentence } from "../text/distance.ts";
import { neededPerDay, perDay } from "../text/facts.ts";

/** How far and how fast, in sentences and, where both paces are known, as a bar. */
export interface GapPart {
  sentences: string[];
  bar: PaceBar | null;
}

/** The actual pace as a bar up to the needed one. */
export interface PaceBar {
  svg: string;
  actual: string;
  needed: string;
}

/** Null where neither the gap nor a pace is known. */
export function gapPart({ region, latest, series, targetGrowth }: RegionState, language: Language): GapPart | null {
  if (!latest) return null;
  const sentences = [
    gapSentence(latest, region, language),
    paceSentence(latest, series, language),
    targetGrowth && movingTarget(targetGrowth, language),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : { sentences, bar: paceBar(latest, language) };
}

function paceBar({ pace, national }: PointState, language: Language): PaceBar | null {
  const required = national?.requiredPerDay;
  // A total that fell has no length to draw.
  if (!pace || !required || pace.perDay.low < 0) return null;
  const end = 1.05 * Math.max(pace.perDay.high, required.value);
  const svg = bar({ value: pace.perDay, end, target: required.value });
  return { svg, actual: perDay(pace, language), needed: neededPerDay(required, language) };
}
