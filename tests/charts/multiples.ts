import { commonScale, type CommonScale } from "../../src/charts/common-scale.ts";
import type { Mark } from "../../src/charts/mark.ts";
import { smallMultiples } from "../../src/charts/multiples.ts";
import { targets, TODAY } from "./cases.ts";

/** Some regions on one scale, with the targets of the tests. */
export function scaled(regions: readonly (readonly Mark[])[]): CommonScale {
  return commonScale(regions, targets, TODAY, (share) => `target ${share * 100}%`);
}

/** Their small pictures. */
export function multiples(regions: readonly (readonly Mark[])[]): string[] {
  const { tracks, axes } = scaled(regions);
  return smallMultiples(tracks, axes);
}
