import { describe, expect, test } from "vitest";
import { askedOf, ownAskedOf, wayOf } from "../../src/charts/asked.ts";
import { coverageMarks, peopleMarks, stretches, thinned } from "../../src/charts/mark.ts";
import { nationalSteps, ownSteps } from "../../src/charts/step.ts";
import { stripDots } from "../../src/charts/strip.ts";
import { addDays, spanOf } from "../../src/notation/calendar.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { base, nationalTargets, record, report, target } from "../metrics/record.ts";
import { mark, Q, TODAY } from "./cases.ts";

const MALANG = "35.73";
const reports = [
  report(MALANG, "2023-09-03", { count: 26046 }),
  report(MALANG, "2024-04-22", { count: 54000, precision: "dibulatkan", unit: 1000 }),
];
const holders = base(MALANG, "2024-04-22", "perekaman", 640000, { precision: "dibulatkan", unit: 4000 });
const city = { share: "25", base: "perekaman", count: 160000, precision: "dibulatkan", unit: 1000 } as const;
const ownTargets = [
  target(MALANG, 2023, city),
  target(MALANG, 2024, { ...city, source: "lentera" }),
  target(MALANG, 2024, { ...city, source: "malangpariwara" }),
];

function stateOf(parts: Parameters<typeof record>[0]) {
  return regionStates(record(parts), TODAY).find(({ region }) => region.code === MALANG)!;
}

const state = stateOf({ reports, bases: [holders], ownTargets });

describe("marks of a series", () => {
  test("coverage and people of each report date, exact when the count is in full", () => {
    expect(peopleMarks(state.series)).toEqual([
      {
        date: "2023-09-03",
        span: { first: "2023-09-03", last: "2023-09-03" },
        quantity: { value: 26046, low: 26046, high: 26046 },
        exact: true,
        rivals: [],
      },
      {
        date: "2024-04-22",
        span: { first: "2024-04-22", last: "2024-04-22" },
        quantity: { value: 54000, low: 53500, high: 54500 },
        exact: false,
        rivals: [],
      },
    ]);
    // 54.000 / 640.000, 53.500 / 642.000, 54.500 / 638.000.
    const { quantity } = coverageMarks(state.series)[1]!;
    expect(quantity.value).toBe(0.084375);
    expect(quantity.low).toBeCloseTo(0.083333, 6);
    expect(quantity.high).toBeCloseTo(0.085423, 6);
  });

  test("a percentage alone has a coverage and no people, and is never exact", () => {
    const { series } = stateOf({
      reports: [report(MALANG, "2025-08-12", { share: "19.35", statedBase: "perekaman" })],
    });
    expect(peopleMarks(series)).toEqual([]);
    expect(coverageMarks(series).map(({ exact }) => exact)).toEqual([false]);
    expect(coverageMarks(series)[0]!.printed).toMatchObject({ printed: "19.35" });
  });

  test("a count without holders has people and no coverage", () => {
    const { series } = stateOf({ reports });
    expect(coverageMarks(series)).toEqual([]);
    expect(peopleMarks(series)).toHaveLength(2);
  });

  test("a report that contradicts the chosen one of its date is drawn beside it, one that agrees is not", () => {
    const twice = (count: number) => [
      report(MALANG, "2024-04-22", { count: 54000, source: "a" }),
      report(MALANG, "2024-04-22", { count, precision: "sekitar", unit: 1000, source: "b" }),
    ];
    const rivals = (count: number) =>
      peopleMarks(stateOf({ reports: twice(count) }).series).flatMap((drawn) => drawn.rivals);
    expect(rivals(70000)).toEqual([{ quantity: { value: 70000, low: 69000, high: 71000 }, exact: false }]);
    expect(rivals(54500)).toEqual([]);
  });
});

describe("guide", () => {
  const at = (date: string, precision: "hari" | "bulan" | "tahun" | "paling_lambat" = "hari") =>
    mark(date, Q(1, 1, 1), true, precision);

  test("180 days are one stretch, 181 a long one", () => {
    // 2 January + 180 days = 30 June 2024 (30 + 28 + 31 + 30 + 31 + 30 of January to June, a leap day).
    expect(stretches([at("2024-01-02"), at("2024-06-30")]).map(({ long }) => long)).toEqual([false]);
    expect(stretches([at("2024-01-02"), at("2024-07-01")]).map(({ long }) => long)).toEqual([true]);
  });

  test("reports whose days overlap have no order and are not joined", () => {
    expect(stretches([at("2024-04-09"), at("2024-04-30", "bulan")])).toEqual([]);
    expect(stretches([at("2024-03-31"), at("2024-04-30", "bulan")])).toHaveLength(1);
    expect(stretches([at("2024-03-31"), at("2024-04-30", "paling_lambat")])).toEqual([]);
    expect(spanOf("2024-04-30", "bulan")).toEqual({ first: "2024-04-01", last: "2024-04-30" });
  });
});

describe("thinning", () => {
  // One day and nothing else a step: 1 px.
  const place = { x: (date: string) => Number(Date.parse(date)) / 86_400_000, y: () => 0 };
  const daily = (count: number) =>
    Array.from({ length: count }, (_, index) => mark(addDays("2024-01-01", index), Q(1, 1, 1), true));

  test("forty marks are all drawn", () => {
    expect(thinned(daily(40), place, 4)).toHaveLength(40);
    // 0, 4, ... 40
    expect(thinned(daily(41), place, 4)).toHaveLength(11);
  });

  test("of more, every fourth pixel, the last, and any that is contradicted", () => {
    const marks = daily(50);
    marks[2] = { ...marks[2]!, rivals: [{ quantity: Q(5, 5, 5), exact: true }] };
    // 0, the contradicted 2, then 6, 10, … 46 (eleven), and the last, 49.
    const kept = thinned(marks, place, 4).map((drawn) => marks.indexOf(drawn));
    expect(kept).toEqual([0, 2, 6, 10, 14, 18, 22, 26, 30, 34, 38, 42, 46, 49]);
  });
});

