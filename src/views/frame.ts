import type { Language } from "../notation/language.ts";
import { formatDate } from "../notation/date.ts";
import { href, navigation } from "../routes.ts";
import type { Site } from "../site.ts";
import { labels } from "../text/labels.ts";
import { pages, type PageName } from "../text/pages.ts";
import type { Link, Phrase } from "./phrase.ts";

/** A link of the navigation; `current` on the page itself. */
export interface Entry extends Link {
  current: boolean;
}

export interface Masthead {
  home: string;
  navigation: Entry[];
  navigationLabel: string;
  /** The same page in the other language. */
  other: Link;
  menu: string;
}

export interface Foot {
  navigation: Entry[];
  navigationLabel: string;
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

/** The pages that have room in the letterhead on a wide screen; the foot lists them all. */
const inMasthead: readonly PageName[] = ["ranking", "claims", "programme", "data", "method", "about"];

const words = {
  id: { main: "Utama", all: "Semua halaman", licence: "Lisensi" },
  en: { main: "Main", all: "All pages", licence: "Licence" },
};

/** The frame of the page at `path` (without the language). */
export function frame(site: Site, language: Language, path: string): Frame {
  const { skip, menu } = labels[language];
  const listed = (names: readonly PageName[]) => names.map((name) => entry(name, path, language));
  return {
    skip,
    masthead: {
      home: href(language, pages.home.path),
      navigation: listed(navigation.filter((name) => inMasthead.includes(name))),
      navigationLabel: words[language].main,
      other: otherLanguage(language, path),
      menu,
    },
    foot: {
      navigation: listed(navigation),
      navigationLabel: words[language].all,
      paragraphs: footer(site, language),
    },
    addresses: addresses(site, path),
  };
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

function footer({ today }: Site, language: Language): Phrase[] {
  const licence = { text: "CC BY 4.0", href: `https://creativecommons.org/licenses/by/4.0/deed.${language}` };
  const day = formatDate(today, language);
  return {
    id: [
      [
        "Pantau IKD Jawa Timur bukan situs pemerintah dan tidak terkait dengan Kementerian Dalam Negeri atau Dinas Dukcapil mana pun. Kami tidak pernah meminta NIK, PIN, atau kode aktivasi Anda.",
      ],
      ["Data: ", licence, `, cukup sebut "Pantau IKD Jawa Timur" dan tautannya. Kode: MIT. Dihitung pada ${day}.`],
    ],
    en: [
      [
        "Pantau IKD Jawa Timur is not a government site and is not connected with the Ministry of Home Affairs or any civil registry office. We never ask for your NIK, PIN or activation code.",
      ],
      ["Data: ", licence, `, credit "Pantau IKD Jawa Timur" with a link. Code: MIT. Calculated on ${day}.`],
    ],
  }[language];
}
