import { keyHeaders } from "../tables/key.ts";
import { csvFormatRows, dsvFormat } from "d3-dsv";
import type { Bilingual } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import { decode } from "./bytes.ts";
import { columnOf, findRecords, lineOf, type Records } from "./csv.ts";
import { namesIn } from "./names.ts";
import { columnsNamed, misfits } from "./fit.ts";
import { breachIn, delimiterOf, fileFault } from "./form.ts";
import { readHeader, type Header } from "./header.ts";
import type { Fault } from "../cells/problem.ts";
import { recordFault } from "./record.ts";
import type { DataTable } from "../tables/table.ts";
import { swallowedRow } from "./swallowed.ts";

/** What would make the rewriting of a file a guess, and where it stands: line 0 for the whole file. */
export interface RewriteObstacle {
  fault: Fault;
  line: number;
  column: number;
}

/** A file in its usual form and what had to change for it, or what stands in the way. */
export type Rewritten = { text: string; changes: Bilingual[] } | { obstacles: RewriteObstacle[] };

/** Rewrites the form of a table's file, as `rewrite` does, from its bytes: a byte order mark goes too. */
export function rewriteBytes(table: DataTable, bytes: Uint8Array): Rewritten {
  const decoded = decode(bytes);
  if ("fault" in decoded) return { obstacles: [decoded] };
  const result = rewrite(table, decoded.text);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if ("obstacles" in result || !hasMark) return result;
  return { ...result, changes: [CHANGES.mark, ...result.changes] };
}

/**
 * Rewrites the form of a table's file and no value: line ends, delimiter, quotation marks, empty rows and columns that
 * Excel leaves behind, the order of columns and rows. `text` has no BOM.
 */
export function rewrite(table: DataTable, text: string): Rewritten {
  const lines = outsideQuotes(text, (part) => part.replace(/\r+\n|\r/g, "\n"));
  const records = findRecords(lines, delimiterOf(lines) ?? ",");
  const broken = brokenForm(table, records);
  if (broken.length > 0) return { obstacles: broken };

  const parsed = dsvFormat(records.delimiter).parseRows(lines);
  const trimmed = withoutEmptyColumns(parsed, table, records.delimiter);
  const header = readHeader(table, findRecords(csvFormatRows(trimmed)));
  const obstacles = header.faults.length > 0 ? headerObstacles(header, records) : rowObstacles(table, trimmed, records);
  if (obstacles.length > 0) return { obstacles };

  const filled = trimmed.filter(holdsSomething);
  const inColumns = inColumnOrder(table, filled, header);
  const rows = inRowOrder(table, inColumns);
  const formatted = dsvFormat(records.delimiter).formatRows(parsed);
  const changes: [boolean, Bilingual][] = [
    [lines !== text, CHANGES.lineEnds],
    [!lines.endsWith("\n"), CHANGES.lastLine],
    [records.delimiter !== ",", CHANGES.delimiter],
    [formatted !== lines.replace(/\n$/, ""), CHANGES.quotes],
    [filled.length < parsed.length, CHANGES.emptyRows],
    [trimmed !== parsed, CHANGES.emptyColumns],
    [!isSame(inColumns, filled), CHANGES.columnOrder],
    [!isSame(rows, inColumns), rowOrder(table)],
  ];
  return {
    text: `${csvFormatRows(rows)}\n`,
    changes: changes.filter(([changed]) => changed).map(([, words]) => words),
  };
}

const CHANGES = {
  mark: { id: "tanda awal berkas (BOM) dihapus", en: "byte order mark (BOM) removed" },
  lineEnds: { id: "akhir baris menjadi LF", en: "line ends made LF" },
  lastLine: { id: "baris terakhir diakhiri LF", en: "last line ended with LF" },
  delimiter: { id: "pemisah menjadi koma", en: "delimiter made a comma" },
  quotes: { id: "tanda kutip dirapikan", en: "quotation marks tidied" },
  emptyRows: { id: "baris kosong dihapus", en: "empty rows removed" },
  emptyColumns: { id: "kolom kosong tanpa judul dihapus", en: "empty columns without a name removed" },
  columnOrder: { id: "kolom diurutkan", en: "columns put in order" },
} satisfies Record<string, Bilingual>;

