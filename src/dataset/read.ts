import type { IsoDate } from "../notation/calendar.ts";
import { decode, type Decoded } from "../tables/bytes.ts";
import { fault } from "../tables/fault.ts";
import { gather, type Gathering } from "../tables/gather.ts";
import { personalData } from "../tables/personal.ts";
import { MASK } from "../tables/visible.ts";
import { nearest } from "../tables/nearest.ts";
import type { Fault, Problem } from "../tables/problem.ts";
import { addAtLine, addForFile } from "../tables/place.ts";
import { readTable } from "../tables/read.ts";
import { unread, type Reading } from "../tables/reading.ts";
import type { Table } from "../tables/table.ts";
import { tables, type TableName } from "../tables/tables.ts";
import type { Dataset } from "./dataset.ts";
import { withExceptions } from "./exceptions.ts";
import type { Finding, Readings, RelationRule } from "./readings.ts";
import { relationRules } from "./relations.ts";

/**
 * A file of the data folder: its path as the user knows it, whose last part names the table, and its bytes, or its text,
 * or why it could not be read.
 */
export type DataFile = { path: string } & ({ bytes: Uint8Array } | { text: string } | { fault: Fault });

/** What came of reading the data folder. */
export interface DatasetReading {
  /** The record; null when there is any error. */
  dataset: Dataset | null;
  /** In the order of files, lines and columns. */
  problems: Problem[];
  /** Rows below the header of each file, in the order of the tables. */
  tables: { file: string; rows: number }[];
}

/**
 * Reads the files of the data folder and checks them by every rule of this folder and by `more`, the rules of those above
 * it; `today` is a date in Asia/Jakarta. Never throws for what a file holds.
 */
export function readDataset(files: readonly DataFile[], today: IsoDate, more: readonly RelationRule[]): DatasetReading {
  const problems = gather();
  const readings = readTables(files, problems);
  const isFull = (table: TableName) => problems.isFull(readings[table].file);
  for (const { table, line, field, fault: found } of withExceptions(
    readings,
    findings(readings, today, [...relationRules, ...more], isFull),
    isFull,
  )) {
    if (line === 0) addForFile(problems, readings[table].file, found);
    else addAtLine(problems, readings[table], line, field, found);
  }
  const all = problems.all();
  return {
    dataset: all.some(({ severity }) => severity === "error") ? null : datasetOf(readings),
    problems: all,
    tables: Object.values(readings).map(({ file, count }) => ({ file, rows: count })),
  };
}

/** What the rules find, one after another; a rule that finds too much in a file is not asked for more. */
function* findings(
  readings: Readings,
  today: IsoDate,
  rules: readonly RelationRule[],
  isFull: (table: TableName) => boolean,
): Generator<Finding> {
  for (const rule of rules) {
    for (const finding of rule(readings, today)) {
      yield finding;
      if (isFull(finding.table)) break;
    }
  }
}

/** Reads the files that bear the names of tables; a file that is missing or is not text gives a reading without rows. */
export function readTables(files: readonly DataFile[], problems: Gathering): Readings {
  const named = new Map(files.map((file) => [baseName(file.path), file]));
  const folder = files[0]?.path.slice(0, -baseName(files[0].path).length) ?? "data/";
  for (const name of named.keys())
    if (!Object.hasOwn(tables, tableName(name)))
      addForFile(problems, folder + (personalData(name) === null ? name : MASK), unknownFile(name));
  const readings = Object.entries(tables).map(([name, table]) => [
    name,
    readOne(table, `${folder}${name}.csv`, named.get(`${name}.csv`), problems),
  ]);
  return Object.fromEntries(readings) as Readings;
}

function readOne(table: Table, path: string, file: DataFile | undefined, problems: Gathering): Reading {
  const decoded = file ? contentOf(file) : { fault: missing(), line: 0, column: 1 };
  if ("text" in decoded) return readTable(table, path, decoded.text, problems);
  addForFile(problems, path, decoded.fault, decoded);
  return unread(table, path);
}

function contentOf(file: DataFile): Decoded {
  if ("text" in file) return { text: file.text.startsWith("\ufeff") ? file.text.slice(1) : file.text };
  return "bytes" in file ? decode(file.bytes) : { fault: file.fault, line: 0, column: 1 };
}

function tableName(fileName: string): string {
  return fileName.endsWith(".csv") ? fileName.slice(0, -".csv".length) : "";
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function missing(): Fault {
  return fault(
    "berkas-tidak-ada",
    ["berkas ini tidak ada.", "this file is missing."],
    [
      "Buat berkasnya; baris judulnya saja cukup bila tabelnya boleh kosong.",
      "Create it; the header line is enough if the table may be empty.",
    ],
  );
}

function unknownFile(name: string): Fault {
  const like = nearest(tableName(name.toLowerCase()), Object.keys(tables), 3);
  return fault(
    "berkas-tak-dikenal",
    ["berkas ini bukan salah satu tabel; isinya tidak dibaca.", "this file is none of the tables; it is not read."],
    like === null
      ? ["Hapus, atau pindahkan ke luar folder data.", "Delete it, or move it out of the data folder."]
      : [`Maksudnya ${like}.csv? Ubah namanya, atau hapus.`, `Is it ${like}.csv? Rename it, or delete it.`],
  );
}

/** The rows of every table, as far as they could be read. */
export function datasetOf(readings: Readings): Dataset {
  const rows = <N extends TableName>(name: N) => readings[name].rows ?? [];
  return {
    regions: rows("wilayah"),
    sources: rows("sumber"),
    activations: rows("aktivasi"),
    bases: rows("ektp"),
    targets: rows("target"),
    events: rows("kegiatan"),
    facilities: rows("sarana"),
    timeline: rows("linimasa"),
    corrections: rows("koreksi"),
    exceptions: rows("pengecualian"),
  };
}
