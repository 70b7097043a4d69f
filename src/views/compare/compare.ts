import { bareName } from "../../text/region-name.ts";
import { commonScale } from "../../charts/common-scale.ts";
import { coverageMarks } from "../../charts/mark.ts";
import { smallMultiples } from "../../charts/multiples.ts";
import { nationalSteps } from "../../charts/step.ts";
import { shortName } from "../../text/tile-name.ts";
import { NATION, type Dataset } from "../../dataset/dataset.ts";
import { districtStates, type RegionState } from "../../metrics/state.ts";
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
import { comparisonOf, type ComparisonData } from "./comparison.ts";
import { examplesOf } from "./examples.ts";
import { lastKnown, type LastKnown } from "../last-known.ts";
import type { Link } from "../phrase.ts";

/** One region among the small pictures. */
export interface CompareEntry extends LastKnown {
  slug: string;
  /** What follows the coverage: its base; null without one. */
  base: string | null;
  /** SVG of its coverage over time, on the scale of all. */
  picture: string;
}

/** Some of the 38 under a heading. */
export interface CompareGroup {
  heading: string;
  /** How they are ordered; empty where that needs no word. */
  order: string;
  entries: CompareEntry[];
}

/** A region to choose, in alphabetical order. */
export interface Choosable {
  slug: string;
  name: string;
  /** As on the tile map; a reader may type it. */
  short: string;
}

/** What the page of comparisons prints, and what the browser compares with. */
export interface Compare {
  choices: Choosable[];
  examples: Link[];
  key: string;
  /** Those with coverage, the highest first, then those without. */
  groups: CompareGroup[];
  comparison: ComparisonData;
}

type Sources = Pick<Site, "dataset" | "states" | "crossSections" | "today">;

/** All 38 on one scale, and all that can be said of any four of them. */
export function compare(site: Sources, language: Language): Compare {
  const { dataset, today, crossSections } = site;
  const states = districtStates(site);
  const scale = commonScale(
    states.map(({ series }) => coverageMarks(series)),
    nationalSteps(dataset.targets),
    today,
    (share) => targetAtThread(share, language),
  );
  const pictures = smallMultiples(scale.tracks, scale.axes);
  const entries = states.map((state, index) => ({ ...entry(state, language), picture: pictures[index] ?? "" }));
  return {
    choices: choicesOf(states),
    examples: examplesOf(states, crossSections).map((chosen) => exampleLink(chosen, language)),
    key: nationalKey(dataset, language),
    groups: groupsOf(states, entries, language),
    comparison: comparisonOf(site, states, scale, language),
  };
}

function entry(state: RegionState, language: Language): Omit<CompareEntry, "picture"> {
  const base = state.latest?.coverage ? ofStatedBase("perekaman", language) : null;
  return { ...lastKnown(state, language), slug: state.region.slug, base };
}

function groupsOf(
  states: readonly RegionState[],
  entries: readonly CompareEntry[],
  language: Language,
): CompareGroup[] {
  const all = entries.map((one, index) => ({ one, height: states[index]?.latest?.coverage?.value ?? null }));
  const known = all.flatMap(({ one, height }) => (height === null ? [] : [{ one, height }]));
  const missing = all.filter((each) => each.height === null);
  const heads = groupHeads(known.length, missing.length, language);
  const sorted = known.toSorted((a, b) => b.height - a.height);
  return [
    { heading: heads.known, order: unrankedList(language), entries: sorted.map(({ one }) => one) },
    { heading: heads.missing, order: "", entries: missing.map(({ one }) => one) },
  ].filter((group) => group.entries.length > 0);
}

function choicesOf(states: readonly RegionState[]): Choosable[] {
  return states
    .map(({ region }) => ({ slug: region.slug, name: region.name, short: shortName(region) }))
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

function nationalKey({ targets }: Dataset, language: Language): string {
  const national = targets.filter(({ region }) => region === NATION);
  return picturesKey(
    national.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    language,
  );
}
