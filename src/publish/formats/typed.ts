import { csvParseRows } from "d3-dsv";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Column, Table } from "../../tables/table.ts";

/** What a cell holds once its text has the type of its column: a day stays `YYYY-MM-DD`; null where the cell is empty. */
export type Value = string | number | null;

/** What a column's cells are, whatever the format: from its declaration, never guessed from its cells. */
export type ColumnType = "text" | "whole" | "decimal" | "day";

const types: Record<string, ColumnType> = { string: "text", integer: "whole", number: "decimal", date: "day" };

/** A column as every format writes it. */
export interface TypedColumn {
  field: string;
  column: Column;
  type: ColumnType;
}

/** A table whose cells have types, its columns in the order of their declaration. */
export interface TypedTable {
  table: Table;
  columns: readonly TypedColumn[];
  rows: readonly (readonly Value[])[];
}

/** A published CSV with the declared types: the same cells, an absent column empty. */
export function typedTable(table: Table, csv: string): TypedTable {
  const [header = [], ...records] = csvParseRows(csv);
  const columns = Object.entries(table.columns).map(([field, column]) => typedColumn(field, column));
  const placed = columns.map(({ type, column }) => ({ type, place: header.indexOf(column.header) }));
  const rows = records.map((cells) => placed.map(({ type, place }) => valueOf(type, cells[place] ?? "")));
  return { table, columns, rows };
}

function typedColumn(field: string, column: Column): TypedColumn {
  const type = types[column.kind.tableSchema.type];
  if (type === undefined) throw new Error(`no type: ${column.kind.tableSchema.type}`);
  return { field, column, type };
}

function valueOf(type: ColumnType, text: string): Value {
  if (text === "") return null;
  return type === "whole" || type === "decimal" ? Number(text) : text;
}

/** A row with each of its cells made into something else. */
export function rowAs<T>(
  { columns }: TypedTable,
  row: readonly Value[],
  make: (column: TypedColumn, value: Value) => T,
): T[] {
  return columns.map((column, at) => make(column, row[at] ?? null));
}

/** Looks up the text of one column in a row. */
export function textIn({ columns }: TypedTable, field: string): (row: readonly Value[]) => string {
  const place = columns.findIndex((column) => column.field === field);
  return (row) => String(row[place] ?? "");
}

/** A day as writers of files take it: its midnight in UTC. */
export function dayOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
