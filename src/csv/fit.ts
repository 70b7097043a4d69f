import { readings } from "../cells/date-forms.ts";
import { Unreadable } from "../cells/cell.ts";
import { THOUSANDS } from "../cells/digits.ts";
import { address, count, percent, plainCount, published, region, text as note } from "../cells/kinds.ts";
import type { Column, Table } from "../tables/table.ts";
import { remembered } from "./remembered.ts";

// Which cell of a line is whose, where a line has more or fewer cells than its header: the reading in which most cells
// could stand in their columns.

/** The columns that a header names, in its order; null for a name that the table does not have. */
export function columnsNamed(table: Table, names: readonly string[]): (Column | null)[] {
  const columns = new Map(Object.values<Column>(table.columns).map((column) => [column.header, column]));
  return names.map((name) => columns.get(name) ?? null);
}

/** Whether a filled text could stand in a column, by its schema and by the pattern published for it. */
export function fits({ kind }: Column, written: string): boolean {
  return (
    matchesPattern(kind.tableSchema.constraints?.["pattern"], written) && !(kind.read(written) instanceof Unreadable)
  );
}

function matchesPattern(pattern: unknown, written: string): boolean {
  return typeof pattern !== "string" || whole(pattern).test(written);
}

/** Patterns by their source: a file may have as many lines to look at as there are rows. */
const whole = remembered((pattern) => new RegExp(`^(?:${pattern})$`));

/** Whether a column takes any text at all, so that to stand in it proves nothing. */
export function isFree({ kind }: Column): boolean {
  const { type, constraints = {} } = kind.tableSchema;
  return type === "string" && Object.keys(constraints).every((name) => name === "maxLength") && kind !== address;
}

/** How many cells could not stand in the columns that they are under. */
export function misfits(cells: readonly string[], columns: readonly (Column | null)[]): number {
  return columns.filter((column, index) => cellCost(column, cells[index] ?? "") > 0).length;
}

/** Two cells that lost the comma between them: which cell holds both, and what each of them was. */
export interface Joined {
  cell: number;
  parts: readonly [string, string];
}

/**
 * The cell of a line that lacks one which is two, `104712sekitar`: alone in its column it fits nowhere, parted in one way
 * all cells fit; null if there is none. Of a text that takes any words nothing is told.
 */
export function joinedCells(cells: readonly string[], columns: readonly (Column | null)[]): Joined | null {
  if (cells.length !== columns.length - 1) return null;
  const cell = cells.findIndex((text, index) => cellCost(columns[index] ?? null, text) > 0);
  const [first, second] = [columns[cell], columns[cell + 1]];
  if (!first || !second || isFree(first) || isFree(second)) return null;
  const text = cells[cell] ?? "";
  const ways = Array.from({ length: Math.max(0, text.length - 1) }, (_, at): Joined["parts"] => [
    text.slice(0, at + 1),
    text.slice(at + 1),
  ]).filter((parts) => misfits([...cells.slice(0, cell), ...parts, ...cells.slice(cell + 1)], columns) === 0);
  const [only] = ways;
  return only && ways.length === 1 ? { cell, parts: only } : null;
}

/** What each column of a header takes of a line: the first of its cells and how many; and what is left at both ends. */
export interface Alignment {
  /** Cells before the first column, as an index column leaves them. */
  lead: number;
  takes: { from: number; cells: number }[];
  /** Empty cells after the last column. */
  tail: number;
  /** Cells that fit their columns nowhere near, and a little for each split, gap and rest. */
  cost: number;
}

/** The most cells by which a line may differ from its header, to be looked at. */
const MOST_SURPLUS = 8;

/**
 * The one reading of a line in which its cells fit the columns best; null if two are equally good, or none is good: two
 * cells fit nowhere.
 */
export function alignment(cells: readonly string[], columns: readonly (Column | null)[]): Alignment | null {
  if (Math.abs(cells.length - columns.length) > MOST_SURPLUS) return null;
  const readings = bestFrom({ cells, columns, known: new Map() }, 0, cells.length > columns.length, 0, false);
  const withIndex =
    cells.length > columns.length && /^\d{1,6}$/.test(cells[0] ?? "")
      ? bestFrom({ cells, columns, known: new Map() }, 0, true, 1, false)
      : null;
  const [plain, led] = [
    { ...readings, lead: 0 },
    { ...(withIndex ?? NONE), lead: 1, cost: (withIndex?.cost ?? Infinity) + COSTS.lead },
  ];
  const [best, other] = plain.cost <= led.cost ? [plain, led] : [led, plain];
  if (best.ways > 1 || best.cost === other.cost || best.cost >= 2) return null;
  return { lead: best.lead, takes: best.takes, tail: best.tail, cost: best.cost };
}

/** What it costs to read a line so: less than a cell that fits nowhere. */
const COSTS = { lead: 0.3, split: 0.01, decimals: 0.2, comma: 0.6, gap: 0.2, lost: 0.7, id: 0.3, tail: 0.05 };

interface Reading {
  cost: number;
  /** Readings that cost the same. */
  ways: number;
  takes: Alignment["takes"];
  tail: number;
}

const NONE: Reading = { cost: Infinity, ways: 0, takes: [], tail: 0 };

