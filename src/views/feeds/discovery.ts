import type { RegionState } from "../../metrics/state.ts";
import { correctionsFeedPath, feedPath, oembedPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { fileHref } from "../../routes.ts";
import { addressOf, type Site } from "../../site.ts";
import { feedTitles } from "../../text/feed.ts";
import type { Link } from "../phrase.ts";
import { pagedStates } from "../region/region.ts";

/** What programs find in the head of a page. */
export interface Discovered {
  type: "application/atom+xml" | "application/json+oembed";
  href: string;
  title: string;
}

/** The feed of all regions. */
export function wholeFeed(language: Language): Discovered {
  return { type: "application/atom+xml", href: fileHref(feedPath()), title: feedTitles.all[language] };
}

/** The feed of corrections. */
export function correctionsFeed(language: Language): Discovered {
  return { type: "application/atom+xml", href: fileHref(correctionsFeedPath), title: feedTitles.corrections[language] };
}

/** The feed of a region's own figures. */
function regionFeed({ region }: RegionState, language: Language): Discovered {
  return {
    type: "application/atom+xml",
    href: fileHref(feedPath(region.slug)),
    title: feedTitles.region(region.name, language),
  };
}

/** The feed of a region, and, with an origin, how to embed its page. */
export function regionHead({ origin }: Pick<Site, "origin">, state: RegionState, language: Language): Discovered[] {
  const { name, slug } = state.region;
  const oembed = { type: "application/json+oembed", href: addressOf(oembedPath(slug)), title: name } as const;
  return [regionFeed(state, language), ...(origin === null ? [] : [oembed])];
}

/** The feeds as a reader takes them along: their addresses in full, where the site knows its origin. */
export interface Followed {
  all: string;
  corrections: string;
  /** The name of a region, leading to its feed. */
  regions: Link[];
}

export function followed(site: Pick<Site, "states">): Followed {
  return {
    all: addressOf(feedPath()),
    corrections: addressOf(correctionsFeedPath),
    regions: pagedStates(site).map(({ region }) => ({ text: region.name, href: fileHref(feedPath(region.slug)) })),
  };
}
