import { partList, type PartList } from "../parts.ts";
import { namesPath } from "../../notation/address.ts";
import { dividedBy } from "../../dataset/parts.ts";
import { bareName } from "../../text/region-name.ts";
import { type CommonScale, commonScale } from "../../charts/common-scale.ts";
import { coverageMarks } from "../../charts/mark.ts";
import { multiplesKey, smallMultiples } from "../../charts/multiples.ts";
import { nationalSteps } from "../../charts/step.ts";
import { shortName } from "../../text/tile-name.ts";
import { NATION, type Dataset } from "../../dataset/dataset.ts";
import { unitStates, hasCoverage, type RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import { formatList } from "../../notation/number.ts";
import { compareText } from "../../notation/order.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { ofStatedBase } from "../../text/base.ts";
import { targetAtThread } from "../../text/chart-words.ts";
import { groupHeads, picturesKey } from "../../text/compare.ts";
import { pages } from "../../text/pages.ts";
import { unrankedList } from "../../text/rank.ts";
import { comparisonOf, type Compared, type ComparisonData } from "./comparison.ts";
import { examplesOf } from "./examples.ts";
import { lastKnown, type LastKnown } from "../last-known.ts";
import { type KeyEntry, keyTo } from "../key.ts";
import { toRegion } from "../links.ts";
import type { Link } from "../phrase.ts";

/** One region among the small pictures. */
export interface CompareEntry extends LastKnown {
  slug: string;
  /** What follows the coverage: its base. */
  base: string;
  /** SVG of its coverage over time, on the scale of all. */
  picture: string;
}

/** Some of the 38 under a heading. */
interface Headed<E> {
  heading: string;
  entries: E[];
}

/** A region to choose, in alphabetical order. */
export interface Choosable {
  slug: string;
  name: string;
  /** As on the tile map; a reader may type it. */
  short: string;
  /** An address may name it. */
  code: string;
}

/** What the page of comparisons prints, and what the browser compares with. */
export interface Compare {
  choices: Choosable[];
  /** The file that names all that can be chosen, where they are too many for the page; null where it lists them. */
  names: string | null;
  examples: Link[];
  /** What the small pictures show, how they are ordered, and what their marks mean. */
  about: string;
  order: string;
  key: KeyEntry[];
  /** Those with coverage, the highest first; null where there is none. */
  known: Headed<CompareEntry> | null;
  /** Those without, by name alone; null where there is none. */
  missing: Headed<Link> | null;
  /** Where all are too many for pictures on one page: the parts that list them. */
  parts: PartList | null;
  comparison: ComparisonData;
}

type Sources = Pick<Site, "dataset" | "states" | "crossSections" | "today">;

/** All 38 on one scale, and all that can be said of any four of them. */
export function compare(site: Sources, language: Language): Compare {
  const { dataset, crossSections } = site;
  const states = unitStates(site);
  const scale = scaleOf(site, states, language);
  const parts = partList(site, pages.ranking.path, language);
  const shown = parts ? [] : states;
  const known = parts ? [] : byHeight(states, scale);
  const missing = shown.filter((state) => !hasCoverage(state)).map(({ region }) => toRegion(region, language));
  const heads = groupHeads(known.length, missing.length, language);
  const tracks = known.map(({ track }) => track);
  const pictures = smallMultiples(tracks, scale.axes);
  const entries = known.map(({ state }, index) => ({ ...entry(state, language), picture: pictures[index] ?? "" }));
  return {
    choices: choicesOf(shown),
    names: parts && href(language, namesPath),
    examples: examplesOf(states, crossSections).map((chosen) => exampleLink(chosen, language)),
    about: picturesAbout(dataset, language),
    order: unrankedList(language),
    key: keyTo(multiplesKey(tracks, scale.axes), language),
    known: groupOf(heads.known, entries),
    missing: groupOf(heads.missing, missing),
    parts,
    comparison: comparisonOf(site, shown, scale, parts && href(language, pages.compare.path), language),
  };
}

/** Every region as the browser fetches it where all are too many for the page; none where the page holds them. */
export function comparedApart(site: Sources, language: Language): Compared[] {
  if (dividedBy(site.dataset).length === 0) return [];
  const states = unitStates(site);
  return comparisonOf(site, states, scaleOf(site, states, language), null, language).regions;
}

function scaleOf({ dataset, today }: Sources, states: readonly RegionState[], language: Language): CommonScale {
  return commonScale(
    states.map(({ series }) => coverageMarks(series)),
    nationalSteps(dataset.targets),
    today,
    (share) => targetAtThread(share, language),
  );
}

/** The regions with coverage, the highest first, with their tracks. */
function byHeight(states: readonly RegionState[], { tracks }: CommonScale) {
  const known = states.flatMap((state, index) =>
    hasCoverage(state) ? [{ state, track: tracks[index] ?? [], height: state.latest.coverage.value }] : [],
  );
  return known.toSorted((a, b) => b.height - a.height);
}

function groupOf<E>(heading: string, entries: E[]): Headed<E> | null {
  return entries.length > 0 ? { heading, entries } : null;
}

function entry(state: RegionState, language: Language): Omit<CompareEntry, "picture"> {
  return { ...lastKnown(state, language), slug: state.region.slug, base: ofStatedBase("perekaman", language) };
}

function choicesOf(states: readonly RegionState[]): Choosable[] {
  return states
    .map(({ region }) => ({ slug: region.slug, code: region.code, name: region.name, short: shortName(region) }))
    .toSorted((a, b) => compareText(bare(a), bare(b)) || compareText(a.name, b.name));
}

/** The name without its type: `Malang`. */
function bare({ name }: Choosable): string {
  return bareName(name);
}

function exampleLink(chosen: readonly RegionState[], language: Language): Link {
  const slugs = chosen.map(({ region }) => region.slug);
  const names = chosen.map(({ region }) => region.name);
  return { text: formatList(names, language), href: `${href(language, pages.compare.path)}?w=${slugs.join(",")}` };
}

function picturesAbout({ targets }: Dataset, language: Language): string {
  const national = targets.filter(({ region }) => region === NATION);
  return picturesKey(
    national.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    language,
  );
}
