import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testClaim } from "../../src/metrics/claims.ts";
import { seriesOf, type Coverage } from "../../src/metrics/coverage.ts";
import { holdersAt } from "../../src/metrics/holders.ts";
import { crossSectionOf, type RankedRegion } from "../../src/metrics/rank.ts";
import { regionStates, type PointState } from "../../src/metrics/state.ts";
import { addDays } from "../../src/notation/calendar.ts";
import { exact, measured, overlap, printedShare, type Quantity } from "../../src/notation/quantity.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { percent } from "../../src/cells/kinds.ts";
import { base, record, report, target } from "./record.ts";
import { valueOf } from "../cells/said.ts";

// What must hold for every record that can be written, not only for those on file. A fixed seed: the same records each time.
const options = { seed: 3573, numRuns: 300 };

const REGION = "35.73";
const TODAY = "2026-11-21";

const day = fc.integer({ min: 0, max: 1900 }).map((days) => addDays("2022-04-01", days));
const source = fc.constantFrom("a", "b", "c", "d");
const datePrecision = fc.constantFrom("hari", "bulan", "tahun", "paling_lambat");
const used = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
const people = (max: number) => fc.integer({ min: 0, max });
const roughly = fc.constantFrom("dibulatkan", "sekitar", "minimal", "maksimal");

const wording = fc.oneof(
  fc.constant({ precision: "persis", unit: null } as const),
  fc.record({ precision: roughly, unit: fc.integer({ min: 1, max: 20_000 }) }),
);

const percentage = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, decimals]) => (digits / 100).toFixed(decimals));

const figure = fc.oneof(
  people(400_000).map((count) => ({ count })),
  fc.record({
    share: percentage,
    sharePrecision: fc.constantFrom(null, "sekitar", "minimal"),
    statedBase: fc.constantFrom("perekaman", "wajib_ktp", "penduduk", "target", "tidak_disebut"),
  }),
  fc.record({ count: people(400_000), share: percentage, statedBase: fc.constant("perekaman") }),
);

const activation: fc.Arbitrary<ActivationRow> = fc
  .tuple(day, datePrecision, figure, wording, source, used)
  .map(([date, datePrecision, figure, wording, source, used]) =>
    report(REGION, date, { datePrecision, source, used, ...(figure as object), ...wording }),
  );

const activations = fc.uniqueArray(activation, {
  maxLength: 8,
  selector: ({ date, source }) => `${date} ${source}`,
});

const size: fc.Arbitrary<BaseRow> = fc
  .tuple(
    day,
    fc.constantFrom("perekaman", "wajib_ktp", "dpt", "penduduk"),
    people(1_000_000),
    wording,
    fc.constantFrom("dilaporkan", "hitungan", "tersirat"),
    source,
    used,
  )
  .map(([date, measure, count, wording, method, source, used]) =>
    base(REGION, date, measure, count, { ...wording, method, source, used }),
  );

const sizes = fc.uniqueArray(size, {
  maxLength: 6,
  selector: ({ date, measure, source }) => `${date} ${measure} ${source}`,
});

const ownTarget = fc
  .tuple(
    fc.integer({ min: 2023, max: 2026 }),
    fc.constantFrom("perekaman", "wajib_ktp", "penduduk", "tidak_disebut"),
    percentage,
    fc.option(people(400_000)),
  )
  .map(([year, base, share, count]) => target(REGION, year, { base, share, count }));

type Parts = Parameters<typeof record>[0];

const parts: fc.Arbitrary<Parts> = fc.record({
  reports: activations,
  bases: sizes,
  ownTargets: fc.array(ownTarget, { maxLength: 3 }),
});

function pointsOf(parts: Parts): PointState[] {
  return regionStates(record(parts), TODAY).flatMap(({ series }) => series);
}

/** Every quantity anywhere in a value. */
function quantitiesIn(value: unknown): Quantity[] {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(quantitiesIn);
  return "low" in value && "high" in value ? [value as Quantity, ...inside] : inside;
}

