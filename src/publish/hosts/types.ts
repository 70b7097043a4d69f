import { mediaTypes } from "../formats/media-types.ts";

/** What files of one ending are called on the web. */
interface Format {
  ending: string;
  type: string;
}

const types: Record<string, string> = {
  css: "text/css",
  csv: "text/csv",
  geojson: "application/geo+json",
  html: "text/html",
  ico: "image/x-icon",
  js: "text/javascript",
  json: "application/json",
  jsonld: "application/ld+json",
  md: "text/markdown",
  parquet: mediaTypes.parquet,
  png: "image/png",
  sqlite: mediaTypes.sqlite,
  svg: "image/svg+xml",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  xlsx: mediaTypes.xlsx,
  xml: "application/xml",
  zip: mediaTypes.zip,
};

/** Every kind of file that a site may hold: hosts know half of them. */
export const formats: Format[] = Object.entries(types).map(([ending, type]) => ({ ending, type }));

/** Endings of files whose bytes are compressed already. */
const DENSE = ["ico", "parquet", "png", "webp", "xlsx", "zip"];

/** The kinds that are sent compressed. */
export const compressed = formats.filter(({ ending }) => !DENSE.includes(ending));

/** Plain texts: of them a host has to say which letters they are in, the others say it themselves. */
export const plainTexts = formats.filter(({ type }) => type.startsWith("text/"));
