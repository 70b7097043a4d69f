/* What a text about a region may print. */
import { claims, type Claim } from "./claims.ts";
import { decimalsOf, fact, named, people, place, shares, withEnds, written, type Base, type Fact } from "./facts.ts";
import type { Noun } from "./numerals.ts";
import {
  crossSection,
  deadlines,
  holdersAt,
  lastPace,
  rankIn,
  measuredTargets,
  nationalAt,
  series,
  sumOfCounts,
  type Point,
  type Rank,
} from "./oracle.ts";
import { days, exact, minus, product, ratio, times, years, type Quantity } from "./quantity.ts";
import { activations, bases, districts, table, targets, type Report, type Target } from "./record.ts";

/** All that a text about a region may print. */
export function factsOf(region: string, today: string): Fact[] {
  const own = (row: Report) => row.region === region;
  const rows = activations.filter(own);
  const points = series(region);
  const pace = lastPace(region);
  return [
    ...rows.flatMap((row) => [...counted(`reported by ${row.source}`, row), ...printed(row)]),
    ...bases.filter(own).flatMap((row) => counted(`${row.measure} by ${row.source}`, row)),
    ...points.flatMap((point) => [...ofPoint(point), ...measured(point)]),
    ...(pace ? people({ kind: "per-day", name: "pace", date: pace.to }, pace) : []),
    ...(points.length === 0 ? ofToday(region, today) : []),
    ...ofTargets(region),
    ...claims.filter(({ report }) => own(report)).flatMap(ofClaim),
    ...ofRank(region, today),
    ...ofEvents(region),
    ...ofCorrections(region),
    ...countsOf(region),
    ...ages(points.at(-1), today),
    ...enlarged(points),
    ...(region === "35" ? ofSum(points.at(-1)) : []),
  ];
}

/** Of a region without a figure: how many hold a card today, and how many of them the national target asks for. */
function ofToday(region: string, today: string): Fact[] {
  const [holders, target] = [holdersAt(region, today), nationalAt(today)];
  const asked = target && holders && times(holders, target.share!);
  return [
    ...people({ kind: "people", name: "holders today" }, holders),
    ...people({ kind: "people", name: "people the national target asks for today" }, asked),
  ];
}

/** The ends of the part of the scale that is drawn again, enlarged, where every coverage is below five per cent. */
function enlarged(points: readonly Point[]): Fact[] {
  const covered = points.flatMap(({ coverage }) => coverage ?? []);
  if (covered.length === 0 || covered.some(({ value }) => value >= 0.05)) return [];
  const end = Math.ceil(100 * Math.max(...covered.map(({ high }) => high)));
  return named("percent", "end of the enlarged part of the scale", [0, end], "perekaman");
}

/** A count as its source wrote it, and the ends its wording leaves. */
function counted(name: string, { date, count, row, measure }: Report): Fact[] {
  if (!count) return [];
  const common = { kind: "people", open: count.low < count.high, hedged: row["presisi"] === "sekitar" } as const;
  const own = measure === "aktivasi" ? ({ date, part: "count", sum: date } as const) : {};
  return withEnds(count, (value) => written({ ...common, ...own, name, value }));
}

/** A percentage as its source printed it, with its digits, and the ends of what it may mean. */
function printed({ date, row, share, base }: Report): Fact[] {
  if (!share) return [];
  const decimals = (row["persen"]!.split(".")[1] ?? "").length;
  const name = `printed by ${row["sumber"]}`;
  const spec = {
    kind: "percent",
    date,
    base: base as Base,
    open: true,
    hedged: row["persen_presisi"] === "sekitar",
  } as const;
  const [, low, high] = withEnds(share, (value) => fact({ ...spec, name, value: 100 * value }));
  return [written({ ...spec, name, value: Number(row["persen"]), decimals: [decimals] }), low!, high!];
}

