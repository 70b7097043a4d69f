import { expect, test } from "vitest";
import { claimsFact, tileNumber, tileSentence } from "../../src/text/home.ts";
import { report } from "../metrics/record.ts";
import { madiunMet, noBase, point, share, state } from "./states.ts";

test.each([
  [share(8.4375, 7.8616, 8.8065), "8,4"],
  [share(11.882), "11,88"],
  [share(15.5304, 14.5391, 16.8418), "16"],
  // nought where a source says nought, and what is not known to be more
  [share(0), "0,00"],
  [share(0.0025), "<0,01"],
  [share(0.1322, 0, 0.1425), "≤0,14"],
  // never rounded onto the target
  [share(29.996), "29,99"],
  [share(106.67), "106,67"],
])("a tile's number: %o", (coverage, text) => {
  // of 2024, when the target was 30 %
  const at = point(report("35.73", "2024-04-22", { count: 1 }), { coverage });
  expect(tileNumber(at, "id")).toBe(text);
});

test("a tile's number has no digit that its source did not print", () => {
  const printed = (text: string, ...ends: [number, number, number]) =>
    point(report("35.19", "2025-11-30", { share: text, statedBase: "perekaman" }), {
      coverage: share(...ends),
      method: "dilaporkan",
    });
  expect(tileNumber(printed("8", 8, 7.5, 9), "id")).toBe("8");
  expect(tileNumber(printed("19.35", 19.35, 19.345, 19.36), "id")).toBe("19,35");
  expect(tileNumber(noBase, "id")).toBe("");
});

test("what a tile says: coverage with base, date and status; why there is none", () => {
  expect(tileSentence(state("35.77", [madiunMet]), "id").replaceAll("\u00a0", " ")).toBe(
    "sekitar 33% dari pemegang KTP-el (perkiraan), 12 Agustus 2025, target tercapai",
  );
  expect(tileSentence(state("35.06", [noBase]), "id")).toBe("cakupannya belum dapat dihitung");
  expect(tileSentence(state("35.10", []), "en")).toBe("no figure yet");
});

test("percentages on the home page: of how many, so that nothing that could not be tested seems not to fit", () => {
  const verdicts = ["cocok", "cocok-basis-lain", "cocok-basis-lain", "tak-dapat-diperiksa"] as const;
  expect(claimsFact(verdicts, "id")).toEqual({
    label: "Persentase di berita",
    figure: "4",
    note: "bisa dihitung ulang 3; cocok dengan yang disebut 1",
  });
  expect(claimsFact(verdicts.slice(3), "en").note).toBe("0 can be recomputed; 0 fit what they name");
});
