import { fault, write } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import type { Column, Table } from "../tables/table.ts";
import { cellsOf, type Records } from "./csv.ts";
import { columnsNamed, misfits } from "./fit.ts";

const SAMPLE = 20;

/**
 * A column whose name was lost from the header while its cells are in every row: with it, in its usual place, the first
 * rows fit. Null if there is none.
 */
export function lostName(table: Table, records: Records): Fault | null {
  const names = cellsOf(records, 0);
  const count = Math.min(SAMPLE, records.lines.length - 1);
  const rows = Array.from({ length: count }, (_, index) => cellsOf(records, index + 1));
  if (count < 2 || !rows.every((cells) => cells.length === names.length + 1)) return null;
  const headers = Object.values<Column>(table.columns).map(({ header }) => header);
  const lost = headers.find((header) => {
    const columns = columnsNamed(table, withName(header, names, headers));
    return !names.includes(header) && rows.every((cells) => misfits(cells, columns) === 0);
  });
  return lost === undefined ? null : nameless(lost, withName(lost, names, headers));
}

/** The names of a header with one more, before the first of those that usually come after it. */
function withName(header: string, names: readonly string[], headers: readonly string[]): string[] {
  const place = headers.indexOf(header);
  const next = names.findIndex((name) => headers.indexOf(name) > place);
  const at = next === -1 ? names.length : next;
  return [...names.slice(0, at), header, ...names.slice(at)];
}

function nameless(header: string, names: readonly string[]): Fault {
  const line = names.join(",");
  return fault(
    "kolom-hilang",
    [
      `judul «${header}» tidak ada, padahal setiap baris punya satu sel lebih.`,
      `the name «${header}» is missing, yet every row has one cell more.`,
    ],
    write(`${line} sebagai baris pertama`, `${line} as the first line`),
  );
}
