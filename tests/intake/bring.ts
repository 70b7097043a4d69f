import { readFileSync } from "node:fs";
import { writeXlsx, type CellValue, type WriteSheet } from "hucre/xlsx";
import { gather } from "../../src/csv/gather.ts";
import { readTables } from "../../src/dataset/read.ts";
import type { Intake } from "../../src/intake/intake.ts";
import { readSheets } from "../../src/intake/readers/read.ts";
import { intakeJson } from "../../src/intake/report.ts";
import { takeIn, type IntakeOptions } from "../../src/intake/take-in.ts";
import type { Language } from "../../src/notation/language.ts";
import { headerLine } from "../../src/tables/table.ts";
import { tableNames, tables, type TableName } from "../../src/tables/tables.ts";

/** The one source that the record of these tests knows. */
export const SOURCE = "koran-2026-10-05";

const SOURCES = `${headerLine(tables.sumber)}\n${SOURCE},Koran,https://koran.id/,2026-10-05,media,,\n`;

/** The readings of a record that has the real regions, one source, and of one table the rows given. */
export function record(name: TableName = "aktivasi", rows = "") {
  const texts = tableNames.map((table) => {
    const own: Partial<Record<TableName, string>> = {
      wilayah: readFileSync("data/wilayah.csv", "utf8"),
      sumber: SOURCES,
      [name]: `${headerLine(tables[name])}\n${rows}`,
    };
    return { path: `data/${table}.csv`, text: own[table] ?? `${headerLine(tables[table])}\n` };
  });
  return readTables(texts, gather());
}

/** What comes of the bytes of a file, as `--format json` prints it. */
export async function brought(
  bytes: Uint8Array,
  table: TableName = "aktivasi",
  options: IntakeOptions & { rows?: string; lang?: Language } = {},
) {
  const read = await readSheets(bytes);
  if ("refusal" in read) throw new Error(read.refusal[options.lang ?? "id"]);
  const intake: Intake = takeIn(read.sheets, table, record(table, options.rows), { source: SOURCE, ...options });
  return JSON.parse(intakeJson(intake, options.lang ?? "id")) as {
    rows: Record<string, string>[];
    ambiguous: { cell: string; value: string; readings: string[] }[];
    skipped: { cell: string; why: string }[];
    refused: { cell?: string; value?: string; message: string }[];
    existing: number;
    conflicts: { row: Record<string, string>; with: Record<string, string> }[];
  };
}

/** The bytes of an XLSX file of one sheet. */
export async function xlsx(rows: CellValue[][], more: Partial<WriteSheet> = {}, dateSystem: "1900" | "1904" = "1900") {
  return await writeXlsx({ sheets: [{ name: "Lembar1", rows, ...more }], dateSystem });
}

/** The bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What `brought` gives for one cell under a header, beside a region and a date. */
export async function one(header: string, value: CellValue, format = "General", lang: Language = "id") {
  const { rows, ambiguous, refused, skipped } = await brought(
    await xlsx(
      [
        ["Wilayah", "Tanggal", header],
        ["35.73", "2026-10-05", value],
      ],
      { columns: [{}, {}, { numFmt: format }] },
    ),
    "aktivasi",
    { lang },
  );
  return { row: rows[0], ambiguous, refused, skipped };
}
