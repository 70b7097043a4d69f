import { neededText, rowCount } from "../../text/dictionary.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import { coverageRows, summaryRows } from "../../publish/derived-rows.ts";
import { cakupan, ringkasan } from "../../publish/derived.ts";
import { fileHref } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { Column, Table } from "../../tables/table.ts";
import { tables, type TableName } from "../../tables/tables.ts";

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
    edited: Object.values(tables).map((table) => tableEntry(table, counts[table.name as TableName], language)),
    derived: [
      tableEntry(cakupan, coverageRows(states).length, language),
      tableEntry(ringkasan, summaryRows(states).length, language),
    ],
  };
}

function rowCounts(dataset: Dataset): Record<TableName, number> {
  const { regions, sources, activations, bases, targets, events, facilities, timeline, corrections, exceptions } =
    dataset;
  const rows = { wilayah: regions, sumber: sources, aktivasi: activations, ektp: bases, target: targets };
  const more = {
    kegiatan: events,
    sarana: facilities,
    linimasa: timeline,
    koreksi: corrections,
    pengecualian: exceptions,
  };
  const counts = Object.entries({ ...rows, ...more }).map(([name, { length }]) => [name, length]);
  return Object.fromEntries(counts) as Record<TableName, number>;
}

function tableEntry(table: Table, rows: number, language: Language): TableEntry {
  const { name, title, description, columns, key } = table;
  return {
    name,
    title: title[language],
    description: description[language],
    href: fileHref(`/data/${name}.csv`),
    key: key.map((field) => columns[field]!.header).join(", "),
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