/** Everything in a value that is not an object: numbers, texts, nulls, and what should not be there. */
function leavesIn(value: unknown): unknown[] {
  return value === null || typeof value !== "object" ? [value] : Object.values(value).flatMap(leavesIn);
}

function isNothing(leaf: unknown): boolean {
  return leaf === undefined || (typeof leaf === "number" && !Number.isFinite(leaf));
}

/** Whether the first interval lies inside the second; both unknown is fine, only one is not. */
function within(inner: Quantity | null | undefined, outer: Quantity | null | undefined): boolean {
  if (!inner || !outer) return !inner && !outer;
  return outer.low <= inner.low && inner.high <= outer.high;
}

test("a value never lies outside its own interval, in nothing that is worked out", () => {
  fc.assert(
    fc.property(parts, (parts) => {
      const all = quantitiesIn(regionStates(record(parts), TODAY));
      expect(all.filter(({ value, low, high }) => !(low <= value && value <= high))).toEqual([]);
    }),
    options,
  );
});

test("what is not known is null: no undefined, no NaN, no infinity anywhere", () => {
  fc.assert(
    fc.property(parts, (parts) => {
      expect(leavesIn(regionStates(record(parts), TODAY)).filter(isNothing)).toEqual([]);
    }),
    options,
  );
});

test("without holders nothing that needs them is known, to the end", () => {
  fc.assert(
    fc.property(activations, (reports) => {
      const points = pointsOf({ reports });
      const counts = points.filter(({ activated }) => activated !== null);
      const known = points.flatMap(({ holders, national }) => [
        holders,
        national?.people ?? null,
        national?.gap ?? null,
        national?.requiredPerDay ?? null,
      ]);
      expect(known.filter((quantity) => quantity !== null)).toEqual([]);
      expect(counts.filter(({ coverage, national }) => coverage ?? national?.shareOfTarget ?? null)).toEqual([]);
      expect(counts.map(({ status }) => status)).toEqual(counts.map(({ target }) => (target ? "tanpa-basis" : null)));
    }),
    options,
  );
});

describe("narrowing an input never widens an output, for a fixed base", () => {
  const unit = fc.tuple(people(5000), people(5000)).map(([a, b]) => ({ wide: Math.max(a, b), narrow: Math.min(a, b) }));
  const measure = fc.constantFrom("perekaman", "wajib_ktp", "dpt", "penduduk");
  const inputs = fc.record({
    first: unit,
    second: unit,
    holders: unit,
    precision: roughly,
    ofHolders: roughly,
    measure,
    date: day,
    counted: day,
    days: fc.integer({ min: 28, max: 700 }),
  });
  type Inputs = typeof inputs extends fc.Arbitrary<infer I> ? I : never;

  const latest = (
    { first, second, holders, precision, ofHolders, measure, date, counted, days }: Inputs,
    width: "wide" | "narrow",
  ) =>
    pointsOf({
      reports: [
        report(REGION, addDays(date, -days), { count: 40_000, precision, unit: first[width] }),
        report(REGION, date, { count: 60_000, precision, unit: second[width] }),
      ],
      bases: [base(REGION, counted, measure, 600_000, { precision: ofHolders, unit: holders[width] })],
    }).at(-1)!;

  test("of the counts and of the holders", () => {
    fc.assert(
      fc.property(inputs, (inputs) => {
        const [narrow, wide] = [latest(inputs, "narrow"), latest(inputs, "wide")];
        expect(within(narrow.activated, wide.activated)).toBe(true);
        expect(within(narrow.holders, wide.holders)).toBe(true);
        expect(within(narrow.coverage, wide.coverage)).toBe(true);
        expect(within(narrow.national?.shareOfTarget, wide.national?.shareOfTarget)).toBe(true);
        expect(within(narrow.national?.gap, wide.national?.gap)).toBe(true);
        expect(within(narrow.national?.requiredPerDay, wide.national?.requiredPerDay)).toBe(true);
        expect(within(narrow.pace?.perDay, wide.pace?.perDay)).toBe(true);
      }),
      options,
    );
  });

  test("of a percentage: as printed lies inside about, at least inside as printed", () => {
    fc.assert(
      fc.property(percentage, (text) => {
        const share = valueOf(percent, text);
        expect(within(printedShare(share, null), printedShare(share, "sekitar"))).toBe(true);
        expect(within(printedShare(share, "minimal"), printedShare(share, null))).toBe(true);
      }),
      options,
    );
  });
});

