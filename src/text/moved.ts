import type { Language } from "../notation/language.ts";

/** What stands on an address that leads to another: where to. */
export function movedTo(name: string, language: Language): string {
  return { id: `Ke halaman: ${name}`, en: `To the page: ${name}` }[language];
}
