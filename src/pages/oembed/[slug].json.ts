import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../metrics/state.ts";
import { jsonResponse } from "../../publish/response.ts";
import { loadSite } from "../../site.ts";
import { oembed } from "../../views/embed/oembed.ts";
import { pagedStates } from "../../views/region/region.ts";

export const getStaticPaths = (() =>
  pagedStates(loadSite()).map((state) => ({
    params: { slug: state.region.slug },
    props: { state },
  }))) satisfies GetStaticPaths;

/** What a host asks that is given the address of a region's page, such as WordPress. */
export const GET: APIRoute<{ state: RegionState }> = ({ props }) => jsonResponse(oembed(loadSite(), props.state));
