import { onceFor } from "../../notation/once.ts";
import { heapChart, heapOf, type Heap } from "../../charts/heap.ts";
import { ofRegion } from "../../dataset/rows.ts";
import { nationalSteps } from "../../charts/step.ts";
import { stripChart, stripDots } from "../../charts/strip.ts";
import { regionOf } from "../../dataset/dataset.ts";
import { unitCodes, units } from "../../dataset/regions.ts";
import type { CrossSection, RankedRegion } from "../../metrics/rank.ts";
import { unitStates, type RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { lastKnownNote, stripWords } from "../../text/chart-words.ts";
import { compareOthers } from "../../text/compare.ts";
import { pages } from "../../text/pages.ts";
import { noRankSentence, rankSentence, whyUnranked, type Group } from "../../text/rank.ts";
import { altStrip } from "../../text/elsewhere.ts";
import type { Link } from "../phrase.ts";

/** Where a region stands: the strip of all 38, and its places. */
export interface PlacePart {
  /** SVG. */
  strip: string;
  subtitle: string;
  sentences: string[];
  /** To the region beside others of its kind. */
  compare: Link;
}

/** Null for what is no unit, which stands among none. */
export function placePart(site: Site, state: RegionState, language: Language): PlacePart | null {
  const { code, type, name } = state.region;
  if (!unitCodes(site.dataset).has(code)) return null;
  const regions = units(site.dataset);
  const ofKind = regions.filter((region) => region.type === type).length;
  return {
    strip: stripSvg(site, state, altStrip(name, state.latest?.coverage ? "marked" : "without", language), language),
    subtitle: lastKnownNote(language),
    sentences: [
      placeAmongAll(state, regions.length, site.crossSections, language),
      placeAmongKind(state, { type, size: ofKind }, language),
    ].filter((sentence) => sentence !== null),
    compare: compareLink(site, state, language),
  };
}

/** How many regions a comparison takes beside one. */
const PEERS = 3;

/** Those of its kind in the last cross-section that holds it, the nearest in coverage first, as many as a comparison takes. */
export function peersOf(
  { region, rank }: RegionState,
  { dataset, crossSections }: Pick<Site, "dataset" | "crossSections">,
): Region[] {
  const placed = crossSections.find(({ asOf }) => asOf === rank?.asOf)?.placed ?? [];
  const [own] = ofRegion(placed, region.code);
  if (!own) return [];
  const far = ({ point }: RankedRegion) => Math.abs(point.coverage.value - own.point.coverage.value);
  const place = placed.indexOf(own);
  const isPeer = (other: RankedRegion) => regionOf(dataset, other.region).type === region.type;
  const above = firstOf(placed.slice(0, place).toReversed(), isPeer);
  return [...above.toReversed(), ...firstOf(placed.slice(place + 1), isPeer)]
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, PEERS)
    .map((peer) => regionOf(dataset, peer.region));
}

/** The first of a list that are so, as many as a comparison takes beside one. */
function firstOf<T>(all: readonly T[], isSo: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === PEERS) break;
    if (isSo(one)) found.push(one);
  }
  return found;
}

function compareLink(site: Site, state: RegionState, language: Language): Link {
  const slugs = [state.region, ...peersOf(state, site)].map(({ slug }) => slug);
  return { text: compareOthers[language], href: `${href(language, pages.compare.path)}?w=${slugs.join(",")}` };
}

/** SVG of the 38 by last known coverage with one region marked, named by `label`. */
function stripSvg(site: Site, state: RegionState, label: string, language: Language): string {
  if (unitStates(site).length > MOST_DOTS) return heapSvg(site, state, label, language);
  const dots = stripDots(unitStates(site), state.region.code);
  const missing = dots.filter(({ coverage }) => coverage === null).length;
  const target = nationalSteps(site.dataset.targets).at(-1)?.share ?? null;
  return stripChart({ dots, target }, stripWords(state, missing, target, language), { label });
}

/** More dots than this would be most of a page: their number is drawn instead. */
const MOST_DOTS = 120;

function heapSvg(site: Site, state: RegionState, label: string, language: Language): string {
  const heap = heapOfUnits(unitStates(site));
  const target = nationalSteps(site.dataset.targets).at(-1)?.share ?? null;
  const [dot] = stripDots([state], state.region.code);
  return dot ? heapChart(heap, dot, target, stripWords(state, heap.none, target, language), { label }) : "";
}

const heapOfUnits = onceFor((states: readonly RegionState[]): Heap =>
  heapOf(states.map(({ latest }) => latest?.coverage ?? null)),
);

/** Its place in the last cross-section that holds it, or why none does. */
function placeAmongAll(
  state: RegionState,
  size: number,
  sections: readonly CrossSection[],
  language: Language,
): string | null {
  if (state.rank) return rankSentence(state.rank, { type: "all", size }, state.region.name, language);
  const why = whyUnranked(state, sections);
  return why && noRankSentence(why.reason, why.asOf, "all", language);
}

/** The same among its kind, for a region that has a place among all. */
function placeAmongKind({ region, rank, rankOfKind }: RegionState, group: Group, language: Language): string | null {
  if (rankOfKind) return rankSentence(rankOfKind, group, region.name, language);
  return rank && noRankSentence("too-few", rank.asOf, group.type, language);
}