describe("targets", () => {
  const national = nationalSteps(nationalTargets);

  test("the national steps, equal years joined, whatever the order of the file", () => {
    const expected = [
      { from: "2023-01-01", to: "2023-12-31", share: 0.25 },
      { from: "2024-01-01", to: "2026-12-31", share: 0.3 },
    ];
    expect(national).toEqual(expected);
    expect(nationalSteps(nationalTargets.toReversed())).toEqual(expected);
  });

  test("years that do not touch stay apart", () => {
    expect(nationalSteps([nationalTargets[1]!, nationalTargets[3]!])).toHaveLength(2);
  });

  test("own targets: shares of holders that are not the nation's, one for several sources", () => {
    // The city's 25 % of 2023 is the nation's; its 25 % of 2024, named by two papers, is not.
    expect(ownSteps(state.series, national)).toEqual([{ from: "2024-01-01", to: "2024-12-31", share: 0.25 }]);
  });

  test("own targets on another base do not stand on the scale of coverage", () => {
    const eligible = target(MALANG, 2024, { share: "25", base: "wajib_ktp" });
    expect(ownSteps(stateOf({ reports, ownTargets: [eligible] }).series, national)).toEqual([]);
  });
});

describe("people asked for", () => {
  const asked = askedOf(state, nationalSteps(nationalTargets));

  test("flat up to the last report, growing 1 % a year (0 to 2 %) ahead of it", () => {
    expect(asked.map(({ date }) => date)).toEqual([
      "2023-01-01",
      "2024-01-01",
      "2024-01-01",
      "2024-04-22",
      "2027-01-01",
    ]);
    // 25 % and 30 % of 640.000.
    expect(asked.map(({ people }) => Math.round(people.value)).slice(0, 4)).toEqual([160000, 160000, 192000, 192000]);
    // 984 days: 2,694 years x 1.920 = 5.173; low: 30 % of 638.000; high: 30 % of 642.000 and 2 % of it a year:
    // 192.600 + 2,694 x 3.852 = 202.977.
    const { value, low, high } = asked.at(-1)!.people;
    expect([value, low, high].map(Math.round)).toEqual([197173, 191400, 202977]);
  });

  test("the day of the last report is named, once, in the step in force then", () => {
    const named = (date: string) =>
      askedOf(
        stateOf({ reports: [report(MALANG, date, { count: 100 })], bases: [holders] }),
        nationalSteps(nationalTargets),
      )
        .map(({ named }, index) => (named ? index : -1))
        .filter((index) => index >= 0);
    expect(asked.map(({ named }) => named)).toEqual([false, false, false, true, false]);
    // On the first day of the second step: its own first bend, not the end of the step before. On the last day: a bend more.
    expect(named("2024-01-01")).toEqual([2]);
    expect(named("2023-12-31")).toEqual([1]);
  });

  test("nothing without holders, without a report, before the first target", () => {
    const steps = nationalSteps(nationalTargets);
    expect(askedOf(stateOf({ reports }), steps)).toEqual([]);
    expect(askedOf(stateOf({ bases: [holders] }), steps)).toEqual([]);
    const early = stateOf({ reports: [report(MALANG, "2022-12-30", { count: 500 })], bases: [holders] });
    expect(askedOf(early, steps)).toEqual([]);
  });

  test("the way from the last count to the deadline", () => {
    expect(wayOf(state)).toEqual({ from: "2024-04-22", activated: 54000, deadline: "2024-12-31", asked: 192000 });
    const onTheDay = report(MALANG, "2023-12-31", { count: 30000 });
    expect(wayOf(stateOf({ reports: [onTheDay], bases: [holders] }))).toBeNull();
    const met = report(MALANG, "2024-04-22", { count: 200000 });
    expect(wayOf(stateOf({ reports: [met], bases: [holders] }))).toBeNull();
    const percentage = report(MALANG, "2024-04-22", { share: "8.4", statedBase: "perekaman" });
    expect(wayOf(stateOf({ reports: [percentage], bases: [holders] }))).toBeNull();
  });

  test("own targets in people: one for several sources, none that is the nation's in other words", () => {
    const people = { value: 160000, low: 159500, high: 160500 };
    expect(ownAskedOf(state)).toEqual([{ from: "2024-01-01", to: "2024-12-31", people }]);
    expect(ownAskedOf(stateOf({ bases: [holders] }))).toEqual([]);
    const in2023 = stateOf({ reports: reports.slice(0, 1), bases: [holders], ownTargets });
    // As many people by midsummer are another target than by the end of the year.
    const [, , whole] = ownTargets;
    const midsummer = { ...whole!, deadline: "2024-06-30" };
    const both = ownAskedOf(stateOf({ reports, bases: [holders], ownTargets: [whole!, midsummer] }));
    expect(both.map(({ to }) => to)).toEqual(["2024-12-31", "2024-06-30"]);
    expect(in2023.latest!.own).toHaveLength(1);
    expect(ownAskedOf(in2023)).toEqual([]);
  });
});

test("dots of the strip: last coverage, exactness and which region it is about", () => {
  const [dot] = stripDots([state], MALANG);
  expect(dot).toMatchObject({ exact: false, here: true });
  expect(dot!.coverage!.value).toBe(0.084375);
  expect(stripDots([stateOf({ bases: [holders] })], "35.78")).toEqual([{ coverage: null, exact: false, here: false }]);
});
