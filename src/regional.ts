import { NATION, type Dataset } from "./dataset/dataset.ts";
import { entriesOf } from "./dataset/entries.ts";
import { having, ofRegion } from "./dataset/rows.ts";
import { digestOf } from "./kept.ts";
import type { RegionState } from "./metrics/state.ts";
import { onceFor } from "./notation/once.ts";
import { loadSite, type Site } from "./site.ts";
import { cellsOfKey } from "./tables/key.ts";
import type { Source } from "./tables/sumber.ts";

/**
 * The site as the pages of one region see it: of the regions beside it the names, none of their rows. A page that is made
 * of this and of nothing else is the same as long as this is the same, whatever becomes of the others.
 */
export function regional(site: Site, state: RegionState): Site {
  const { dataset } = site;
  const codes = [NATION, ...around(state.region.code)];
  const rows = rowsOf(dataset, codes);
  const [corrections, exceptions] = [entries(dataset.corrections, codes), entries(dataset.exceptions, codes)];
  const sources = [...uncited(dataset), ...sourcesOf(dataset, [...citations(rows), ...corrections.map(sourceInKey)])];
  return {
    ...site,
    ...{ files: [], warnings: [], crossSections: [], states: [state] },
    dataset: { ...rows, regions: dataset.regions, sources, corrections, exceptions },
  };
}

/** The tables whose rows belong each to a region and are each from a source. */
type Rows = Pick<Dataset, "activations" | "bases" | "targets" | "events" | "facilities" | "timeline">;

function rowsOf(dataset: Dataset, codes: readonly string[]): Rows {
  const of = <R extends { region: string }>(rows: readonly R[]) => codes.flatMap((code) => ofRegion(rows, code));
  return {
    activations: of(dataset.activations),
    bases: of(dataset.bases),
    targets: of(dataset.targets),
    events: of(dataset.events),
    facilities: of(dataset.facilities),
    timeline: of(dataset.timeline),
  };
}

function entries<E extends { key: string }>(all: readonly E[], codes: readonly string[]): E[] {
  return codes.flatMap((code) => entriesOf(all, code));
}

/** The code of a region with those that it lies in: `35`, `35.73`. */
function around(code: string): string[] {
  const parts = code.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** The sources that no row names: laws and the like. */
const uncited = onceFor((dataset: Dataset): Source[] => {
  const cited = new Set(citations(dataset));
  return dataset.sources.filter(({ id }) => !cited.has(id));
});

function citations({ activations, bases, targets, events, facilities, timeline }: Rows): string[] {
  return [activations, bases, targets, events, facilities, timeline].flatMap((rows) =>
    rows.map(({ source }) => source),
  );
}

/** The ledger names the source of a report in the key of its row. */
function sourceInKey({ key }: { key: string }): string {
  return cellsOfKey(key).at(-1) ?? "";
}

function sourcesOf({ sources }: Dataset, ids: readonly string[]): Source[] {
  return [...new Set(ids)].flatMap((id) => having(sources, idOf, id));
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
  whole: Site = loadSite(),
) {
  return paths.map((path) => {
    const { params, props }: Pick<P, "params" | "props"> = path;
    const site = seen(whole)(props.state);
    const cacheKey = digestOfInputs({ ...props, ...beside(props), site });
    return { params, props: { ...props, site, beside: () => beside(props) }, cacheKey };
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
const digestOfPart = onceFor(digestOfData);

/** The digest of plain data, as JSON writes it. */
export function digestOfData(data: unknown): string {
  return digestOf(plain(data));
}

function plain(value: unknown): string {
  return (JSON.stringify(value) ?? "").replaceAll(/"line":\d+,?/g, "");
}
