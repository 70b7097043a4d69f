import { areaOf } from "../dataset/area.ts";
import { unitStates, type RegionState } from "../metrics/state.ts";
import { regionPath, sharePath, statusPath } from "../notation/address.ts";
import { languages, type Language } from "../notation/language.ts";
import { filePath } from "../routes.ts";
import type { Site } from "../site.ts";
import { brand } from "../text/pages.ts";
import { allHalfYear, altOverview } from "../text/picture.ts";
import { pagedStates } from "../views/region/region.ts";
import { overviewOf, overviewPages } from "../views/share-image.ts";
import { cardOf } from "./card.ts";
import { chartFiles } from "./chart-files.ts";
import { overviewPicture } from "./overview.ts";
import { sharePicture } from "./share.ts";
import { statusPicture } from "./status.ts";

/** A picture that the build draws: where it goes, and what it is drawn from. */
export interface Drawing {
  /** Below the folder of the site, without a slash before it: `en/gambar/kota-malang-2024-04-22.png`. */
  path: string;
  /** Makes what it is drawn from: only the thread that draws it does. */
  svg: () => string;
  /** How wide it is drawn, in pixels. */
  width: number;
}

/** Every picture of a site; those of links only with an origin: a relative address of one helps nobody. */
export function drawings(site: Site): Drawing[] {
  const states = pagedStates(site);
  return [
    ...languages.flatMap((language) => [
      ...(site.origin === null ? [] : shareDrawings(site, states, language)),
      ...states.map((state) => statusDrawing(site, state, language)),
    ]),
    ...chartFiles(site).map(({ path, svg }) => ({ path: `${path.slice(1)}.png`, svg, width: CHART_WIDTH })),
  ];
}

/** Twice what a chart file measures: sharp where it is printed. */
const CHART_WIDTH = 1520;

function shareDrawings(site: Site, states: readonly RegionState[], language: Language): Drawing[] {
  const old = unitStates(site).every(({ latest, stale }) => latest === null || stale);
  return [
    ...states.map((state) => ({
      path: filePath(language, sharePath(state.region.slug, state.latest?.date ?? null)),
      svg: () => sharePicture(cardOf(site, state, language)),
      width: 1200,
    })),
    ...overviewPages.map((page) => {
      const [{ path, words, threads }, area] = [overviewOf(site, page, language), areaOf(site.dataset)];
      const age = old && page !== "claims" ? allHalfYear[language] : null;
      const alt = altOverview(words, area);
      const svg = () => overviewPicture({ words, threads, age, brand, area: area.name.id, alt });
      return { path: filePath(language, path), svg, width: 1200 };
    }),
  ];
}

function statusDrawing(site: Site, state: RegionState, language: Language): Drawing {
  const { slug } = state.region;
  const { origin, base } = site;
  const host = origin === null ? null : new URL(origin).host;
  const address = host && `${host}${base}${filePath(language, regionPath(slug))}`;
  return {
    path: filePath(language, statusPath(slug, state.latest?.date ?? null)),
    svg: () => statusPicture(cardOf(site, state, language), address),
    width: 1080,
  };
}
