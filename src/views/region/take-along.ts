import type { RegionState } from "../../metrics/state.ts";
import { chartPath, qrPath, regionPath, statusPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { fileHref, href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { takeAlongWords } from "../../text/picture.ts";
import type { Link, Phrase } from "../phrase.ts";

/** The picture for a status and the charts of a region; those that are drawn only where the build draws. */
export function takeAlong({ images }: Pick<Site, "images">, state: RegionState, language: Language): Phrase {
  const { slug } = state.region;
  const words = takeAlongWords[language];
  const status = href(language, statusPath(slug, state.latest?.date ?? null));
  const charts = [
    named(words.coverage, chartLinks(chartPath(slug, "cakupan"), images)),
    // Region pages have no bytes to spare: of its second chart the drawing is at the same address, not in the list.
    named(
      words.nested,
      chartLinks(chartPath(slug, "target"), images).filter(({ text }) => !images || text !== "SVG"),
    ),
  ];
  return [...(images ? [{ text: words.status, href: status }, ". "] : []), ...charts.flat()];
}

/** `Grafik: SVG, PNG, CSV. ` */
function named(name: string, files: readonly Link[]): Phrase {
  return [`${name}: `, ...files.flatMap((file, index) => (index === 0 ? [file] : [", ", file])), ". "];
}

/** A chart as a drawing, a picture and a table. */
function chartLinks(path: string, images: boolean): Link[] {
  const kinds = [...(images ? ["png"] : []), "svg", "csv"];
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
