import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import type { Region } from "../tables/wilayah.ts";
import { labels } from "../text/labels.ts";
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

/** The form to send a figure of a region, which is filled in already; null where the project's repository is not known. */
export function formLink({ repository }: Pick<Site, "repository">, { name }: Region, language: Language): Link | null {
  if (repository === null) return null;
  const filled = new URLSearchParams({ template: "kirim-angka.yml", title: `Angka: ${name}`, wilayah: name });
  return { text: labels[language].sendByForm, href: `${repository}/issues/new?${filled}` };
}

/** The address of contact as a link: `redaksi@pantau.example`. */
export function toContact(contact: string): Link {
  return { text: contact.replace(/^mailto:/, ""), href: contact };
}
