import { areaOf } from "../../dataset/area.ts";
import type { RegionState } from "../../metrics/state.ts";
import { askPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { askWords, letterPageWords } from "../../text/ask.ts";
import { aboveLetter, letter, letterText } from "../../text/letter.ts";
import { pages, siteName } from "../../text/pages.ts";
import { toRegion } from "../links.ts";
import type { Phrase } from "../phrase.ts";
import { copyWords, type CopyWords } from "../region/use.ts";
import { lawPart, type LawPart } from "./law.ts";

/** The letter to one region's office, on a page of its own. */
export interface LetterPage {
  path: string;
  heading: string;
  description: string;
  crumbs: Phrase;
  above: string;
  letterName: string;
  /** Indonesian in both languages. */
  letter: string;
  copy: CopyWords;
  law: LawPart | null;
}

export function letterPage(site: Site, state: RegionState, language: Language): LetterPage {
  const { h1, meta } = letterPageWords(state.region, language);
  const words = askWords[language];
  const ask = href(language, pages.ask.path);
  return {
    path: askPath(state.region.slug),
    heading: h1,
    description: meta,
    crumbs: [{ text: pages.ask.nav[language], href: ask }, " / ", toRegion(state.region, language)],
    above: aboveLetter(language),
    letterName: words.letter,
    letter: letterText(
      letter(state, site.dataset, site.today, { site: siteName(areaOf(site.dataset)), contact: site.contact }),
    ),
    copy: copyWords(language),
    law: lawPart(site.dataset, language),
  };
}
