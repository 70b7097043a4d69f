import { region, source } from "../../cells/kinds.ts";
import type { Fault } from "../../cells/problem.ts";
import type { TableReading } from "../../csv/reading.ts";
import { valueAt } from "../../tables/key.ts";
import { tableNames, tables } from "../../tables/tables.ts";
import type { Column } from "../../tables/table.ts";
import type { Region } from "../../tables/wilayah.ts";
import type { Source } from "../../tables/sumber.ts";
import { NATION } from "../../dataset/dataset.ts";
import { parentCodeOf } from "../../dataset/regions.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding, RelationRule } from "../finding.ts";
import { regionFault } from "./region-reference.ts";
import { deletedSource, sourceFault } from "./source-reference.ts";

/** Every region code that a row names is in `wilayah.csv`. */
export function* regionsExist(readings: Readings): Generator<Finding> {
  const regions = readings.wilayah.rows === null ? null : allWith<Region>(readings.wilayah, "code");
  if (regions === null) return;
  // That the nation, or what holds a region, is missing is told of itself.
  const known = new Set([NATION, ...regions.flatMap(({ code }) => [code, parentCodeOf(code) ?? code])]);
  yield* references(readings, region, known, (code) => regionFault(code, regions));
}

/** The rule that every source that a row names is in `sumber.csv`; one that earlier readings still had was deleted. */
export function sourcesExist(before: Readings | null): RelationRule {
  const earlier = new Map((before?.sumber.rows ?? []).map((row) => [row.id, row]));
  return function* (readings) {
    const { rows, file } = readings.sumber;
    const sources = rows === null ? null : allWith<Source>(readings.sumber, "id");
    if (sources === null) return;
    const known = new Set(sources.map(({ id }) => id));
    yield* references(readings, source, known, (id) => {
      const deleted = earlier.get(id);
      return deleted ? deletedSource(deleted, file) : sourceFault(id, sources, file);
    });
  };
}

/** The rows that can be referred to, those with faults elsewhere included; null if one of them lacks what it is known by. */
function allWith<R>(reading: TableReading, field: keyof R & string): R[] | null {
  const broken = reading.broken as Partial<R>[];
  return broken.some((row) => row[field] === undefined) ? null : [...(reading.rows as R[]), ...(broken as R[])];
}

/** The cells of a kind whose text is not among the known; each text is judged once. */
function* references(
  readings: Readings,
  kind: typeof region,
  known: ReadonlySet<string>,
  judge: (text: string) => Fault,
): Generator<Finding> {
  const judged = new Map<string, Fault>();
  for (const name of tableNames) {
    const [field] = Object.entries<Column>(tables[name].columns).find(([, column]) => column.kind === kind) ?? [];
    if (field === undefined) continue;
    for (const rows of [readings[name].rows ?? [], readings[name].broken])
      for (const row of rows) {
        const text = valueAt(row, field);
        if (typeof text !== "string" || known.has(text)) continue;
        const found = judged.get(text) ?? judge(text);
        judged.set(text, found);
        yield { table: name, line: row.line ?? 0, field, fault: found };
      }
  }
}
