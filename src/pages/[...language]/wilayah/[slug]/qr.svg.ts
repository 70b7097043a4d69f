import type { APIRoute, GetStaticPaths } from "astro";
import type { RegionState } from "../../../../metrics/state.ts";
import { regionPath } from "../../../../notation/address.ts";
import type { Language } from "../../../../notation/language.ts";
import { qrSvg } from "../../../../pictures/qr.ts";
import { svgResponse } from "../../../../publish/response.ts";
import { href, regionPaths } from "../../../../routes.ts";
import { loadSite } from "../../../../site.ts";
import { pagedStates } from "../../../../views/region/region.ts";

/** None without an origin: there is no address that a telephone could open. */
export const getStaticPaths = (() =>
  loadSite().origin === null ? [] : regionPaths(pagedStates(loadSite()))) satisfies GetStaticPaths;

/** The address of a region's page for its printed sheet. */
export const GET: APIRoute<{ state: RegionState; language: Language }> = ({ props: { state, language } }) =>
  svgResponse(qrSvg(loadSite().origin + href(language, regionPath(state.region.slug))));