function ofPoint(point: Point): Fact[] {
  const { date, holders, coverage, target, activated, gap, actual, required, report } = point;
  const on = { date };
  const asked = target && holders && times(holders, target.share!);
  const reached = activated ?? (coverage && holders && product(coverage, holders));
  const other = (holders?.apart ?? []).flatMap((base) => [
    ...people({ ...on, kind: "people", name: `holders by ${base.row.measure} ${base.row.date}` }, base),
    ...shares(
      { ...on, base: "perekaman", name: `coverage by ${base.row.measure} ${base.row.date}` },
      activated && ratio(activated, base),
    ),
  ]);
  return [
    ...shares(
      {
        ...on,
        base: "perekaman",
        name: "coverage",
        ...(activated && { part: "share" as const, sum: date }),
      },
      coverage,
      target?.share,
    ),
    ...shares({ ...on, base: "target", name: "share of the national target" }, point.shareOfTarget, 1),
    ...people({ ...on, kind: "people", name: "holders", part: "people", sum: date }, holders),
    ...people({ ...on, kind: "people", name: "people the national target asks for" }, asked),
    ...people({ ...on, kind: "people", name: "people activated, by the percentage" }, activated ? null : reached),
    ...gaps(on, "gap to the national target", gap),
    ...people(
      { ...on, kind: "people", name: "people the target grows by in a year" },
      asked && product(asked, { value: 0.01, low: 0, high: 0.02 }),
    ),
    ...inPoints(on, coverage, target?.share ?? null),
    ...people({ ...on, kind: "per-day", name: "pace" }, actual),
    ...(actual && actual.high < 0 ? people({ ...on, kind: "per-day", name: "fall a day" }, negative(actual)) : []),
    ...people({ ...on, kind: "per-day", name: "pace needed", round: "up" }, required),
    ...(required && actual && days(date, target!.deadline) >= 60 ? quotient(on, ratio(required, actual)) : []),
    ...other,
    ...(holders
      ? [fact({ kind: "days", name: "years from the base", value: years(date, holders.row.date), round: "nearest" })]
      : []),
    ...(target ? daysFrom(report, target.deadline) : []),
    ...(actual
      ? [...actual.days, days(actual.from, actual.to)].map((value) =>
          written({
            ...on,
            kind: "days",
            name: "days the pace is measured over",
            value,
            open: actual.days[0] < actual.days[1],
          }),
        )
      : []),
  ];
}

const negative = ({ value, low, high }: Quantity): Quantity => ({ value: -value, low: -high, high: -low });

function gaps(on: { date: string }, name: string, gap: Quantity | null): Fact[] {
  if (!gap) return [];
  return [
    ...people({ ...on, kind: "people", name, round: gap.low === gap.high ? "up" : "nearest" }, gap),
    ...people({ ...on, kind: "people", name: `${name}, as a surplus` }, negative(gap)),
    ...(gap.low < 0 && gap.high > 0 ? bothWays({ ...on, kind: "people", name: `${name}, both ways` }, gap) : []),
  ];
}

/** A gap that may be a surplus: as many short and as many over, in either order. */
function bothWays(spec: Pick<Fact, "date" | "kind" | "name">, gap: Quantity): Fact[] {
  const [short, over] = [gap.high, -gap.low];
  const orders = [
    { value: gap.value, low: short, high: over },
    { value: gap.value, low: over, high: short },
  ];
  const unit = place(gap);
  return orders.flatMap((one) =>
    withEnds(one, (value) => fact({ ...spec, value, round: "nearest", unit, open: true })),
  );
}

function inPoints(on: { date: string }, coverage: Quantity | null, share: number | null): Fact[] {
  if (!coverage || share === null) return [];
  const missing = minus(exact(share), coverage);
  const spec = { ...on, kind: "points", round: "nearest", open: true } as const;
  return [missing, negative(missing)].flatMap((one) =>
    withEnds(one, (value) => fact({ ...spec, name: "points to the target", value: 100 * value })),
  );
}

