import { csvParseRows } from "d3-dsv";
import { fault } from "../cells/fault.ts";
import { cleaned, quoted, visible } from "../cells/visible.ts";
import type { Pair } from "../rules/rule.ts";
import { headerLine, type Column, type Table } from "../tables/table.ts";
import { tables } from "../tables/tables.ts";
import { fits, isFree, misfits } from "./fit.ts";
import { whole, type RowLayout, type RecordFault } from "./record-fault.ts";

type Columns = readonly (Column | null)[];

/** What a line of the wrong shape is instead of a row of its table; null if it is none of these. */
export function otherLayout(cells: readonly string[], columns: Columns, layout: RowLayout): RecordFault | null {
  return (
    otherDelimiter(cells, columns, layout) ??
    quotedWhole(cells, columns) ??
    otherQuotes(cells) ??
    twoRows(cells, columns) ??
    otherTable(cells, columns, layout)
  );
}

/** A line pasted from a spreadsheet (tabs), a Markdown table (bars) or a file with semicolons, which may hold commas. */
function otherDelimiter(cells: readonly string[], columns: Columns, layout: RowLayout): RecordFault | null {
  const line = cells.join(layout.delimiter);
  if (/^\s*\|?[\s|:-]*-{3}[\s|:-]*$/.test(line) && line.includes("|")) return whole(ruledLine());
  const found = ["\t", ";", "|"].find(
    (sign) => sign !== layout.delimiter && isSeparatedBy(sign, partsOf(line, sign), cells, columns),
  );
  return found === undefined ? null : whole(mixedDelimiter(found, partsOf(line, found), columns, layout));
}

/** The cells of a line by another delimiter; a row of Markdown begins and ends with a bar. */
export function partsOf(line: string, sign: string): string[] {
  const inner = sign === "|" ? line.trim().replace(/^\||\|$/g, "") : line;
  return inner.split(sign).map((part) => part.trim());
}

/** Whether a delimiter explains a line better than the file's own: more cells, and either enough of them or the right first. */
function isSeparatedBy(sign: string, parts: readonly string[], cells: readonly string[], columns: Columns): boolean {
  if (parts.length < 3 || parts.length <= cells.length) return false;
  const [first = "", own] = [parts[0], columns[0]];
  return sign === "\t" || parts.length * 2 >= columns.length || (!!own && !isFree(own) && fits(own, first));
}

function mixedDelimiter(sign: string, parts: readonly string[], columns: Columns, { names }: RowLayout) {
  const name = sign === "\t" ? "tab" : `«${sign}»`;
  const comma = parts.some((part) => part.includes(","));
  const [id, en]: Pair = comma
    ? [
        " Koma di dalam teks: apit selnya dengan tanda kutip ganda; koma desimal menjadi titik.",
        " A comma inside a text: put its cell in double quotes; a decimal comma becomes a point.",
      ]
    : ["", ""];
  return fault(
    "pemisah-campur",
    [
      `baris ini dipisah ${name}, baris judul dipisah koma.`,
      `this line is separated by ${sign === "\t" ? "tabs" : name}, the header by commas.`,
    ],
    parts.length === columns.length
      ? [`Ganti pemisah baris ini dengan koma.${id}`, `Separate this line by commas too.${en}`]
      : [
          `Susun ke-${parts.length} selnya menurut judul, dipisah koma: ${names.map(visible).join(",")}.${id}`,
          `Put its ${parts.length} cells under the header, separated by commas: ${names.map(visible).join(",")}.${en}`,
        ],
  );
}

function ruledLine() {
  return fault(
    "pemisah-campur",
    ["baris ini garis tabel Markdown.", "this line is the rule of a Markdown table."],
    ["Hapus barisnya.", "Delete the line."],
  );
}

/** A row whose line was put in quotation marks as a whole, so that it is a single cell. */
function quotedWhole(cells: readonly string[], columns: Columns): RecordFault | null {
  const [only = "", ...more] = cells;
  const [inner = []] = more.length === 0 && only.includes(",") ? csvParseRows(only) : [];
  if (inner.length !== columns.length || misfits(inner, columns) > columns.length / 3) return null;
  return whole(
    fault(
      "kutip-nyasar",
      [
        "seluruh baris diapit tanda kutip, jadi terbaca sebagai satu sel.",
        "the whole line is in quotation marks, so it reads as a single cell.",
      ],
      [
        'Hapus tanda kutip di awal dan akhir baris; kutip ganda di dalamnya («""») menjadi satu («"»).',
        'Delete the quotation mark at the beginning and the end of the line; doubled ones inside («""») become single («"»).',
      ],
    ),
  );
}

