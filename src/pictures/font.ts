import { onceByKey } from "../notation/once.ts";

/**
 * How wide the letters of a TrueType font are, from the font itself: what is measured here is what is drawn. Only what that
 * takes is read: the tables `head`, `hhea`, `hmtx`, and the part of `cmap` that maps Unicode (format 4).
 */
export type Advances = (letter: string) => number;

/** A letter that the font does not have is taken for a wide one: a name in the data must not stop a build. */
const MISSING = 1;

/** The advance widths of a font's letters, in ems. */
export function advancesOf(font: Uint8Array): Advances {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(view);
  const perEm = view.getUint16(table("head") + 18);
  const measured = view.getUint16(table("hhea") + 34);
  const glyphOf = glyphs(view, table("cmap"));
  const widths = table("hmtx");
  return onceByKey((letter) => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0);
    if (glyph === 0) return MISSING;
    // The last width holds for all glyphs after it.
    return view.getUint16(widths + 4 * Math.min(glyph, measured - 1)) / perEm;
  });
}

/** Where the tables of a font begin. */
function tablesOf(view: DataView): (name: string) => number {
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const starts = new Map(records.map((at) => [tag(view, at), view.getUint32(at + 8)]));
  return (name) => {
    const start = starts.get(name);
    if (start === undefined) throw new Error(`no table in the font: ${name}`);
    return start;
  };
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

/** Which glyph stands for a character of the basic plane, by a map of format 4; 0 where none does. */
function glyphs(view: DataView, cmap: number): (code: number) => number {
  const maps = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const map = maps.find((at) => view.getUint16(at) === 4);
  if (map === undefined) throw new Error("no map of format 4 in the font");
  const size = view.getUint16(map + 6);
  const [ends, starts, shifts, offsets] = [
    map + 14,
    map + 16 + size,
    map + 16 + 2 * size,
    map + 16 + 3 * size,
  ] as const;
  return (code) => {
    const segment = [...Array(size / 2).keys()].find((index) => view.getUint16(ends + 2 * index) >= code);
    if (segment === undefined) return 0;
    const [start, at] = [view.getUint16(starts + 2 * segment), offsets + 2 * segment];
    if (code < start) return 0;
    const [shift, offset] = [view.getUint16(shifts + 2 * segment), view.getUint16(at)];
    const glyph = offset === 0 ? code : view.getUint16(at + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + shift) % 0x10000;
  };
}
