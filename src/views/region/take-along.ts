import type { RegionState } from "../../metrics/state.ts";
import { chartPath, qrPath, regionPath, statusPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { fileHref, href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { calculatedOn } from "../../text/date.ts";
import { takeAlongWords } from "../../text/picture.ts";
import type { Link, Phrase } from "../phrase.ts";

type Drawing = Pick<Site, "images">;

/** The pictures of a region that are wanted most, where the build draws: for a status, and of its coverage. */
export function wanted({ images }: Drawing, state: RegionState, language: Language): Link[] {
  if (!images) return [];
  const coverage = { text: takeAlongWords[language].coverage, href: fileHref(`${coveragePath(state)}.png`) };
  return [statusLink(state, language), coverage];
}

/** Every picture and chart of a region; those that are drawn only where the build draws. */
export function everyFile(site: Drawing, state: RegionState, language: Language): Phrase[] {
  const { slug } = state.region;
  const nested = named(takeAlongWords[language].nested, chartLinks(chartPath(slug, "target"), site.images));
  const phrases = [statusPicture(site, state, language), coverageFiles(site, state, language), nested];
  return phrases.filter((phrase) => phrase.length > 0);
}

function statusPicture({ images }: Drawing, state: RegionState, language: Language): Phrase {
  return images ? [statusLink(state, language), ". "] : [];
}

function statusLink({ region, latest }: RegionState, language: Language): Link {
  const path = statusPath(region.slug, latest?.date ?? null);
  return { text: takeAlongWords[language].status, href: href(language, path) };
}

function coverageFiles({ images }: Drawing, state: RegionState, language: Language): Phrase {
  return named(takeAlongWords[language].coverage, chartLinks(coveragePath(state), images));
}

function coveragePath({ region }: RegionState): string {
  return chartPath(region.slug, "cakupan");
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
  /** On which its figures were worked out. */
  day: string;
  /** Of its QR code. */
  code: string;
}

/** The address of a region's page on paper; null without an origin. */
export function onPaper(
  { origin, today }: Pick<Site, "origin" | "today">,
  { region: { slug } }: RegionState,
  language: Language,
): PageOnPaper | null {
  if (origin === null) return null;
  const address = origin + href(language, regionPath(slug));
  return { address, day: calculatedOn(today, language), code: href(language, qrPath(slug)) };
}
