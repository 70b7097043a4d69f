import { neededText, rowCount } from "../../text/dictionary.ts";
import { NATION, regionOf, type Dataset } from "../../dataset/dataset.ts";
import { foremost, units } from "../../dataset/regions.ts";
import { mapRecord } from "../../notation/keys.ts";
import type { Language } from "../../notation/language.ts";
import { coverageRows, summaryRows } from "../../publish/derived-rows.ts";
import { cakupan, ringkasan } from "../../publish/derived.ts";
import { documentPath, reportsFilePath } from "../../notation/address.ts";
import { fileHref } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { keyHeaders } from "../../tables/key.ts";
import type { Column, Table } from "../../tables/table.ts";
import { tableNames, tables, type TableName } from "../../tables/tables.ts";
import type { Region } from "../../tables/wilayah.ts";
import { isExample } from "../method/example.ts";

/** A column as the data dictionary lists it. */
export interface ColumnEntry {
  header: string;
  /** Whether the column or its cells may be missing. */
  needed: string;
  description: string;
  unit: string | null;
  /** The words it may hold, where they are a fixed list. */
  words: string | null;
  example: string;
}

/** A table as the data dictionary lists it, with its file. */
export interface TableEntry {
  name: string;
  title: string;
  description: string;
  href: string;
  /** The columns that together identify a row. */
  key: string;
  rows: string;
  columns: ColumnEntry[];
}

/** The tables that maintainers edit, then those calculated from them: all from their declarations. */
export function dictionary({ dataset, states }: Pick<Site, "dataset" | "states">, language: Language) {
  const counts = rowCounts(dataset);
  return {
    edited: tableNames.map((name) => tableEntry(tables[name], counts[name], language)),
    derived: [
      tableEntry(cakupan, coverageRows(states).length, language),
      tableEntry(ringkasan, summaryRows(states).length, language),
    ],
  };
}

/** The tables that can be checked, by name and title. */
export function tableChoices(language: Language): { name: TableName; title: string }[] {
  return tableNames.map((name) => ({ name, title: tables[name].title[language] }));
}

function rowCounts(dataset: Dataset): Record<TableName, number> {
  const { regions, sources, activations, bases, targets, events, facilities, timeline, corrections, exceptions } =
    dataset;
  const rows: Record<TableName, readonly unknown[]> = {
    wilayah: regions,
    sumber: sources,
    aktivasi: activations,
    ektp: bases,
    target: targets,
    kegiatan: events,
    sarana: facilities,
    linimasa: timeline,
    koreksi: corrections,
    pengecualian: exceptions,
  };
  return mapRecord(rows, ({ length }) => length);
}

function tableEntry(table: Table, rows: number, language: Language): TableEntry {
  const { name, title, description, columns } = table;
  return {
    name,
    title: title[language],
    description: description[language],
    href: fileHref(`/data/${name}.csv`),
    key: keyHeaders(table),
    rows: rowCount(rows, language),
    columns: Object.values(columns).map((column) => columnEntry(column, language)),
  };
}

function columnEntry({ header, kind, description, example, ...column }: Column, language: Language): ColumnEntry {
  const words = kind.tableSchema.constraints?.["enum"];
  return {
    header,
    needed: neededText(column, language),
    description: description[language],
    unit: kind.unit?.[language] ?? null,
    words: Array.isArray(words) ? words.join(", ") : null,
    example,
  };
}

/** Addresses that stand for all of their kind, and a code that Excel would spoil. */
export interface ExampleAddresses {
  /** All of one region as JSON, and its reports as CSV. */
  region: string;
  reports: string;
  province: { path: string; slug: string };
  nation: { path: string; slug: string };
  code: string;
}

/** Those of the region of the method's example, else of the first. */
export function exampleAddresses({ dataset }: Pick<Site, "dataset">): ExampleAddresses {
  const all = units(dataset);
  const first = all[0]!;
  const json = ({ slug }: Region) => ({ path: documentPath(slug), slug });
  const shown = dataset.activations.find(isExample)?.region;
  const region = json(all.find(({ code }) => code === shown) ?? first);
  return {
    region: region.path,
    reports: reportsFilePath(region.slug),
    province: json(foremost(dataset)),
    nation: json(regionOf(dataset, NATION)),
    code: (all.find(({ code }) => code.endsWith("0")) ?? first).code,
  };
}
