import { expect, test } from "vitest";
import { pairsOf, readChoice, writeSlugs } from "../../src/client/slugs.ts";

const known = [
  { slug: "kabupaten-malang", code: "35.07", name: "Kabupaten Malang", short: "Mlg" },
  { slug: "kabupaten-nganjuk", code: "35.18", name: "Kabupaten Nganjuk", short: "Njk" },
  { slug: "kota-malang", code: "35.73", name: "Kota Malang", short: "Mlg" },
  { slug: "kota-madiun", code: "35.77", name: "Kota Madiun", short: "Mdn" },
  { slug: "kota-surabaya", code: "35.78", name: "Kota Surabaya", short: "Sby" },
];
const slugs = known.map(({ slug }) => slug);

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
  expect(readChoice(slugs.join(","), known)).toEqual({
    slugs: slugs.slice(0, 4),
    unknown: [],
    over: ["kota-surabaya"],
  });
});

test("as a person may write it: by slug, code or name, with capitals and spaces", () => {
  const meant = (text: string) => readChoice(text, known).slugs;
  expect(meant("Kota-Malang, kota-madiun")).toEqual(["kota-malang", "kota-madiun"]);
  expect(meant("35.73,3577")).toEqual(["kota-malang", "kota-madiun"]);
  expect(meant("Kota Malang,Kab. Malang,sby")).toEqual(["kota-malang", "kabupaten-malang", "kota-surabaya"]);
});

test("one region by two of its names is one", () => {
  expect(readChoice("kota-malang,35.73,Kota Malang", known)).toEqual({ slugs: ["kota-malang"], unknown: [], over: [] });
});

test("a name of two regions, and one that is only spelt like a region, are not guessed", () => {
  expect(readChoice("malang,surabxya,35.99", known)).toEqual({
    slugs: [],
    unknown: ["malang", "surabxya", "35.99"],
    over: [],
  });
});

test("of an address without end four unknown names are told, each cut to forty letters", () => {
  const long = "q".repeat(60);
  const { unknown } = readChoice([long, "q1", "q2", "q3", "q4", ...Array(5000).fill("q5")].join(","), known);
  expect(unknown).toEqual([`${"q".repeat(40)}…`, "q1", "q2", "q3"]);
});

test("what does not show, or turns a sentence round, is not told; a letter of two halves is not cut in two", () => {
  expect(readChoice("kota\u200b-malang,aman\u202egnp,\u2066,\u0000", known)).toEqual({
    slugs: ["kota-malang"],
    unknown: ["amangnp"],
    over: [],
  });
  expect(readChoice("🙂".repeat(41), known).unknown).toEqual([`${"🙂".repeat(40)}…`]);
});

test("what is written is what is read", () => {
  expect(writeSlugs("/bandingkan/", ["kota-malang", "kota-madiun"])).toBe("/bandingkan/?w=kota-malang,kota-madiun");
  expect(writeSlugs("/bandingkan/", [])).toBe("/bandingkan/");
});

test("pairs by the order of the list, whatever that of the address", () => {
  const coded = (...codes: string[]) => codes.map((code) => ({ code }));
  const pairs = pairsOf(coded("35.77", "35.18", "35.73"));
  expect(pairs.map(([a, b]) => `${a.code} ${b.code}`)).toEqual(["35.18 35.73", "35.18 35.77", "35.73 35.77"]);
  expect(pairsOf(coded("35.73"))).toEqual([]);
});
