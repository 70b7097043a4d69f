import { NATION, type Dataset } from "./dataset/dataset.ts";
import { entriesOf } from "./dataset/entries.ts";
import { having, ofRegion } from "./dataset/rows.ts";
import { digestOf } from "./kept.ts";
import type { RegionState } from "./metrics/state.ts";
import { onceFor } from "./notation/once.ts";
import { loadSite, type Site } from "./site.ts";
import { cellsOfKey } from "./tables/key.ts";
import type { Source } from "./tables/sumber.ts";

type Cited = { source: string };

/**
 * The site as the pages of one region see it: of the regions beside it the names, none of their rows. A page that is made
 * of this and of nothing else is the same as long as this is the same, whatever becomes of the others.
 */
export function regional(site: Site, { region }: RegionState): Site {
  const { dataset } = site;
  const codes = [NATION, ...around(region.code)];
  const of = <R extends { region: string }>(rows: readonly R[]) => codes.flatMap((code) => ofRegion(rows, code));
  const entries = <E extends { key: string }>(all: readonly E[]) => codes.flatMap((code) => entriesOf(all, code));
  const rows = {
    activations: of(dataset.activations),
    bases: of(dataset.bases),
    targets: of(dataset.targets),
    events: of(dataset.events),
    facilities: of(dataset.facilities),
    timeline: of(dataset.timeline),
  };
  const corrections = entries(dataset.corrections);
  const cited = [...Object.values(rows).flat().map(citation), ...corrections.map(({ key }) => cellsOfKey(key).at(-1)!)];
  return {
    ...site,
    files: [],
    warnings: [],
    crossSections: [],
    states: codes.flatMap((code) => having(site.states, codeOf, code)),
    dataset: {
      ...rows,
      corrections,
      regions: dataset.regions,
      exceptions: entries(dataset.exceptions),
      sources: [...uncited(dataset), ...new Set(cited.flatMap((id) => having(dataset.sources, idOf, id)))],
    },
  };
}

/** The code of a region with those that it lies in: `35`, `35.73`. */
function around(code: string): string[] {
  const parts = code.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** The sources that no row names: laws and the like. */
const uncited = onceFor(({ sources, activations, bases, targets, events, facilities, timeline }: Dataset): Source[] => {
  const all = [activations, bases, targets, events, facilities, timeline].flatMap((rows) => rows.map(citation));
  const cited = new Set(all);
  return sources.filter(({ id }) => !cited.has(id));
});

function citation({ source }: Cited): string {
  return source;
}

function codeOf({ region }: RegionState): string {
  return region.code;
}

function idOf({ id }: Source): string {
  return id;
}

/** The path of a page about one region. */
interface RegionPath {
  params: object;
  props: { state: RegionState };
}

/**
 * Paths of pages that show one region each, with the site as they see it and, in `beside`, what they say of other regions.
 * They are made of their props and of nothing else, so that their `cacheKey` tells whether they have changed.
 */
export function regionally<P extends RegionPath, B extends object>(
  paths: readonly P[],
  beside: (props: P["props"]) => B,
) {
  return paths.map(({ params, props }) => {
    const site = seen(loadSite())(props.state);
    const cacheKey = digestOfInputs({ ...props, ...beside(props), site });
    return {
      params: params as P["params"],
      props: { ...(props as P["props"]), site, beside: () => beside(props) },
      cacheKey,
    };
  });
}

const seen = onceFor((site: Site) => onceFor((state: RegionState) => regional(site, state)));

/** Says nothing of other regions. */
export function alone(): object {
  return {};
}

/**
 * The digest of all that a page is made of, given by name: values of plain data, as JSON writes them. Where a row stands in
 * its file is left out: no page of a region says it, and a new row moves all those below.
 */
function digestOfInputs({ site, ...others }: { site: Site; [name: string]: unknown }): string {
  const { dataset, ...parts } = site;
  return digestOf(JSON.stringify([parts, dataset, others].map(digestsOf)));
}

function digestsOf(parts: object): [name: string, digest: string][] {
  return Object.entries(parts).map(([name, value]) => [name, isObject(value) ? digestOfPart(value) : plain(value)]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

// The same parts are in many pages.
const digestOfPart = onceFor((part: object) => digestOf(plain(part)));

function plain(value: unknown): string {
  return (JSON.stringify(value) ?? "").replaceAll(/"line":\d+,?/g, "");
}
