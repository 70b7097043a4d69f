import { Unreadable } from "../cells/cell.ts";
import { fault } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import type { Column } from "../tables/table.ts";

/** The value of a column's cell, or what is wrong with it, its header named. */
export function valueIn(column: Column, text: string): unknown {
  if (text === "" && column.whenEmpty !== "fault") return column.whenEmpty.value;
  const value: unknown = text === "" ? new Unreadable(missing(column)) : column.kind.read(text);
  return value instanceof Unreadable ? new Unreadable(withHeader(column.header, value.fault)) : value;
}

/** The fault with the column's header before its message: "jumlah «61.890» memakai titik ribuan." */
export function withHeader(header: string, found: Fault): Fault {
  return { ...found, message: { id: `${header} ${found.message.id}`, en: `${header} ${found.message.en}` } };
}

function missing({ description, example, kind }: Column): Fault {
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
  return kind.whenMissing ?? general;
}
