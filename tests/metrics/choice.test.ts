import { describe, expect, test } from "vitest";
import { choose, reasonFor } from "../../src/metrics/choice.ts";
import { activatedOf, seriesOf } from "../../src/metrics/coverage.ts";
import { holdersAt } from "../../src/metrics/holders.ts";
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

function chosen(reports: ActivationRow[]) {
  const [point] = seriesOf(record({ reports, sources }), REGION);
  const { report, others, disagree, chosenFor } = point!;
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

  test("that meet and are equally narrow: the better grade", () => {
    expect(chosen([count("kepala2", 54321), count("bupati", 54321)])).toMatchObject({ source: "bupati" });
    expect(chosen([count("blog", 54321), count("kepala", 54321)])).toMatchObject({
      source: "kepala",
      disagree: false,
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

test("of three, the narrowest that meets the one of the best standing, in whatever order they come", () => {
  const official = count("bupati", 54000, { precision: "dibulatkan", unit: 1000 }); // [53.500; 54.500]
  const exact = count("kepala", 54400);
  const other = count("blog", 51000); // meets neither
  const dataset = record({ reports: [official, exact, other], sources });
  expect(choose(dataset, [other, official, exact], size)).toBe(exact);
  expect(choose(dataset, [exact, other, official], size)).toBe(exact);
  expect(reasonFor(dataset, exact, official, size)).toBe("narrower");
  expect(reasonFor(dataset, official, other, size)).toBe("grade");
});

test("the same rule chooses between two numbers of holders of one day", () => {
  const bases = [
    base(REGION, DATE, "perekaman", 1_000_000, { precision: "dibulatkan", unit: 10_000, source: "bupati" }),
    base(REGION, DATE, "perekaman", 1_003_210, { source: "blog" }),
    base(REGION, DATE, "perekaman", 1_200_000, { source: "kepala" }),
  ];
  expect(holdersAt(record({ bases, sources }), REGION, DATE)!.row.source).toBe("blog");
});
