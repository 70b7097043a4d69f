import { Parser } from "saxen";
import { mapRecord } from "../../notation/keys.ts";
import {
  plainSheet,
  raised,
  refuseTooMany,
  Refusal,
  textCell,
  type Merge,
  type Sheet,
  type SheetCell,
} from "../sheet.ts";
import { decimals, numberCell, percentCell, type Decimals } from "./numbers.ts";
import { cutOff, unpack, xmlOf } from "./unpack.ts";

// hucre reads ODS too, but drops what a cell shows, hidden rows and grouped rows.

type Attributes = Record<string, string>;

/** What is being read: the sheet, the row and the cell that are open. */
interface Reader {
  sheets: Sheet[];
  cells: number;
  row: (SheetCell | null)[];
  rowAttributes: Attributes;
  column: number;
  cell: Attributes | null;
  text: string[];
  /** Depth of comments, whose text is not the cell's. */
  aside: number;
  /** The names of the styles that raise their text, and how deep in such text we are. */
  raising: Set<string>;
  style: string;
  spans: boolean[];
  hiddenTables: Set<string>;
}

/** Reads an OpenDocument spreadsheet. */
export function readOpenDocument(zip: Uint8Array): Sheet[] {
  const parts = unpack(zip, (name) => name === "content.xml" || name === "META-INF/manifest.xml");
  const manifest = parts["META-INF/manifest.xml"];
  if (manifest && new TextDecoder().decode(manifest).includes("encryption-data")) throw encrypted();
  const reader: Reader = {
    sheets: [],
    cells: 0,
    row: [],
    rowAttributes: {},
    column: 0,
    cell: null,
    text: [],
    aside: 0,
    raising: new Set(),
    style: "",
    spans: [],
    hiddenTables: new Set(),
  };
  new Parser()
    .on("openTag", (tag, attributes, decode) => OPENS[tag]?.(reader, decoded(attributes(), decode)))
    .on("closeTag", (tag) => CLOSES[tag]?.(reader))
    .on("text", (text, decode) => addText(reader, decode(text)))
    .on("cdata", (text) => addText(reader, text))
    .on("error", () => {
      throw cutOff();
    })
    .parse(xmlOf(parts["content.xml"] ?? new Uint8Array()));
  return reader.sheets;
}

function decoded(attributes: Attributes, decode: (text: string) => string): Attributes {
  return mapRecord(attributes, decode);
}

function addText({ cell, aside, text, spans }: Reader, words: string): void {
  if (cell && aside === 0) text.push(spans.includes(true) ? raised(words) : words);
}

const REPEATED_COLUMNS = "table:number-columns-repeated";
const REPEATED_ROWS = "table:number-rows-repeated";

/** What each tag opens. */
const OPENS: Record<string, (reader: Reader, attributes: Attributes) => void> = {
  "style:style": (reader, attributes) => (reader.style = attributes["style:name"] ?? ""),
  "style:text-properties": ({ raising, style }, attributes) => {
    if (/^(?:super|[1-9])/.test(attributes["style:text-position"] ?? "")) raising.add(style);
  },
  "style:table-properties": ({ hiddenTables, style }, attributes) => {
    if (attributes["table:display"] === "false") hiddenTables.add(style);
  },
  "table:table": ({ sheets, hiddenTables }, attributes) => {
    const sheet = plainSheet(attributes["table:name"] ?? "", []);
    sheets.push({ ...sheet, isHidden: hiddenTables.has(attributes["table:style-name"] ?? ""), merges: [] });
  },
  "table:table-row": (reader, attributes) => Object.assign(reader, { row: [], rowAttributes: attributes }),
  "table:table-column": openColumns,
  "table:table-cell": openCell,
  "table:covered-table-cell": openCell,
  "office:annotation": (reader) => reader.aside++,
  "text:p": ({ text, aside }) => aside === 0 && text.length > 0 && text.push("\n"),
  "text:s": ({ text }, attributes) => text.push(" ".repeat(timesOf(attributes["text:c"], 100))),
  "text:tab": ({ text }) => text.push("\t"),
  "text:line-break": ({ text }) => text.push("\n"),
  "text:span": ({ spans, raising }, attributes) => spans.push(raising.has(attributes["text:style-name"] ?? "")),
};

