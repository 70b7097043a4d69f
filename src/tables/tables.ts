import { keysOf } from "../notation/keys.ts";
import { aktivasi } from "./aktivasi.ts";
import { ektp } from "./ektp.ts";
import { kegiatan } from "./kegiatan.ts";
import { koreksi } from "./koreksi.ts";
import { linimasa } from "./linimasa.ts";
import { pengecualian } from "./pengecualian.ts";
import { sarana } from "./sarana.ts";
import { sumber } from "./sumber.ts";
import type { DataTable } from "./table.ts";
import { target } from "./target.ts";
import { wilayah } from "./wilayah.ts";

/** The tables of `data/`, each before those that refer to it. */
export const tables = {
  wilayah,
  sumber,
  aktivasi,
  ektp,
  target,
  kegiatan,
  sarana,
  linimasa,
  koreksi,
  pengecualian,
} as const satisfies Record<string, DataTable>;

export type TableName = keyof typeof tables;

/** The names of the tables, in this order. */
export const tableNames = keysOf(tables);

/** The table that a file of this name holds; undefined for any other file. */
export function tableIn(file: string): TableName | undefined {
  return tableNames.find((name) => file === `${name}.csv`);
}
