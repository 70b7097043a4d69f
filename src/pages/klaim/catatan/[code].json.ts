import type { APIRoute } from "astro";
import { dividedBy } from "../../../dataset/parts.ts";
import { loadSite } from "../../../site.ts";
import type { Region } from "../../../tables/wilayah.ts";
import { checkerRecordOf } from "../../../views/claims/checker-record.ts";

/** One for each region, where one file for all would be too much to fetch for one. */
export const getStaticPaths = () => {
  const { dataset } = loadSite();
  const regions = dividedBy(dataset).length > 0 ? dataset.regions : [];
  return regions.map((region) => ({ params: { code: region.code }, props: { region } }));
};

/** What the checker on /klaim/ fetches of a region when someone asks about it. */
export const GET: APIRoute<{ region: Region }> = ({ props: { region } }) =>
  new Response(JSON.stringify(checkerRecordOf(loadSite().dataset, region)), {
    headers: { "content-type": "application/json" },
  });
