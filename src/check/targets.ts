import type { Dataset } from "../dataset/dataset.ts";
import { datasetAsRead } from "./as-read.ts";
import type { Finding, Readings } from "../dataset/readings.ts";
import { sizeAt, sizeOf } from "../metrics/bases.ts";
import { holdersAt } from "../metrics/holders.ts";
import { measured, overlap, times, type Quantity } from "../notation/quantity.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";
import type { TargetRow } from "../tables/target.ts";

/** The people a target names are its share of its base: of the same source's base if it prints one, else of the base on file. */
export function* targetsAddUp(readings: Readings): Generator<Finding> {
  const dataset = datasetAsRead(readings);
  for (const row of dataset.targets) {
    const bases = row.count === null || row.share === null ? [] : basesOf(dataset, row);
    if (bases.length === 0) continue;
    const people = measured(row.count!, row.precision, row.unit);
    const asked = bases.map((base) => times(base, row.share!.share));
    if (!asked.some((expected) => overlap(people, expected)))
      yield { table: "target", line: row.line, field: "count", fault: doesNotAddUp(row, bases[0]!, asked[0]!) };
  }
}

/**
 * The sizes of a target's base: those its own source prints, else the one on file at its start. None where no base is
 * named or known, or where the base on file follows from the target itself.
 */
function basesOf(dataset: Dataset, { region, base, source, start }: TargetRow): Quantity[] {
  if (base === null || base === "tidak_disebut") return [];
  const own = dataset.bases.filter((row) => row.region === region && row.measure === base && row.source === source);
  // Holders that follow from this target are told, where they do not, of their own row (tersirat-tak-cocok).
  if (own.length > 0) return own.filter(({ method }) => method !== "tersirat").map(sizeOf);
  const onFile = base === "perekaman" ? holdersAt(dataset, region, start) : sizeAt(dataset, region, base, start);
  return onFile ? [onFile] : [];
}

function doesNotAddUp({ count, share, base }: TargetRow, size: Quantity, asked: Quantity): Fault {
  const [people, expected] = [Math.round(size.value), Math.round(asked.value)];
  return fault(
    "target-jumlah",
    [
      `jumlah «${count}» bukan ${share!.printed}% dari ${base}: ${share!.printed}% dari ${people} adalah ${expected}.`,
      `jumlah «${count}» is not ${share!.printed}% of ${base}: ${share!.printed}% of ${people} is ${expected}.`,
    ],
    [
      "Periksa persen, basis, dan jumlahnya di sumber; bila memang tercetak begitu, biarkan.",
      "Check persen, basis and jumlah in the source; if it is printed so, leave it.",
    ],
  );
}
