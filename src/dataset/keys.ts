import { fault } from "../tables/fault.ts";
import { keyOf } from "../tables/key.ts";
import type { Fault } from "../tables/problem.ts";
import { tables, type TableName } from "../tables/tables.ts";
import { visible } from "../tables/visible.ts";
import type { Finding, Readings } from "./readings.ts";

/** No two rows of a table have the same key. */
export function* keysAreUnique(readings: Readings): Generator<Finding> {
  for (const name of Object.keys(tables) as TableName[]) {
    const lines = new Map<string, number>();
    for (const row of readings[name].rows ?? []) {
      const key = keyOf(tables[name], row);
      const first = lines.get(key);
      if (first === undefined) lines.set(key, row.line);
      else yield { table: name, line: row.line, field: null, fault: sameKey(name, key, first) };
    }
  }
}

function sameKey(table: TableName, key: string, first: number): Fault {
  const report = table === "aktivasi" || table === "ektp";
  const cells = key.split("|").map(visible).join(", ");
  return fault(
    report ? "laporan-ganda" : "baris-ganda",
    [
      `${report ? "laporan" : "baris"} ini sama kuncinya dengan baris ${first} (${cells}).`,
      `this ${report ? "report" : "row"} has the same key as line ${first} (${cells}).`,
    ],
    report
      ? [
          "Simpan satu; bila angkanya berbeda, lihat lagi sumbernya.",
          "Keep one; if the figures differ, look at the source again.",
        ]
      : [
          "Simpan satu; bila isinya berbeda, lihat lagi sumbernya.",
          "Keep one; if they differ, look at the source again.",
        ],
  );
}
