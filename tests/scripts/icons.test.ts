import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { squaresOf } from "../../scripts/icons.ts";

/** The mark as drawn by hand from public/favicon.svg: paper, undyed cloth, dyed cloth, the thread. */
const mark = `
................
..ooo.ooo.ooo...
..ooo.ooo.ooo...
..ooo.ooo.ooo...
................
..ooo.ooo.ooo...
..ooo.ooo.ooo...
..ooo.ooo.ooo...
................
================
================
................
..###.###.ooo...
..###.###.ooo...
..###.###.ooo...
................
`.trim();
const signs: Record<string, string> = { fcfbf8: ".", cfc8b6: "o", "2b3990": "#", b0500a: "=" };

const hex = (colour: readonly number[]) => colour.map((part) => part.toString(16).padStart(2, "0")).join("");
const drawn = (squares: readonly (readonly number[])[][]) =>
  squares.map((row) => row.map((colour) => signs[hex(colour)] ?? "?").join("")).join("\n");

/** The pixels of a PNG without a filter, of three bytes each, and its size. */
function pixelsOf(png: Buffer): { size: number; pixel: (x: number, y: number) => number[] } {
  const size = png.readUInt32BE(16);
  expect([png.readUInt32BE(20), png[24], png[25]]).toEqual([size, 8, 2]);
  const data = inflateSync(png.subarray(png.indexOf("IDAT") + 4, png.indexOf("IEND") - 8));
  const row = 1 + 3 * size;
  expect(data).toHaveLength(row * size);
  return { size, pixel: (x, y) => [...data.subarray(y * row + 1 + 3 * x, y * row + 4 + 3 * x)] };
}

/** What stands in the middle of each of the mark's squares, in a picture with a margin. */
function read(png: Buffer, margin = 0): string {
  const { size, pixel } = pixelsOf(png);
  const scale = (size - 2 * margin) / 16;
  const middle = (index: number) => margin + Math.floor((index + 0.5) * scale);
  const squares = Array.from({ length: 16 }, (_, y) =>
    Array.from({ length: 16 }, (_, x) => pixel(middle(x), middle(y))),
  );
  return drawn(squares);
}

test("the mark is what it was", () => {
  expect(drawn(squaresOf(readFileSync("public/favicon.svg", "utf8")))).toBe(mark);
});

test("favicon.ico shows it in three sizes", () => {
  const ico = readFileSync("public/favicon.ico");
  expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0]);
  for (const [index, size] of [16, 32, 48].entries()) {
    const entry = ico.subarray(6 + 16 * index, 22 + 16 * index);
    expect([entry[0], entry[1]]).toEqual([size, size]);
    const offset = entry.readUInt32LE(12);
    const png = ico.subarray(offset, offset + entry.readUInt32LE(8));
    expect(pixelsOf(png).size).toBe(size);
    expect(read(png)).toBe(mark);
  }
  expect(ico.length).toBeLessThan(2000);
});

test("the picture for home screens shows it, without a hole that would turn black", () => {
  const png = readFileSync("public/apple-touch-icon.png");
  expect(pixelsOf(png).size).toBe(180);
  expect(read(png, 2)).toBe(mark);
  expect(png.length).toBeLessThan(2000);
});
