import { describe, expect, test } from "vitest";
import { attributes } from "../../charts/read.ts";
import { percentagesWithoutBase } from "../../text/base.ts";
import { published } from "../../text/published.ts";
import { record, report } from "../../metrics/record.ts";
import { tileMapPart } from "../../../src/views/home/tile-map.ts";
import { siteOf } from "../site.ts";

describe.each(["id", "en"] as const)("the map as published, in %s", (language) => {
  const part = tileMapPart(siteOf(published), language)!;

  test("38 tiles, each with name and sentence, and its percentage with its base", () => {
    const names = attributes(part.svg, "a > g", "aria-label") as string[];
    expect(new Set(names).size).toBe(38);
    expect(names.every((name) => /^(Kabupaten|Kota) [\w ]+: ./.test(name))).toBe(true);
    expect(names.flatMap((name) => percentagesWithoutBase(name, language))).toEqual([]);
  });

  test("the key has a mark for each that the map has", () => {
    expect(part.marks.none).not.toBeNull();
    expect(part.marks.city).not.toBeNull();
    expect(part.tints).toHaveLength(6);
  });
});

describe("what the map does not have", () => {
  const dataset = record({
    reports: [report("35.77", "2025-08-12", { count: 1 }), report("35.04", "2025-08-12", { count: 1 })],
  });
  const placed = dataset.regions.map((region, column) => ({ ...region, tileRow: 1, tileColumn: column + 1 }));

  test("a mark that is not drawn is not in the key", () => {
    const part = tileMapPart(siteOf({ ...dataset, regions: placed }), "id");
    expect(part?.marks).toEqual({ none: "belum ada angkanya", met: null, possibly: null, city: "kota" });
  });

  test("without a place for one region there is no map of the others: it would look whole", () => {
    const regions = placed.map((region) => (region.code === "35.04" ? { ...region, tileRow: null } : region));
    expect(tileMapPart(siteOf({ ...dataset, regions }), "id")).toBeNull();
  });
});
