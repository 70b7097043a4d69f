import { languages } from "../../notation/language.ts";

/** Headers of an answer, by their names. */
export type Headers = Record<string, string>;

/**
 * What a host says with every answer. What a page may load and run stands in the page itself (astro.config.mjs); here is
 * only what cannot stand there, so that the two never disagree.
 */
export const everywhere: Headers = {
  "X-Content-Type-Options": "nosniff",
  // A source that is followed learns which site led there, never which page was read.
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // All is public and nobody logs in: any page may read any file.
  "Access-Control-Allow-Origin": "*",
};

/** What a host says with all but the cards: no other site shows them in a frame, where a reader takes them for its own. */
export const unframed: Headers = { "Content-Security-Policy": "frame-ancestors 'none'" };

/** A choice of whoever runs the host: a browser that has heard it asks by https alone, for a year. */
export const secure: Headers = { "Strict-Transport-Security": "max-age=31536000" };

/** Where the cards lie that other sites show in a frame, as a pattern of paths below the base. */
export const framed = `(?:|${languages
  .slice(1)
  .map((language) => `${language}/`)
  .join("|")})sematan/`;

/** How long an answer may be kept. */
export interface Caching {
  /** Pattern of paths below the base; of several that fit the first counts. */
  path: string;
  control: string;
}

/** For pages, the one of what is missing too. */
export const BRIEFLY = "public, max-age=300";

/** A hashed file never changes under its name. Pages are short-lived, and what their scripts ask for goes with them. */
export const caching: readonly Caching[] = [
  { path: "(?:.*/)?$|.*\\.html$|klaim/", control: BRIEFLY },
  { path: "_astro/", control: "public, max-age=31536000, immutable" },
  { path: "", control: "public, max-age=3600" },
];
