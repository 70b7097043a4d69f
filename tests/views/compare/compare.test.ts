import { describe, expect, test } from "vitest";
import { crossSections } from "../../../src/metrics/rank.ts";
import { regionStates } from "../../../src/metrics/state.ts";
import { compare } from "../../../src/views/compare/compare.ts";
import { examplesOf } from "../../../src/views/compare/examples.ts";
import { base, record, report, target } from "../../metrics/record.ts";
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

test("those with coverage have their picture, by its height; those without are named", () => {
  const { known, missing } = page;
  expect(known!.entries.map(({ slug }) => slug)).toEqual([
    "kabupaten-35-18", // 11,882 %
    "kota-35-73", // 4,86
    "kabupaten-35-04", // 2,2
    "kabupaten-35-29", // 1,695
    "kabupaten-35-02", // 1,467
    "kabupaten-35-27", // 0,7
  ]);
  expect(missing!.entries).toEqual([{ text: "kabupaten-35-10", href: "/wilayah/kabupaten-35-10/" }]);
  expect([known!.heading, missing!.heading]).toEqual([
    "6 wilayah yang diketahui cakupannya",
    "1 wilayah yang belum ada cakupannya",
  ]);
  expect(known!.entries.every(({ picture }) => picture.startsWith("<svg"))).toBe(true);
});

test("a group of none is no group", () => {
  // One regency, without a figure.
  const { known, missing } = compare(siteOf(record({ ownTargets: [target("35.10", 2026, { share: "30" })] })), "id");
  expect([known, missing?.entries.length]).toEqual([null, 1]);
});

test("a coverage has its base", () => {
  const [first] = page.known!.entries;
  expect([first!.coverage, first!.base]).toEqual(["11,88%", " dari pemegang KTP-el"]);
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

test("what the pictures show names the national targets of the record", () => {
  expect(page.about).toContain("target nasional, 25% dan 30% dari pemegang KTP-el");
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
