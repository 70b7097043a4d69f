import { expect, test } from "vitest";
import { letterGroups } from "../../../src/views/home/find.ts";

const named = (...names: string[]) => names.map((name) => ({ name, slug: name.toLowerCase().replaceAll(" ", "-") }));

test("regions stand under the first letter of their name, not of their type; the kabupaten before the kota", () => {
  const regions = named("Kabupaten Malang", "Kabupaten Banyuwangi", "Kota Malang", "Kota Batu", "Kabupaten Magetan");
  const groups = letterGroups(regions, "en");
  expect(groups.map(({ letter, id }) => [letter, id])).toEqual([
    ["B", "huruf-b"],
    ["M", "huruf-m"],
  ]);
  expect(groups.flatMap((group) => group.regions.map(({ type, bare }) => `${bare}, ${type}`))).toEqual([
    "Banyuwangi, Kabupaten",
    "Batu, Kota",
    "Magetan, Kabupaten",
    "Malang, Kabupaten",
    "Malang, Kota",
  ]);
  expect(groups[1]!.regions[2]!.href).toBe("/en/wilayah/kota-malang/");
});
