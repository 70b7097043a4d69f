import { ofRegion } from "../dataset/rows.ts";
import { areaOf } from "../dataset/area.ts";
import { nationalSteps } from "../charts/step.ts";
import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Site } from "../site.ts";
import { exceedsHolders } from "../text/coverage.ts";
import { labelDate } from "../text/date.ts";
import { brand } from "../text/pages.ts";
import {
  altPicture,
  noFigureWords,
  pictureAges,
  pictureFrequency,
  pictureNumber,
  pictureOutcome,
  pictureTarget,
  unknownCloth,
  type PictureNumber,
} from "../text/picture.ts";

/** What a picture of one region shows, whatever its size. */
export interface PictureWords {
  name: string;
  /** Null without a figure. */
  date: string | null;
  number: PictureNumber | null;
  /** Stands for the number that is missing: that, why, and what a tap gives. */
  missing: { none: string; why: string; ask: string };
  coverage: Quantity | null;
  /** Share at which the thread of the target lies, 0-1. */
  thread: number | null;
  /** What the cloth says in words; null where it says nothing that the number does not. */
  frequency: string | null;
  target: { asked: string; outcome: string | null } | null;
  /** Null while the figure is not old, and without one. */
  age: string | null;
  brand: string;
  area: string;
  alt: string;
}

/** The last usable report of a region as a picture: nothing in it depends on another region. */
export function cardOf({ dataset }: Pick<Site, "dataset">, state: RegionState, language: Language): PictureWords {
  const { region, latest, age } = state;
  const area = areaOf(dataset);
  const some = ofRegion(dataset.activations, region.code).length > 0;
  const target = latest?.target ?? null;
  return {
    name: region.name,
    date: latest && labelDate(latest.date, latest.report.datePrecision, language),
    number: latest && pictureNumber(latest, language),
    missing: noFigureWords(some, language),
    coverage: latest && latest.coverage,
    thread: latest ? (target?.share ?? null) : (nationalSteps(dataset.targets).at(-1)?.share ?? null),
    frequency: frequencyOf(state, language),
    target: target && latest && { asked: pictureTarget(target, language), outcome: pictureOutcome(latest, language) },
    age: age && pictureAges[age][language],
    ...{ brand, area: area.name.id },
    alt: altPicture(state, area, some, language),
  };
}

function frequencyOf({ latest }: RegionState, language: Language): string | null {
  if (!latest?.coverage) return unknownCloth[language];
  return exceedsHolders(latest) ? null : pictureFrequency(latest, language);
}
