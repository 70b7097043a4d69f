import { onceFor } from "../notation/once.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Dataset } from "./dataset.ts";
import { childrenOf, unitCodes, units, wholes } from "./regions.ts";

type Regions = Pick<Dataset, "regions">;

/** So many regions are one list on a page; of more nobody reads a list, and they are shown by what holds them. */
const ONE_LIST = 120;

/**
 * The regions that the pages of all are divided by: the provinces of a nation, the regencies and cities of a province of
 * kecamatan. None where all are one list.
 */
export function dividedBy({ regions }: Regions): readonly Region[] {
  return divided(regions);
}

const divided = onceFor((regions: readonly Region[]): readonly Region[] => {
  if (units({ regions }).length <= ONE_LIST) return [];
  const whole = wholes({ regions });
  const [only, another] = whole;
  const parts = only && !another ? childrenOf({ regions }, only) : whole;
  return parts.filter(({ code }) => !unitCodes({ regions }).has(code));
});

/** The part that a region lies in, or is; null where all are one list, and for what holds the parts. */
export function partOf(dataset: Regions, code: string): Region | null {
  return dividedBy(dataset).find((part) => code === part.code || liesIn(part, code)) ?? null;
}

/** Whether a region lies below another. */
export function liesIn(part: Region, code: string): boolean {
  return code.startsWith(`${part.code}.`);
}
