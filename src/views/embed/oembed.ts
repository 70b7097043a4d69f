import { areaOf } from "../../dataset/area.ts";
import type { RegionState } from "../../metrics/state.ts";
import { languages } from "../../notation/language.ts";
import { oembedJson, type OembedJson } from "../../publish/oembed.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { cardTitle } from "../../text/card.ts";
import { pages, siteName } from "../../text/pages.ts";
import { embedHtml } from "./code.ts";
import { heights } from "./heights.ts";

/** The latest card of a region, in the language at the root; without an origin its addresses begin at the root. */
export function oembed(site: Site, state: RegionState): OembedJson {
  const [language] = languages;
  const origin = site.origin ?? "";
  return oembedJson(
    {
      html: embedHtml(site, origin, state, "card", language),
      title: cardTitle(state.region, state.latest, "card", language),
      height: heights.card,
    },
    { name: siteName(areaOf(site.dataset)), url: origin + href(language, pages.home.path) },
  );
}