/** How often the pace would have to be what it was: told at 10 at most, and where it is beyond doubt above or below 1. */
function quotient(on: { date: string }, needed: Quantity | null): Fact[] {
  if (!needed || needed.value > 10 || (needed.low < 1 && needed.high > 1)) return [];
  const spec = { ...on, kind: "times", name: "pace needed / pace", round: "nearest", open: true } as const;
  return withEnds(needed, (value) => fact({ ...spec, value }));
}

const daysFrom = ({ date, first }: Report, deadline: string): Fact[] =>
  [date, first ?? date].map((day) => written({ date, kind: "days", name: "days left", value: days(day, deadline) }));

function measured(point: Point): Fact[] {
  const { date } = point;
  return measuredTargets(point).flatMap(({ target, shareOfTarget, gap, requiredPerDay }) => [
    ...shares({ date, base: "target", name: "share of an own target" }, shareOfTarget, 1),
    ...gaps({ date }, "gap to an own target", gap),
    ...people({ date, kind: "per-day", name: "pace needed for an own target", round: "up" }, requiredPerDay),
    ...daysFrom(point.report, target.deadline),
  ]);
}

function ofTargets(region: string): Fact[] {
  const own = targets.filter((row) => row.region === region || row.region === "00");
  return own.flatMap((target) => {
    const { share, count, base, hedged } = target;
    const name = `target of ${target.region}`;
    const shareOf = (base: Base) => written({ kind: "percent", name, value: 100 * share!, base });
    const open = count !== null && count.low < count.high;
    return [
      ...(share === null ? [] : [shareOf("target"), shareOf(base as Base), ...asked(target)]),
      ...(count ? withEnds(count, (value) => written({ kind: "people", name, value, open, hedged })) : []),
    ];
  });
}

/** A target's percentage of every base of its kind on file: what it would ask for. */
function asked({ region, share, base }: Target): Fact[] {
  const rows = bases.filter((row) => row.region === region && row.measure === base);
  return rows.map((row) =>
    fact({
      kind: "people",
      name: `${base} by ${row.source} x target`,
      value: row.count!.value * share!,
      round: "nearest",
      unit: 1,
    }),
  );
}

function ofClaim({ report, tests, implied }: Claim): Fact[] {
  const { date } = report;
  const baseOf = (base: string) => (base.startsWith("target-") ? "target" : (base as Base));
  return [
    ...people({ date, kind: "people", name: "implied base" }, implied),
    ...tests.flatMap(({ base, share, size }) => [
      ...shares(
        {
          date,
          base: baseOf(base),
          name: `the count of the claim as a share of ${base}`,
          decimals: decimalsOfTest(report, share),
        },
        share,
      ),
      ...people({ date, kind: "people", name: `size of ${base}` }, size),
    ]),
    // what the printed percentage would be in people, on every base that could have been meant
    ...tests.flatMap(({ base, size }) =>
      people({ date, kind: "people", name: `the claim in people, of ${base}` }, product(size, report.share!)),
    ),
  ];
}

/** As any share, or as many decimals as the printed percentage it is held against, and one more to tell them apart. */
function decimalsOfTest({ row }: Report, share: Quantity): number[] {
  const printed = (row["persen"]!.split(".")[1] ?? "").length;
  return [decimalsOf(share), printed, printed + 1];
}

/** Places in every passed deadline's cross-section, among all and among its kind, and how many stand in none. */
function ofRank(region: string, today: string): Fact[] {
  const own = districts.find(({ code }) => code === region);
  const kin = districts.filter(({ type }) => type === own?.type);
  return deadlines
    .filter((day) => day < today)
    .flatMap((day) =>
      [districts, kin].flatMap((members) => {
        const rank = rankIn(crossSection(day, members), region, day);
        return rank ? placesOf(rank, members.length) : [];
      }),
    );
}

function placesOf({ best, worst, of }: Rank, all: number): Fact[] {
  const name = `place ${best}-${worst} of ${of}`;
  return [
    ...[best, worst, of].map((value) => written({ kind: "rank", name, value })),
    ...[of, all - of].map((value) => written({ kind: "things", noun: "regions", name, value })),
  ];
}

