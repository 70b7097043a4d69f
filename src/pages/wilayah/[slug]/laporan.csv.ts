import type { APIRoute, GetStaticPaths } from "astro";
import { regionReports } from "../../../publish/reports.ts";
import { csvResponse } from "../../../publish/response.ts";
import { loadSite } from "../../../site.ts";

export const getStaticPaths = (() =>
  loadSite()
    .states.filter(({ region }) => region.type !== "negara")
    .map(({ region }) => ({ params: { slug: region.slug }, props: { code: region.code } }))) satisfies GetStaticPaths;

/** The region's reports, as committed. */
export const GET: APIRoute<{ code: string }> = ({ props }) => csvResponse(regionReports(loadSite().files, props.code));
