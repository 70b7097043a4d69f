import { provinceOf } from "../../dataset/dataset.ts";
import { districtStates, type RegionState } from "../../metrics/state.ts";
import { askPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { compareText } from "../../notation/order.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { askLede, askWords, silence } from "../../text/ask.ts";
import { toContact } from "../contact.ts";
import { lastKnown } from "../last-known.ts";
import type { Grid, Line, Link, Phrase } from "../phrase.ts";

/** What the page prints that asks for the missing figures. */
export interface AskPage {
  lede: string;
  words: (typeof askWords)[Language];
  /** The regions without a figure by name, each leading to its letter. */
  never: Link[];
  /** The others, the one whose last figure is oldest first; null without any. */
  silent: Grid | null;
  province: Phrase;
  /** What becomes of an answer that is passed on; null without an address. */
  forward: Phrase | null;
}

export function askPage(site: Site, language: Language): AskPage {
  const states = districtStates(site);
  const never = states.filter(({ latest }) => !latest);
  const silent = states.filter(({ latest }) => latest).toSorted(longestFirst);
  const words = askWords[language];
  const old = silent.filter(({ stale }) => stale).length;
  return {
    lede: askLede({ all: states.length, never: never.length, old }, language),
    words,
    never: never.map((state) => toLetter(state, language)).toSorted((a, b) => compareText(a.text, b.text)),
    silent: silent.length > 0 ? silenceGrid(site, silent, language) : null,
    province: [
      `${words.province} `,
      { text: words.provinceLetter, href: letterHref(provinceOf(site.dataset), language) },
      ".",
    ],
    forward: site.contact === null ? null : [`${words.forward} `, toContact(site.contact), `. ${words.published}`],
  };
}

function longestFirst(a: RegionState, b: RegionState): number {
  return compareText(a.latest!.date, b.latest!.date) || compareText(a.region.name, b.region.name);
}

function toLetter({ region }: RegionState, language: Language): Link {
  return { text: region.name, href: letterHref(region, language) };
}

function letterHref({ slug }: Region, language: Language): string {
  return href(language, askPath(slug));
}

function silenceGrid({ today }: Site, states: readonly RegionState[], language: Language): Grid {
  const { caption, heads } = askWords[language];
  const [region, since] = heads as [string, string];
  return {
    caption,
    columns: [{ text: region }, { text: since, number: true }],
    lines: states.map((state) => silenceLine(state, today, language)),
  };
}

function silenceLine(state: RegionState, today: string, language: Language): Line {
  const { coverage, report } = lastKnown(state, language);
  const { long, days } = silence(state.latest!, today, language);
  return {
    cells: [
      { text: [toLetter(state, language)], small: [[...report, `: ${coverage}`]] },
      { text: [long], small: [[days]], number: true },
    ],
  };
}
