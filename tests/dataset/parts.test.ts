import { expect, test } from "vitest";
import { dividedBy, partOf } from "../../src/dataset/parts.ts";
import type { Region } from "../../src/tables/wilayah.ts";
import { oneProvince, oneRegency, region, twoProvinces, wholeNation } from "../regions.ts";

const codesOf = (regions: readonly Region[]) => dividedBy({ regions }).map(({ code }) => code);

/** A province of three regencies with 50 kecamatan each. */
const kecamatan = (regency: string) =>
  Array.from({ length: 50 }, (_, index) => `${regency}.${String(index + 1).padStart(2, "0")}`);
const ofKecamatan = [
  region("00", "Indonesia"),
  region("35", "Jawa Timur"),
  ...["35.01", "35.02", "35.03"].flatMap((code) => [
    region(code, `Kabupaten ${code}`),
    ...kecamatan(code).map((one) => region(one, `Kecamatan ${one}`)),
  ]),
];

test("a province, two of them, and the kecamatan of a regency are one list", () => {
  expect([oneProvince, twoProvinces, oneRegency].map(codesOf)).toEqual([[], [], []]);
});

test("the nation is divided by its 38 provinces, a province of 150 kecamatan by its regencies", () => {
  expect(codesOf(wholeNation)).toEqual(Array.from({ length: 38 }, (_, index) => String(11 + index)));
  expect(codesOf(ofKecamatan)).toEqual(["35.01", "35.02", "35.03"]);
});

test("a region lies in one part, which is in itself; what holds the parts lies in none", () => {
  const part = (code: string) => partOf({ regions: ofKecamatan }, code)?.code ?? null;
  expect(["35.02.07", "35.02", "35", "00"].map(part)).toEqual(["35.02", "35.02", null, null]);
});
