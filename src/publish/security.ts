import { addDays } from "../notation/calendar.ts";
import { languages } from "../notation/language.ts";
import type { Description } from "./description.ts";

/** How long a build may be trusted to name the right address: under a year, as RFC 9116 asks. */
const DAYS = 300;

/** `/.well-known/security.txt` (RFC 9116); null where nobody can be written to. */
export function securityText({ publisher, built, url, addressOf }: Description): string | null {
  if (publisher.contact === null) return null;
  const fields = {
    Contact: publisher.contact,
    Expires: `${addDays(built, DAYS)}T00:00:00+07:00`,
    "Preferred-Languages": languages.join(", "),
    ...(url !== null && { Canonical: addressOf("/.well-known/security.txt") }),
  };
  return lines(Object.entries(fields).map(([name, value]) => `${name}: ${value}`));
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
