import type { Line, Point } from "./box.ts";
import { escaped, px } from "./element.ts";
import { labelSvg, MIDDLE } from "./label.ts";
import type { Dots, Piece, Words } from "./piece.ts";

/**
 * Pieces as SVG text, without Plot: the browser draws its comparisons with it, where Plot would weigh many times all else
 * that the page brings, and so do the small pictures beside them, 38 on one page. `shape` is that of the dots.
 */
export function penSvg(pieces: readonly Piece[], shape = 0): string {
  return pieces.map((piece) => drawn(piece, shape)).join("");
}

function drawn(piece: Piece, shape: number): string {
  switch (piece.kind) {
    case "hatch": {
      const { left, top, right, bottom } = piece.box;
      return `<rect class="no" fill="url(#hatch)" x="${px(left)}" y="${px(top)}" width="${px(right - left)}" height="${px(bottom - top)}"/>`;
    }
    case "stroke":
      return piece.lines.length > 0 ? `<path class="${piece.classes}" d="${piece.lines.map(path).join("")}"/>` : "";
    case "words":
      return wordsSvg(piece);
    case "dots":
      return dotsSvg(piece, shape);
    case "labels":
      return piece.labels.map(labelSvg).join("");
  }
}

function path([first, ...rest]: Line): string {
  const points = first ? rest.map((to, index) => lineTo(to, rest[index - 1] ?? first)) : [];
  return first ? `M${px(first.x)} ${px(first.y)}${points.join("")}` : "";
}

function lineTo({ x, y }: Point, before: Point): string {
  if (y === before.y) return `H${px(x)}`;
  return x === before.x ? `V${px(y)}` : `L${px(x)} ${px(y)}`;
}

function wordsSvg({ anchor, line, texts }: Words): string {
  const [end, down] = [anchor === "middle" ? "" : ` text-anchor="${anchor}"`, line === "middle" ? MIDDLE : 0];
  return texts.map(({ x, y, text }) => `<text x="${px(x)}" y="${px(y + down)}"${end}>${escaped(text)}</text>`).join("");
}

/** Dots of one of four shapes (circle, square, triangle, diamond) of about the same weight. */
function dotsSvg({ classes, r, dots }: Dots, shape: number): string {
  const corners = shapes[shape];
  return dots
    .map(({ x, y, exact }) => {
      const look = `class="${classes}${exact ? "" : " hol"}"`;
      if (!corners) return `<circle ${look} cx="${px(x)}" cy="${px(y)}" r="${px(r)}"/>`;
      return `<path ${look} d="M${corners.map(([dx, dy]) => `${px(x + dx * r)} ${px(y + dy * r)}`).join("L")}z"/>`;
    })
    .join("");
}

type Corner = readonly [number, number];
const square: Corner[] = [
  [-0.88, -0.88],
  [0.88, -0.88],
  [0.88, 0.88],
  [-0.88, 0.88],
];
const triangle: Corner[] = [
  [0, -1.2],
  [1.15, 0.8],
  [-1.15, 0.8],
];
const diamond: Corner[] = [
  [0, -1.3],
  [1.3, 0],
  [0, 1.3],
  [-1.3, 0],
];
const shapes: (Corner[] | null)[] = [null, square, triangle, diamond];
