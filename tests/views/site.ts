import type { Dataset } from "../../src/dataset/dataset.ts";
import { crossSections } from "../../src/metrics/rank.ts";
import { regionStates, type RegionState } from "../../src/metrics/state.ts";
import type { Site } from "../../src/site.ts";
import { base, record } from "../metrics/record.ts";

/** The day the pages of the tests are built on. */
export const TODAY = "2026-11-21";

/** A site of a record, without origin and contact; every record here knows the province. */
export function siteOf(dataset: Dataset, settings: Partial<Site> = {}): Site {
  const province = record({ bases: [base("35", "2021-06-30", "wajib_ktp", 31_270_312)] });
  const missing = dataset.regions.some(({ code }) => code === "35") ? [] : province.regions;
  const regions = [...dataset.regions, ...missing.filter(({ code }) => code === "35")];
  const whole = { ...dataset, regions };
  return {
    files: [],
    dataset: whole,
    states: regionStates(whole, TODAY),
    crossSections: crossSections(whole, TODAY),
    warnings: [],
    releases: [],
    today: TODAY,
    origin: null,
    base: "/",
    contact: null,
    repository: null,
    images: true,
    precompressed: false,
    offline: false,
    ...settings,
  };
}

/** The state of a region in a site. */
export function stateOf(site: Site, code: string): RegionState {
  return site.states.find(({ region }) => region.code === code)!;
}
