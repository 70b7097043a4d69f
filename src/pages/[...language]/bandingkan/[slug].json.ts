import type { APIRoute } from "astro";
import { languagePaths } from "../../../routes.ts";
import { loadSite } from "../../../site.ts";
import { comparedApart } from "../../../views/compare/compare.ts";
import type { Compared } from "../../../views/compare/comparison.ts";

/** One for each region, where all are too many for the page that compares them. */
export const getStaticPaths = () =>
  languagePaths().flatMap(({ params, props: { language } }) =>
    comparedApart(loadSite(), language).map((region) => ({
      params: { ...params, slug: region.slug },
      props: { region },
    })),
  );

/** What the page of comparisons fetches of a region that is chosen. */
export const GET: APIRoute<{ region: Compared }> = ({ props: { region } }) =>
  new Response(JSON.stringify(region), { headers: { "content-type": "application/json" } });
