/* What the constants of the method rest on: recorded holders over another base, and the yearly changes of one base. */
import { days, years } from "./quantity.ts";
import { bases, type Report } from "./record.ts";

const regionCodes = new Set(bases.map(({ region }) => region));

/** Recorded holders over a measure: rows of a region at most 92 days apart, each in one pair, the nearest first. */
export function quotients(measure: string): number[] {
  return [...regionCodes].flatMap((region) => {
    const [recorded, others] = [rowsOf(region, "perekaman"), rowsOf(region, measure)];
    const apart = (a: Report, b: Report) => Math.abs(days(a.date, b.date));
    const near = recorded.flatMap((row) =>
      others.filter((other) => apart(row, other) <= 92).map((other) => [row, other] as const),
    );
    const nearest = near.toSorted(([a, b], [c, d]) => apart(a, b) - apart(c, d));
    return eachOnce(nearest).map(([row, other]) => row.count!.value / other.count!.value);
  });
}

/** The pairs of which no row stands in an earlier one that was taken. */
function eachOnce(pairs: readonly (readonly [Report, Report])[]): (readonly [Report, Report])[] {
  const [first, ...rest] = pairs;
  return first ? [first, ...eachOnce(rest.filter(([a, b]) => a !== first[0] && b !== first[1]))] : [];
}

/** The yearly change from an exact number, dated to the month, to the next at least half a year later, and on from that. */
export function changes(): number[] {
  return [...regionCodes].flatMap((region) =>
    ["perekaman", "wajib_ktp", "dpt", "penduduk"].flatMap((measure) => {
      const isSharp = ({ count, precision }: Report) => count!.low === count!.high && /^(hari|bulan)$/.test(precision);
      const rows = rowsOf(region, measure).filter(isSharp);
      return changesFrom(rows[0], rows);
    }),
  );
}

function changesFrom(row: Report | undefined, rows: readonly Report[]): number[] {
  const next = row && rows.find((other) => other.date > row.date && years(row.date, other.date) >= 0.5);
  if (!next) return [];
  return [(next.count!.value / row.count!.value) ** (1 / years(row.date, next.date)) - 1, ...changesFrom(next, rows)];
}

/** Rows in use, oldest first, none implied by a target; a number that was printed before counts once. */
function rowsOf(region: string, measure: string): Report[] {
  const rows = bases
    .filter((row) => row.used && row.region === region && row.measure === measure && row.method !== "tersirat")
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return rows.filter((row, at) => rows.findIndex(({ count }) => count!.value === row.count!.value) === at);
}