/** What each tag closes. */
const CLOSES: Record<string, (reader: Reader) => void> = {
  "table:table": (reader) => {
    const sheet = reader.sheets.at(-1);
    while (sheet && sheet.rows.length > 0 && sheet.rows.at(-1)?.every((cell) => cell === null)) sheet.rows.pop();
    reader.column = 0;
  },
  "table:table-row": closeRow,
  "table:table-cell": closeCell,
  "table:covered-table-cell": closeCell,
  "office:annotation": (reader) => reader.aside--,
  "text:span": ({ spans }) => spans.pop(),
};

/** How often something is repeated: once if not said. */
function timesOf(text: string | undefined, most: number): number {
  const times = Math.trunc(Number(text ?? 1));
  return times >= 1 ? Math.min(times, most) : 1;
}

function openColumns(reader: Reader, attributes: Attributes): void {
  const sheet = reader.sheets.at(-1);
  const times = timesOf(attributes[REPEATED_COLUMNS], 16_384);
  const isHidden = /^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "");
  if (sheet && isHidden) {
    const hidden = Array.from({ length: times }, (_, index) => reader.column + index);
    Object.assign(sheet, { hiddenColumns: new Set([...sheet.hiddenColumns, ...hidden]) });
  }
  reader.column += times;
}

function openCell(reader: Reader, attributes: Attributes): void {
  Object.assign(reader, { cell: attributes, text: [], spans: [] });
}

function closeCell(reader: Reader): void {
  const { cell, text, row, sheets } = reader;
  if (!cell) return;
  const value = valueOf(cell, text.join(""));
  const times = timesOf(cell[REPEATED_COLUMNS], 16_384);
  const sheet = sheets.at(-1);
  const merge = mergeAt(cell, sheet?.rows.length ?? 0, row.length);
  if (sheet && merge) Object.assign(sheet, { merges: [...sheet.merges, merge] });
  // Of empty cells to the end of the row nothing is kept.
  if (value !== null || times < 1000) for (let index = 0; index < times; index++) row.push(value);
  reader.cell = null;
}

function mergeAt(cell: Attributes, top: number, left: number): Merge | null {
  const width = timesOf(cell["table:number-columns-spanned"], 16_384);
  const height = timesOf(cell["table:number-rows-spanned"], 1_048_576);
  return width * height === 1 ? null : { top, left, bottom: top + height - 1, right: left + width - 1 };
}

function closeRow(reader: Reader): void {
  const { row, rowAttributes, sheets } = reader;
  const sheet = sheets.at(-1);
  if (!sheet) return;
  while (row.length > 0 && row.at(-1) === null) row.pop();
  // Sheets end in a million empty rows that are written as one.
  const times = timesOf(rowAttributes[REPEATED_ROWS], row.length === 0 ? 10_000 : 1_048_576);
  reader.cells += times * (row.length + 1);
  refuseTooMany(reader.cells);
  const isHidden = /^(?:collapse|filter)$/.test(rowAttributes["table:visibility"] ?? "");
  for (let index = 0; index < times; index++) {
    if (isHidden) Object.assign(sheet, { hiddenRows: new Set([...sheet.hiddenRows, sheet.rows.length]) });
    sheet.rows.push(row);
  }
}

function valueOf(cell: Attributes, text: string): SheetCell | null {
  const value = Number(cell["office:value"]);
  switch (cell["office:value-type"]) {
    case "percentage":
      return percentCell(value, shownDecimals(text));
    case "float":
    case "currency":
      return numberCell(value, shownAs(value, text));
    case "date":
      return { text: (cell["office:date-value"] ?? "").slice(0, 10), kind: "date" };
    default:
      return textCell(text);
  }
}

/** The digits after the last point or comma of what a cell shows. */
function shownDecimals(text: string): Decimals {
  return decimals(/[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0);
}

/** The same for a number, whose point or comma may be one of thousands: then what it shows is not the number. */
function shownAs(value: number, text: string): Decimals | null {
  const digits = shownDecimals(text);
  const shown = numberCell(value, digits).shown?.replace(".", "");
  return shown === text.replace(/\D/g, "") ? digits : null;
}

function encrypted(): Refusal {
  return new Refusal(
    "berkas ini bersandi; buka, lalu simpan tanpa sandi.",
    "this file is encrypted; open it and save it without a password.",
  );
}
