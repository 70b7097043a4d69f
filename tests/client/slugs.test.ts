import { expect, test } from "vitest";
import { pairKeys, readChoice, writeSlugs } from "../../src/client/slugs.ts";

const known = ["kabupaten-malang", "kabupaten-nganjuk", "kota-malang", "kota-madiun", "kota-surabaya"];

test("an address names up to four known regions, each once, in its own order", () => {
  expect(readChoice("kota-madiun,kota-malang", known).slugs).toEqual(["kota-madiun", "kota-malang"]);
  expect(readChoice("", known)).toEqual({ slugs: [], unknown: [], over: [] });
});

test("what it repeats is passed over; what is no region, and what is beyond the fourth, is told", () => {
  expect(readChoice("kota-malang,,kota-malang,malang,<b>", known)).toEqual({
    slugs: ["kota-malang"],
    unknown: ["malang", "<b>"],
    over: [],
  });
  expect(readChoice(known.join(","), known)).toEqual({
    slugs: known.slice(0, 4),
    unknown: [],
    over: ["kota-surabaya"],
  });
});

test("as a person may write it: capitals and spaces", () => {
  expect(readChoice("Kota-Malang, kota-madiun", known).slugs).toEqual(["kota-malang", "kota-madiun"]);
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
