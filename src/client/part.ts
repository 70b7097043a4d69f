import type { Language } from "../notation/language.ts";
/** The part of the page that a tool needs. The tool stands in no page without it, so a missing one is a bug. */
export function part<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The language of the page, which every page of the site names. */
export function pageLanguage(): Language {
  return document.documentElement.lang as Language;
}
