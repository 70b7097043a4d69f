import { cellsOf, type Records } from "./csv.ts";
import { fault } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import { fits } from "./fit.ts";
import type { Column, Table } from "../tables/table.ts";

const SAMPLE = 20;

interface Sample {
  column: Column;
  cell: number;
  texts: string[];
}

/**
 * Two columns whose names are swapped: of the first rows, some of the filled cells fit neither column as it is named, and
 * all of them fit the other's. Told at the first of the two names; null if there are none.
 */
export function swappedColumns(
  table: Table,
  records: Records,
  positions: ReadonlyMap<string, number>,
): { cell: number; fault: Fault } | null {
  const samples = samplesOf(table, records, positions);
  const misfits = samples.filter(({ column, texts }) => texts.some((text) => !fits(column, text)));
  for (const [index, one] of misfits.entries()) {
    const other = misfits
      .slice(index + 1)
      .find((candidate) => fitsAll(one.column, candidate) && fitsAll(candidate.column, one));
    if (other) return { cell: Math.min(one.cell, other.cell), fault: swapped(one.column, other.column) };
  }
  return null;
}

function samplesOf(table: Table, records: Records, positions: ReadonlyMap<string, number>): Sample[] {
  const count = Math.min(SAMPLE, records.lines.length - 1);
  const width = cellsOf(records, 0).length;
  const rows = Array.from({ length: count }, (_, index) => cellsOf(records, index + 1)).filter(
    // Of a row of another width it is not known which cell is whose.
    (cells) => cells.length === width,
  );
  return [...positions].map(([field, cell]) => ({
    column: table.columns[field]!,
    cell,
    texts: rows.map((cells) => cells[cell] ?? "").filter((text) => text !== ""),
  }));
}

function fitsAll(column: Column, { texts }: Sample): boolean {
  return texts.every((text) => fits(column, text));
}

function swapped(one: Column, other: Column): Fault {
  return fault(
    "kolom-tertukar",
    [
      `isi kolom ${one.header} dan ${other.header} tertukar.`,
      `what the columns ${one.header} and ${other.header} hold is swapped.`,
    ],
    ["Tukar kedua nama kolom di baris judul.", "Swap the two names in the header."],
  );
}
