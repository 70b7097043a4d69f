import type { Kind } from "../cells/cell.ts";
import type { RowRule } from "./row.ts";
import type { Bilingual } from "../notation/language.ts";

/** One column of a CSV table, declared once: parsing, messages, TypeScript type, dictionary and published schemas all come from this. */
export interface Column<Value = unknown> {
  /** The header in the CSV, Indonesian. */
  header: string;
  kind: Kind<NonNullable<Value>>;
  /** What an empty cell means: "fault" if it must be filled, else the value it stands for. */
  whenEmpty: "fault" | { value: Value };
  /** Whether the column itself may be missing from the file (its cells are then empty). */
  mayBeAbsent: boolean;
  /** One sentence for the data dictionary. */
  description: Bilingual;
  /** A real cell. */
  example: string;
}

/** The columns of a table under their English field names, in file order. */
export type Columns = Record<string, Column<any>>; // eslint-disable-line -- a record of columns of every value type

/** A table that is published as a CSV file. */
export interface Table<C extends Columns = Columns> {
  /** File name without `.csv`. */
  name: string;
  title: Bilingual;
  description: Bilingual;
  columns: C;
  /** The fields that together identify a row; `kunci` is the text of their cells joined by `|`. */
  key: readonly (keyof C & string)[];
}

/** A table that is kept by hand, as a file of `data/`: what its rows must fulfil, and what of them may change. */
export interface DataTable<C extends Columns = Columns> extends Table<C> {
  /** Whether the file must hold at least one row. */
  mustHaveRows: boolean;
  /** What must hold between the cells of one row. */
  rowRules: readonly RowRule[];
  /** The fields whose published values may change without an entry in the ledger; every other one is protected. */
  mayChange: readonly (keyof C & string)[];
  /** Whether its rows are figures: one that vanishes takes a published figure with it. */
  holdsFigures: boolean;
}

/** The first line of a table's file, with every column. */
export function headerLine({ columns }: Table): string {
  return Object.values(columns)
    .map(({ header }) => header)
    .join(",");
}

/** A row as read: its values under their field names, and the physical line its record starts on (header = 1). */
export type Row<T extends { columns: Columns }> = { line: number } & {
  [F in keyof T["columns"]]: T["columns"][F] extends Column<infer Value> ? Value : never;
};

interface Words {
  description: Bilingual;
  example: string;
}

/** A column that must be in the file; every cell of it is filled. */
export function filled<V>(header: string, kind: Kind<V>, words: Words): Column<V> {
  return { header, kind: kind as Kind<NonNullable<V>>, whenEmpty: "fault", mayBeAbsent: false, ...words };
}

/** A column that must be in the file, with cells that may be empty: null. */
export function known<V>(header: string, kind: Kind<V>, words: Words): Column<V | null> {
  return { header, kind: kind as Kind<NonNullable<V>>, whenEmpty: { value: null }, mayBeAbsent: false, ...words };
}

/** A column that may be absent and its cells empty: null. */
export function optional<V>(header: string, kind: Kind<V>, words: Words): Column<V | null> {
  return { ...known(header, kind, words), mayBeAbsent: true };
}

/** A column that may be absent and its cells empty, which then stand for `value`. */
export function defaulted<V>(header: string, kind: Kind<V>, value: NoInfer<V>, words: Words): Column<V> {
  return { header, kind: kind as Kind<NonNullable<V>>, whenEmpty: { value }, mayBeAbsent: true, ...words };
}
