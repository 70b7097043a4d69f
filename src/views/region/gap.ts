import { bar } from "../../charts/bar.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { gapSentence, movingTarget, paceSentence } from "../../text/distance.ts";
import { neededPerDay } from "../../text/facts.ts";
import { isOver, paceText, timesOf } from "../../text/pace.ts";

/** How far and how fast, in sentences and, where both paces are known, as a bar. */
export interface GapPart {
  /** How far from the national target; null where it is not known. */
  gap: string | null;
  /** How fast, and how the target itself moved. */
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
export function gapPart(
  { region, latest, series, targetGrowth }: RegionState,
  today: IsoDate,
  language: Language,
): GapPart | null {
  if (!latest) return null;
  const gap = gapSentence(latest, region, language);
  const sentences = [
    paceSentence(latest, series, today, language),
    targetGrowth && movingTarget(targetGrowth, language),
  ].filter((sentence) => sentence !== null);
  if (gap === null && sentences.length === 0) return null;
  return { gap, sentences, bar: isOver(latest, today) ? null : paceBar(latest, language) };
}

/** Null where the two are not to be compared. */
function paceBar(point: PointState, language: Language): PaceBar | null {
  const { pace, national } = point;
  const required = national?.requiredPerDay;
  if (!pace || !required || timesOf(point) === null) return null;
  const end = 1.05 * Math.max(pace.perDay.high, required.value);
  const svg = bar({ value: pace.perDay, end, target: required.value });
  return { svg, actual: paceText(pace.perDay, language), needed: neededPerDay(required, language) };
}
