/** The path of a region's page. */
export function regionPath(slug: string): string {
  return `/wilayah/${slug}/`;
}

/** The path of the list of all reports on a region. */
export function reportsPath(slug: string): string {
  return `${regionPath(slug)}laporan/`;
}

/** The path of that list as a file. */
export function reportsFilePath(slug: string): string {
  return `${regionPath(slug)}laporan.csv`;
}

/** The path of all that the tables hold of a region, as a workbook. */
export function workbookPath(slug: string): string {
  return `${regionPath(slug)}data.xlsx`;
}

/** The path of all ways to quote, embed and download a region's figure. */
export function quotesPath(slug: string): string {
  return `${regionPath(slug)}kutip/`;
}

/** The path of the letter that asks a region's office for its figures. */
export function askPath(slug: string): string {
  return `/minta/${slug}/`;
}

/** The path of a region's document in the API. */
export function documentPath(slug: string): string {
  return `/api/v1/regions/${slug}.json`;
}

/** The fragment of an activation report in the list: CONTRACT fixes it for ever. */
export function reportId(row: { date: string; source: string }): string {
  return `laporan-${row.date}-${row.source}`;
}

/** The fragment of a row of `ektp.csv` in the list: CONTRACT fixes it for ever. */
export function baseId(row: { date: string; measure: string; source: string }): string {
  return `ektp-${row.measure}-${row.date}-${row.source}`;
}

/** The fragment of a release of the data, in which an id takes no dots: `v0-1-0`. */
export function releaseId(version: string): string {
  return `v${version.replaceAll(".", "-")}`;
}

/** The path of a region's card for other sites. */
export function embedPath(slug: string): string {
  return `/sematan/${slug}/`;
}

/** The path of the card with the chart. */
export function chartEmbedPath(slug: string): string {
  return `${embedPath(slug)}grafik/`;
}

/** The path of the card that stays as it was first published for a date. */
export function frozenPath(slug: string, date: string): string {
  return `${embedPath(slug)}${date}/`;
}

/** The path of what a host asks to embed a region's page (oEmbed). */
export function oembedPath(slug: string): string {
  return `/oembed/${slug}.json`;
}

/** The path of the feed of all regions, or of one. */
export function feedPath(slug?: string): string {
  return slug === undefined ? "/umpan.xml" : `${regionPath(slug)}umpan.xml`;
}

/** The path of the feed of corrections and revisions. */
export const correctionsFeedPath = "/koreksi/umpan.xml";

/** The path of the image of a link to a page, by the page's own name; the date of its figure in it, where it has one. */
export function sharePath(name: string, date: string | null): string {
  return `/gambar/${dated(name, date)}.png`;
}

/** The path of a region's picture for a status. */
export function statusPath(slug: string, date: string | null): string {
  return `/gambar/${dated(slug, date)}-status.png`;
}

function dated(name: string, date: string | null): string {
  return date === null ? name : `${name}-${date}`;
}

/** The charts of a region that can be taken along as files. */
export type ChartName = "cakupan" | "target";

/** The path of a chart of a region as a file, without what its name ends in: `.svg`, `.png`, `.csv`. */
export function chartPath(slug: string, chart: ChartName): string {
  return `${regionPath(slug)}${chart}`;
}

/** The path of the chart of all regions by their last reports, without what its name ends in. */
export const silencePath = "/data/laporan-terakhir";

/** The path of the address of a region's page as a QR code. */
export function qrPath(slug: string): string {
  return `${regionPath(slug)}qr.svg`;
}

/** The names of all regions, for a field that finds one where they are too many for its page. */
export const namesPath = "/wilayah/nama.json";
