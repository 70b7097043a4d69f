import { escaped, px } from "../charts/element.ts";
import { colour } from "./colours.ts";
import { lines, widthOf, wrapped, written, type Face } from "./letters.ts";

/** A picture of a size in pixels, named by what it says. */
export function picture(width: number, height: number, alt: string, content: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${escaped(alt)}</title><rect width="${width}" height="${height}" fill="${colour("paper")}"/>${content.join("")}</svg>`
  );
}

/** The setting of a text in ink, or in the colour of another token. */
export function inFace(face: Face, size: number, token = "ink") {
  return { face, size, colour: colour(token) };
}

/** The lower right corner hatched: nobody has said. `reach`: how far it goes along each edge. */
export function corner(width: number, height: number, reach: number): string {
  const strokes = Array.from({ length: Math.floor(reach / 15) }, (_, index) => {
    const along = 15 * (index + 1);
    return `M${width - along} ${height}L${width} ${height - along}`;
  });
  return `<path stroke="${colour("hatch")}" stroke-width="3" d="${strokes.join("")}"/>`;
}

/** A paper tab with a few words, its lower right corner at a place; as wide as its widest line. */
export function tab(text: string, right: number, bottom: number, size: number, room: number): string {
  const all = wrapped(text, "bold", size, room);
  const [pad, step] = [size * 0.36, size * 1.16];
  const width = Math.max(...all.map((line) => widthOf(line, "bold", size))) + 2 * pad;
  const height = all.length * step + 1.4 * pad;
  const [x, y] = [right - width, bottom - height];
  const paper = `<path fill="${colour("paper")}" stroke="${colour("ink")}" stroke-width="3" d="M${px(x)} ${px(y)}h${px(width)}v${px(height)}h-${px(width)}z"/>`;
  return paper + lines(all, x + pad, y + pad + size * 0.78, inFace("bold", size));
}

/** The sign of the site: a small cloth with its lowest row dyed. */
export function siteSign(x: number, y: number, pitch: number): string {
  const edge = `stroke="${colour("edge")}" stroke-width="1"`;
  const undyed = `<path fill="${colour("cloth")}" ${edge} d="${signCells(x, y, pitch, [0, 1, 2])}"/>`;
  return `${undyed}<path fill="${colour("dye")}" d="${signCells(x, y, pitch, [3])}"/>`;
}

function signCells(x: number, y: number, pitch: number, rows: readonly number[]): string {
  const size = px(pitch * 0.86);
  const cells = rows.flatMap((row) => [0, 1, 2, 3].map((column) => [x + column * pitch, y + row * pitch] as const));
  return cells.map(([left, top]) => `M${px(left)} ${px(top)}h${size}v${size}h-${size}z`).join("");
}

/** Site and area, with its sign, at the right of a share image. */
export function brandAt(x: number, y: number, brand: string, area: string): string {
  return [
    siteSign(x, y, 18.5),
    written(brand, x, y + 122, inFace("bold", 38)),
    ...wrapped(area, "plain", 38, 215).map((line, index) =>
      written(line, x, y + 166.8 + index * 42, inFace("plain", 38, "soft")),
    ),
  ].join("");
}
