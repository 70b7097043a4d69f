import { decode, type Decoded } from "../csv/bytes.ts";
import { fault } from "../cells/fault.ts";
import type { Gathering } from "../csv/gather.ts";
import { personalData } from "../cells/personal.ts";
import { MASK } from "../cells/visible.ts";
import { nearest } from "../cells/nearest.ts";
import type { Fault } from "../cells/problem.ts";
import { addForFile } from "../csv/tell.ts";
import type { Pair } from "../rules/rule.ts";
import { readTable } from "../csv/read.ts";
import { unread, type TableReading } from "../csv/reading.ts";
import { headerLine, type DataTable } from "../tables/table.ts";
import { tables, type TableName } from "../tables/tables.ts";
import { visible } from "../cells/visible.ts";
import type { Dataset } from "./dataset.ts";
import type { Readings } from "./readings.ts";

/**
 * A file of the data folder: its path as the user knows it, whose last part names the table, and its bytes, or its text,
 * or why it could not be read.
 */
export type DataFile = { path: string } & ({ bytes: Uint8Array } | { text: string } | { fault: Fault });

/** Reads the files that bear the names of tables; a file that is missing or is not text gives a reading without rows. */
export function readTables(files: readonly DataFile[], problems: Gathering): Readings {
  const named = new Map(files.map((file) => [baseName(file.path), file]));
  const folder = files[0]?.path.slice(0, -baseName(files[0].path).length) ?? "data/";
  const others = [...named.keys()].filter((name) => !Object.hasOwn(tables, tableName(name)));
  const lacking = Object.keys(tables).filter((name) => !named.has(`${name}.csv`));
  const misnamed = new Map(lacking.map((name) => [name, others.find((other) => meantTable(other, [name]))]));
  for (const name of others)
    if (![...misnamed.values()].includes(name))
      addForFile(problems, folder + (personalData(name) === null ? name : MASK), unknownFile(name));
  const readings = Object.entries(tables).map(([name, table]) => [
    name,
    readOne(table, `${folder}${name}.csv`, named.get(`${name}.csv`), misnamed.get(name), problems),
  ]);
  return Object.fromEntries(readings) as Readings;
}

function readOne(
  table: DataTable,
  path: string,
  file: DataFile | undefined,
  misnamed: string | undefined,
  problems: Gathering,
): TableReading {
  const decoded = file ? contentOf(file) : { fault: missing(table, misnamed), line: 0, column: 1 };
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

/** What a table's file lacks, or how it is named instead. */
function missing(table: DataTable, misnamed: string | undefined): Fault {
  const [file, header] = [`${table.name}.csv`, headerLine(table)];
  const hint: Pair = misnamed
    ? [
        `Ada ${visible(misnamed)}; bila itu berkasnya, ubah namanya menjadi ${file}.`,
        `There is ${visible(misnamed)}; if that is the file, rename it to ${file}.`,
      ]
    : table.mustHaveRows
      ? ["Kembalikan berkasnya beserta isinya.", "Put the file back with what it held."]
      : [
          `Kembalikan berkasnya; bila belum ada isinya, cukup satu baris: ${header}.`,
          `Put the file back; if there is nothing for it yet, one line will do: ${header}.`,
        ];
  return fault("berkas-tidak-ada", ["berkas ini tidak ada.", "this file is missing."], hint);
}

/** The table that a file's name is nearly that of, or a copy's. */
function meantTable(name: string, among: readonly string[]): string | null {
  const plain = name.toLowerCase().replace(/\.csv$/, "");
  const copied = plain.replace(/[ _-]*(?:\(\d+\)|copy|salinan|baru|\d+)$/, "");
  return among.find((table) => table === copied) ?? nearest(plain, among, 3);
}

function unknownFile(name: string): Fault {
  const like = meantTable(name, Object.keys(tables));
  return fault(
    "berkas-tak-dikenal",
    ["berkas ini bukan salah satu tabel; isinya tidak dibaca.", "this file is none of the tables; it is not read."],
    like === null
      ? ["Hapus, atau pindahkan ke luar folder data.", "Delete it, or move it out of the data folder."]
      : [
          `Rupanya salinan ${like}.csv. Simpan yang benar sebagai ${like}.csv, dan hapus yang ini.`,
          `It seems to be a copy of ${like}.csv. Keep the right one as ${like}.csv, and delete this.`,
        ],
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
