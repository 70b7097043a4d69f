import { describe, expect, test } from "vitest";
import { choose } from "../../src/metrics/choice.ts";
import { activatedOf, seriesOf } from "../../src/metrics/coverage.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { base, record, report } from "./record.ts";

const REGION = "35.07";
const DATE = "2024-05-01";

const sources = {
  bupati: { grade: "resmi", published: "2024-05-02" },
  kepala: { grade: "pejabat", published: "2024-05-02" },
  kepala2: { grade: "pejabat", published: "2024-06" },
  kepala3: { grade: "pejabat" },
  blog: { grade: "media", published: "2025" },
} as const;

type Wording = Partial<Pick<ActivationRow, "precision" | "unit">>;

const count = (source: keyof typeof sources, count: number, wording: Wording = {}) =>
  report(REGION, DATE, { count, source, ...wording });

const size = (row: ActivationRow) => activatedOf(row)!;

function chosen(rows: ActivationRow[]) {
  const [point] = seriesOf(record({ reports: rows, sources }), REGION);
  const { report, reports, others, disagree, chosenFor } = point!;
  expect(reports[0]).toBe(report);
  return { source: report.source, others: others.map(({ source }) => source), disagree, chosenFor };
}

describe("two reports of one date", () => {
  test("that meet: the narrower, even of the lower grade", () => {
    const rounded = count("bupati", 54000, { precision: "dibulatkan", unit: 1000 });
    expect(chosen([rounded, count("blog", 54321)])).toEqual({
      source: "blog",
      others: ["bupati"],
      disagree: false,
      chosenFor: "narrower",
    });
  });

  test("that meet and are equally narrow: the better grade, then the later publication, then the id", () => {
    const about = (source: keyof typeof sources, printed: number) =>
      count(source, printed, { precision: "dibulatkan", unit: 1000 });
    // 53.500 to 54.500 and 54.000 to 55.000
    expect(chosen([about("blog", 54000), about("kepala", 54500)])).toEqual({
      source: "kepala",
      others: ["blog"],
      disagree: false,
      chosenFor: "grade",
    });
    expect(chosen([about("kepala", 54500), about("kepala2", 54000)])).toMatchObject({
      source: "kepala2",
      chosenFor: "published",
    });
  });

  test("that are known to the month came out on its first day: a later day of that month is later", () => {
    const about = (source: string, printed: number) =>
      report(REGION, DATE, { count: printed, precision: "dibulatkan", unit: 1000, source });
    const reports = [about("bulanan", 54000), about("harian", 54500)];
    const dated = { bulanan: { published: "2024-05" }, harian: { published: "2024-05-02" } };
    expect(seriesOf(record({ reports, sources: dated }), REGION)[0]!.report.source).toBe("harian");
  });

  test("of two percentages as finely printed none is the narrower for the noise of binary fractions", () => {
    // 1,05 to 1,2 % and 1,15 to 1,3 %: they meet, both 0,15 wide, in binary fractions 0,0014999999999999996 and
    // 0,0015000000000000013. So the better grade, on whichever side it stands.
    const percent = (share: string, source: string) => report(REGION, DATE, { share, statedBase: "perekaman", source });
    for (const [first, second] of [
      ["1.1", "1.2"],
      ["1.2", "1.1"],
    ] as const)
      expect(chosen([percent(first, "kepala"), percent(second, "blog")])).toMatchObject({
        source: "kepala",
        chosenFor: "grade",
      });
  });

  test("that do not meet: the better grade, however wide, and they disagree", () => {
    const rounded = count("bupati", 54000, { precision: "dibulatkan", unit: 1000 });
    expect(chosen([count("blog", 51234), rounded])).toEqual({
      source: "bupati",
      others: ["blog"],
      disagree: true,
      chosenFor: "grade",
    });
  });

  test("of one grade that do not meet: the later publication, by its first possible day; unknown is earliest", () => {
    expect(chosen([count("kepala", 50000), count("kepala2", 60000)])).toMatchObject({
      source: "kepala2",
      chosenFor: "published",
    });
    expect(chosen([count("kepala3", 50000), count("kepala", 60000)])).toMatchObject({
      source: "kepala",
      chosenFor: "published",
    });
  });

  test("of one grade and publication: the id, ascending", () => {
    const two = [report(REGION, DATE, { count: 2, source: "b" }), report(REGION, DATE, { count: 1, source: "a" })];
    expect(chosen(two)).toMatchObject({ source: "a", others: ["b"], disagree: true, chosenFor: "id" });
  });

  test("a count beats a percentage, a percentage of holders one of wajib KTP", () => {
    const ofHolders = report(REGION, DATE, { share: "5.1", statedBase: "perekaman", source: "blog" });
    const ofEligible = report(REGION, DATE, { share: "5.01", statedBase: "wajib_ktp", source: "bupati" });
    const rough = count("kepala3", 50000, { precision: "sekitar", unit: 10000 });
    expect(chosen([ofEligible, ofHolders, rough])).toMatchObject({
      source: "kepala3",
      others: ["blog", "bupati"],
      chosenFor: "count",
    });
    expect(chosen([ofEligible, ofHolders])).toMatchObject({ source: "blog", others: ["bupati"], chosenFor: "base" });
  });

  test("a count and a percentage disagree when their coverages do not meet", () => {
    const reports = [
      count("kepala", 50_000),
      report(REGION, DATE, { share: "25", statedBase: "perekaman", source: "blog" }),
    ];
    const bases = [base(REGION, DATE, "perekaman", 1_000_000)];
    // 50.000 / 1.000.000 = 5 %, printed 24,5 to 26
    expect(seriesOf(record({ reports, bases }), REGION)[0]!.disagree).toBe(true);
    // Without holders the count says nothing about a percentage.
    expect(seriesOf(record({ reports }), REGION)[0]!.disagree).toBe(false);
  });

  test("a report that is not used is not among the others", () => {
    expect(chosen([count("kepala", 50000), { ...count("bupati", 60000), used: false }])).toEqual({
      source: "kepala",
      others: [],
      disagree: false,
      chosenFor: null,
    });
  });
});

