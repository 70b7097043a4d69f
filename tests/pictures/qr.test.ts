import { Resvg } from "@resvg/resvg-js";
import readCode from "jsqr";
import { expect, test } from "vitest";
import { qrSvg } from "../../src/pictures/qr.ts";

/** What a telephone reads, by another program than the one that writes. */
function readBack(svg: string): string | undefined {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "width", value: 400 } }).render();
  // The package is CommonJS: its function is what `default` holds.
  const read = (readCode as unknown as { default?: typeof readCode }).default ?? readCode;
  return read(new Uint8ClampedArray(pixels), width, height)?.data;
}

test.each([
  "https://pantau.example/wilayah/kota-malang/",
  "https://data.provinsi-yang-panjang.example/ikd/en/wilayah/kabupaten-probolinggo/",
])("the code of %s leads there", (address) => {
  expect(readBack(qrSvg(address))).toBe(address);
});
