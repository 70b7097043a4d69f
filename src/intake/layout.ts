import type { DataTable } from "../tables/table.ts";
import { dayIn } from "./day.ts";
import type { CellReading } from "./reading.ts";
import { roleOf, type Role } from "./role.ts";
import { textCell, type Sheet, type SheetCell } from "./sheet.ts";

/** A column of the table that was found in a sheet. */
export interface LaidColumn {
  index: number;
  header: string;
  role: Role;
}

/** Where the table stands in a sheet. */
export interface SheetLayout {
  /** The first and the last row of its header. */
  top: number;
  bottom: number;
  columns: LaidColumn[];
  /** Columns with a header that gives nothing. */
  others: { index: number; header: string }[];
  /** Its columns end before this one: what follows an empty column is another table. */
  end: number;
  /** The one date in the titles above the header; null if there is none, or more than one. */
  titleDate: CellReading | null;
}

/** Rows that are looked at for a header, and how many of them one may take. */
const FIRST_ROWS = 60;
const DEEPEST = 3;

/** Finds the header of a table in a sheet, below titles, over one row or several; null if there is none. */
export function layoutOf(sheet: Sheet, table: DataTable): SheetLayout | null {
  let best: SheetLayout | null = null;
  for (let more = 0; more < DEEPEST; more++) {
    for (let top = 0; top + more < Math.min(FIRST_ROWS, sheet.rows.length); top++) {
      const layout = sheet.hiddenRows.has(top) ? null : laidOut(sheet, table, top, top + more);
      if (layout && worthOf(layout) > (best === null ? 1 : worthOf(best))) best = layout;
    }
  }
  return best && { ...best, titleDate: dateAbove(sheet, best.top) };
}

/** How many fields a layout gives; a field of two columns is half as good. */
function worthOf({ columns }: SheetLayout): number {
  const fields = columns.map(({ role }) => ("measure" in role ? role.measure : role.field));
  const surplus = fields.filter((field, index) => field !== "region" && fields.indexOf(field) < index).length;
  return new Set(fields).size - surplus / 2;
}

function laidOut(sheet: Sheet, table: DataTable, top: number, bottom: number): SheetLayout {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) =>
    headerRow(sheet, top + index, index < bottom - top),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const named = Array.from({ length: width }, (_, index) => ({ index, names: rows.map((row) => row[index] ?? "") }));
  const blocks = blocksOf(named.map(({ names }) => names.every((name) => name === "")));
  const title = rows[0]?.find((name) => name !== "") ?? "";
  const isTitle = rows.length > 1 && named.every(({ names }) => names[0] === title);
  const laid = blocks.map(({ start, end }) => {
    const own = named
      .slice(start, end)
      .filter(({ index, names }) => !sheet.hiddenColumns.has(index) && names.join("") !== "");
    const all = own.map(({ index, names }) => ({ index, ...roleIn(isTitle ? names.slice(1) : names, table) }));
    const columns = all.map((column) => (isOutdone(column, all, table) ? { ...column, role: null } : column));
    return {
      top,
      bottom,
      end,
      titleDate: null,
      columns: columns.flatMap(({ index, header, role }) => (role ? [{ index, header, role }] : [])),
      others: columns.filter(({ role }) => role === null).map(({ index, header }) => ({ index, header })),
    };
  });
  return (
    laid.toSorted((a, b) => worthOf(b) - worthOf(a))[0] ?? {
      top,
      bottom,
      columns: [],
      others: [],
      end: 0,
      titleDate: null,
    }
  );
}

/** Runs of columns with a name, parted by those without one. */
function blocksOf(empty: readonly boolean[]): { start: number; end: number }[] {
  const starts = empty.flatMap((isEmpty, index) => (!isEmpty && (empty[index - 1] ?? true) ? [index] : []));
  return starts.map((start) => {
    const end = empty.indexOf(true, start);
    return { start, end: end === -1 ? empty.length : end };
  });
}

/** The names in a row of a header, merged ones in every cell they reach over; an upper one also over the empty cells after it. */
function headerRow(sheet: Sheet, row: number, isUpper: boolean): string[] {
  const cells = sheet.rows[row] ?? [];
  const next = sheet.rows[row + 1] ?? [];
  const names = cells.map((cell) => cell?.text.trim() ?? "");
  for (const { top, left, bottom, right } of sheet.merges) {
    if (row < top || row > bottom || right - left > names.length + 1000) continue;
    const name = sheet.rows[top]?.[left]?.text.trim() ?? "";
    for (let column = left; column <= right; column++)
      names[column] = row === top || isUpper || top === bottom ? name : "";
  }
  if (isUpper && sheet.merges.length === 0)
    for (let column = 1; column < next.length; column++)
      if (!names[column] && next[column]) names[column] = names[column - 1] ?? "";
  return Array.from(names, (name) => name ?? "");
}

const UNITS = /^\(?(?:orang|jiwa|org|unit)\)?$/i;

/** The role of names one below the other: of all together, or of the upper one where the lower is only its unit. */
function roleIn(names: readonly string[], table: DataTable): { header: string; role: Role | null } {
  const distinct = names.filter((name, index) => name !== "" && name !== names[index - 1]);
  const header = distinct.join(" / ");
  const telling = distinct.filter((name, index) => index === 0 || !UNITS.test(name));
  return { header, role: roleOf(telling.join(" "), table) };
}

interface NamedColumn {
  index: number;
  header: string;
  role: Role | null;
}

/** Whether another column of the same field bears its very name; only a region may take several. */
function isOutdone({ index, role }: NamedColumn, all: readonly NamedColumn[], { columns }: DataTable): boolean {
  if (role === null || role.field === "region" || "measure" in role) return false;
  const named = all.find(({ header }) => header === columns[role.field]?.header);
  return named !== undefined && named.index !== index;
}

/** A date as titles have it, anywhere in them. */
const DATE =
  /\d{1,2} \p{L}{3,9} (?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\p{L}{3,9} (?:19|20)\d\d/giu;

function dateAbove(sheet: Sheet, top: number): CellReading | null {
  const titles = sheet.rows.slice(0, top).flat();
  const dates = titles.flatMap((cell) => datesIn(cell));
  const texts = new Set(dates.map((date) => JSON.stringify(date)));
  return texts.size === 1 ? (dates[0] ?? null) : null;
}

function datesIn(cell: SheetCell | null): CellReading[] {
  if (cell === null) return [];
  if (cell.kind === "date") return [dayIn(cell, "figure")];
  const found = [...cell.text.matchAll(DATE)].flatMap(([date]) => textCell(date) ?? []);
  return found.map((date) => dayIn(date, "figure")).filter((reading) => !("message" in reading));
}
