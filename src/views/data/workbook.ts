import { csvFormatRows } from "d3-dsv";
import { readSheets } from "../../intake/readers/read.ts";
import type { Sheet, SheetCell } from "../../intake/sheet.ts";
import type { Bilingual } from "../../notation/language.ts";
import { noHeaderInSheet } from "../../text/file-check.ts";
import { headersShared, tableOfHeader, tableOfName } from "./given.ts";
import type { TableName } from "../../tables/tables.ts";

/** A sheet as the CSV of a table, or why there is none. */
export type OpenedSheet = { table: TableName; bytes: Uint8Array; above: number } | { refusal: Bilingual };

/** So many names of columns make a row the header. */
const ENOUGH = 3;

/** The first sheet of a workbook that has a header of ours as the CSV of its table, and how many rows stand above it. */
export async function openedSheet(name: string, bytes: Uint8Array, given: TableName | null): Promise<OpenedSheet> {
  const read = await readSheets(bytes);
  if ("refusal" in read) return { refusal: read.refusal };
  for (const sheet of read.sheets.filter(({ isHidden }) => !isHidden)) {
    const opened = asCsv(sheet, given ?? tableOfName(name) ?? tableOfName(sheet.name));
    if (opened) return opened;
  }
  return { refusal: noHeaderInSheet };
}

function asCsv({ rows }: Sheet, given: TableName | null): OpenedSheet | null {
  const texts = rows.map((row) => row.map(textOf));
  const above = texts.findIndex((cells) => {
    const table = given ?? tableOfHeader(cells);
    return table !== null && headersShared(cells, table) >= ENOUGH;
  });
  const header = texts[above];
  const table = header && (given ?? tableOfHeader(header));
  if (!header || !table) return null;
  const width = header.findLastIndex((cell) => cell !== "") + 1;
  const last = texts.findLastIndex((cells) => cells.some((cell) => cell !== ""));
  const filled = texts.slice(above, last + 1).map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
  return { table, above, bytes: new TextEncoder().encode(`${csvFormatRows(filled)}\n`) };
}

/** On one line, so that a row of the sheet is a line of the file. */
function textOf(cell: SheetCell | null): string {
  if (!cell) return "";
  return (cell.kind === "percent" ? (cell.shown ?? cell.text) : cell.text).replace(/\s*\n\s*/g, " ");
}
