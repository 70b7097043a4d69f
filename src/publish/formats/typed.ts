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
  const places = columns.map(({ column }) => header.indexOf(column.header));
  const rows = records.map((cells) => columns.map(({ type }, index) => valueOf(type, cells[places[index]!] ?? "")));
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

/** The texts of one column of a table, in the order of its rows. */
export function textsOf({ columns, rows }: TypedTable, field: string): string[] {
  const place = columns.findIndex((column) => column.field === field);
  return rows.map((row) => String(row[place] ?? ""));
}

/** A day as writers of files take it: its midnight in UTC. */
export function dayOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
