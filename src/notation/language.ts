/** The two languages of the site: Indonesian first, English beside it. */
export type Language = "id" | "en";

/** One text in both languages. */
export interface Bilingual {
  id: string;
  en: string;
}
