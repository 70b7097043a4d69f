import { navigationWords, pages, type PageName } from "../text/pages.ts";
import { threads } from "../charts/threads.ts";
import { districtStates } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { href, navigation } from "../routes.ts";
import type { Site } from "../site.ts";
import { altThreads } from "../text/axes.ts";
import { labels } from "../text/labels.ts";
import { footerWords } from "../text/notices.ts";
import type { Link, Phrase } from "./phrase.ts";

/** A link of the navigation; `current` on the page itself. */
export interface Entry extends Link {
  current: boolean;
}

export interface Masthead {
  /** SVG: the 38 by coverage. */
  threads: string;
  home: string;
  /** What readers come for, where there is room for it beside the name. */
  navigation: Entry[];
  navigationLabel: string;
  /** All pages, behind the word `menu` where there is not. */
  folded: Entry[];
  foldedLabel: string;
  menu: string;
  /** The same page in the other language. */
  other: Link;
}

export interface Foot {
  navigation: Entry[];
  navigationLabel: string;
  toTop: string;
  paragraphs: Phrase[];
}

/** The page's absolute addresses in both languages. */
export type Addresses = Record<Language, string>;

/** Everything around a page's own content. */
export interface Frame {
  skip: string;
  masthead: Masthead;
  foot: Foot;
  addresses: Addresses | null;
}

/** The pages that have room in the letterhead from a small tablet on; the foot lists them all. */
const inMasthead: readonly PageName[] = ["ranking", "compare", "claims", "activate", "programme", "data", "method"];

/** The frame of the page at `path` (without the language), about the region of a code if it is about one. */
export function frame(site: Site, language: Language, path: string, region?: string): Frame {
  const { skip, menu, toTop } = labels[language];
  const listed = (names: readonly PageName[]) => names.map((name) => entry(name, path, language));
  return {
    skip,
    masthead: {
      threads: letterhead(site, language, region),
      home: href(language, pages.home.path),
      navigation: listed(inMasthead),
      navigationLabel: navigationWords[language].main,
      folded: listed(navigation),
      foldedLabel: navigationWords[language].folded,
      menu,
      other: otherLanguage(language, path),
    },
    foot: {
      navigation: listed(navigation),
      navigationLabel: navigationWords[language].all,
      toTop,
      paragraphs: footer(site, language),
    },
    addresses: addresses(site, path),
  };
}

function letterhead(site: Site, language: Language, region: string | undefined): string {
  const stripes = districtStates(site).map((state) => ({
    coverage: state.latest?.coverage?.value ?? null,
    here: state.region.code === region,
  }));
  const known = stripes.filter(({ coverage }) => coverage !== null).length;
  return threads(stripes, { label: altThreads(known, stripes.length - known, language) });
}

function entry(name: PageName, path: string, language: Language): Entry {
  const page = pages[name];
  return { text: (page.nav ?? page.h1)[language], href: href(language, page.path), current: page.path === path };
}

function otherLanguage(language: Language, path: string): Link {
  const other = language === "id" ? "en" : "id";
  return { text: labels[language].otherLanguage, href: href(other, path), language: other };
}

/** Null without an origin: an absolute address is never made up. */
function addresses({ origin }: Site, path: string): Addresses | null {
  return origin === null ? null : { id: origin + href("id", path), en: origin + href("en", path) };
}

/** The sentences of the foot in two paragraphs: who we are not, and on what terms. The licence's name leads to its text. */
function footer({ today }: Site, language: Language): Phrase[] {
  const { who, data, licence, rest } = footerWords("MIT", today, language);
  const link = { text: licence, href: `https://creativecommons.org/licenses/by/4.0/deed.${language}` };
  return [[who], [data.before, link, `${data.after} ${rest}`]];
}
