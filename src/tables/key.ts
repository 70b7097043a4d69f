import type { Table } from "./table.ts";
/** The `kunci` of a row: the text of its key's cells joined by vertical bars. */
export function keyOf(table: { key: readonly string[] }, row: object): string {
  return table.key.map((field) => textOf(valueAt(row, field))).join("|");
}

/** The cells of a `kunci`, in the order of its table's key. */
export function cellsOfKey(key: string): string[] {
  return key.split("|");
}

/** A value as its cell has it; the values of a key are texts, numbers, percentages as printed, or empty. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object" && "printed" in value) return String(value.printed);
  return typeof value === "boolean" ? (value ? "ya" : "tidak") : String(value);
}

/** What a row holds under a field that is known by name alone. */
export function valueAt(row: object, field: string): unknown {
  return (row as Record<string, unknown>)[field];
}

/** The headers of a table's key, as its maintainers know them. */
export function keyHeaders({ key, columns }: Table): string {
  return key.map((field) => columns[field]?.header).join(", ");
}
