import type { Bilingual } from "../notation/language.ts";

/** A filled cell of a spreadsheet. */
export interface SheetCell {
  /** A text as written, superscripts as `¹`; a number in plain digits, with a decimal point; a day as `YYYY-MM-DD`. */
  text: string;
  kind: "text" | "number" | "percent" | "date";
  /** A number as the cell shows it, with the digits of its format and a decimal point; of a percentage, without the sign. */
  shown?: string;
}

/** Cells that are shown as one, by their rows and columns, from 0, both ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet of a file, whatever its format was. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  rows: (SheetCell | null)[][];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: readonly Merge[];
  /** Whether it is a text whose cells are separated: a row that is too long then has a cell torn apart. */
  isSeparated: boolean;
}

/** The sheets of a file, or why it has none that can be read. */
export type Sheets = { sheets: Sheet[] } | { refusal: Bilingual };

/** Why a file cannot be read, in one line; thrown by readers, and caught where a file is read. */
export class Refusal extends Error {
  words: Bilingual;
  constructor(id: string, en: string) {
    super(en);
    this.words = { id, en };
  }
}

/** Most cells of a sheet that are read: 400,000 rows of a table of ours. */
const MOST_CELLS = 5_000_000;

/** Refuses a sheet that comes to more cells than are read. */
export function refuseTooMany(cells: number): void {
  if (cells <= MOST_CELLS) return;
  throw new Refusal(
    `lembar ini memuat lebih dari ${MOST_CELLS / 1e6} juta sel; ambil bagian yang diperlukan saja.`,
    `this sheet has more than ${MOST_CELLS / 1e6} million cells; keep the part that is needed.`,
  );
}

/** A sheet of cells alone, nothing hidden or merged. */
export function plainSheet(name: string, rows: (SheetCell | null)[][]): Sheet {
  return {
    name,
    rows,
    isHidden: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    isSeparated: false,
  };
}

/** A cell of text; null for one that holds nothing but spaces. */
export function textCell(text: string): SheetCell | null {
  return text.trim() === "" ? null : { text, kind: "text" };
}

/** The name of a cell as spreadsheets show it: row 6, column 1 (from 0) is `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A raised text as characters that are raised themselves, so that `134400` with a raised 1 is not 1344001. */
export function raised(text: string): string {
  return text.replace(/\S/g, (sign) => RAISED.charAt(/\d/.test(sign) ? Number(sign) : -1) || "*");
}
