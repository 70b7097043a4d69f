import { expect, test } from "vitest";
import { regionMeant } from "../../src/client/meant.ts";

const regions = [
  ["35.10", "Kabupaten Banyuwangi"],
  ["35.19", "Kabupaten Madiun"],
  ["35.77", "Kota Madiun"],
  ["35", "Provinsi Jawa Timur"],
  ["00", "Indonesia"],
].map(([code, name]) => ({ code: code!, name: name! }));

test.each([
  ["35.77", "35.77"],
  ["3577", "35.77"],
  ["kota-madiun", "35.77"],
  ["Kab. Madiun", "35.19"],
  ["banyuwangi", "35.10"],
  ["35", "35"],
  ["00", "00"],
])("%s in an address is %s", (text, code) => {
  expect(regionMeant(text, regions)).toBe(code);
});

test.each(["madiun", "banyuwengi", "34.77", ""])("%s names none, or more than one", (text) => {
  expect(regionMeant(text, regions)).toBeNull();
});
