import { onceFor } from "../notation/once.ts";
import { areaOf } from "../dataset/area.ts";
import { threads, threadsOf } from "../charts/threads.ts";
import { unitStates, type RegionState } from "../metrics/state.ts";
import { inEach, languages, type Language } from "../notation/language.ts";
import { licence } from "../publish/description.ts";
import { href, navigation } from "../routes.ts";
import type { Site } from "../site.ts";
import { altThreads } from "../text/chart-words.ts";
import { labels, languageNames } from "../text/labels.ts";
import { footerWords } from "../text/notices.ts";
import { brand, navigationWords, pages } from "../text/pages.ts";
import type { Link, Phrase } from "./phrase.ts";
import { shareImage, type ShareImage } from "./share-image.ts";

/** A link of the navigation; `current` on the page itself. */
export interface NavigationEntry extends Link {
  current: boolean;
}

export interface Masthead {
  /** SVG: the regencies and cities by coverage. */
  threads: string;
  home: string;
  /** The name of the site in two parts. */
  brand: { name: string; area: string };
  /** What readers come for, where there is room for it beside the name. */
  navigation: NavigationEntry[];
  navigationLabel: string;
  /** All pages, behind the word `menu` where there is not. */
  folded: NavigationEntry[];
  foldedLabel: string;
  menu: string;
  /** The same page in the other languages. */
  others: Link[];
}

export interface Foot {
  navigation: NavigationEntry[];
  navigationLabel: string;
  toTop: string;
  paragraphs: Phrase[];
}

/** The page's absolute addresses in every language. */
export type PageAddresses = Record<Language, string>;

/** Everything around a page's own content. */
export interface Frame {
  skip: string;
  masthead: Masthead;
  foot: Foot;
  addresses: PageAddresses | null;
  /** What a link to the page shows. */
  image: ShareImage | null;
}

/** A page that the navigation names. */
type Listed = (typeof navigation)[number];

/** The pages that have room in the letterhead from a small tablet on; the foot lists them all. */
const inMasthead: readonly Listed[] = ["ranking", "compare", "claims", "activate", "programme", "data", "method"];

/** The frame of the page at `path` (without the language), about the region of a code if it is about one. */
export function frame(site: Site, language: Language, path: string, region?: string): Frame {
  const { skip, menu, toTop } = labels[language];
  const listed = (names: readonly Listed[]) => names.map((name) => entry(name, path, language));
  return {
    skip,
    masthead: {
      threads: letterhead(site, language, region),
      home: href(language, pages.home.path),
      brand: { name: brand, area: areaOf(site.dataset).name.id },
      navigation: listed(inMasthead),
      navigationLabel: navigationWords[language].main,
      folded: listed(navigation),
      foldedLabel: navigationWords[language].folded,
      menu,
      others: otherLanguages(language, path),
    },
    foot: {
      navigation: listed(navigation),
      navigationLabel: navigationWords[language].all,
      toTop,
      paragraphs: footer(site, language),
    },
    addresses: addresses(site, path),
    image: shareImage(site, language, path, region),
  };
}

function letterhead(site: Site, language: Language, region: string | undefined): string {
  const { known, none, drawn } = threadsOfUnits(unitStates(site));
  return threads(drawn, region, { label: altThreads(known, none, language) });
}

const threadsOfUnits = onceFor((states: readonly RegionState[]) => {
  const all = states.map(({ region, latest }) => ({
    code: region.code,
    coverage: latest?.coverage?.value ?? null,
  }));
  const known = all.filter(({ coverage }) => coverage !== null).length;
  return { known, none: all.length - known, drawn: threadsOf(all) };
});

function entry(name: Listed, path: string, language: Language): NavigationEntry {
  const page = pages[name];
  return { text: page.nav[language], href: href(language, page.path), current: page.path === path };
}

function otherLanguages(language: Language, path: string): Link[] {
  const others = languages.filter((other) => other !== language);
  return others.map((other) => ({ text: languageNames[other], href: href(other, path), language: other }));
}

/** Null without an origin: an absolute address is never made up. */
function addresses({ origin }: Site, path: string): PageAddresses | null {
  return origin === null ? null : inEach((language) => origin + href(language, path));
}

/** The sentences of the foot in two paragraphs: who we are not, and on what terms. The licence's name leads to its text. */
function footer({ dataset, today }: Site, language: Language): Phrase[] {
  const { who, data, rest } = footerWords(areaOf(dataset), "MIT", today, language);
  const link = { text: licence.name, href: `${licence.url}deed.${language}` };
  return [[who], [data.before, link, `${data.after} ${rest}`]];
}
