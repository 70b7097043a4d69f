import type { Dataset } from "../dataset/dataset.ts";
import { unitStates, type RegionState } from "../metrics/state.ts";
import { targetAt } from "../metrics/target.ts";
import { datasetJson } from "./dataset.ts";
import type { Edition } from "./description.ts";
import type { RegionsJson } from "./schema/documents.ts";
import { summaryJson, targetJson, type Addresses } from "./summary.ts";

/** `/api/v1/regions.json`: the units in code order, and the national target of the day. */
export function regionsJson(
  dataset: Dataset,
  states: readonly RegionState[],
  address: Addresses,
  edition: Edition,
): RegionsJson {
  return {
    dataset: datasetJson(edition),
    today: edition.built,
    target: targetJson(targetAt(dataset, edition.built)),
    regions: unitStates({ dataset, states }).map((state) => summaryJson(state, address)),
  };
}
