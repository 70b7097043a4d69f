import { onceFor } from "../notation/once.ts";
import { compareText } from "../notation/order.ts";
import type { Region } from "../tables/wilayah.ts";
import { NATION, regionOf, type Dataset } from "./dataset.ts";
import { having } from "./rows.ts";

type Regions = Pick<Dataset, "regions">;

/** How deep a code lies: 0 the nation, 1 a province, 2 a regency or city, 3 a kecamatan. */
export function levelOf(code: string): number {
  return code === NATION ? 0 : code.split(".").length;
}

/** The code of the region that holds another; that of a kecamatan begins with its regency's. Null for the nation. */
export function parentCodeOf(code: string): string | null {
  return [null, NATION, code.slice(0, 2), code.slice(0, 5)][levelOf(code)] ?? null;
}

/** The region that holds another; null for the nation. The dataset is checked, so it is on file. */
export function parentOf(dataset: Regions, { code }: Region): Region | null {
  const parent = parentCodeOf(code);
  return parent === null ? null : regionOf(dataset, parent);
}

/** The regions right below one, in code order; none below a unit. Costs the same however many regions there are. */
export function childrenOf({ regions }: Regions, { code }: Pick<Region, "code">): readonly Region[] {
  return having(inCodeOrder(regions), parentKey, code);
}

/**
 * What the site counts, lists, maps and compares, in code order: the regions of the lowest level on file. The dataset is
 * checked, so every region above that level holds some.
 */
export function units({ regions }: Regions): readonly Region[] {
  return lowest(regions);
}

/** The codes of the units. */
export function unitCodes({ regions }: Regions): ReadonlySet<string> {
  return codesOfLowest(regions);
}

/** What holds the units and has a page of its own, in code order: provinces, and regencies and cities where kecamatan are the units. */
export function wider({ regions }: Regions): readonly Region[] {
  return aboveLowest(regions);
}

/** More regions than this are not named one by one: what holds them is. */
const MOST_NAMED = 3;

/**
 * What the record is of, as few regions as can be named: those that hold the units, else those that hold these, and in the
 * end the nation.
 */
export function wholes({ regions }: Regions): readonly Region[] {
  return holdingAll(regions);
}

const holdingAll = onceFor((regions: readonly Region[]): readonly Region[] => {
  const parents = (parts: readonly Region[]): Region[] => {
    const all = new Set(parts.map((part) => parentOf({ regions }, part) ?? part));
    return all.size > MOST_NAMED ? parents([...all]) : [...all];
  };
  return parents(lowest(regions));
});

/** The one that stands for them all where there is room for one: the first of them that has a page. */
export function foremost(dataset: Regions): Region {
  const region = [...wholes(dataset), ...wider(dataset), ...units(dataset)].find(({ code }) => code !== NATION);
  if (!region) throw new Error("no region but the nation");
  return region;
}

/** The regions that hold another and have a page, from the widest on: the crumbs above its own page. */
export function ancestorsOf(dataset: Regions, region: Region): Region[] {
  const parent = parentOf(dataset, region);
  return parent === null || parent.code === NATION ? [] : [...ancestorsOf(dataset, parent), parent];
}

function parentKey({ code }: Region): string {
  return parentCodeOf(code) ?? "";
}

const inCodeOrder = onceFor((regions: readonly Region[]): readonly Region[] =>
  regions.toSorted((a, b) => compareText(a.code, b.code)),
);

const lowest = onceFor((regions: readonly Region[]): readonly Region[] => {
  const deepest = regions.reduce((most, { code }) => Math.max(most, levelOf(code)), 0);
  return inCodeOrder(regions).filter(({ code }) => levelOf(code) === deepest);
});

const aboveLowest = onceFor((regions: readonly Region[]): readonly Region[] => {
  const codes = unitCodes({ regions });
  return inCodeOrder(regions).filter(({ code }) => code !== NATION && !codes.has(code));
});

const codesOfLowest = onceFor(
  (regions: readonly Region[]): ReadonlySet<string> => new Set(lowest(regions).map(({ code }) => code)),
);
