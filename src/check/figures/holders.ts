import { isCount, lowOf } from "../relations/counts.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { orExcuse } from "../excuse.ts";
import { datasetAsRead } from "./as-read.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";
import { BANDS, candidatesAt, kindOf, type HoldersBy } from "../../metrics/holders.ts";
import { formatDate } from "../../notation/date.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";

/** Nobody activates IKD without an e-KTP: a count in use lies within the holders of its day. */
export function* activationsWithinHolders(readings: Readings): Generator<Finding> {
  const dataset = datasetAsRead(readings);
  const smallest = smallestHolders(dataset);
  for (const row of dataset.activations) {
    // No upper end lies below the smallest that a row on file allows, so most counts need no closer look.
    if (!isCount(row) || lowOf(row) <= (smallest.get(row.region) ?? Number.POSITIVE_INFINITY)) continue;
    const exceeded = exceededBy(lowOf(row), candidatesAt(dataset, row.region, row.date));
    if (exceeded) yield { table: "aktivasi", line: row.line, field: "count", fault: moreThanHolders(row, exceeded) };
  }
}

/** What a count exceeds, if it exceeds the preferred number of holders: a recorded one, where it exceeds one as well. */
function exceededBy(count: number, [holders, ...others]: readonly HoldersBy[]): HoldersBy | null {
  if (!holders || count <= holders.high) return null;
  return [holders, ...others].find(({ method, high }) => method !== "perkiraan" && count > high) ?? holders;
}

/** Of each region the lowest number of holders that the upper end of a band gives. */
function smallestHolders({ bases }: Dataset): Map<string, number> {
  const smallest = new Map<string, number>();
  for (const row of bases) {
    const most = row.count * BANDS[kindOf(row)].high;
    smallest.set(row.region, Math.min(most, smallest.get(row.region) ?? most));
  }
  return smallest;
}

function moreThanHolders(report: ActivationRow, { method, value, high, row }: HoldersBy): Fault {
  const { count } = report;
  const estimated = method === "perkiraan";
  const [stays, kept] = estimated
    ? ["bila memang tercetak begitu, biarkan.", "if they are printed so, leave it."]
    : orExcuse("aktivasi-melebihi-pemegang", report);
  const [size, most] = [Math.round(value), Math.round(high)];
  const range = size === most ? [`${size}`, `${size}`] : [`${size}, paling banyak ${most}`, `${size}, at most ${most}`];
  return fault(
    estimated ? "aktivasi-melebihi-perkiraan" : "aktivasi-melebihi-pemegang",
    [
      `jumlah «${count}» lebih dari ${estimated ? "perkiraan " : ""}pemegang KTP-el: ${range[0]} (${row.measure} ${formatDate(row.date, "id")}, ${row.source}).`,
      `jumlah «${count}» is more than the ${estimated ? "estimated " : ""}e-KTP holders: ${range[1]} (${row.measure} ${formatDate(row.date, "en")}, ${row.source}).`,
    ],
    [
      `Kelebihan satu nol, atau wilayahnya tertukar? Periksa kedua sumber; ${stays}`,
      `A nought too many, or another region? Check both sources; ${kept}`,
    ],
  );
}
