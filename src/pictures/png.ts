import { crc32, deflateSync } from "node:zlib";

/** Pixels as a renderer gives them: four bytes each, red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * Opaque pixels as a PNG of at most 256 colours: a third of what 32 bits a pixel weigh. The share images have fewer, so
 * nothing is lost; of a picture with more the rarest, all of them edges of letters and lines, become their neighbours.
 */
export function indexedPng({ width, height, rgba }: Pixels): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
  const { colours, indices } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with its filter: none, the best for flat areas.
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits an index, colours from a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]));
  const parts = [
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
    chunk("IEND"),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, body: Uint8Array = new Uint8Array()): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}

/** The colours of the palette, and which of them each pixel has. */
interface Indexed {
  colours: number[];
  indices: Uint8Array;
}

/** The most frequent colours, and of each pixel the one that is nearest to its own. */
function paletteOf(pixels: Uint32Array): Indexed {
  const counts = new Map<number, number>();
  eachRun(pixels, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  const frequent = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const colours = frequent.slice(0, 256);
  const places = new Map(frequent.map((colour, index) => [colour, index < 256 ? index : nearest(colour, colours)]));
  const indices = new Uint8Array(pixels.length);
  eachRun(pixels, (colour, from, to) => indices.fill(places.get(colour)!, from, to));
  return { colours, indices };
}

/** A pixel without how opaque it is: all are, on the paper that each picture begins with. */
const OPAQUE = 0xffffff;

/** Pixels of one colour that follow each other, from the first up to the one after the last: the pictures are flat. */
function eachRun(pixels: Uint32Array, take: (colour: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const colour = pixels[from]! & OPAQUE;
    while (to < pixels.length && (pixels[to]! & OPAQUE) === colour) to++;
    take(colour, from, to);
  }
}

/** Which of the colours differs least. */
function nearest(colour: number, among: readonly number[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, other] of among.entries()) {
    const distance = apart(colour, other, 0) + apart(colour, other, 8) + apart(colour, other, 16);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function apart(one: number, other: number, bits: number): number {
  return (((one >>> bits) & 255) - ((other >>> bits) & 255)) ** 2;
}
