import { waysWords, findWords, foundSentences, type Found } from "../text/find.ts";
import { areaOf, type Area } from "../dataset/area.ts";
import { unitStates } from "../metrics/state.ts";
import { inEach, languages, type Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import { shortName } from "../text/tile-name.ts";
import { pages, titled } from "../text/pages.ts";
import { frame, type Frame } from "./frame.ts";
import type { Phrase } from "./phrase.ts";

/** What the page of missing pages says in one language. */
export interface NotFoundWords {
  language: Language;
  heading: string;
  ways: Phrase;
  /** What takes the place of the field where it does not work. */
  unstarted: string;
  frame: Frame;
}

/** What its field needs: the regions, and in each language where they are and what is said of those found. */
export interface Lookup {
  regions: { name: string; slug: string; short: string }[];
  in: Record<Language, { home: string; label: string; hint: string; maybe: string; said: Found }>;
}

/** The page of missing pages: hosts answer with one for every address, so it speaks both languages until a script knows better. */
export function notFound(site: Site) {
  const { h1, meta } = pages.notFound;
  return {
    title: h1.id,
    description: meta.id,
    answers: languages.map((language) => answer(site, language)),
    field: findWords(areaOf(site.dataset)).id,
    lookup: lookup(site),
    elsewhere: { en: { path: href("en", pages.home.path), title: titled(h1.en) } } satisfies Elsewhere,
  };
}

/** Where each language but the first begins, and what the page is called there: src/inline.ts tells them apart. */
type Elsewhere = Record<Exclude<Language, (typeof languages)[0]>, { path: string; title: string }>;

function answer(site: Site, language: Language): NotFoundWords {
  const home = href(language, pages.home.path);
  const words = waysWords[language];
  return {
    language,
    heading: pages.notFound.h1[language],
    ways: [
      pages.notFound.meta[language] + words.see,
      { text: words.regions, href: href(language, pages.ranking.path) },
      words.or,
      { text: words.home, href: home },
      ".",
    ],
    unstarted: words.unstarted,
    frame: frame(site, language, ""),
  };
}

function fieldWords(area: Area, language: Language) {
  const { label, hint, maybe } = findWords(area)[language];
  return { label, hint, maybe };
}

function lookup(site: Site): Lookup {
  const regions = unitStates(site).map(({ region }) => ({
    name: region.name,
    slug: region.slug,
    short: shortName(region),
  }));
  const said = (language: Language) => ({
    home: href(language, pages.home.path),
    ...fieldWords(areaOf(site.dataset), language),
    said: foundSentences(areaOf(site.dataset), language),
  });
  return { regions, in: inEach(said) };
}
