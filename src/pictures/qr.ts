import { encode } from "uqr";
import { escaped } from "../charts/element.ts";

/** White around the squares, in squares: readers of codes ask for four. */
const QUIET = 4;

/** A text as a QR code, black on white whatever the theme: it is for paper. Each row's dark squares are one stroke. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const strokes = data.flatMap((row, y) => runs(row).map(([from, length]) => `M${from} ${y}.5h${length}`));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${escaped(text)}</title>` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${strokes.join("")}"/></svg>`
  );
}

/** Where dark squares of a row follow each other, and how many. */
function runs(row: readonly boolean[]): [from: number, length: number][] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as [number, number]];
  });
}
