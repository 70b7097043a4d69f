import { districts, type Dataset } from "../dataset/dataset.ts";
import type { RegionState } from "../metrics/state.ts";
import { targetAt } from "../metrics/target.ts";
import { datasetJson } from "./dataset.ts";
import type { Edition } from "./description.ts";
import type { RegionsJson } from "./schema/documents.ts";
import { summaryJson, targetJson, type Addresses } from "./summary.ts";

/** `/api/v1/regions.json`: the 38 in code order, and the national target of the day. */
export function regionsJson(
  dataset: Dataset,
  states: readonly RegionState[],
  address: Addresses,
  edition: Edition,
): RegionsJson {
  const codes = new Set(districts(dataset).map(({ code }) => code));
  return {
    dataset: datasetJson(edition),
    today: edition.built,
    target: targetJson(targetAt(dataset, edition.built)),
    regions: states.filter(({ region }) => codes.has(region.code)).map((state) => summaryJson(state, address)),
  };
}
