/** What is said of a rule's running example. */
export interface Expected {
  /** `file:line:column`, the file without its folder. */
  at: string;
  /** Message and hint, in Indonesian and English. */
  id: string;
  en: string;
  /** Whether more is said, after this. */
  more?: true;
}
