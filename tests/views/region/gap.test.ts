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

test("both paces are drawn where the total rose", () => {
  // 12.100 in 121 days; 9.900 short, 244 days left.
  const { bar } = partOf(8000, 20_100);
  expect(bar!.actual).toContain("100\u00a0orang per hari");
  expect(bar!.needed).toContain("41\u00a0orang per hari");
});

test("a total that fell has no bar: no length stands for less than nobody", () => {
  const { bar, sentences } = partOf(20_100, 8000);
  expect(bar).toBeNull();
  expect(sentences.join(" ")).toContain("turun");
});
