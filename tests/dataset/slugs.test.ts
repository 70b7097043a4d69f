import { expect, test } from "vitest";
import { firstSlug, formerSlugs } from "../../src/dataset/slugs.ts";

const entry = (old: string, now: string, key = "35.73") =>
  ({
    line: 2,
    date: "2027-01-01",
    file: "wilayah.csv",
    key,
    column: "slug",
    old,
    new: now,
    kind: "ralat",
    reason: "",
  }) as const;
const region = { code: "35.73", slug: "malang-kota" } as Parameters<typeof formerSlugs>[1];

test("the ledger keeps every name that a region's address had", () => {
  const corrections = [entry("kota-malang", "mlg"), entry("mlg", "malang-kota"), entry("kota-batu", "batu", "35.79")];
  expect(formerSlugs({ corrections }, region)).toEqual(["kota-malang", "mlg"]);
  expect(firstSlug({ corrections }, region)).toBe("kota-malang");
});

test("a name that was given back is no former one, and one that never changed is the first", () => {
  const corrections = [entry("malang-kota", "mlg"), entry("mlg", "malang-kota")];
  expect(formerSlugs({ corrections }, region)).toEqual(["mlg"]);
  expect(firstSlug({ corrections: [] }, region)).toBe("malang-kota");
});
