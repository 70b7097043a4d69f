import { expect, test } from "vitest";
import { gapPart } from "../../../src/views/region/gap.ts";
import { base, record, report } from "../../metrics/record.ts";
import { siteOf, stateOf } from "../site.ts";

/** How far and how fast a region was by two counts of 2024, on a day before the deadline. */
function partOf(first: number, second: number) {
  const dataset = record({
    reports: [report("35.07", "2024-01-01", { count: first }), report("35.07", "2024-05-01", { count: second })],
    bases: [base("35.07", "2024-05-01", "perekaman", 100_000)],
  });
  const site = siteOf(dataset, { today: "2024-06-01" });
  return gapPart(stateOf(site, "35.07"), site.today, "id")!;
}

test("the gap in a few words and in full, and the pace", () => {
  // 30.000 asked for, 20.100 counted.
  const { heading, exact, pace } = partOf(8000, 20_100);
  expect(heading!.replaceAll("\u00a0", " ")).toBe("Kurang 9.900 orang dari target nasional 2024");
  expect(exact).toContain("; 67,00% dari target itu terpenuhi");
  // 12.100 in 121 days
  expect(pace).toContain("100\u00a0orang per hari");
});

test("a total that fell is said to have fallen", () => {
  expect(partOf(20_100, 8000).pace).toContain("turun");
});
