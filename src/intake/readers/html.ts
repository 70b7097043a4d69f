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

// What portals call an Excel file is often a page with a table. Only its tables are read; nothing of it is run.

// The length of a tag is bounded, so that one that is never closed is not looked for again and again.
const TAG = /<!--[^]*?(?:-->|$)|<(script|style|head)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)\b([^>]{0,2000})>/gi;

interface Reader {
  rows: (SheetCell | null)[][];
  merges: Merge[];
  hiddenRows: Set<number>;
  /** Cells that a cell above reaches down into, as `row,column`. */
  covered: Set<string>;
  cell: { attributes: string; text: string } | null;
  isRaised: boolean;
  cells: number;
}

/** Reads the tables of a page, one below the other with an empty row between them, as spreadsheets open it. */
export function readPage(html: string): Sheet[] {
  const reader: Reader = {
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    covered: new Set(),
    cell: null,
    isRaised: false,
    cells: 0,
  };
  if (/<!ENTITY/i.test(html)) throw declares();
  let at = 0;
  for (const tag of html.matchAll(TAG)) {
    addText(reader, html.slice(at, tag.index));
    at = tag.index + tag[0].length;
    if (tag[3] !== undefined) passTag(reader, tag[3].toLowerCase(), tag[2] === "/", tag[4] ?? "");
  }
  endCell(reader);
  const { rows, merges, hiddenRows } = reader;
  return [{ ...plainSheet("HTML", rows), merges, hiddenRows }];
}

function passTag(reader: Reader, name: string, isEnd: boolean, attributes: string): void {
  if (name === "td" || name === "th") {
    endCell(reader);
    if (!isEnd) reader.cell = { attributes, text: "" };
  } else if (name === "tr" || name === "table") {
    endCell(reader);
    if (!isEnd) beginRow(reader, name, attributes);
  } else if (name === "sup") reader.isRaised = !isEnd;
  else if (/^(?:br|p|div|li)$/.test(name)) addText(reader, " ");
}

/** A row takes as much memory as two cells. */
function beginRow(reader: Reader, name: string, attributes: string): void {
  const { rows, hiddenRows } = reader;
  reader.cells += 2;
  refuseTooMany(reader.cells);
  if (name === "table" && rows.length === 0) return;
  if (name === "tr" && /display\s*:\s*none|\bhidden\b/i.test(attributes)) hiddenRows.add(rows.length);
  rows.push([]);
}

function addText(reader: Reader, html: string): void {
  if (!reader.cell) return;
  const text = withoutEntities(html).replace(/[ \t\r\n]+/g, " ");
  reader.cell.text += reader.isRaised ? raised(text) : text;
}

function endCell(reader: Reader): void {
  const { cell, rows } = reader;
  if (!cell) return;
  if (rows.length === 0) rows.push([]);
  place(reader, textCell(cell.text.trim()), spanOf(cell.attributes, "colspan"), spanOf(cell.attributes, "rowspan"));
  reader.cell = null;
}

function spanOf(attributes: string, name: string): number {
  const [, digits] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, "i").exec(attributes) ?? [];
  return Math.max(1, Number(digits ?? 1));
}

/** Puts a cell into the first free place of the row. */
function place(reader: Reader, value: SheetCell | null, width: number, height: number): void {
  const { rows, covered, merges } = reader;
  const top = rows.length - 1;
  const row = rows[top] ?? [];
  while (covered.has(`${top},${row.length}`)) row.push(null);
  const left = row.length;
  reader.cells += width * height;
  refuseTooMany(reader.cells);
  row.push(value, ...Array.from({ length: width - 1 }, () => null));
  if (width * height === 1) return;
  merges.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
  for (let down = 1; down < height; down++)
    for (let right = 0; right < width; right++) covered.add(`${top + down},${left + right}`);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", sup1: "¹" };

function withoutEntities(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));?/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function declares(): Refusal {
  return new Refusal(
    "halaman ini mendeklarasikan ENTITY, yang tidak ada dalam tabel; tidak dibuka.",
    "this page declares an ENTITY, which no table has; it is not opened.",
  );
}