/** What the ledger of corrections says a figure was and is. */
function ofCorrections(region: string): Fact[] {
  const rows = table("koreksi").filter((row) => row["kunci"]?.startsWith(`${region}|`));
  const numbers = rows.flatMap((row) => [row["lama"], row["baru"]]).filter((text) => /^[\d.]+$/.test(text ?? ""));
  return numbers.flatMap((text) =>
    (["people", "percent"] as const).map((kind) => written({ kind, name: "in the ledger", value: Number(text) })),
  );
}

function ofEvents(region: string): Fact[] {
  const rows = table("kegiatan").filter((row) => row["wilayah"] === region);
  const figures = rows.flatMap((row) => [row["aktivasi"], row["luar_wilayah"]].filter((text) => text));
  return figures.map((text) => written({ kind: "people", name: "activated at a session", value: Number(text) }));
}

/** How many there are of the things a region's page counts. */
function countsOf(region: string): Fact[] {
  const own = <R extends { region: string }>(rows: readonly R[]) => rows.filter((row) => row.region === region);
  const rows = own(activations);
  const used = rows.filter((row) => row.used);
  const numbers: [string, number, Noun?][] = [
    ["reports", rows.length, "reports"],
    ["reports in use", used.length, "reports"],
    ["report dates", series(region).length, "reports"],
    ["figures", figuresOf(rows), "reports"],
    ["figures in use", figuresOf(used), "reports"],
    ["sources", new Set(rows.map(({ source }) => source)).size, "reports"],
    ["sources in use", new Set(used.map(({ source }) => source)).size, "reports"],
    ["rows on bases", own(bases).length],
    ["claims", claims.filter(({ report }) => report.region === region).length, "claims"],
    ["sessions", table("kegiatan").filter((row) => row["wilayah"] === region).length],
    ...table("sarana")
      .filter((row) => row["wilayah"] === region)
      .map((row): [string, number] => ["machines", Number(row["jumlah"] || 1)]),
  ];
  return numbers.map(([name, value, noun]) => written({ kind: "things", name, value, noun: noun ?? null }));
}

/** Reports of one date with the same numbers are one figure. */
const figuresOf = (rows: readonly Report[]): number =>
  new Set(rows.map(({ date, count, row }) => [date, count?.low, count?.high, count ? "" : row["persen"]].join())).size;

/** How old the last report is: days, months, years, and the months beside those. */
function ages(point: Point | undefined, today: string): Fact[] {
  if (!point) return [];
  const [[y, m, d], [ty, tm, td]] = [point.date, today].map((day) => day.split("-").map(Number)) as [
    number[],
    number[],
  ];
  const months = (ty! - y!) * 12 + tm! - m! - (td! < d! ? 1 : 0);
  return [days(point.date, today), months, Math.floor(months / 12), months % 12].map((value) =>
    written({ kind: "days", name: "age of the last report", value }),
  );
}

function ofSum(point: Point | undefined): Fact[] {
  if (!point) return [];
  const { value, regions: count } = sumOfCounts(point.date);
  return [
    ...withEnds(value, (one) =>
      written({ kind: "people", name: "sum of the regions' counts", value: one, open: true }),
    ),
    written({ kind: "things", name: "regions summed", value: count, noun: "regions" }),
  ];
}

/** The difference of two regions' coverage near the same deadline, in percentage points. */
export function differencesOf(a: string, b: string, today: string): Fact[] {
  const shown = deadlines.filter((day) => day < today).map((day) => crossSection(day));
  return shown.flatMap((section) => {
    const [one, other] = [a, b].map((code) => section.find(({ region }) => region === code)?.coverage ?? null);
    if (!one || !other) return [];
    const apart = one.value > other.value ? minus(one, other) : minus(other, one);
    const decimals = [decimalsOf(apart)];
    return withEnds(apart, (value) =>
      fact({ kind: "points", name: "difference", value: 100 * value, round: "nearest", decimals, open: true }),
    );
  });
}
