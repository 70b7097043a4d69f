import { writeXlsx, type CellValue, type DataValidation, type WriteSheet } from "hucre/xlsx";
import type { Column, DataTable } from "../tables/table.ts";
import type { Region } from "../tables/wilayah.ts";

/** Rows that the drop-downs reach: the header, the example, and a thousand to fill in. */
const LAST_ROW = 1002;
const REGIONS = "daftar_wilayah";
const GUIDE = "petunjuk";

/**
 * An Excel file in which to fill in rows of a table: its headers, an example that `npm run import` skips, drop-downs, and
 * text as the format of whatever a spreadsheet would change. The same table and regions give the same bytes.
 */
export async function templateOf(table: DataTable, regions: readonly Region[]): Promise<Uint8Array> {
  const sheets = [fillIn(table, regions), guide(table), regionList(regions)];
  // Excel wants a time of creation; without one it would be that of the build.
  const made = new Date("2026-01-01T00:00:00Z");
  return await writeXlsx({ sheets, properties: { created: made, modified: made, title: table.title.id } });
}

function fillIn({ name, columns }: DataTable, regions: readonly Region[]): WriteSheet {
  const all = Object.values(columns);
  return {
    name,
    rows: [
      all.map(({ header }) => header),
      all.map(({ example }, index) => (index === 0 ? `contoh: ${example}` : example)),
    ],
    columns: all.map((column) => ({ width: widthOf(column), numFmt: isNumber(column) ? "0" : "@" })),
    dataValidations: all.map((column, index) => validation(column, index, regions)),
    freezePane: { rows: 1 },
  };
}

function widthOf({ header, example }: Column): number {
  return Math.min(40, Math.max(header.length, example.length) + 4);
}

function isNumber({ kind }: Column): boolean {
  return kind.tableSchema.type === "integer";
}

/** Shows what a column holds when one of its cells is chosen; where only some words are right, they can be chosen. */
function validation({ header, description, kind }: Column, index: number, regions: readonly Region[]): DataValidation {
  const letter = String.fromCharCode(65 + index);
  const range = `${letter}3:${letter}${LAST_ROW}`;
  const words = kind.tableSchema.constraints?.["enum"];
  const prompt = { showInputMessage: true, inputTitle: header, inputMessage: description.id.slice(0, 255) };
  if (Array.isArray(words))
    return { type: "list", values: words.map(String), allowBlank: true, showErrorMessage: true, range, ...prompt };
  if (header === "wilayah")
    return {
      type: "list",
      formula1: `${REGIONS}!$A$2:$A$${regions.length + 1}`,
      allowBlank: true,
      showErrorMessage: true,
      range,
      ...prompt,
    };
  // Any text is right here: the checker reads it.
  return { type: "textLength", operator: "greaterThanOrEqual", formula1: "0", allowBlank: true, range, ...prompt };
}

/** Every column with its description and an example, in both languages. */
function guide({ columns }: DataTable): WriteSheet {
  const rows: CellValue[][] = Object.values(columns).map(({ header, description, example, whenEmpty }) => [
    header,
    whenEmpty === "fault" ? "wajib / required" : "",
    description.id,
    description.en,
    example,
  ]);
  return {
    name: GUIDE,
    rows: [["nama_kolom", "wajib", "arti", "meaning", "contoh_isi"], ...rows],
    columns: [20, 18, 70, 70, 40].map((width) => ({ width, numFmt: "@" })),
    freezePane: { rows: 1 },
  };
}

/** The codes that the drop-down offers, and whose they are. */
function regionList(regions: readonly Region[]): WriteSheet {
  return {
    name: REGIONS,
    rows: [["kode", "nama"], ...regions.map(({ code, name }) => [code, name])],
    columns: [{ width: 10, numFmt: "@" }, { width: 30 }],
    freezePane: { rows: 1 },
  };
}
