import { bareName } from "../../text/region-name.ts";
import type { CrossSection } from "../../metrics/rank.ts";
import { hasCoverage, type CoveredState, type RegionState } from "../../metrics/state.ts";

/**
 * Choices that show what comparing is for, picked by what the record holds: a regency and a city of one name, the one
 * pair of them with the most reports; the two highest of the last cross-section, whose difference can be told; the four
 * cities with the highest coverage. Those that the record cannot fill are left out.
 */
export function examplesOf(states: readonly RegionState[], sections: readonly CrossSection[]): RegionState[][] {
  const known = states.filter(hasCoverage);
  return [namesakes(known), leaders(known, sections), cities(known)].filter((chosen) => chosen.length > 1);
}

function namesakes(known: readonly RegionState[]): RegionState[] {
  const byName = Map.groupBy(known, ({ region }) => bareName(region.name));
  const pairs = [...byName.values()].filter((pair) => pair.length === 2);
  const reports = (pair: readonly RegionState[]) => pair.reduce((sum, { series }) => sum + series.length, 0);
  return pairs.toSorted((a, b) => reports(b) - reports(a))[0] ?? [];
}

function leaders(known: readonly RegionState[], sections: readonly CrossSection[]): RegionState[] {
  const placed = sections.findLast((section) => section.placed.length > 0)?.placed ?? [];
  return placed.slice(0, 2).flatMap((place) => known.find(({ region }) => region.code === place.region) ?? []);
}

function cities(known: readonly CoveredState[]): RegionState[] {
  const height = ({ latest }: CoveredState) => latest.coverage.value;
  return known
    .filter(({ region }) => region.type === "kota")
    .toSorted((a, b) => height(b) - height(a))
    .slice(0, 4);
}
