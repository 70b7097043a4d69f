import { expect, test } from "vitest";
import { footnotesOf } from "../../../src/views/programme/footnotes.ts";

test("what several notes say is told once, under a letter", () => {
  const notes = [
    "Tahunnya tidak disebut.",
    "Tenggatnya akhir 2024. Tahunnya tidak disebut.",
    "Tenggatnya akhir 2024. Sumber menulis 30 ribu, Juni 2023.",
  ];
  const { of, told } = footnotesOf(notes);
  expect(told).toEqual([
    { sign: "a", text: "Tahunnya tidak disebut." },
    { sign: "b", text: "Tenggatnya akhir 2024." },
  ]);
  expect(notes.map(of)).toEqual([
    { own: "", signs: "a" },
    { own: "", signs: "b, a" },
    { own: "Sumber menulis 30 ribu, Juni 2023.", signs: "b" },
  ]);
});

test("notes that share nothing stay as they are", () => {
  const { of, told } = footnotesOf(["Satu. Dua.", "Tiga."]);
  expect(told).toEqual([]);
  expect(of("Satu. Dua.")).toEqual({ own: "Satu. Dua.", signs: "" });
});
