import { nationalSteps } from "../charts/step.ts";
import { stripChart } from "../charts/strip.ts";
import { districts, type Dataset } from "../dataset/dataset.ts";
import type { CrossSection, Rank } from "../metrics/rank.ts";
import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Site } from "../site.ts";
import { stripWords } from "../text/axes.ts";
import { noRankSentence, rankSentence, whyNoRank, type Group } from "../text/place.ts";

/** The states of the 38, in code order. */
export function districtStates({ dataset, states }: Pick<Site, "dataset" | "states">): RegionState[] {
  const codes = new Set(districts(dataset).map(({ code }) => code));
  return states.filter(({ region }) => codes.has(region.code));
}

/** SVG of the 38 by last known coverage with one region marked, named by `label`. */
export function stripSvg(site: Site, state: RegionState, label: string, language: Language): string {
  const dots = districtStates(site).map(({ region, latest }) => ({
    coverage: latest?.coverage ?? null,
    here: region.code === state.region.code,
  }));
  const missing = dots.filter(({ coverage }) => coverage === null).length;
  const target = nationalSteps(site.dataset.targets).at(-1)?.share ?? null;
  return stripChart({ dots, target }, stripWords(state, missing, target, language), { label });
}

/** Its place in the last cross-section that holds it, or why it has none. */
export function placeSentence({ dataset, crossSections }: Site, state: RegionState, language: Language): string | null {
  return placeAmong(state, state.rank, { type: "all", size: districts(dataset).length }, crossSections.at(-1), language);
}

/** The same among the regions of its kind: regencies with regencies, cities with cities. */
export function placeOfKindSentence({ dataset, crossSections }: Site, state: RegionState, language: Language): string | null {
  const { type } = state.region;
  if (type !== "kabupaten" && type !== "kota") return null;
  const size = districts(dataset).filter((region) => region.type === type).length;
  return placeAmong(state, state.rankOfKind, { type, size }, crossSections.at(-1), language);
}

function placeAmong(
  state: RegionState,
  rank: Rank | null,
  group: Group,
  section: CrossSection | undefined,
  language: Language,
): string | null {
  if (rank) return rankSentence(rank, group, language);
  if (!section) return null;
  const reason = whyNoRank(state, section) ?? "too-few";
  return noRankSentence(reason, section.asOf, group.type, language);
}
