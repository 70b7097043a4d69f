import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { keyHeaders } from "../../tables/key.ts";
import type { DatasetJson } from "../schema/documents.ts";
import type { ColumnType, TypedColumn, TypedTable } from "./typed.ts";

const types: Record<ColumnType, string> = { text: "TEXT", whole: "INTEGER", decimal: "REAL", day: "TEXT" };

/** The table of a database that says what it is: title, version, licence. */
const ABOUT = "dataset";

/** All tables as an SQLite database: columns typed, keys unique, and a table `dataset` of title, version and licence. */
export function databaseOf(tables: readonly TypedTable[], dataset: DatasetJson): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(":memory:");
  database.exec("BEGIN");
  for (const table of tables) addTable(database, table);
  addAbout(database, dataset);
  database.exec("COMMIT");
  const bytes = bytesOf(database);
  database.close();
  return withoutWriter(bytes);
}

function addTable(database: DatabaseSync, { table, columns, rows }: TypedTable): void {
  const defined = [...columns.map(definition), `UNIQUE (${keyHeaders(table)})`].join(", ");
  database.exec(`CREATE TABLE ${quoted(table.name)} (${defined}) STRICT`);
  const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...row);
}

function definition({ column, type }: TypedColumn): string {
  return `${quoted(column.header)} ${types[type]}`;
}

function addAbout(database: DatabaseSync, dataset: DatasetJson): void {
  database.exec(`CREATE TABLE ${ABOUT} (key TEXT PRIMARY KEY, value TEXT) STRICT`);
  const insert = database.prepare(`INSERT INTO ${ABOUT} VALUES (?, ?)`);
  for (const [key, value] of Object.entries(dataset)) insert.run(key, value);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** By way of a file: not every Node that we run on can give the bytes itself. */
function bytesOf(database: DatabaseSync): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), "pantau-"));
  try {
    const file = join(folder, "pantau.sqlite");
    database.prepare("VACUUM INTO ?").run(file);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where the header names the version of the library that wrote the file: every Node brings another. */
const WRITER = { from: 96, to: 100 };

function withoutWriter(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.fill(0, WRITER.from, WRITER.to);
}
