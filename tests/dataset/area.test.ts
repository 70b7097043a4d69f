import { expect, test } from "vitest";
import { areaOf } from "../../src/dataset/area.ts";
import type { Region } from "../../src/tables/wilayah.ts";
import { oneProvince, oneRegency, twoProvinces, wholeNation } from "../regions.ts";

const said = (regions: readonly Region[]) => {
  const { name, counted } = areaOf({ regions });
  return [name.id, counted.id, name.en, counted.en];
};

test("one province has its name", () => {
  expect(said(oneProvince)).toEqual(["Bali", "2 kabupaten/kota", "Bali", "2 regencies and cities"]);
});

test("two have both, each in its language", () => {
  expect(said(twoProvinces)).toEqual([
    "Bali dan Nusa Tenggara Barat",
    "3 kabupaten/kota",
    "Bali and West Nusa Tenggara",
    "3 regencies and cities",
  ]);
});

test("a regency is counted by its kecamatan", () => {
  expect(said(oneRegency)).toEqual(["Kabupaten Badung", "6 kecamatan", "Kabupaten Badung", "6 districts (kecamatan)"]);
  const { each, one } = areaOf({ regions: oneRegency }).unit;
  expect([each.id, one.id]).toEqual(["kecamatan", "kecamatan"]);
});

test("beyond three it is the nation, and says of how many provinces", () => {
  expect(said(wholeNation)).toEqual([
    "Indonesia",
    "514 kabupaten/kota di 38 provinsi",
    "Indonesia",
    "514 regencies and cities in 38 provinces",
  ]);
});

test("provinces alone are counted as such, in thousands as any number", () => {
  expect(said(wholeNation.filter(({ code }) => code.length === 2)).slice(0, 2)).toEqual(["Indonesia", "38 provinsi"]);
  const many = Array.from({ length: 1200 }, (_, index) => ({ ...oneRegency[3]!, code: `51.03.${index}` }));
  expect(areaOf({ regions: [...oneRegency.slice(0, 3), ...many] }).counted.id).toBe("1.200 kecamatan");
});
