import { expect, test } from "vitest";
import { indexedPng } from "../../src/pictures/png.ts";
import { readPng } from "./read-png.ts";

/** Pixels of given colours, in rows of `width`. */
function pixels(colours: readonly (readonly [number, number, number])[], width: number) {
  const rgba = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
  return { width, height: colours.length / width, rgba };
}

test("up to 256 colours nothing is lost", () => {
  const colours = Array.from({ length: 256 }, (_, index) => [index, 255 - index, (index * 7) % 256] as const);
  const read = readPng(indexedPng(pixels(colours, 16)));
  expect([read.width, read.height, read.colours]).toEqual([16, 16, 256]);
  colours.forEach((colour, index) =>
    expect(read.at(index % 16, Math.floor(index / 16))).toBe(Buffer.from(colour).toString("hex")),
  );
});

test("of more the frequent stay as they are, and each of the rarest becomes its nearest neighbour", () => {
  // Twice 256 shades of red and green, and once a red that is none of them: 10 of blue are nearer to no other.
  const shades = Array.from({ length: 256 }, (_, index) => [index, 0, 0] as const);
  const read = readPng(
    indexedPng(pixels([...shades, ...shades, ...Array.from({ length: 64 }, () => [77, 0, 10] as const)], 64)),
  );
  expect(read.colours).toBe(256);
  expect(read.at(5, 0)).toBe("050000");
  // [77, 0, 10] is the most frequent, so it stays; the 256 shades have room for 255, the last by its number goes.
  expect(read.at(0, 8)).toBe("4d000a");
  expect(read.at(63, 3)).toBe("fe0000");
});

test("the same pixels give the same bytes", () => {
  const some = pixels(
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    2,
  );
  expect(indexedPng(some)).toEqual(indexedPng(some));
});