function rowOrder(table: DataTable): Bilingual {
  const key = keyHeaders(table);
  return { id: `baris diurutkan menurut ${key}`, en: `rows put in the order of ${key}` };
}

/** Changes the parts of a well-formed CSV that are not inside quotation marks. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('"');
}

/** What is wrong with quotation marks, lengths and delimiter, or with the file as a whole. */
function brokenForm(table: DataTable, records: Records): RewriteObstacle[] {
  const layout = { table, names: namesIn(records.text, records.delimiter), delimiter: records.delimiter };
  if (records.breaches.length > 0)
    return records.breaches.map((breach) => ({ ...breach, fault: breachIn(breach, layout) }));
  const whole = fileFault(table, records);
  return whole ? [whole] : [];
}

function headerObstacles({ faults }: Header, records: Records): RewriteObstacle[] {
  return faults.map(({ cell, fault }) => ({ fault, line: 1, column: columnOf(records, 0, cell ?? 0) }));
}

/**
 * The rows of which it is not known which cell is whose: those wider or narrower than the header, and those with another
 * row inside their quotation marks.
 */
function rowObstacles(
  table: DataTable,
  [names = [], ...rows]: readonly string[][],
  records: Records,
): RewriteObstacle[] {
  const layout = { table, names, delimiter: records.delimiter };
  return rows.flatMap((cells, index) => {
    if (!holdsSomething(cells)) return [];
    const record = index + 1;
    const found =
      cells.length === names.length ? swallowedRow(records, record, cells, layout) : recordFault(cells, layout);
    if (!found) return [];
    return [{ fault: found.fault, line: lineOf(records, record), column: columnOf(records, record, found.cell ?? 0) }];
  });
}

function holdsSomething(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "");
}

/**
 * Without the columns at the end that have neither a name nor any value; the same array if there are none, or if a row
 * fits its columns better when its surplus stands elsewhere: there a comma split a cell, and the empty ones are its own.
 */
function withoutEmptyColumns(rows: string[][], table: DataTable, delimiter: string): string[][] {
  const [header = []] = rows;
  const width = header.findLastIndex((name) => name !== "") + 1;
  const layout = { table, names: header.slice(0, width), delimiter };
  const columns = columnsNamed(table, layout.names);
  const wide = rows.filter((cells, row) => row > 0 && cells.length > width && holdsSomething(cells));
  if (wide.length === 0 && header.length === width) return rows;
  const mayGo = (cells: readonly string[]) =>
    !holdsSomething(cells.slice(width)) &&
    (misfits(cells.slice(0, width), columns) === 0 || recordFault(cells, layout)?.fault.rule === "koma-akhir");
  if (holdsSomething(header.slice(width)) || !wide.every(mayGo)) return rows;
  return rows.map((cells) => (holdsSomething(cells) ? cells.slice(0, width) : cells));
}

function inColumnOrder(table: DataTable, rows: string[][], { positions }: Header): string[][] {
  const order = Object.keys(table.columns).flatMap((field) => positions.get(field) ?? []);
  return rows.map((cells) => order.map((position) => cells[position] ?? ""));
}

/** By the texts of the key, but for the ledger: there the order tells which entry came first. */
function inRowOrder(table: DataTable, [header = [], ...rows]: string[][]): string[][] {
  if (table.name === "koreksi") return [header, ...rows];
  const key = table.key.map((field) => header.indexOf(table.columns[field]?.header ?? ""));
  return [header, ...rows.toSorted((a, b) => compareCells(a, b, key))];
}

/** By the first of some cells in which two rows differ; an absent column is -1 and tells nothing. */
function compareCells(a: readonly string[], b: readonly string[], cells: readonly number[]): number {
  for (const cell of cells) {
    const order = compareText(a[cell] ?? "", b[cell] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function isSame(a: readonly string[][], b: readonly string[][]): boolean {
  return a.length === b.length && a.every((cells, row) => cells.every((cell, column) => cell === b[row]?.[column]));
}
