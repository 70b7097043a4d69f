import type { RegionState } from "../../metrics/state.ts";
import { reportsPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import type { Description } from "../../publish/description.ts";
import { datasetMarkup, regionMarkup } from "../../publish/structured.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { pages } from "../../text/pages.ts";

type Origin = Pick<Site, "origin">;

/** The whole record for search engines, on `/data/`. */
export function dataStructure({ origin }: Origin, data: Description, language: Language): object {
  return datasetMarkup(data, language, `${origin ?? ""}${href(language, pages.data.path)}`);
}

/** One region's part of it, on the list of its reports: the page of the region itself has no byte to spare. */
export function regionStructure({ origin }: Origin, data: Description, state: RegionState, language: Language): object {
  return regionMarkup(data, state, language, `${origin ?? ""}${href(language, reportsPath(state.region.slug))}`);
}
