import { zipSync } from "fflate";
import { readXlsx, type Cell, type CellValue, type Sheet as XlsxSheet } from "hucre/xlsx";
import { raised, refuseTooMany, textCell, type Sheet, type SheetCell } from "../sheet.ts";
import { numberCell, percentCell, type Decimals } from "./numbers.ts";
import { cutOff, unpack, xmlOf } from "./unpack.ts";

/** Parts that no cell stands in: pictures, charts, pivots, comments, links to other files. */
const NEEDLESS =
  /(?:^|\/)(?:media|drawings?|charts?|pivot\w*|comments?\w*|threadedComments|persons|externalLinks|customXml|printerSettings|theme|docProps|tables|queryTables|slicers?|slicerCaches|timelines?|ctrlProps|activeX|embeddings|worksheets\/_rels)\/|comments\d*\.xml$/i;

/** Reads an Excel workbook. The parts that hold no cells are left packed: what cannot be reached cannot do harm. */
export async function readWorkbook(zip: Uint8Array): Promise<Sheet[]> {
  const parts = unpack(zip, (name) => /\.(?:xml|rels)$/i.test(name) && !NEEDLESS.test(name));
  for (const part of Object.values(parts)) refuseTooMany(STRING_COSTS * stringsIn(xmlOf(part)));
  const { sheets } = await readXlsx(zipSync(parts, { level: 0 }), { readStyles: true }).catch(() => {
    throw cutOff();
  });
  return sheets.map(sheetOf);
}

/** A text of the workbook's list takes as much memory as several cells. */
const STRING_COSTS = 3;

/** How many texts a part lists. */
function stringsIn(xml: string): number {
  let strings = 0;
  for (let at = xml.indexOf("<si"); at !== -1; at = xml.indexOf("<si", at + 3)) strings++;
  return strings;
}

function sheetOf(sheet: XlsxSheet): Sheet {
  refuseTooMany(sheet.rows.reduce((sum, row) => sum + row.length, 0));
  return {
    name: sheet.name,
    isHidden: Boolean(sheet.hidden ?? sheet.veryHidden),
    rows: sheet.rows.map((row, index) =>
      row.map((value, column) => cellOf(value, sheet.cells?.get(`${index},${column}`))),
    ),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row)),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap((column, index) => (column?.hidden ? [index] : []))),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    isSeparated: false,
  };
}

function cellOf(value: CellValue, details: Cell | undefined): SheetCell | null {
  if (details?.richText)
    return textCell(
      details.richText.map(({ text, font }) => (font?.vertAlign === "superscript" ? raised(text) : text)).join(""),
    );
  // A formula that was never calculated has no value to take.
  if (value === null) return details?.formula ? textCell(`=${details.formula}`) : null;
  if (value instanceof Date) return dateCell(value);
  if (typeof value === "number") return formatted(value, details?.style?.numFmt ?? "");
  return textCell(typeof value === "boolean" ? String(value).toUpperCase() : value);
}

function dateCell(value: Date): SheetCell | null {
  return Number.isNaN(value.getTime()) ? null : { text: value.toISOString().slice(0, 10), kind: "date" };
}

/** A number with the digits that its format shows: `0.00%`, `#,##0.0`, `General`. */
function formatted(value: number, format: string): SheetCell {
  const [first = ""] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";");
  const [, fraction = ""] = /\.([0#?]+)/.exec(first) ?? [];
  const digits: Decimals = { least: (fraction.match(/0/g) ?? []).length, most: fraction.length };
  if (first.includes("%")) return percentCell(value, digits);
  return /[0#]/.test(first) ? numberCell(value, digits) : numberCell(value);
}