test("a new report changes nothing that was known at an earlier date", () => {
  fc.assert(
    fc.property(parts, activation, (parts, added) => {
      const reports = parts.reports!.filter(({ date, source }) => date !== added.date || source !== added.source);
      const earlier = (rows: ActivationRow[]) =>
        pointsOf({ ...parts, reports: rows }).filter(({ date }) => date < added.date);
      // All of it, targets and own targets with it, and whatever is added to a point later.
      expect(earlier([...reports, added])).toEqual(earlier(reports));
    }),
    options,
  );
});

test("no row in use, by itself, gives a narrower interval of the holders than all of them do", () => {
  const width = ({ low, high }: Quantity) => Number((high / low).toPrecision(12));
  fc.assert(
    fc.property(sizes, day, (bases, date) => {
      const holders = holdersAt(record({ bases }), REGION, date);
      const alone = bases.flatMap((row) => holdersAt(record({ bases: [row] }), REGION, date) ?? []);
      expect(alone.length > 0).toBe(holders !== null);
      expect(alone.filter((one) => width(one) < width(holders!))).toEqual([]);
    }),
    options,
  );
});

test("a base that stands apart meets nothing of the one used; every other one meets it", () => {
  fc.assert(
    fc.property(sizes, day, (bases, date) => {
      const holders = holdersAt(record({ bases }), REGION, date);
      if (!holders) return;
      const apart = new Set(holders.apart.map(({ rung, method, row }) => `${rung} ${method} ${row.count}`));
      for (const row of bases) {
        const one = holdersAt(record({ bases: [row] }), REGION, date);
        if (one && !overlap(one, holders)) expect(apart).toContain(`${one.rung} ${one.method} ${row.count}`);
      }
      expect(holders.apart.filter((other) => overlap(other, holders))).toEqual([]);
    }),
    options,
  );
});

test("the order of the files decides nothing", () => {
  fc.assert(
    fc.property(parts, ({ reports = [], bases = [] }) => {
      const reversed = { reports: reports.toReversed(), bases: bases.toReversed() };
      expect(pointsOf(reversed)).toEqual(pointsOf({ reports, bases }));
    }),
    options,
  );
});

test("gap + activations = target share x holders", () => {
  fc.assert(
    fc.property(parts, (parts) => {
      const points = pointsOf(parts).filter(({ activated, national }) => activated && national?.gap);
      for (const { activated, holders, national } of points) {
        const [gap, asked] = [national!.gap!, national!.share!];
        expect(gap.value + activated!.value).toBeCloseTo(asked * holders!.value, 4);
        expect(gap.low + activated!.high).toBeCloseTo(asked * holders!.low, 4);
        expect(gap.high + activated!.low).toBeCloseTo(asked * holders!.high, 4);
      }
    }),
    options,
  );
});

describe("ranks", () => {
  const counts = fc.array(fc.record({ count: people(100_000), unit: people(20_000) }), { minLength: 5, maxLength: 12 });

  test("best is never after worst, both are places, somebody may be first and somebody last", () => {
    fc.assert(
      fc.property(counts, (counts) => {
        const ranks = placesOf(counts).map(({ rank }) => rank);
        expect(ranks).toHaveLength(counts.length);
        expect(ranks.filter(({ best, worst, of }) => !(1 <= best && best <= worst && worst <= of))).toEqual([]);
        expect(Math.min(...ranks.map(({ best }) => best))).toBe(1);
        expect(Math.max(...ranks.map(({ worst }) => worst))).toBe(counts.length);
      }),
      options,
    );
  });

  test("best and worst are weak orders: they follow the upper and the lower ends, and what is certainly higher is above", () => {
    fc.assert(
      fc.property(counts, (counts) => {
        const placed = placesOf(counts);
        const pairs = placed.flatMap((a) => placed.map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => end(a).high >= end(b).high && a.rank.best > b.rank.best)).toEqual([]);
        expect(pairs.filter(([a, b]) => end(a).low >= end(b).low && a.rank.worst > b.rank.worst)).toEqual([]);
        const certain = pairs.filter(([a, b]) => end(a).low > end(b).high);
        expect(certain.filter(([a, b]) => a.rank.best >= b.rank.best || a.rank.worst >= b.rank.worst)).toEqual([]);
      }),
      options,
    );
  });
});

