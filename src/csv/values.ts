import { faultOf } from "../cells/cell.ts";
import { fault } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import type { Column } from "../tables/table.ts";

/** What stands for the value of a cell that has none. */
export class Unreadable {
  fault: Fault;
  constructor(found: Fault) {
    this.fault = found;
  }
}

/** A column with more different texts than this repeats itself too little for remembering them to pay. */
const REMEMBERED = 5_000;

/**
 * A function from the text of a column's cells to their value, or Unreadable. Columns repeat themselves, most of all
 * from one row to the next: a text is read once where that is cheaper.
 */
export function cellReader(column: Column): (text: string) => unknown {
  let known: Map<string, unknown> | null = new Map();
  let lastText = "";
  let lastValue: unknown;
  return (text) => {
    if (text === lastText) return lastValue;
    lastText = text;
    lastValue = known?.get(text);
    if (lastValue === undefined) {
      lastValue = readCell(column, text);
      if (known?.set(text, lastValue).size === REMEMBERED) known = null;
    }
    return lastValue;
  };
}

function readCell(column: Column, text: string): unknown {
  const value = column.kind.read?.(text) ?? null;
  if (value !== null) return value;
  const parsed = column.kind.schema.safeParse(text);
  return parsed.success ? parsed.data : new Unreadable(named(column.header, faultOf(parsed.error.issues[0]!)));
}

/** What an empty cell of a column stands for, or Unreadable. */
export function emptyCell(column: Column): unknown {
  return column.whenEmpty === "fault" ? new Unreadable(missing(column)) : column.whenEmpty.value;
}

/** The fault with the column's header before its message: "jumlah «61.890» memakai titik ribuan." */
export function named(header: string, found: Fault): Fault {
  return { ...found, message: { id: `${header} ${found.message.id}`, en: `${header} ${found.message.en}` } };
}

function missing(column: Column): Fault {
  const { description, example, kind } = column;
  // Free text needs no example, and of fixed words the description lists all.
  const [id, en] =
    kind.tableSchema.constraints?.["pattern"] || kind.tableSchema.type !== "string"
      ? [` Misalnya ${example}.`, ` For example ${example}.`]
      : ["", ""];
  const general = fault(
    "sel-kosong",
    ["kosong.", "is empty."],
    [`Isi: ${description.id}${id}`, `Fill it in: ${description.en}${en}`],
  );
  return named(column.header, column.kind.whenMissing ?? general);
}
