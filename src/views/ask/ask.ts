import { areaOf } from "../../dataset/area.ts";
import { wholes } from "../../dataset/regions.ts";
import { NATION } from "../../dataset/dataset.ts";
import { unitStates, type PointState, type RegionState } from "../../metrics/state.ts";
import { askPath } from "../../notation/address.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { compareText } from "../../notation/order.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { askLede, askWords, silence, wholeLetterWords } from "../../text/ask.ts";
import { toContact } from "../contact.ts";
import { lastKnown } from "../last-known.ts";
import type { Grid, GridLine, Link, Phrase } from "../phrase.ts";
import { lawPart, type LawPart } from "./law.ts";

/** What the page prints that asks for the missing figures. */
export interface AskPage {
  lede: string;
  words: (typeof askWords)[Language];
  /** The regions without a figure by name, each leading to its letter. */
  never: Link[];
  /** The others, the one whose last figure is oldest first; null without any. */
  silent: Grid | null;
  /** To the letters of what holds the regions. */
  whole: Phrase[];
  law: LawPart | null;
  /** What becomes of an answer that is passed on; null without an address. */
  forward: Phrase | null;
}

export function askPage(site: Site, language: Language): AskPage {
  const states = unitStates(site);
  const never = states.filter(({ latest }) => latest === null);
  const silent = states.flatMap((state) => (state.latest ? [{ state, latest: state.latest }] : []));
  const old = silent.filter(({ state }) => state.stale).length;
  const words = askWords[language];
  return {
    lede: askLede({ never: never.length, old }, areaOf(site.dataset), language),
    words,
    never: never.map(({ region }) => toLetter(region, language)).toSorted((a, b) => compareText(a.text, b.text)),
    silent: silent.length > 0 ? silenceGrid(site, silent.toSorted(longestFirst), language) : null,
    whole: wholes(site.dataset)
      .filter(({ code }) => code !== NATION)
      .map((region) => wholeLetter(region, language)),
    law: lawPart(site.dataset, language),
    forward: site.contact === null ? null : [`${words.forward} `, toContact(site.contact), `. ${words.published}`],
  };
}

/** A region with its last usable report, after which there is silence. */
interface Silent {
  state: RegionState;
  latest: PointState;
}

function longestFirst(a: Silent, b: Silent): number {
  return compareText(a.latest.date, b.latest.date) || compareText(a.state.region.name, b.state.region.name);
}

function toLetter({ name, slug }: Region, language: Language): Link {
  return { text: name, href: href(language, askPath(slug)) };
}

function wholeLetter(region: Region, language: Language): Phrase {
  const { lead, letter } = wholeLetterWords(region, language);
  return [`${lead} `, { ...toLetter(region, language), text: letter }, "."];
}

function silenceGrid({ today }: Site, silent: readonly Silent[], language: Language): Grid {
  const { caption, letterTo, since } = askWords[language];
  return {
    caption,
    columns: [{ text: letterTo }, { text: since, number: true }],
    lines: silent.map((one) => silenceLine(one, today, language)),
  };
}

function silenceLine({ state, latest }: Silent, today: IsoDate, language: Language): GridLine {
  const { coverage, report } = lastKnown(state, language);
  const { long, days } = silence(latest, today, language);
  return {
    cells: [
      { text: [toLetter(state.region, language)], small: [[...report, `: ${coverage}`]] },
      { text: [long], small: [[days]], number: true },
    ],
  };
}
