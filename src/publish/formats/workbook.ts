import { writeXlsx, type Cell, type CellValue, type ColumnDef, type WriteSheet } from "hucre/xlsx";
import type { Language } from "../../notation/language.ts";
import type { DatasetJson } from "../schema/documents.ts";
import { dayOf, rowAs, type TypedColumn, type TypedTable, type Value } from "./typed.ts";

/** The sheet to read first: its name, and its cells row by row, with the rows that are headings. */
export interface ReadingSheet {
  name: string;
  rows: readonly (readonly Value[])[];
  headings: readonly number[];
}

const BOLD = { font: { bold: true, name: "Calibri", size: 11 } };

/**
 * A workbook with a sheet to read first, then one for each table, named as it is: one header row, each header with a note of
 * what its column holds. Counts and shares are numbers, days are dates, codes and percentages as printed are texts.
 */
export async function workbook(
  reading: ReadingSheet,
  tables: readonly TypedTable[],
  { title, license, version, built }: DatasetJson,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [readingSheet(reading), ...tables.map(tableSheet)],
    properties: {
      title,
      description: license,
      modified: dayOf(built),
      created: dayOf(built),
      custom: { license, version },
    },
  });
  return new Uint8Array(bytes);
}

function readingSheet({ name, rows, headings }: ReadingSheet): WriteSheet {
  const cells = headings.flatMap((row) =>
    (rows[row] ?? []).map((_, column) => [`${row},${column}`, { style: BOLD }] as const),
  );
  return {
    name,
    rows: rows.map((row) => [...row]),
    columns: [24, 28, 12, 60, 60, 30].map((width) => ({ width })),
    cells: new Map<string, Partial<Cell>>(cells),
  };
}

function tableSheet(typed: TypedTable): WriteSheet {
  const { table, columns, rows } = typed;
  return {
    name: table.name,
    rows: [columns.map(({ column }) => column.header), ...rows.map((row) => rowAs(typed, row, cellOf))],
    columns: columns.map(columnOf),
    cells: new Map(columns.map((column, at) => [`0,${at}`, { style: BOLD, comment: { text: noteOf(column) } }])),
    freezePane: { rows: 1 },
  };
}

const formats = { text: "@", whole: "0", decimal: "General", day: "yyyy-mm-dd" };

function columnOf(column: TypedColumn): ColumnDef {
  return { numFmt: formats[isCode(column) ? "text" : column.type], width: 18 };
}

/** A code is a name made of digits: written as a text it meets the same code of another sheet. */
function isCode({ field }: TypedColumn): boolean {
  return field === "bpsCode";
}

function cellOf(column: TypedColumn, value: Value): CellValue {
  if (value === null) return null;
  if (column.type === "day") return dayOf(String(value));
  return column.type === "text" || isCode(column) ? literal(String(value)) : value;
}

/** A text that reads as it stands: in a workbook `_x000D_` would be the character of that number. */
function literal(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

function noteOf({ column: { description, kind } }: TypedColumn): string {
  const said = (language: Language) => [description[language], kind.unit?.[language]].filter(Boolean).join(" ");
  return `${said("id")}\n${said("en")}`;
}
