import packageFile from "../package.json" with { type: "json" };
import type { Dataset } from "./dataset/dataset.ts";
import { checkedOnce } from "./checked.ts";
import type { DataFile } from "./dataset/read.ts";
import { reportText } from "./check/report.ts";
import { dataFolder, readFolder, releasesIn } from "./folder.ts";
import { crossSections, type CrossSection } from "./metrics/rank.ts";
import { regionStates, type RegionState } from "./metrics/state.ts";
import type { IsoDate } from "./notation/calendar.ts";
import { areaOf } from "./dataset/area.ts";
import { describeData, type Description, type Edition } from "./publish/description.ts";
import type { Problem } from "./cells/problem.ts";
import { once } from "./notation/once.ts";
import { coverageRows, csvOf, summaryRows } from "./publish/derived-rows.ts";
import { cakupan, ringkasan } from "./publish/derived.ts";
import { wholeFiles, withForms } from "./publish/formats/files.ts";
import { typedTable, type TypedTable } from "./publish/formats/typed.ts";
import { apiDocuments, tablesAsFiles } from "./publish/files.ts";
import type { Release } from "./publish/releases.ts";
import { tableFile } from "./publish/table-files.ts";
import type { Table } from "./tables/table.ts";
import { tableNames, tables, type TableName } from "./tables/tables.ts";
import { siteName } from "./text/pages.ts";
import { settingsFrom, type Settings } from "./settings.ts";
import { todayFrom } from "./today.ts";

/** A table as committed. */
export interface CommittedTable {
  /** The file's name without `.csv`. */
  name: TableName;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A table and the text of its file. */
export interface PublishedTable {
  table: Table;
  body: string | Uint8Array<ArrayBuffer>;
}

/** All that the pages are made of: the record, what follows from it, and how the site was built. */
export interface Site extends Settings {
  /** The tables of `data/`, byte for byte. */
  files: CommittedTable[];
  dataset: Dataset;
  /** All regions in code order: the nation, the province and its regencies and cities. */
  states: RegionState[];
  crossSections: CrossSection[];
  warnings: Problem[];
  /** The releases of the data, oldest first. */
  releases: Release[];
  today: IsoDate;
}

let cached: Site | undefined;

/** The site, read and checked once per build. Throws one error that prints every problem when `data/` has an error. */
export function loadSite(environment: NodeJS.ProcessEnv = process.env): Site {
  return (cached ??= build(environment));
}

function build(environment: NodeJS.ProcessEnv): Site {
  const folder = dataFolder(environment);
  const today = todayFrom(environment);
  const files = readFolder(folder);
  const { dataset, problems, tables: read } = checkedOnce(files, today);
  if (!dataset) throw new Error(`\n${reportText(problems, read, "id")}`);
  const { releases, faults } = releasesIn(folder);
  if (faults.length > 0) throw new Error(`\n${faults.join("\n")}`);
  return {
    files: committed(files),
    dataset,
    states: regionStates(dataset, today),
    crossSections: crossSections(dataset, today),
    warnings: problems,
    releases,
    today,
    ...settingsFrom(environment),
  };
}

function committed(files: readonly DataFile[]): CommittedTable[] {
  return tableNames.map((name) => {
    const file = files.find(({ path }) => path.endsWith(`/${name}.csv`));
    // The record was read from it, so its bytes are there.
    if (!file || !("bytes" in file)) throw new Error(`no file: ${name}.csv`);
    return { name, bytes: new Uint8Array(file.bytes) };
  });
}

/** The public address of a path such as `/wilayah/kota-malang/`: absolute when `SITE` is set, else from the root. */
export function addressOf(path: string): string {
  const { origin, base } = loadSite();
  return `${origin ?? ""}${base.slice(0, -1)}${path}`;
}

/** All tables with the bytes that are published of them: those calculated from `data/`, then its own. */
export function publishedTables({ files, states }: Pick<Site, "files" | "states">): PublishedTable[] {
  const committed = files.map(({ name, bytes }) => ({ table: tables[name], body: bytes }));
  const derived = [
    { table: cakupan, body: csvOf(cakupan, coverageRows(states)) },
    { table: ringkasan, body: csvOf(ringkasan, summaryRows(states)) },
  ];
  return [...derived, ...committed];
}

/** The same tables with the types of their columns, read once per build. */
export const typedTables = once((): TypedTable[] =>
  publishedTables(loadSite()).map(({ table, body }) => typedTable(table, textOf(body))),
);

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

/** What is said of the data as a whole, worked out once per build. */
export const dataDescription = once((): Description => {
  const site = loadSite();
  const tables = publishedTables(site).map(({ table, body }) => tableFile(table, body));
  return describeData({
    dataset: site.dataset,
    edition: editionOf(),
    issued: site.releases.at(-1)?.date ?? null,
    publisher: { name: siteName(areaOf(site.dataset)), contact: site.contact },
    tables,
    files: [...wholeFiles, ...withForms(tablesAsFiles(tables))],
    documents: apiDocuments,
    addressOf,
  });
});

/** Which data the site holds: the version of the package, which is the data's; the address of their page where `SITE` is set. */
export function editionOf(): Edition {
  const { dataset, origin, today } = loadSite();
  return { area: areaOf(dataset), version: packageFile.version, url: origin && addressOf("/data/"), built: today };
}
