import { staleFrom } from "../../metrics/freshness.ts";
import type { RegionState } from "../../metrics/state.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { labels } from "../../text/labels.ts";
import { allOld, newestState, staleBanner } from "../../text/notices.ts";
import { pages } from "../../text/pages.ts";
import type { Link, Phrase } from "../phrase.ts";

/** What a page says of its age once it gets old, even if nobody builds it anew. */
export interface Aging {
  /** Midnight in East Java of the day from which it holds: `2026-08-03T00:00+07:00`. */
  from: string;
  said: Phrase;
}

type Contactable = Pick<Site, "contact">;

/** Null without a report, and where the page says already that its figure is old. */
export function regionAging(site: Contactable, state: RegionState, language: Language): Aging | null {
  const said = staleBanner(state, language);
  const { latest, stale } = state;
  return said === null || !latest || stale ? null : aging(site, staleFrom(latest), said, language);
}

/** The same for every figure of the site. */
export function siteAging(site: Contactable, states: readonly RegionState[], language: Language): Aging | null {
  const newest = newestState(states);
  if (!newest?.latest || newest.stale) return null;
  return aging(site, staleFrom(newest.latest), allOld(newest, language), language);
}

function aging(site: Contactable, day: IsoDate, said: string, language: Language): Aging {
  const send = sendFigure(site, language);
  return { from: `${day}T00:00+07:00`, said: send ? [`${said} `, send] : [said] };
}

/** Where a reader learns how to send a newer figure; null where there is no address to send it to. */
export function sendFigure({ contact }: Contactable, language: Language): Link | null {
  if (contact === null) return null;
  return { text: labels[language].sendFigure, href: `${href(language, pages.about.path)}#kirim` };
}
