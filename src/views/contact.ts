import type { Bilingual, Language } from "../notation/language.ts";
import type { Site } from "../site.ts";
import { invitation, keepers, rightOfReply, type Around } from "../text/notices.ts";
import type { Phrase } from "./phrase.ts";

/** How an office contests a figure. */
export function replyPhrase({ contact }: Site, language: Language): Phrase {
  return around(rightOfReply(language), contact, keepers, language);
}

/** Where to send a figure. */
export function invitationPhrase({ contact }: Site, language: Language): Phrase {
  return around(invitation(language), contact, throughKeepers, language);
}

const throughKeepers = { id: `lewat ${keepers.id}`, en: `through ${keepers.en}` };

/** A text with the contact in its gap: an address, or who runs the site where none is set. */
function around({ before, after }: Around, contact: string | null, none: Bilingual, language: Language): Phrase {
  const who = contact === null ? none[language] : { text: contact.replace(/^mailto:/, ""), href: contact };
  return [`${before} `, who, `. ${after}`];
}
