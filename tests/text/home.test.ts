import { expect, test } from "vitest";
import { homeFinding, metSentence, newsDates, tileNumber, tileSentence } from "../../src/text/home.ts";
import { eastJava } from "../area.ts";
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

test("the finding: half in a word, any other number in figures, of all", () => {
  // 19 of 38 are half.
  expect(homeFinding(19, eastJava, "id")).toBe("Separuh wilayah Jawa Timur belum ada angka IKD-nya");
  expect(homeFinding(19, eastJava, "en")).toBe("Half of the regions of East Java have no IKD figure yet");
  expect(homeFinding(18, eastJava, "id")).toBe("18 dari 38 wilayah Jawa Timur belum ada angka IKD-nya");
  expect(homeFinding(1, eastJava, "en")).toBe("1 of 38 regions of East Java has no IKD figure yet");
  expect(homeFinding(38, eastJava, "id")).toBe("Belum satu pun dari 38 wilayah Jawa Timur ada angka IKD-nya");
  expect(homeFinding(38, eastJava, "en")).toBe("None of the 38 regions of East Java has an IKD figure yet");
  expect(homeFinding(0, eastJava, "id")).toBe("Semua 38 wilayah Jawa Timur sudah ada angka IKD-nya");
});

test("how many of those with a figure had met the target, never of those without one", () => {
  expect(metSentence(["Kota Madiun"], 19, "id")).toBe(
    "Dari 19 wilayah yang ada angkanya, satu (Kota Madiun) mencapai target yang berlaku saat itu.",
  );
  expect(metSentence(["Kota Madiun"], 19, "en")).toBe(
    "Of the 19 regions with a figure, one (Kota Madiun) had met the target in force at the time.",
  );
  expect(metSentence([], 37, "id")).toBe(
    "Dari 37 wilayah yang ada angkanya, belum satu pun mencapai target yang berlaku saat itu.",
  );
  expect(metSentence([], 1, "en")).toBe(
    "Of the one region with a figure, none had met the target in force at the time.",
  );
  expect(metSentence(Array<string>(12).fill("Kota"), 38, "id")).toBe(
    "Dari 38 wilayah yang ada angkanya, 12 mencapai target yang berlaku saat itu.",
  );
  expect(metSentence([], 0, "id")).toBeNull();
});

test("news tells when a figure came out from when it is of", () => {
  expect(newsDates("24 April 2024", "22 April 2024", "id")).toBe("Terbit 24 April 2024; data 22 April 2024");
  expect(newsDates("3 Februari 2026", "3 Februari 2026", "id")).toBe("Terbit 3 Februari 2026; data tanggal itu juga");
  expect(newsDates(null, "2023", "en")).toBe("Publication date not known; data of 2023");
});
