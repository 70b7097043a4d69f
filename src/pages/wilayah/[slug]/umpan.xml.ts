import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../metrics/state.ts";
import { atom } from "../../../publish/atom.ts";
import { xmlResponse } from "../../../publish/response.ts";
import { loadSite } from "../../../site.ts";
import { regionFeedOf } from "../../../views/feeds/feeds.ts";
import { pagedStates } from "../../../views/region/region.ts";

export const getStaticPaths = (() =>
  pagedStates(loadSite()).map((state) => ({
    params: { slug: state.region.slug },
    props: { state },
  }))) satisfies GetStaticPaths;

/** New figures and corrections of one region. */
export const GET: APIRoute<{ state: RegionState }> = ({ props }) =>
  xmlResponse(atom(regionFeedOf(loadSite(), props.state)), "application/atom+xml");
