import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import { labels } from "../text/labels.ts";
import { pages } from "../text/pages.ts";
import type { Phrase } from "./phrase.ts";

/** What the page of missing pages says, in each language. */
export function notFound(languages: readonly Language[]) {
  const { h1, meta } = pages.notFound;
  return { title: h1.id, description: meta.id, parts: languages.map((language) => part(language)) };
}

function part(language: Language): { language: Language; heading: string; ways: Phrase } {
  const home = href(language, pages.home.path);
  const ways = [
    `${pages.notFound.meta[language]} `,
    { text: labels[language].allRegions, href: `${home}#wilayah` },
    " · ",
    { text: pages.home.nav[language], href: home },
  ];
  return { language, heading: pages.notFound.h1[language], ways };
}
