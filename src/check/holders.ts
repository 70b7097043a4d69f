import { datasetOf } from "../dataset/read.ts";
import type { Finding, Readings } from "../dataset/readings.ts";
import { holdersAt, type Holders } from "../metrics/holders.ts";
import { formatDate } from "../notation/date.ts";
import { measured } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";

/** Nobody activates IKD without an e-KTP: a count in use lies within the holders of its day. */
export function* activationsWithinHolders(readings: Readings): Generator<Finding> {
  const known = holdersByDay(readings);
  for (const row of readings.aktivasi.rows ?? []) {
    if (row.count === null || !row.used) continue;
    const holders = known(row.region, row.date);
    if (holders && measured(row.count, row.precision, row.unit).low > holders.high)
      yield { table: "aktivasi", line: row.line, field: "count", fault: moreThanHolders(row, holders) };
  }
}

/** Holders of a region on a day; each day of a region is looked up once, among the rows of that region alone. */
function holdersByDay(readings: Readings): (region: string, date: string) => Holders | null {
  const dataset = datasetOf(readings);
  const bases = Map.groupBy(dataset.bases, ({ region }) => region);
  const known = new Map<string, Holders | null>();
  return (region, date) => {
    const key = `${region}|${date}`;
    const holders = known.get(key);
    if (holders !== undefined) return holders;
    const found = holdersAt({ ...dataset, bases: bases.get(region) ?? [] }, region, date);
    known.set(key, found);
    return found;
  };
}

function moreThanHolders({ count }: ActivationRow, { method, value, high, row }: Holders): Fault {
  const estimated = method === "perkiraan";
  const [size, most] = [Math.round(value), Math.round(high)];
  const range = size === most ? [`${size}`, `${size}`] : [`${size}, paling banyak ${most}`, `${size}, at most ${most}`];
  return fault(
    estimated ? "aktivasi-melebihi-perkiraan" : "aktivasi-melebihi-pemegang",
    [
      `jumlah «${count}» lebih dari ${estimated ? "perkiraan " : ""}pemegang KTP-el: ${range[0]} (${row.measure} ${formatDate(row.date, "id")}, ${row.source}).`,
      `jumlah «${count}» is more than the ${estimated ? "estimated " : ""}e-KTP holders: ${range[1]} (${row.measure} ${formatDate(row.date, "en")}, ${row.source}).`,
    ],
    [
      "Kelebihan satu nol, atau wilayahnya tertukar? Periksa kedua sumber; bila memang tercetak begitu, catat alasannya di data/pengecualian.csv.",
      "A nought too many, or another region? Check both sources; if they are printed so, record the reason in data/pengecualian.csv.",
    ],
  );
}