function end({ point }: RankedRegion): Coverage {
  return point.coverage!;
}

/** The places of regions with these counts of 100.000 holders each, at the end of 2023. */
function placesOf(counts: { count: number; unit: number }[]): RankedRegion[] {
  const rows = counts.map((row, index) => ({ code: `35.${10 + index}`, ...row }));
  const dataset = record({
    reports: rows.map(({ code, ...row }) => report(code, "2023-12-31", { ...row, precision: "dibulatkan" })),
    bases: rows.map(({ code }) => base(code, "2023-12-31", "perekaman", 100_000)),
  });
  const regions = dataset.regions.filter(({ type }) => type === "kabupaten");
  return crossSectionOf(
    regions.map((region) => ({ region, series: seriesOf(dataset, region.code) })),
    "2023-12-31",
  ).placed;
}

/** Whether [v - u/2; v + u] is wider than a factor of 1,3, in whole units of the last digit. */
function isTooCoarse(units: number): boolean {
  return units + 1 > 1.3 * Math.max(0, units - 0.5);
}

describe("a percentage printed from a base", () => {
  const measure = fc.constantFrom("perekaman", "wajib_ktp", "penduduk");
  const printings = fc
    .record({
      measure,
      ofTarget: fc.boolean(),
      year: fc.constantFrom(2023, 2024),
      size: fc.integer({ min: 1000, max: 40_000_000 }),
      count: fc.integer({ min: 1, max: 40_000_000 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      cut: fc.boolean(),
    })
    .map((printing) => ({
      ...printing,
      ofTarget: printing.ofTarget && printing.measure !== "penduduk",
      count: Math.min(printing.count, printing.size),
    }));
  type Printing = typeof printings extends fc.Arbitrary<infer P> ? P : never;

  /** 100 x count / base as a whole number of units of the last digit, rounded half up or cut: what a newspaper prints. */
  function unitsOf({ ofTarget, size, count, decimals, cut, year }: Printing): number {
    const asked = ofTarget ? (year === 2023 ? 25n : 30n) : 100n;
    const [above, below] = [BigInt(count) * 10_000n * 10n ** BigInt(decimals), BigInt(size) * asked];
    return Number(cut ? above / below : (2n * above + below) / (2n * below));
  }

  function check(printing: Printing, count: Quantity) {
    const { measure, ofTarget, year, size, decimals } = printing;
    const unit = 10 ** -decimals / 100;
    const share = printedShare({ share: unitsOf(printing) * unit, unit }, null);
    const date = `${year}-06-30`;
    const dataset = record({ bases: [base(REGION, date, measure, size)] });
    return testClaim(dataset, { region: REGION, date, count, share, statedBase: ofTarget ? "target" : measure });
  }

  test("by rounding or cutting fits that base, unless it is too coarse: then it never fits", () => {
    fc.assert(
      fc.property(printings, (printing) => {
        const { verdict } = check(printing, exact(printing.count));
        expect(verdict).toBe(isTooCoarse(unitsOf(printing)) ? "tak-dapat-diperiksa" : "cocok");
      }),
      { ...options, numRuns: 2000 },
    );
  });

  test("fits that base with a count as the paper rounds it, too", () => {
    fc.assert(
      fc.property(printings, fc.constantFrom(10, 100, 1000), (printing, unit) => {
        const count = measured(Math.round(printing.count / unit) * unit, "dibulatkan", unit);
        const { verdict } = check(printing, count);
        expect(verdict).toBe(isTooCoarse(unitsOf(printing)) ? "tak-dapat-diperiksa" : "cocok");
      }),
      options,
    );
  });
});
