import type { z } from "zod";
import type { Bilingual } from "../notation/language.ts";
import type { Fault } from "../cells/problem.ts";

/** What a cell holds: how its text becomes a value, and how that is described to people and machines. */
export interface Kind<Value> {
  /** Turns the text of a filled cell into its value, or says what is wrong with it (the issue's `params` are a Fault). */
  schema: z.ZodType<Value, string>;
  /** The value of a text, null where it has a fault: the schema's quick way for a million rows, where a kind has one. */
  read?: (text: string) => Value | null;
  /** The type and constraints in Table Schema (Data Package 2.0). */
  tableSchema: { type: string; constraints?: Record<string, unknown> };
  /** What the number counts, or the form of the value; absent for plain text. */
  unit?: Bilingual;
  /** What to say of an empty cell that must be filled; a general sentence where absent. */
  whenMissing?: Fault;
}

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

/** One CSV file of `data/`. */
export interface Table<C extends Columns = Columns> {
  /** File name without `.csv`. */
  name: string;
  title: Bilingual;
  description: Bilingual;
  columns: C;
  /** The fields that together identify a row; `kunci` is the text of their cells joined by `|`. */
  key: readonly (keyof C & string)[];
  /** Whether the file must hold at least one row. */
  mustHaveRows: boolean;
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
