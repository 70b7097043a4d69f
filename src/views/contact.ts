import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import { invitation, correctionsPageName, rightOfReply } from "../text/notices.ts";
import { pages } from "../text/pages.ts";
import type { Link, Phrase } from "./phrase.ts";

/** How an office contests a figure; null without an address: nothing is promised that nobody could keep. */
export function replyPhrase({ contact }: Pick<Site, "contact">, language: Language): Phrase | null {
  if (contact === null) return null;
  const { before, after } = rightOfReply(language);
  const ledger = { text: correctionsPageName[language], href: href(language, pages.corrections.path) };
  return [`${before} `, toContact(contact), `. ${after} `, ledger, "."];
}

/** Where to send a figure; null without an address. */
export function invitationPhrase({ contact }: Pick<Site, "contact">, language: Language): Phrase | null {
  if (contact === null) return null;
  const { before, after } = invitation(language);
  return [`${before} `, toContact(contact), `. ${after}`];
}

/** The address of contact as a link: `redaksi@pantau.example`. */
export function toContact(contact: string): Link {
  return { text: contact.replace(/^mailto:/, ""), href: contact };
}
