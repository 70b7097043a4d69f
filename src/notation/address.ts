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
