import type { RegionState } from "../../metrics/state.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { gapHeading, gapSentence, paceSentence } from "../../text/distance.ts";

/** How far and how fast, in words. */
export interface GapPart {
  /** How far from the national target, in a few words; null where it is not known. */
  heading: string | null;
  /** The same with its range and date. */
  exact: string | null;
  /** How fast. */
  pace: string | null;
}

/** Null where neither the gap nor a pace is known. */
export function gapPart({ region, latest, series }: RegionState, today: IsoDate, language: Language): GapPart | null {
  if (!latest) return null;
  const part = {
    heading: gapHeading(latest, language),
    exact: gapSentence(latest, region, language),
    pace: paceSentence(latest, series, today, language),
  };
  return Object.values(part).every((said) => said === null) ? null : part;
}
