import { describe, expect, test } from "vitest";
import {
  ancestorsOf,
  childrenOf,
  foremost,
  levelOf,
  parentCodeOf,
  parentOf,
  units,
  wholes,
  wider,
} from "../../src/dataset/regions.ts";
import type { Region } from "../../src/tables/wilayah.ts";
import { badung, nation, oneProvince, oneRegency, twoProvinces, wholeNation } from "../regions.ts";

const codesOf = (regions: readonly Region[]) => regions.map(({ code }) => code);
const dataset = (regions: readonly Region[]) => ({ regions });

test("a code begins with that of the region that holds it; a province lies in the nation", () => {
  expect(["00", "51", "51.03", "51.03.01"].map((code) => [levelOf(code), parentCodeOf(code)])).toEqual([
    [0, null],
    [1, "00"],
    [2, "51"],
    [3, "51.03"],
  ]);
});

test("the region that holds another, and those right below it in code order", () => {
  expect(parentOf(dataset(twoProvinces), badung)?.name).toBe("Bali");
  expect(parentOf(dataset(twoProvinces), nation)).toBeNull();
  expect(codesOf(childrenOf(dataset(twoProvinces), { code: "51" }))).toEqual(["51.03", "51.71"]);
  expect(codesOf(childrenOf(dataset(twoProvinces), nation))).toEqual(["51", "52"]);
  expect(childrenOf(dataset(twoProvinces), badung)).toEqual([]);
});

test("the crumbs of a region are of its own province, and of its regency", () => {
  const names = (regions: readonly Region[], code: string) =>
    ancestorsOf(
      dataset(regions),
      regions.find((region) => region.code === code)!,
    ).map(({ name }) => name);
  expect(names(twoProvinces, "52.01")).toEqual(["Nusa Tenggara Barat"]);
  expect(names(oneRegency, "51.03.01")).toEqual(["Bali", "Kabupaten Badung"]);
  expect(names(oneRegency, "51")).toEqual([]);
});

describe("what a record counts, and what it is of", () => {
  const of = (regions: readonly Region[]) => {
    const all = dataset(regions);
    return { units: codesOf(units(all)), wholes: codesOf(wholes(all)), wider: codesOf(wider(all)) };
  };

  test("one province: its regencies and cities", () => {
    expect(of(oneProvince)).toEqual({ units: ["51.03", "51.71"], wholes: ["51"], wider: ["51"] });
  });

  test("two provinces: those of both", () => {
    const two = ["51", "52"];
    expect(of(twoProvinces)).toEqual({ units: ["51.03", "51.71", "52.01"], wholes: two, wider: two });
  });

  test("one regency: its kecamatan; the province is on file and counts nothing", () => {
    expect(of(oneRegency)).toMatchObject({ wholes: ["51.03"], wider: ["51", "51.03"] });
    expect(units(dataset(oneRegency))).toHaveLength(6);
  });

  test("more than three provinces: the nation", () => {
    expect(of(wholeNation).wholes).toEqual(["00"]);
    expect([of(wholeNation).units.length, of(wholeNation).wider.length]).toEqual([514, 38]);
  });

  test("the provinces alone: they are what is counted", () => {
    const provinces = wholeNation.filter(({ code }) => code.length === 2);
    expect(of(provinces)).toMatchObject({ wholes: ["00"], wider: [] });
    expect(of(provinces).units).toHaveLength(38);
  });

  test("the one that stands for them all has a page: the nation has none", () => {
    expect([oneProvince, twoProvinces, oneRegency, wholeNation].map((all) => foremost(dataset(all)).code)).toEqual([
      "51",
      "51",
      "51.03",
      "11",
    ]);
  });
});
