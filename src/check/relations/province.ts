import type { IsoDate } from "../../notation/calendar.ts";
import { firstBeyond } from "../../notation/order.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import { countsByRegion, highOf, isCount, type CountRow, type RegionCounts } from "./counts.ts";
import { NATION } from "../../dataset/dataset.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** The sum of the regions' last counts up to a day is a lower bound for the province: above it, one of the two is off. */
export function* regionsFitTheProvince(readings: Readings): Generator<Finding> {
  const rows = readings.aktivasi.rows ?? [];
  const province = readings.wilayah.rows?.find(({ type }) => type === "provinsi")?.code;
  const counts = rows.filter((row) => row.region === province).filter(isCount);
  if (counts.length === 0) return;
  const regions = [...countsByRegion(rows)]
    .filter(([code]) => code !== province && code !== NATION)
    .map(([, region]) => region);
  for (const row of counts) {
    const lows = regions.map((region) => lastLow(region, row.date)).filter((low) => low !== null);
    const sum = lows.reduce((total, low) => total + low, 0);
    if (sum > highOf(row))
      yield { table: "aktivasi", line: row.line, field: "count", fault: belowTheSum(row, sum, lows.length) };
  }
}

/** The lower end of a region's last count on or before a day; null without one. */
function lastLow({ days, lows }: RegionCounts, day: IsoDate): number | null {
  const last = days[firstBeyond(days, (candidate) => candidate > day) - 1];
  return last === undefined ? null : (lows.get(last) ?? null);
}

function belowTheSum({ count, date }: CountRow, sum: number, regions: number): Fault {
  return fault(
    "jumlah-provinsi",
    [
      `jumlah «${count}» di bawah jumlah ${regions} kabupaten/kota sampai ${date}, ${sum}.`,
      `jumlah «${count}» is below the sum of ${regions} ${regions === 1 ? "regency or city" : "regencies and cities"} by ${date}, ${sum}.`,
    ],
    [
      "Periksa laporan provinsi dan laporan daerah yang paling besar.",
      "Check the province's report and the largest of the regions'.",
    ],
  );
}