describe("three reports of one date", () => {
  const official = count("bupati", 54000, { precision: "dibulatkan", unit: 1000 }); // 53.500 to 54.500
  const rough = count("blog", 55000, { precision: "sekitar", unit: 1000 }); // 54.000 to 56.000
  const exact = count("kepala", 54400);

  test("that have a point in common: the narrowest, in whatever order they come", () => {
    const dataset = record({ reports: [official, rough, exact], sources });
    for (const rows of [
      [rough, official, exact],
      [exact, rough, official],
    ])
      expect(choose(dataset, rows, size)).toEqual({
        figure: [exact],
        others: [official, rough],
        disagree: false,
        reason: "narrower",
      });
  });

  test("that have none, though two of them meet: the best standing, and they disagree", () => {
    const other = count("kepala2", 51000);
    const dataset = record({ reports: [official, exact, other], sources });
    expect(choose(dataset, [exact, other, official], size)).toEqual({
      figure: [official],
      others: [other, exact],
      disagree: true,
      reason: "grade",
    });
  });

  test("each two of which meet have a point in common; touching is meeting", () => {
    const below = count("kepala", 54000, { precision: "maksimal", unit: 1000 }); // 53.000 to 54.000
    const dataset = record({ reports: [official, rough, below], sources });
    expect(choose(dataset, [official, rough, below], size).disagree).toBe(false);
  });
});

describe("reports of one date with the same interval are one figure", () => {
  const named = (...rows: ActivationRow[]) => {
    const [point] = seriesOf(record({ reports: rows, sources }), REGION);
    return { sources: point!.reports.map(({ source }) => source), others: point!.others, reason: point!.chosenFor };
  };

  test("all its sources are named: better grade, then earlier publication, then id", () => {
    // "kepala3" has no day of publication, which counts as the earliest
    const rows = (["kepala2", "blog", "kepala", "bupati", "kepala3"] as const).map((id) => count(id, 54321));
    expect(named(...rows)).toEqual({
      sources: ["bupati", "kepala3", "kepala", "kepala2", "blog"],
      others: [],
      reason: null,
    });
  });

  test("the first one's publication is the figure's: a copy does not make it the later one", () => {
    // 50.000 came out on 2 May and was printed again in June; 60.000 came out in between.
    const between = { grade: "pejabat", published: "2024-05-20" } as const;
    const reports = [
      count("kepala", 50000),
      count("kepala2", 50000),
      report(REGION, DATE, { count: 60000, source: "x" }),
    ];
    const [point] = seriesOf(record({ reports, sources: { ...sources, x: between } }), REGION);
    expect(point).toMatchObject({ report: { source: "x" }, disagree: true, chosenFor: "published" });
    expect(point!.others.map(({ source }) => source)).toEqual(["kepala", "kepala2"]);
  });

  test("a figure of the same number but another wording, or another day, is its own", () => {
    expect(named(count("kepala", 54000), count("blog", 54000, { precision: "minimal", unit: 1000 })).sources).toEqual([
      "kepala",
    ]);
    const month = { ...count("blog", 54000), datePrecision: "bulan" } as const;
    expect(named(count("kepala", 54000), month).sources).toEqual(["kepala"]);
  });
});
