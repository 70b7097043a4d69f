import { bar } from "../charts/bar.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { gapSentence, movingTarget, paceSentence } from "../text/distance.ts";

/** How far and how fast, in sentences; and the actual pace as a bar with the needed one as its tick, where both are known. */
export interface GapPart {
  sentences: string[];
  /** SVG. */
  bar: string | null;
}

/** Null where neither the gap nor a pace is known. */
export function gapPart({ latest, series, targetGrowth }: RegionState, language: Language): GapPart | null {
  if (!latest) return null;
  const sentences = [
    latest.national && gapSentence(latest.national, language),
    paceSentence(latest, series, language),
    targetGrowth && movingTarget(targetGrowth, language),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : { sentences, bar: paceBar(latest) };
}

function paceBar({ pace, national }: PointState): string | null {
  const required = national?.requiredPerDay;
  if (!pace || !required) return null;
  return bar({ value: pace.perDay, end: 1.1 * Math.max(pace.perDay.high, required.value), target: required.value });
}
