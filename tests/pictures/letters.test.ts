import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { fitted, fontFiles, widthOf, wrapped, written, type Face } from "../../src/pictures/letters.ts";

const TEXTS = [
  "Kabupaten Probolinggo",
  "sekitar",
  "8,4%",
  "belum diketahui",
  "target nasional 2024: 30 dari 100",
  "2 – “Malang”",
];

/** How far ink reaches, by the renderer itself. */
function inkWidth(text: string, face: Face): number {
  const line = written(text, 0, 200, { face, size: 100, colour: "#000" }).replace(/ textLength="[^"]*"/, "");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300">${line}</svg>`;
  const font = { fontFiles, loadSystemFonts: false };
  return new Resvg(svg, { font }).getBBox()!.width;
}

test.each(["serif", "bold", "plain"] as const)("what is measured is what is drawn: %s", (face) => {
  for (const text of TEXTS) {
    const [measured, ink] = [widthOf(text, face, 100), inkWidth(text, face)];
    // White at both ends of the first and last letter, and pairs that stand closer: never narrower than the ink.
    expect(ink, text).toBeLessThanOrEqual(measured + 1);
    expect(ink, text).toBeGreaterThan(measured * 0.9 - 12);
  }
});

test("a letter that the font does not have is taken for a wide one, and stops nothing", () => {
  expect(widthOf("日", "bold", 10)).toBe(10);
});

test("a text is fitted to its room, and no larger than asked for", () => {
  expect(fitted("i", "plain", 40, 1000)).toBe(40);
  const size = fitted("Kabupaten Probolinggo", "serif", 66, 580);
  expect(widthOf("Kabupaten Probolinggo", "serif", size)).toBeLessThanOrEqual(580);
  expect(widthOf("Kabupaten Probolinggo", "serif", size + 1)).toBeGreaterThan(580);
});

test("a text is broken between words alone, and its spaces that do not break become plain", () => {
  const lines = wrapped("angka lama, lebih dari dua\u00a0tahun", "bold", 38, 212);
  expect(lines).toEqual(["angka lama,", "lebih dari", "dua tahun"]);
});
