import { firstBeyond } from "../../notation/order.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import { countsByRegion, highOf, isCount, type CountRow, type RegionCounts } from "./counts.ts";
import { partWords } from "../../dataset/area.ts";
import { NATION } from "../../dataset/dataset.ts";
import { parentCodeOf } from "../../dataset/regions.ts";
import type { Region } from "../../tables/wilayah.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** The sum of the last counts of the regions right below another, up to a day, is a lower bound for it: above it, one of them is off. */
export function* regionsFitTheirWhole(readings: Readings): Generator<Finding> {
  const rows = readings.aktivasi.rows ?? [];
  const counts = countsByRegion(rows);
  const parts = Map.groupBy(counts.keys(), parentCodeOf);
  const regions = new Map(readings.wilayah.rows?.map((region) => [region.code, region]));
  for (const row of rows) {
    const [region, below] = [regions.get(row.region), parts.get(row.region) ?? []];
    if (!isCount(row) || !region || region.code === NATION || below.length === 0) continue;
    const lows = below.flatMap((code) => lastLow(counts.get(code), row.date) ?? []);
    const sum = lows.reduce((total, low) => total + low, 0);
    if (sum > highOf(row))
      yield { table: "aktivasi", line: row.line, field: "count", fault: belowTheSum(row, region, sum, lows.length) };
  }
}

/** The lower end of a region's last count on or before a day; null without one. */
function lastLow(counts: RegionCounts | undefined, day: IsoDate): number | null {
  if (!counts) return null;
  const { days, lows } = counts;
  const last = days[firstBeyond(days, (candidate) => candidate > day) - 1];
  return last === undefined ? null : (lows.get(last) ?? null);
}

function belowTheSum({ count, date }: CountRow, region: Region, sum: number, parts: number): Fault {
  const { many, one } = partWords(region);
  return fault(
    "jumlah-provinsi",
    [
      `jumlah «${count}» di bawah jumlah ${parts} ${many.id} sampai ${date}, ${sum}.`,
      `jumlah «${count}» is below the sum of ${parts} ${parts === 1 ? one.en : many.en} by ${date}, ${sum}.`,
    ],
    [
      `Periksa laporan ${region.name} dan laporan daerah yang paling besar.`,
      `Check the report of ${region.name} and the largest of the regions'.`,
    ],
  );
}
