import { inflateSync } from "node:zlib";
import { expect } from "vitest";

/** A PNG of palette colours as another program reads it: its size, and the colour of a pixel as `fcfbf8`. */
export interface Read {
  width: number;
  height: number;
  colours: number;
  at: (x: number, y: number) => string;
}

/** Reads the PNGs of this site, which have no filters: written from the format's own description, not from the writer. */
export function readPng(bytes: Uint8Array): Read {
  const png = Buffer.from(bytes);
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [header, palette] = [chunks.get("IHDR")!, chunks.get("PLTE")!];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  expect([header[8], header[9], header[12]]).toEqual([8, 3, 0]);
  const rows = inflateSync(chunks.get("IDAT")!);
  expect(rows).toHaveLength((width + 1) * height);
  const at = (x: number, y: number) => {
    const index = rows[y * (width + 1) + 1 + x]!;
    return palette.toString("hex", 3 * index, 3 * index + 3);
  };
  return { width, height, colours: palette.length / 3, at };
}
