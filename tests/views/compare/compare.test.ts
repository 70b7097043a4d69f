import { describe, expect, test } from "vitest";
import { crossSections } from "../../../src/metrics/rank.ts";
import { regionStates } from "../../../src/metrics/state.ts";
import { compare, type CompareEntry as Entry } from "../../../src/views/compare/compare.ts";
import { examplesOf } from "../../../src/views/compare/examples.ts";
import { base, record, report } from "../../metrics/record.ts";
import { nearDeadline } from "../deadline.ts";
import { siteOf } from "../site.ts";

const today = "2026-11-21";

const near = nearDeadline(base("35.10", "2023-06-21", "dpt", 1341678));
const abbreviations: Record<string, string> = { "35.02": "Pgo", "35.18": "Njk", "35.73": "Mlg" };
const dataset = {
  ...near,
  regions: near.regions.map((region) => ({ ...region, abbreviation: abbreviations[region.code] ?? null })),
};
const page = compare(siteOf(dataset), "id");

test("every region has its picture: those with coverage by its height, then those without", () => {
  const [known, missing] = page.groups;
  expect(known!.entries.map(({ slug }) => slug)).toEqual([
    "kabupaten-35-18", // 11,882 %
    "kota-35-73", // 4,86
    "kabupaten-35-04", // 2,2
    "kabupaten-35-29", // 1,695
    "kabupaten-35-02", // 1,467
    "kabupaten-35-27", // 0,7
  ]);
  expect(missing!.entries.map(({ slug }) => slug)).toEqual(["kabupaten-35-10"]);
  expect([known!.heading, missing!.heading]).toEqual([
    "6 wilayah yang diketahui cakupannya",
    "1 wilayah yang belum ada cakupannya",
  ]);
  const entries = page.groups.flatMap((group) => group.entries);
  expect(entries.every(({ picture }) => picture.startsWith("<svg"))).toBe(true);
});

test("a coverage has its base, and what is missing is said", () => {
  const [known, missing] = page.groups.map(({ entries }) => entries) as [Entry[], Entry[]];
  expect([known[0]!.coverage, known[0]!.base]).toEqual(["11,88%", " dari pemegang KTP-el"]);
  expect([missing[0]!.coverage, missing[0]!.base]).toEqual(["belum ada", null]);
});

test("all can be chosen, by the name without its type or the abbreviation, for want of one by the code", () => {
  expect(page.choices.map(({ slug, short }) => `${slug} ${short}`)).toEqual([
    "kabupaten-35-02 Pgo",
    "kabupaten-35-04 35.04",
    "kabupaten-35-10 35.10",
    "kabupaten-35-18 Njk",
    "kabupaten-35-27 35.27",
    "kabupaten-35-29 35.29",
    "kota-35-73 Mlg",
  ]);
});

test("the key names the national targets of the record", () => {
  expect(page.key).toContain("target nasional, 25% dan 30% dari pemegang KTP-el");
});

describe("examples, by what the record holds", () => {
  const places: [string, string, number][] = [
    ["35.07", "Kabupaten Malang", 970],
    ["35.73", "Kota Malang", 840],
    ["35.19", "Kabupaten Madiun", 1935],
    ["35.77", "Kota Madiun", 3320],
    ["35.78", "Kota Surabaya", 1570],
    ["35.18", "Kabupaten Nganjuk", 1188],
    ["35.79", "Kota Batu", 440],
  ];
  const full = record({
    reports: [
      ...places.map(([region, , count]) => report(region, "2023-12-31", { count })),
      report("35.73", "2023-06-30", { count: 100 }),
    ],
    bases: places.map(([region]) => base(region, "2023-12-31", "perekaman", 10000)),
  });
  const dataset = {
    ...full,
    regions: full.regions.map((region) => ({
      ...region,
      name: places.find(([code]) => code === region.code)?.[1] ?? region.name,
    })),
  };
  const sections = crossSections(dataset, today);
  const examples = examplesOf(regionStates(dataset, today), sections).map((chosen) =>
    chosen.map(({ region }) => region.name),
  );

  test("one name twice, the pair with the most reports; the highest of a ranking; the highest cities", () => {
    expect(examples).toEqual([
      ["Kabupaten Malang", "Kota Malang"],
      // 33,2 and 19,35 % near the end of 2023.
      ["Kota Madiun", "Kabupaten Madiun"],
      ["Kota Madiun", "Kota Surabaya", "Kota Malang", "Kota Batu"],
    ]);
  });

  test("none where nothing is known", () => {
    expect(examplesOf(regionStates(record({ reports: [], bases: [] }), today), [])).toEqual([]);
  });

  test("a link that the page itself reads", () => {
    const [leaders] = page.examples;
    expect(leaders).toEqual({
      text: "kabupaten-35-18 dan kota-35-73",
      href: "/bandingkan/?w=kabupaten-35-18,kota-35-73",
    });
  });
});
