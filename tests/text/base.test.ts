import { expect, test } from "vitest";
import { percentagesWithoutBase, sentencesOf } from "./base.ts";

test.each([
  ["Capaian IKD Kota Malang 8,4%.", "id"],
  ["Hingga April 2024 cakupannya 8,4 persen.", "id"],
  ["Kependudukan: 8,4% saja.", "id"],
  ["Sekitar 8,4\u00a0% orang.", "id"],
  ["IKD achievement stands at 8.4%.", "en"],
  ["It stands at 8.4 per cent.", "en"],
] as const)("a percentage without its base is found: %s", (text, language) => {
  expect(percentagesWithoutBase(text, language)).toHaveLength(1);
});

test.each([
  ["Sekitar 8,4% dari pemegang\u00a0KTP-el.", "id"],
  ["Tercetak 15,7% dari 167.000 wajib KTP.", "id"],
  ["Ada angka 6,7%, tetapi basisnya tidak disebut.", "id"],
  ["Naik 0,4 persen poin.", "id"],
  ["About 8.4% of e-KTP holders.", "en"],
  ["About 28.1% of that target had been reached.", "en"],
  ["Up 0.4 percentage points.", "en"],
] as const)("a percentage with its base is let pass: %s", (text, language) => {
  expect(percentagesWithoutBase(text, language)).toEqual([]);
});

test("the base must stand in the same sentence", () => {
  const text = "Menurut Malangpariwara.com 8,4% orang. Targetnya 30% dari pemegang KTP-el. Sisanya 5%.";
  expect(percentagesWithoutBase(text, "id")).toEqual(["Menurut Malangpariwara.com 8,4% orang.", "Sisanya 5%."]);
});

test("a column head or a caption may name the base", () => {
  expect(percentagesWithoutBase("8,3–8,5%", "id", "Cakupan, persen dari pemegang KTP-el")).toEqual([]);
  expect(percentagesWithoutBase("8,3–8,5%", "id", "Cakupan")).toEqual(["8,3–8,5%"]);
});

test("numbers and addresses do not end a sentence", () => {
  expect(sentencesOf("Sebanyak 54.000 orang (malangpariwara.com) di sana. Hingga 8.4% (30 April). 22 orang.")).toEqual([
    "Sebanyak 54.000 orang (malangpariwara.com) di sana.",
    "Hingga 8.4% (30 April).",
    "22 orang.",
  ]);
});