/** A line whose cells are in quotation marks that are none in CSV: single or curly ones. */
function otherQuotes(cells: readonly string[]): RecordFault | null {
  const filled = cells.map(cleaned).filter((cell) => cell !== "");
  const wrapped = filled.filter((cell) => /^(['‘’`]).*['‘’`]$|^[“”„].*[“”]$/s.test(cell));
  if (wrapped.length < 3 || wrapped.length * 2 < filled.length) return null;
  return whole(
    fault(
      "kutip-nyasar",
      [
        `sel-sel baris ini diapit tanda kutip yang bukan kutip ganda lurus: ${quoted(wrapped[0] ?? "")}.`,
        `the cells of this line are in marks that are not straight double quotes: ${quoted(wrapped[0] ?? "")}.`,
      ],
      [
        'Hapus tanda itu, atau ganti dengan kutip ganda lurus («"»).',
        'Delete them, or put straight double quotes («"»).',
      ],
    ),
  );
}

/** How a code, a date or an id ends a cell that it was written behind. */
const LAST_WORD = /(?:(?:\d{2}\.)?\d{2}\.\d{2}|\d{4}-\d{2}-\d{2}|[a-z0-9]+(?:-[a-z0-9]+)+|\d{2})$/;

/** Two rows on one line: the end of the line between them was lost. */
function twoRows(cells: readonly string[], columns: Columns): RecordFault | null {
  const [width, last] = [columns.length, columns.length - 1];
  const between = cells[last] ?? "";
  const first = cells.length === 2 * width ? (cells[width] ?? "") : (LAST_WORD.exec(between)?.[0] ?? "");
  if (cells.length !== 2 * width && cells.length !== 2 * width - 1) return null;
  const own = columns[0];
  const second = [first, ...cells.slice(cells.length - last)];
  if (first === "" || !own || !fits(own, first) || misfits(second, columns) > 1) return null;
  if (misfits([...cells.slice(0, last), ""], columns) > 1) return null;
  return { cell: cells.length === 2 * width ? width : last, fault: joinedRows(first) };
}

/** The fault of two rows on one line; `first` is the first cell of the second. */
export function joinedRows(first: string) {
  return fault(
    "baris-menyatu",
    [
      `dua baris menyatu di sini: ${quoted(first)} memulai baris kedua.`,
      `two rows ran together here: ${quoted(first)} begins the second.`,
    ],
    [`Mulai baris baru sebelum ${visible(first)}.`, `Begin a new line before ${visible(first)}.`],
  );
}

/** So many cells of a line must be of a kind that not every text fits, to tell whose row it is. */
const TELLING = 3;

/** A row of another table: all its cells fit that one's columns, several fit none here. */
function otherTable(cells: readonly string[], columns: Columns, { table }: RowLayout): RecordFault | null {
  if (cells.length === columns.length && misfits(cells, columns) < 2) return null;
  const other = Object.values<Table>(tables).find((candidate) => candidate !== table && isRowOf(cells, candidate));
  if (!other) return null;
  return whole(
    fault(
      "baris-tertukar",
      [
        `baris ini milik ${other.name}.csv, bukan ${table.name}.csv.`,
        `this is a row of ${other.name}.csv, not of ${table.name}.csv.`,
      ],
      [
        `Pindahkan ke ${other.name}.csv; kolomnya di sana ${headerLine(other)}.`,
        `Move it to ${other.name}.csv; its columns there are ${headerLine(other)}.`,
      ],
    ),
  );
}

function isRowOf(cells: readonly string[], table: Table): boolean {
  const columns = Object.values<Column>(table.columns);
  if (cells.length !== columns.length || misfits(cells, columns) > 0) return false;
  return cells.filter((cell, index) => cell !== "" && !isFree(columns[index]!)).length >= TELLING;
}