interface Line {
  cells: readonly string[];
  columns: readonly (Column | null)[];
  known: Map<string, Reading>;
}

/**
 * The best reading of a line from a column and a cell on. `wide`: columns may take several cells, not none. After a column
 * that took none (`gap`) the next takes a filled cell or none: where in a run of empty cells one is missing cannot be known.
 */
function bestFrom(line: Line, column: number, wide: boolean, cell: number, gap: boolean): Reading {
  const key = `${column} ${cell} ${gap}`;
  const known = line.known.get(key);
  if (known) return known;
  const found = column === line.columns.length ? atEnd(line, cell) : choose(line, column, wide, cell, gap);
  line.known.set(key, found);
  return found;
}

function atEnd({ cells }: Line, cell: number): Reading {
  const rest = cells.slice(cell);
  return rest.every((text) => text.trim() === "")
    ? { cost: rest.length * COSTS.tail, ways: 1, takes: [], tail: rest.length }
    : NONE;
}

function choose(line: Line, column: number, wide: boolean, cell: number, gap: boolean): Reading {
  const surplus = line.cells.length - cell - (line.columns.length - column);
  const most = wide ? 1 + Math.max(0, surplus) : 1;
  let best = NONE;
  for (let taken = wide ? 1 : 0; taken <= most && cell + taken <= line.cells.length; taken++) {
    if (gap && taken > 0 && line.cells[cell] === "") continue;
    const own = costOf(line, column, cell, taken);
    if (own > 1) continue;
    const rest = bestFrom(line, column + 1, wide, cell + taken, taken === 0);
    const cost = own + rest.cost;
    if (cost > best.cost + 1e-9) continue;
    const ways = Math.abs(cost - best.cost) < 1e-9 ? best.ways + rest.ways : rest.ways;
    best = { cost, ways, takes: [{ from: cell, cells: taken }, ...rest.takes], tail: rest.tail };
  }
  return best;
}

function costOf({ cells, columns }: Line, column: number, cell: number, taken: number): number {
  const own = columns[column] ?? null;
  if (taken === 0) return cell >= cells.length ? COSTS.tail : own?.whenEmpty === "fault" ? COSTS.lost : COSTS.gap;
  if (taken === 1) return cellCost(own, cells[cell] ?? "");
  return splitCost(own, cells.slice(cell, cell + taken));
}

function cellCost(column: Column | null, written: string): number {
  if (column === null) return 0;
  if (written === "") return column.whenEmpty === "fault" ? 1 : 0;
  if (column.kind === note && ID_ALONE.test(written)) return COSTS.id;
  return fits(column, written) ? 0 : 1;
}

/** Nobody writes a note of an id alone: it rather belongs to the cell before, which holds two. */
const ID_ALONE = /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}(?:-\d{2}){0,2}$/;

/** What it costs to read several cells as one that a delimiter split; infinite where they cannot be one. */
function splitCost(column: Column | null, parts: readonly string[]): number {
  const filled = parts.filter((part) => part.trim() !== "");
  if (filled.length === 1 && parts.at(-1)?.trim() !== "") return COSTS.comma + cellCost(column, filled[0] ?? "");
  if (column === null || parts[0]?.trim() === "" || parts.at(-1)?.trim() === "") return Infinity;
  const split = splitOf(column, parts);
  return split === null ? Infinity : split === "decimal-count" || split === "several" ? COSTS.decimals : COSTS.split;
}

/** What was split into several cells. */
export type Split = "thousands" | "decimal" | "decimal-count" | "date" | "code" | "several" | "text";

/** What several cells of a column were before a comma split them; null if they cannot have been one. */
export function splitOf({ kind, ...column }: Column, parts: readonly string[]): Split | null {
  const joined = withoutUnit(parts).join(",");
  if (kind === percent) return /^\d{1,4},\d{1,4}$/.test(joined) ? "decimal" : null;
  if (kind === count || kind === plainCount) {
    if (THOUSANDS.test(joined)) return "thousands";
    return /^\d{1,3}(?:\.?\d{3})*,\d{1,3}$|^\d{1,6},\d{1,3}$/.test(joined) ? "decimal-count" : null;
  }
  if (kind.tableSchema.type === "date" || kind === published) return datesOf(parts).length > 0 ? "date" : null;
  if (kind === region) return /^\d{2},\d{1,2}$/.test(joined) ? "code" : null;
  if (kind !== address && !isFree({ kind, ...column }))
    return parts.every((part) => fits({ kind, ...column }, part.trim())) ? "several" : null;
  return fits({ kind, ...column }, joined) ? "text" : null;
}

/** The parts of a number without what is counted, behind the last: `19,000 orang`, `2,37%`. */
export function withoutUnit(parts: readonly string[]): string[] {
  return parts.map((part, index) =>
    index < parts.length - 1 ? part : part.replace(/^(\d+) ?(?:%|orang|jiwa)$/i, "$1"),
  );
}

/** The days that the parts of a date can mean. */
export function datesOf(parts: readonly string[]): string[] {
  const trimmed = parts.map((part) => part.trim());
  const numbers = readings(trimmed.join("/"));
  return numbers.length > 0 ? numbers : readings(trimmed.join(", "));
}
