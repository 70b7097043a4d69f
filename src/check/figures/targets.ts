import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";
import { misfitOf, type Misfit } from "../../metrics/misfit.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import { datasetAsRead } from "./as-read.ts";

/** The people a target names are its share of its base: of the same source's base if it prints one, else of the base on file. */
export function* targetsAddUp(readings: Readings): Generator<Finding> {
  const dataset = datasetAsRead(readings);
  for (const row of dataset.targets) {
    const misfit = misfitOf(dataset, row);
    if (misfit) yield { table: "target", line: row.line, field: "count", fault: doesNotAddUp(misfit) };
  }
}

function doesNotAddUp({ target: { count, share, base }, ...misfit }: Misfit): Fault {
  const [people, expected] = [Math.round(misfit.base.value), Math.round(misfit.asked.value)];
  return fault(
    "target-jumlah",
    [
      `jumlah «${count}» bukan ${share.printed}% dari ${base}: ${share.printed}% dari ${people} adalah ${expected}.`,
      `jumlah «${count}» is not ${share.printed}% of ${base}: ${share.printed}% of ${people} is ${expected}.`,
    ],
    [
      "Periksa persen, basis, dan jumlahnya di sumber; bila memang tercetak begitu, biarkan.",
      "Check persen, basis and jumlah in the source; if it is printed so, leave it.",
    ],
  );
}
