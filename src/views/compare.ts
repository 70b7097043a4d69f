import { coverageMarks } from "../charts/mark.ts";
import { smallMultiples } from "../charts/multiples.ts";
import { nationalSteps } from "../charts/step.ts";
import { NATION, type Dataset } from "../dataset/dataset.ts";
import type { CrossSection } from "../metrics/rank.ts";
import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Site } from "../site.ts";
import { bracketed, ofStatedBase } from "../text/amount.ts";
import { picturesKey } from "../text/compare.ts";
import { comparison, type Side } from "../text/place.ts";
import { districtStates, lastKnown, type LastKnown } from "./lastKnown.ts";

/** One region among the small pictures. */
export interface CompareEntry extends LastKnown {
  slug: string;
  /** What follows the coverage: its interval and its base; null without one. */
  base: string | null;
  /** SVG of its coverage over time, on the scale of all. */
  picture: string;
}

/** What the page of comparisons prints; `pairs` holds a sentence for every two regions with coverage, by their slugs. */
export interface Compare {
  entries: CompareEntry[];
  pairs: Record<string, string>;
  key: string;
}

type Sources = Pick<Site, "dataset" | "states" | "crossSections" | "today">;

/** All 38 on one scale, in code order, and what can be said of any two of them. */
export function compare(site: Sources, language: Language): Compare {
  const { dataset, today } = site;
  const states = districtStates(site);
  const pictures = smallMultiples(
    states.map(({ series }) => coverageMarks(series)),
    nationalSteps(dataset.targets),
    today,
  );
  const entries = states.map((state, index) => ({
    ...entry(dataset, state, language),
    picture: pictures[index]!,
  }));
  const national = dataset.targets.filter(({ region }) => region === NATION);
  return {
    entries,
    pairs: pairSentences(states, site.crossSections, language),
    key: picturesKey(
      national.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
      language,
    ),
  };
}

function entry(dataset: Dataset, state: RegionState, language: Language): Omit<CompareEntry, "picture"> {
  const known = lastKnown(dataset, state, language);
  const base = state.latest?.coverage ? bracketed(known.interval) + ofStatedBase("perekaman", language) : null;
  return { ...known, slug: state.region.slug, base };
}

/** Near the same deadline: the difference in percentage points; else that they stand side by side. */
function pairSentences(states: readonly RegionState[], sections: readonly CrossSection[], language: Language) {
  const known = states.filter(({ latest }) => latest?.coverage);
  const pairs = known.flatMap((a, index) => known.slice(index + 1).map((b) => [a, b] as const));
  return Object.fromEntries(
    pairs.map(([a, b]) => [`${a.region.slug} ${b.region.slug}`, pairSentence(a, b, sections, language)]),
  );
}

function pairSentence(a: RegionState, b: RegionState, sections: readonly CrossSection[], language: Language): string {
  const section = sections.findLast((one) => sideIn(one, a) && sideIn(one, b));
  if (section) return comparison(sideIn(section, a)!, sideIn(section, b)!, section.asOf, language);
  return comparison(latestSide(a), latestSide(b), null, language);
}

/** The region at its point in a cross-section; null where it is not in it. */
function sideIn({ placed }: CrossSection, { region, series }: RegionState): Side | null {
  const place = placed.find((one) => one.region === region.code);
  const point = place && series.find(({ date }) => date === place.point.date);
  return point ? { region, point } : null;
}

function latestSide({ region, latest }: RegionState): Side {
  return { region, point: latest! };
}
