import { staleFrom } from "../metrics/freshness.ts";
import type { RegionState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import { labels } from "../text/labels.ts";
import { allOld, newestState, staleBanner } from "../text/notices.ts";
import { pages } from "../text/pages.ts";
import type { Link, Phrase } from "./phrase.ts";

/** What a page says of its age once it gets old, even if nobody builds it anew. */
export interface Aging {
  /** Midnight in East Java of the day from which it holds: `2026-08-03T00:00+07:00`. */
  from: string;
  said: Phrase;
}

/** Null without a report, and where the page says already that its figure is old. */
export function regionAging(state: RegionState, language: Language): Aging | null {
  const said = staleBanner(state, language);
  return said === null || state.stale ? null : aging(staleFrom(state.latest!), said, language);
}

/** The same for every figure of the site. */
export function siteAging(states: readonly RegionState[], language: Language): Aging | null {
  const newest = newestState(states);
  return newest === null || newest.stale ? null : aging(staleFrom(newest.latest!), allOld(newest, language), language);
}

function aging(day: IsoDate, said: string, language: Language): Aging {
  return { from: `${day}T00:00+07:00`, said: [`${said} `, sendFigure(language)] };
}

/** Where a reader learns how to send a newer figure. */
export function sendFigure(language: Language): Link {
  return { text: labels[language].sendFigure, href: `${href(language, pages.about.path)}#kirim` };
}
