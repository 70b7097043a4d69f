import { px } from "../charts/element.ts";
import type { NestedRow } from "../views/region/nested.ts";
import { COLUMN, placed, type Drawn } from "./chart-file.ts";
import { colour } from "./colours.ts";
import { lines, widthOf, wrapped } from "./letters.ts";
import { inFace } from "./parts.ts";

/** Where the words of a row begin: those of the inner rows at the right of what they name, as on the page. */
const [OUTER, INNER] = [16, 0.29 * COLUMN];

/** The nested bar with its words on it, one row below the other. */
export function nestedPicture(rows: readonly NestedRow[]): Drawn {
  const placedRows = rows.map((row, index) => ({ row, top: total(rows.slice(0, index)) }));
  const height = total(rows);
  const drawn = placedRows.map(({ row, top }) => placed(row.svg, 0, top, COLUMN, heightOf(row) + 1));
  const frame = `<path fill="none" stroke="${colour("edge")}" stroke-width="2" d="M0 0h${COLUMN}v${px(height)}H0z"/>`;
  const words = placedRows.map(({ row, top }) => rowWords(row, top));
  return { svg: `<g class="nest">${drawn.join("")}</g>${frame}${words.join("")}`, height };
}

function total(rows: readonly NestedRow[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

function heightOf(row: NestedRow): number {
  return 48 + notes(row).length * 20;
}

function startOf({ group }: NestedRow): number {
  return group === "target" || group === "active" ? INNER : OUTER;
}

function notes(row: NestedRow): string[] {
  return row.note === "" ? [] : wrapped(row.note, "plain", 16, COLUMN * 0.92 - startOf(row));
}

function rowWords(row: NestedRow, top: number): string {
  const [x, small] = [startOf(row), notes(row)];
  const title = `${row.number} ${row.name}`;
  const token = row.group === "active" ? "dye" : row.group === "target" ? "target" : "ink";
  return [
    row.covered ? paper([widthOf(title, "bold", 20), ...small.map((line) => widthOf(line, "plain", 16))], x, top) : "",
    lines([title], x, top + 30, inFace("bold", 20, token)),
    lines(small, x, top + 53, inFace("plain", 16, "soft"), 20 / 16),
  ].join("");
}

/** Behind words that would stand on dye or hatching: as wide as the widest of their lines. */
function paper(widths: readonly number[], x: number, top: number): string {
  const [width, height] = [Math.max(...widths) + 12, 26 + widths.length * 20 - 12];
  return `<rect fill="${colour("paper")}" x="${px(x - 6)}" y="${px(top + 8)}" width="${px(width)}" height="${px(height)}"/>`;
}
