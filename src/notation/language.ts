/**
 * The languages of the site: the first at the root, every other below its own name. One more entry here is one more
 * language; whatever lacks its sentences then no longer compiles.
 */
export const languages = ["id", "en"] as const;

export type Language = (typeof languages)[number];

/** One text in every language. */
export type Bilingual = Record<Language, string>;

/** Whether a word names a language of the site. */
export function isLanguage(word: string): word is Language {
  return languages.some((language) => language === word);
}

/** What is made anew in every language. */
export function inEach<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}
