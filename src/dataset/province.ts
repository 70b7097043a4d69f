import { measured } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";
import { NATION, PROVINCE } from "./dataset.ts";
import type { Finding, Readings } from "./readings.ts";

/** The sum of the regions' last counts up to a day is a lower bound for the province: above it, one of the two is off. */
export function* regionsFitTheProvince(readings: Readings): Generator<Finding> {
  const lows = new Map<string, number>();
  let sum = 0;
  for (const row of countsInTime(readings.aktivasi.rows ?? [])) {
    const { low, high } = measured(row.count!, row.precision, row.unit);
    if (row.region !== PROVINCE) {
      sum += low - (lows.get(row.region) ?? 0);
      lows.set(row.region, low);
    } else if (sum > high)
      yield { table: "aktivasi", line: row.line, field: "count", fault: belowTheSum(row, sum, lows.size) };
  }
}

/** Counts in use of the regions and the province by date, the province's last on each day. */
function countsInTime(rows: readonly ActivationRow[]): ActivationRow[] {
  const counts = rows.filter(({ region, count, used }) => region !== NATION && count !== null && used);
  const place = ({ region, date }: ActivationRow) => `${date}${region === PROVINCE ? "z" : ""}`;
  return counts.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

function belowTheSum({ count, date }: ActivationRow, sum: number, regions: number): Fault {
  return fault(
    "jumlah-provinsi",
    [
      `jumlah «${count}» di bawah jumlah ${regions} kabupaten/kota sampai ${date}, ${sum}.`,
      `jumlah «${count}» is below the sum of ${regions} regencies and cities by ${date}, ${sum}.`,
    ],
    [
      "Periksa laporan provinsi dan laporan daerah yang paling besar.",
      "Check the province's report and the largest of the regions'.",
    ],
  );
}
