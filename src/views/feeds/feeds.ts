import { areaOf } from "../../dataset/area.ts";
import { firstSlug } from "../../dataset/slugs.ts";
import { recordChanged } from "../../metrics/changed.ts";
import type { RegionState } from "../../metrics/state.ts";
import { correctionsFeedPath, feedPath, regionPath } from "../../notation/address.ts";
import { languages } from "../../notation/language.ts";
import type { Entry, Feed } from "../../publish/atom.ts";
import { licence } from "../../publish/description.ts";
import { fileHref, href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { feedTitle, feedTitles } from "../../text/feed.ts";
import { pages, siteName } from "../../text/pages.ts";
import { pagedStates } from "../region/region.ts";
import { correctionEntries, momentOf, newestFirst, reportEntries, tagOf } from "./entries.ts";

/** There is one feed of each, in the language at the root. */
const [language] = languages;

/** The year in the ids of the feeds themselves: that of the first one. */
const SINCE = "2026";

/** The feed of all regions holds no more entries than these, the newest. */
const MOST = 200;

/** What is new of every region, and every correction. */
export function wholeFeedOf(site: Site): Feed {
  const reports = pagedStates(site).flatMap((state) => reportEntries(site, state, language));
  const entries = newestFirst([...reports, ...correctionEntries(site, language)]).slice(0, MOST);
  return feed(
    site,
    { name: "umpan", path: feedPath(), page: pages.home.path, title: feedTitles.all[language] },
    entries,
  );
}

/** What is new of one region, and its corrections. */
export function regionFeedOf(site: Site, state: RegionState): Feed {
  const { code, name, slug } = state.region;
  const entries = [...reportEntries(site, state, language), ...correctionEntries(site, language, code)];
  const about = {
    name: `umpan/${firstSlug(site.dataset, state.region)}`,
    path: feedPath(slug),
    page: regionPath(slug),
  };
  return feed(site, { ...about, title: feedTitles.region(name, language) }, newestFirst(entries));
}

/** Every correction and revision. */
export function correctionsFeedOf(site: Site): Feed {
  const about = { name: "koreksi", path: correctionsFeedPath, page: pages.corrections.path };
  const entries = newestFirst(correctionEntries(site, language));
  return feed(site, { ...about, title: feedTitles.corrections[language] }, entries);
}

/** A feed by its own name, its path, the page about the same, and its title. */
interface About {
  name: string;
  path: string;
  page: string;
  title: string;
}

function feed(site: Site, { name, path, page, title }: About, entries: readonly Entry[]): Feed {
  const { dataset, today } = site;
  const area = areaOf(dataset);
  const origin = site.origin ?? "";
  return {
    id: tagOf(site, SINCE, name),
    title: feedTitle(area, title),
    author: { name: siteName(area), uri: origin + href(language, pages.home.path) },
    self: origin + fileHref(path),
    page: origin + href(language, page),
    language,
    updated: entries[0]?.updated ?? momentOf(recordChanged(dataset, today)),
    rights: licence.spdx,
    entries,
  };
}
