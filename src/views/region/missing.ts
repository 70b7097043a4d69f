import type { RegionState } from "../../metrics/state.ts";
import { askPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { labels } from "../../text/labels.ts";
import { askOffice, readyLetter } from "../../text/notices.ts";
import { formLink, invitationPhrase } from "../contact.ts";
import type { Link, Phrase } from "../phrase.ts";

/** What a region without a figure asks of its readers: to send one, where there is an address, or to ask the office for it. */
export interface MissingPart {
  heading: string;
  invitation: Phrase | null;
  /** The form for a first figure; null without a repository. */
  form: Link | null;
  /** Leads to the letter to its office. */
  ask: Phrase;
}

/** Null for a region with a figure. */
export function missingPart(site: Site, { latest, region }: RegionState, language: Language): MissingPart | null {
  if (latest) return null;
  const letter = { text: readyLetter[language], href: href(language, askPath(region.slug)) };
  return {
    heading: labels[language].whatIsMissing,
    invitation: invitationPhrase(site, language),
    form: formLink(site, region, language),
    ask: [`${askOffice(site.contact !== null, language)} `, letter, "."],
  };
}
