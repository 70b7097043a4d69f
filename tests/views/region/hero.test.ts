import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { hero, type Hero } from "../../../src/views/region/hero.ts";
import { base, record, report } from "../../metrics/record.ts";
import { siteOf, stateOf } from "../site.ts";

const REGION = "35.07";

/** The head of a region's page by one report, under a name. */
function headOf(dataset: Dataset, name = "Kabupaten Malang"): Hero {
  const regions = dataset.regions.map((region) => (region.code === REGION ? { ...region, name } : region));
  const site = siteOf({ ...dataset, regions });
  return hero(site, stateOf(site, REGION), "id");
}

describe("the number beside the swatch", () => {
  // Bold: a digit is 0,73 em, the comma 0,42, the sign 1,05; 168 px of 44 px letters are 3,8 em.
  test.each([
    ["8.4", "8,4%", false],
    // 3 x 0,73 + 0,42 + 1,05 = 3,66
    ["10.4", "10,4%", false],
    // 4 x 0,73 + 0,42 + 1,05 = 4,39
    ["19.35", "19,35%", true],
  ])("%s % is %s: smaller letters only where it would not fit", (share, figure, wide) => {
    const reports = [report(REGION, "2024-04-22", { share, statedBase: "perekaman" })];
    const { number } = headOf(record({ reports }));
    expect([number!.figure.text, number!.wide]).toEqual([figure, wide]);
  });
});

describe("the headline", () => {
  const reports = [report(REGION, "2024-04-22", { count: 10_000 })];
  const bases = [base(REGION, "2024-04-22", "perekaman", 100_000)];
  const named = (length: number) => {
    const plain = headOf(record({ reports, bases }), "");
    const head = headOf(record({ reports, bases }), "n".repeat(length - plain.headline.length));
    expect(head.headline).toHaveLength(length);
    return head.long;
  };

  test("takes smaller letters above 72, and smaller ones yet above 100", () => {
    expect([72, 73, 100, 101].map(named)).toEqual(["", "long", "long", "long longer"]);
  });
});
