import { px } from "../charts/element.ts";
import { areaOf } from "../dataset/area.ts";
import type { RegionState } from "../metrics/state.ts";
import { chartPath, regionPath, silencePath } from "../notation/address.ts";
import type { Site } from "../site.ts";
import { chartCredit, chartLicence, coverageFileBase, nestedFileWords, silenceCredit } from "../text/chart-file.ts";
import { headline } from "../text/headline.ts";
import { pages, siteName } from "../text/pages.ts";
import { coverageDrawing } from "../views/region/coverage.ts";
import { nestedRows } from "../views/region/nested.ts";
import { pagedStates } from "../views/region/region.ts";
import { silencePart } from "../views/silence.ts";
import { chartFile, inColumn, type Caption } from "./chart-file.ts";
import { keyPicture } from "./key.ts";
import { nestedPicture } from "./nested.ts";
import { silencePicture } from "./silence.ts";

/** A chart as a file: its path without what its name ends in, and the file. */
export interface ChartFile {
  path: string;
  svg: () => string;
}

/** Every chart that can be taken along, in Indonesian: two of each region, one of all. */
export function chartFiles(site: Site): ChartFile[] {
  const states = pagedStates(site);
  return [
    ...states.map((state) => ({ path: chartPath(state.region.slug, "cakupan"), svg: () => coverageFile(site, state) })),
    ...states.map((state) => ({ path: chartPath(state.region.slug, "target"), svg: () => nestedFile(site, state) })),
    { path: silencePath, svg: () => silenceFile(site) },
  ];
}

/** How wide the chart of a file is drawn, before it is set into its column: letters a fifth larger than the key's. */
const PIXELS = 560;

/** The coverage of a region over time, with the key to its marks. */
export function coverageFile(site: Site, state: RegionState): string {
  const title = headline(state, "id");
  const { svg, key } = coverageDrawing(site, state, { label: title }, "id", PIXELS);
  const [chart, marks] = [inColumn(svg), keyPicture(key)];
  const drawn = `${chart.svg}<g transform="translate(0 ${px(chart.height + 16)})">${marks.svg}</g>`;
  const caption = { title, base: coverageFileBase(state), source: chartCredit(state, site.dataset) };
  return chartFile(
    { svg: drawn, height: chart.height + 16 + marks.height },
    { ...caption, ...terms(site, regionPath(state.region.slug)) },
  );
}

/** A region's residents, holders, target and active, one within the other. */
export function nestedFile(site: Site, state: RegionState): string {
  const caption = { ...nestedFileWords(state.region), source: chartCredit(state, site.dataset) };
  return chartFile(nestedPicture(nestedRows(site, state, "id")), {
    ...caption,
    ...terms(site, regionPath(state.region.slug)),
  });
}

/** All regions by the length of their silence. */
export function silenceFile(site: Site): string {
  const { title, lead, ...part } = silencePart(site, "id");
  const place = pages.home.path;
  return chartFile(silencePicture(part), { title, base: lead, source: silenceCredit, ...terms(site, place) });
}

function terms({ dataset, origin, base, today }: Site, path: string): Pick<Caption, "licence" | "address"> {
  const address = origin === null ? null : `${new URL(origin).host}${base.slice(0, -1)}${path}`;
  return { licence: chartLicence(siteName(areaOf(dataset)), today, address !== null), address };
}
