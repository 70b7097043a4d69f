import { region, source } from "../tables/kind.ts";
import type { Fault } from "../tables/problem.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Source } from "../tables/sumber.ts";
import { tables, type TableName } from "../tables/tables.ts";
import type { Columns } from "../tables/table.ts";
import type { Finding, Readings } from "./readings.ts";
import { regionFault } from "./region-reference.ts";
import { sourceFault } from "./source-reference.ts";

/** Every region code that a row names is in `wilayah.csv`. */
export function* regionsExist(readings: Readings): Generator<Finding> {
  if (readings.wilayah.rows === null) return;
  const regions = [...readings.wilayah.rows, ...readings.wilayah.broken].filter(
    (row): row is Region => row.code !== undefined,
  );
  const known = new Map(regions.map(({ code }) => [code, null]));
  yield* references(readings, region, known, (code) => regionFault(code, regions));
}

/** Every source that a row names is in `sumber.csv`. */
export function* sourcesExist(readings: Readings): Generator<Finding> {
  if (readings.sumber.rows === null) return;
  const sources = [...readings.sumber.rows, ...readings.sumber.broken].filter(
    (row): row is Source => row.id !== undefined,
  );
  const known = new Map(sources.map(({ id }) => [id, null]));
  yield* references(readings, source, known, (id) => sourceFault(id, sources, readings.sumber.file));
}

/** The cells of a kind whose text is not among the known; each text is judged once. */
function* references(
  readings: Readings,
  kind: typeof region,
  known: Iterable<[string, Fault | null]>,
  judge: (text: string) => Fault,
): Generator<Finding> {
  const judged = new Map<string, Fault | null>(known);
  for (const name of Object.keys(tables) as TableName[]) {
    const columns: Columns = tables[name].columns;
    const field = Object.keys(columns).find((candidate) => columns[candidate]!.kind === kind);
    if (field === undefined) continue;
    const { rows, broken } = readings[name];
    for (const row of [rows ?? [], broken].flat() as Record<string, unknown>[]) {
      const text = row[field] as string | undefined;
      if (text === undefined) continue;
      if (!judged.has(text)) judged.set(text, judge(text));
      const found = judged.get(text);
      if (found) yield { table: name, line: row["line"] as number, field, fault: found };
    }
  }
}
