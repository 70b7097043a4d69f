import type { RegionState } from "../../metrics/state.ts";
import { chartPath, qrPath, regionPath, statusPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { fileHref, href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { takeAlongWords } from "../../text/picture.ts";
import type { Link } from "../phrase.ts";

/** One thing that can be taken along, in one or more kinds of file. */
export interface FileGroup {
  name: string;
  files: Link[];
}

/** The picture for a status and the charts of a region; those that are drawn only where the build draws. */
export function takeAlong({ images }: Pick<Site, "images">, state: RegionState, language: Language): FileGroup[] {
  const { slug } = state.region;
  const words = takeAlongWords[language];
  const status = href(language, statusPath(slug, state.latest?.date ?? null));
  return [
    ...(images ? [{ name: words.status, files: [{ text: "PNG", href: status }] }] : []),
    { name: words.coverage, files: chartLinks(chartPath(slug, "cakupan"), images) },
    { name: words.nested, files: chartLinks(chartPath(slug, "target"), images) },
  ];
}

/** A chart as a drawing, a picture and a table. */
function chartLinks(path: string, images: boolean): Link[] {
  const kinds = ["svg", ...(images ? ["png"] : []), "csv"];
  return kinds.map((kind) => ({ text: kind.toUpperCase(), href: fileHref(`${path}.${kind}`) }));
}

/** What a printed page says of where it is from. */
export interface PageOnPaper {
  address: string;
  /** Of its QR code. */
  code: string;
}

/** The address of a region's page on paper; null without an origin. */
export function onPaper({ origin }: Pick<Site, "origin">, state: RegionState, language: Language): PageOnPaper | null {
  const { slug } = state.region;
  if (origin === null) return null;
  return { address: origin + href(language, regionPath(slug)), code: href(language, qrPath(slug)) };
}
