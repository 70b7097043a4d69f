import type { APIRoute, GetStaticPaths } from "astro";
import { regionPath } from "../../../../notation/address.ts";
import { qrSvg } from "../../../../pictures/qr.ts";
import { svgResponse } from "../../../../publish/response.ts";
import { digestOfData } from "../../../../regional.ts";
import { href, regionPaths } from "../../../../routes.ts";
import { loadSite } from "../../../../site.ts";
import { pagedStates } from "../../../../views/region/region.ts";

/** None without an origin: there is no address that a telephone could open. */
export const getStaticPaths = (() =>
  loadSite().origin === null ? [] : regionPaths(pagedStates(loadSite())).map(withAddress)) satisfies GetStaticPaths;

/** The address of a region's page for its printed sheet. */
export const GET: APIRoute<{ address: string }> = ({ props }) => svgResponse(qrSvg(props.address));

function withAddress({ params, props: { state, language } }: ReturnType<typeof regionPaths>[number]) {
  const address = loadSite().origin + href(language, regionPath(state.region.slug));
  return { params, props: { address }, cacheKey: digestOfData(address) };
}
