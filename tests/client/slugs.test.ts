import { expect, test } from "vitest";
import { pairKeys, readSlugs, writeSlugs } from "../../src/client/slugs.ts";

const known = ["kabupaten-malang", "kabupaten-nganjuk", "kota-malang", "kota-madiun", "kota-surabaya"];

test("an address names up to four known regions, each once, in its own order", () => {
  expect(readSlugs("kota-madiun,kota-malang", known)).toEqual(["kota-madiun", "kota-malang"]);
  expect(readSlugs("kota-malang,,kota-malang,malang,<b>", known)).toEqual(["kota-malang"]);
  expect(readSlugs(known.join(","), known)).toEqual(known.slice(0, 4));
  expect(readSlugs("", known)).toEqual([]);
});

test("what is written is what is read", () => {
  expect(writeSlugs("/bandingkan/", ["kota-malang", "kota-madiun"])).toBe("/bandingkan/?w=kota-malang,kota-madiun");
  expect(writeSlugs("/bandingkan/", [])).toBe("/bandingkan/");
});

test("pairs by the order of the list, whatever that of the address", () => {
  expect(pairKeys(["kota-madiun", "kabupaten-nganjuk", "kota-malang"], known)).toEqual([
    "kabupaten-nganjuk kota-malang",
    "kabupaten-nganjuk kota-madiun",
    "kota-malang kota-madiun",
  ]);
  expect(pairKeys(["kota-malang"], known)).toEqual([]);
});
