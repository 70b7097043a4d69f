import { areaOf } from "../../dataset/area.ts";
import type { RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { aboveLetter, letter, letterText } from "../../text/letter.ts";
import { labels } from "../../text/labels.ts";
import { askOffice, readyLetter } from "../../text/notices.ts";
import { siteName } from "../../text/pages.ts";
import { opening } from "../../text/typography.ts";
import { formLink, invitationPhrase } from "../contact.ts";
import type { Link, Phrase } from "../phrase.ts";
import { copyWords, type CopyWords } from "./use.ts";

/** What a region without a figure asks of its readers: to send one, where there is an address, or to ask the office for it. */
export interface MissingPart {
  heading: string;
  invitation: Phrase | null;
  /** The form for a first figure; null without a repository. */
  form: Link | null;
  /** Stands before the letter. */
  ask: string;
  letterName: string;
  aboveLetter: string;
  /** Indonesian in both languages. */
  letter: string;
  copy: CopyWords;
}

/** Null for a region with a figure. */
export function missingPart(site: Site, state: RegionState, language: Language): MissingPart | null {
  if (state.latest) return null;
  const { dataset, today, contact } = site;
  return {
    heading: labels[language].whatIsMissing,
    invitation: invitationPhrase(site, language),
    form: formLink(site, state.region, language),
    ask: askOffice(contact !== null, language),
    letterName: opening(readyLetter[language]),
    aboveLetter: aboveLetter(language),
    letter: letterText(letter(state, dataset, today, { site: siteName(areaOf(dataset)), contact })),
    copy: copyWords(language),
  };
}
