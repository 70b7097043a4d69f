import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { matches, type Named } from "../../src/client/matches.ts";

/** The 38, with the abbreviations of a few as the tile map prints them. */
const tiles: Record<string, string> = {
  "35.24": "Lmg",
  "35.08": "Lmj",
  "35.07": "Mlg",
  "35.73": "Mlg",
  "35.04": "Tag",
};
const regions: Named[] = csvParse(readFileSync("data/wilayah.csv", "utf8"))
  .filter(({ kode }) => kode!.length === 5)
  .map(({ kode, nama }) => ({ name: nama!, short: tiles[kode!] ?? "" }));

function found(typed: string): string[] {
  return matches(typed, regions)
    .regions.map(({ name }) => name)
    .toSorted();
}

const bothMalangs = ["Kabupaten Malang", "Kota Malang"];

describe("finds a region by", () => {
  test.each([
    ["its official name", "Kabupaten Tulungagung", ["Kabupaten Tulungagung"]],
    ["its name alone", "banyuwangi", ["Kabupaten Banyuwangi"]],
    ["its beginning", "trengg", ["Kabupaten Trenggalek"]],
    ["a part of its name", "wangi", ["Kabupaten Banyuwangi"]],
    ["two words for one", "tulung agung", ["Kabupaten Tulungagung"]],
    ["capitals and spaces", "  SURABAYA ", ["Kota Surabaya"]],
    ["one letter", "g", ["Kabupaten Gresik"]],
    ["a name that begins no other", "batu", ["Kota Batu"]],
  ])("%s: %s", (_, typed, names) => {
    expect(found(typed)).toEqual(names);
    expect(matches(typed, regions).near).toBe(false);
  });
});

describe("knows what people call it:", () => {
  test.each([
    ["sby", ["Kota Surabaya"]],
    ["mlg", bothMalangs],
    ["bwi", ["Kabupaten Banyuwangi"]],
    ["sda", ["Kabupaten Sidoarjo"]],
    ["gsk", ["Kabupaten Gresik"]],
    ["jbr", ["Kabupaten Jember"]],
    ["mjk", ["Kabupaten Mojokerto", "Kota Mojokerto"]],
    // As on the tile map; by its letters it could be Lumajang as well.
    ["lmg", ["Kabupaten Lamongan"]],
    ["tag", ["Kabupaten Tulungagung"]],
  ])("%s", (typed, names) => expect(found(typed)).toEqual(names));
});

describe("homonyms: both, until the type is said:", () => {
  test.each([
    ["malang", bothMalangs],
    ["kab malang", ["Kabupaten Malang"]],
    ["kab. malang", ["Kabupaten Malang"]],
    ["malang kab", ["Kabupaten Malang"]],
    ["pemkab malang", ["Kabupaten Malang"]],
    ["malang regency", ["Kabupaten Malang"]],
    ["kota malang", ["Kota Malang"]],
    ["kodya malang", ["Kota Malang"]],
    ["kotamadya malang", ["Kota Malang"]],
    ["malang city", ["Kota Malang"]],
    ["kota mlg", ["Kota Malang"]],
    ["kota malnag", ["Kota Malang"]],
  ])("%s", (typed, names) => expect(found(typed)).toEqual(names));

  test.each(["Blitar", "Kediri", "Madiun", "Malang", "Mojokerto", "Pasuruan", "Probolinggo"])("%s", (name) =>
    expect(found(name)).toEqual([`Kabupaten ${name}`, `Kota ${name}`]),
  );

  test("a type alone: all of it, from its second letter on", () => {
    expect(found("ka")).toHaveLength(29);
    expect(found("kota")).toHaveLength(9);
  });

  test("a type that no such name has is passed over", () => {
    expect(found("kab surabaya")).toEqual(["Kota Surabaya"]);
    expect(found("kota jember")).toEqual(["Kabupaten Jember"]);
  });
});

describe("forgives", () => {
  test.each([
    ["letters left out", "surabya", ["Kota Surabaya"], false],
    ["a letter left out", "probolingo", ["Kabupaten Probolinggo", "Kota Probolinggo"], false],
    ["a letter too many", "sidoardjo", ["Kabupaten Sidoarjo"], true],
    ["a wrong letter", "nganjok", ["Kabupaten Nganjuk"], true],
    ["two wrong letters", "bojonegara", ["Kabupaten Bojonegoro"], true],
    ["swapped letters", "mlaang", bothMalangs, true],
    ["a slip in a beginning", "tulunga gong", ["Kabupaten Tulungagung"], true],
    ["a slip while still typing", "banyywa", ["Kabupaten Banyuwangi"], true],
  ])("%s: %s", (_, typed, names, near) => {
    expect(found(typed)).toEqual(names);
    expect(matches(typed, regions).near).toBe(near);
  });
});

describe("finds nothing", () => {
  test.each(["", "   ", "35.73", "bandung", "blora", "kota jogja", "xyz", "zz", "<>", ".*", "(", "mlng1x9qq"])(
    "for %j",
    (typed) => expect(found(typed)).toEqual([]),
  );
});

test("every region is found by its own name, and first by it", () => {
  for (const { name } of regions) expect(found(name)).toEqual([name]);
});

test("a name of one letter again and again, and a text of it with another at its end, are held together at once", () => {
  const name = `Kota ${"a".repeat(90)}`;
  expect(matches(`${"a".repeat(60)}x`, [{ name, short: "" }]).regions.length).toBeLessThanOrEqual(1);
});
