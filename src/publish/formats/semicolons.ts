import { dsvFormat } from "d3-dsv";
import { percent } from "../../cells/kinds.ts";
import { rowAs, type TypedColumn, type TypedTable, type Value } from "./typed.ts";

const { formatRows } = dsvFormat(";");

/** A table as an Excel that counts in Indonesian opens it by a double click: semicolons, decimal commas, a byte order mark. */
export function semicolonCsv(typed: TypedTable): string {
  const headers = typed.columns.map(({ column }) => column.header);
  const cells = typed.rows.map((row) => rowAs(typed, row, cellText));
  return `\ufeff${formatRows([headers, ...cells])}\n`;
}

function cellText(column: TypedColumn, value: Value): string {
  const text = value === null ? "" : String(value);
  return hasDecimals(column) ? text.replace(".", ",") : text;
}

/** A percentage is a text, for the sake of its last zero; a spreadsheet is to read it as a number all the same. */
function hasDecimals({ type, column }: TypedColumn): boolean {
  return type === "decimal" || column.kind === percent;
}
