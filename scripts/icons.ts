/**
 * `node scripts/icons.ts`: draws the site's mark, public/favicon.svg, as the pictures that older browsers and home
 * screens ask for. Run it after a change of the mark, and commit what it writes; a test holds them against the mark.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];

/** The mark's own grid: 16 by 16 squares, each of one colour. */
const SIDE = 16;

/** The squares of a mark that is drawn in upright rectangles on whole coordinates, row by row. */
export function squaresOf(svg: string): Colour[][] {
  const squares = Array.from({ length: SIDE }, () => Array.from({ length: SIDE }, (): Colour => [0, 0, 0]));
  for (const { left, top, right, bottom, colour } of rectangles(svg))
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) squares[y]![x] = colour;
  return squares;
}

function rectangles(svg: string) {
  const shapes = svg.matchAll(/<(?:rect width="16" height="16"|path d="([^"]+)") fill="#(\w{6})"\/>/g);
  return [...shapes].flatMap(([, path = `M0 0h${SIDE}v${SIDE}H0z`, fill = ""]) =>
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)(?:H\d+|h-\d+)z/g)].map(([, ...numbers]) => {
      const [left, top, width, height] = numbers.map(Number) as [number, number, number, number];
      return { left, top, right: left + width, bottom: top + height, colour: colourOf(fill) };
    }),
  );
}

function colourOf(hex: string): Colour {
  return [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16)) as unknown as Colour;
}

/** A PNG of the squares, each `scale` pixels wide, on a ground `margin` pixels wider on every side. */
function png(squares: readonly Colour[][], scale: number, margin = 0): Buffer {
  const size = SIDE * scale + 2 * margin;
  const at = (pixel: number) => Math.min(SIDE - 1, Math.max(0, Math.floor((pixel - margin) / scale)));
  const rows = Array.from({ length: size }, (_, y) => [
    0, // no filter
    ...Array.from({ length: size }, (_, x) => squares[at(y)]![at(x)]!).flat(),
  ]);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", Buffer.from([...bigEndian(size), ...bigEndian(size), 8, 2, 0, 0, 0])),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([Buffer.from(bigEndian(data.length)), body, Buffer.from(bigEndian(crc32(body)))]);
}

function bigEndian(number: number): number[] {
  return [24, 16, 8, 0].map((bits) => (number >>> bits) & 255);
}

/** An ICO that holds PNGs, the smallest first. */
function ico(pictures: { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.from([0, 0, 1, 0, pictures.length, 0]);
  let offset = head.length + 16 * pictures.length;
  const entries = pictures.map(({ size, png: { length } }) => {
    const entry = Buffer.from([size, size, 0, 0, 1, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    entry.writeUInt32LE(length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...pictures.map((picture) => picture.png)]);
}

if (process.argv[1] === import.meta.filename) {
  const squares = squaresOf(readFileSync("public/favicon.svg", "utf8"));
  const pictures = [1, 2, 3].map((scale) => ({ size: SIDE * scale, png: png(squares, scale) }));
  writeFileSync("public/favicon.ico", ico(pictures));
  // 180 pixels, as home screens want it: 11 for a square and two of ground around.
  writeFileSync("public/apple-touch-icon.png", png(squares, 11, 2));
}
