import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escaped, px } from "../charts/element.ts";
import { travelling } from "../text/typography.ts";
import { advancesOf } from "./font.ts";

/**
 * The letters of the pictures: three faces from packages, never from the machine that builds, so that a picture is the same
 * everywhere, and every text is measured by the font that draws it.
 */
const faces = {
  serif: { family: "Noto Serif", weight: 700, file: "noto-serif/700Bold/NotoSerif_700Bold.ttf" },
  bold: { family: "Roboto", weight: 700, file: "roboto/700Bold/Roboto_700Bold.ttf" },
  plain: { family: "Roboto", weight: 400, file: "roboto/400Regular/Roboto_400Regular.ttf" },
} as const;

export type Face = keyof typeof faces;

/** A font lies below the folder that the build runs in. */
function pathOf({ file }: { file: string }): string {
  return join("node_modules/@expo-google-fonts", file);
}

/** The files of all faces. */
export const fontFiles: string[] = Object.values(faces).map(pathOf);

const advances = Object.fromEntries(
  Object.entries(faces).map(([face, font]) => [face, advancesOf(readFileSync(pathOf(font)))]),
) as Record<Face, ReturnType<typeof advancesOf>>;

/** How wide a text is, in pixels; pairs that stand closer together make it narrower, never wider. */
export function widthOf(text: string, face: Face, size: number): number {
  return [...text].reduce((sum, letter) => sum + advances[face](letter), 0) * size;
}

/** The largest size up to `largest` at which a text stands in `room`. */
export function fitted(text: string, face: Face, largest: number, room: number): number {
  return Math.floor(Math.min(largest, room / widthOf(text, face, 1)));
}

/** The text in as few lines as stand in `room`; a word that is wider has a line of its own. */
export function wrapped(text: string, face: Face, size: number, room: number): string[] {
  return travelling(text)
    .split(" ")
    .reduce<string[]>((lines, word) => {
      const longer = [...lines.slice(-1), word].join(" ");
      const fits = lines.length > 0 && widthOf(longer, face, size) <= room;
      return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);
}

/** How a text is set. */
export interface Setting {
  face: Face;
  size: number;
  colour: string;
}

/**
 * A line of text with its baseline at y. It says how long it is: another font, in a file that is opened elsewhere, is
 * squeezed to it and never runs over.
 */
export function written(text: string, x: number, y: number, { face, size, colour }: Setting): string {
  const { family, weight } = faces[face];
  const fallback = face === "serif" ? "serif" : "sans-serif";
  const line = travelling(text);
  return (
    `<text x="${px(x)}" y="${px(y)}" font-family="${family}, ${fallback}" font-size="${px(size)}" font-weight="${weight}" ` +
    `fill="${colour}" textLength="${px(widthOf(line, face, size))}" lengthAdjust="spacingAndGlyphs">${escaped(line)}</text>`
  );
}

/** Lines one below the other, the first with its baseline at y. */
export function lines(all: readonly string[], x: number, y: number, setting: Setting, step = 1.16): string {
  return all.map((line, index) => written(line, x, y + index * setting.size * step, setting)).join("");
}
