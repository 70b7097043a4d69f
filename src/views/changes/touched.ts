import type { Readings } from "../../dataset/readings.ts";
import type { RegionChange, RecordChanges } from "../../metrics/changes.ts";
import { embedPath, regionPath, reportsFilePath, reportsPath } from "../../notation/address.ts";
import { languages, type Language } from "../../notation/language.ts";
import { NATION } from "../../dataset/dataset.ts";
import type { TableName } from "../../tables/tables.ts";
import { fileTouched } from "../../text/changes.ts";
import { pages, type PageName } from "../../text/pages.ts";

/** The pages, besides those of regions, on which the rows of a table are shown or counted. */
const shownOn: Record<TableName, readonly PageName[]> = {
  wilayah: ["home", "ranking", "compare", "claims", "programme", "ask", "data", "sources", "press"],
  sumber: ["sources", "data"],
  aktivasi: ["home", "ranking", "compare", "claims", "ask", "sources", "press", "data"],
  ektp: ["home", "ranking", "compare", "claims", "ask", "sources", "press", "data"],
  target: ["home", "ranking", "compare", "programme", "method", "sources", "press", "data"],
  kegiatan: ["programme", "sources", "data"],
  sarana: ["programme", "sources", "data"],
  linimasa: ["programme", "sources", "data"],
  koreksi: ["corrections", "data"],
  pengecualian: ["corrections", "data"],
};

/** The pages and files of a region on which its change is seen; the nation has none. */
export function pagesOfRegion({ region, dates, rows }: RegionChange, language: Language): string[] {
  if (region.code === NATION) return [];
  const { slug } = region;
  const ofReports = dates.length > 0 || rows.some(({ table }) => table === "ektp");
  const listed = ofReports
    ? [...[reportsPath(slug), embedPath(slug)].map((path) => inLanguage(path, language)), reportsFilePath(slug)]
    : [];
  return [inLanguage(regionPath(slug), language), ...listed];
}

/** The shared pages on which the changes are seen, in the order of the site. */
export function sharedPages({ touched }: RecordChanges, language: Language): string[] {
  const names = new Set([...touched.keys()].flatMap((table) => shownOn[table]));
  return Object.entries(pages).flatMap(([name, { path }]) =>
    [...names].some((shown) => shown === name) ? [inLanguage(path, language)] : [],
  );
}

/** The files of the data folder with rows that are new, gone or changed. */
export function filesTouched({ touched }: RecordChanges, readings: Readings, language: Language): string[] {
  return [...touched].map(([table, rows]) => fileTouched(readings[table].file, rows, language));
}

function inLanguage(path: string, language: Language): string {
  return language === languages[0] ? path : `/${language}${path}`;
}
