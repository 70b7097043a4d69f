import { expect, test } from "vitest";
import { tileNumber, tileSentence } from "../../src/text/home.ts";
import { madiunMet, noBase, share, state } from "./states.ts";

test.each([
  [share(8.4375, 8.3333, 8.5423), "8,4"],
  [share(11.882), "11,9"],
  [share(15.686, 14.556, 17.771), "16"],
  // nought where a source says nought, and what is not known to be more
  [share(0), "0"],
  [share(0.0025), "<0,01"],
  [share(0.1322, 0, 0.1425), "<0,15"],
  // never rounded onto the target
  [share(29.996), "29,99"],
  [share(106.67), "106,7"],
])("a tile's number: %o", (coverage, text) => {
  expect(tileNumber(coverage, [0.3], "id")).toBe(text);
});

test("what a tile says: coverage with base, date and status; why there is none", () => {
  expect(tileSentence(state("35.77", [madiunMet]), "id").replaceAll("\u00a0", " ")).toBe(
    "sekitar 33% dari pemegang KTP-el (perkiraan), 12 Agustus 2025, target tercapai",
  );
  expect(tileSentence(state("35.06", [noBase]), "id")).toBe("cakupannya belum dapat dihitung");
  expect(tileSentence(state("35.10", []), "en")).toBe("no figure yet");
});
