import type { Region } from "../tables/wilayah.ts";
import { isBold, textWidth } from "./label.ts";
import { escaped, type Name, nameAttributes, px } from "./element.ts";
import { tint } from "./tint.ts";

/** A region on the tile map. */
export interface Tile {
  /** From 1, as in `petak_baris` and `petak_kolom`. */
  row: number;
  column: number;
  /** The region in a few letters; a city and the regency of its name share them, told apart by the corners of the tile. */
  short: string;
  city: boolean;
  href: string;
  /** Last known coverage, 0-1; null: hatched. */
  coverage: number | null;
  /** The number on the tile: "8,4", "19,35"; empty without one. */
  value: string;
  /** Whether the last report met the target: certainly, possibly (null), or not. */
  met: boolean | null;
  /** All it says, as a sentence for those who do not see it: "Kota Malang: 8,4%, …". */
  label: string;
}

// A tile and the grid it stands in: ten columns are 288 wide, the room on a phone of 320 pixels, where text is 12 pixels.
const [WIDE, TALL, COLUMN, ROW, TEXT] = [27, 39, 29, 41, 12];

/** A region in a few letters: its abbreviation, or its code where it has none. */
export function shortName({ abbreviation, code }: Pick<Region, "abbreviation" | "code">): string {
  return abbreviation ?? code;
}

/**
 * The regions as a grid of links that roughly keeps their place on the map, in reading order: abbreviation, number, tint
 * by coverage; hatched without a figure; a thread along the foot where the target was met (dashed: possibly). Cities have
 * round corners. Orientation only: the list beside it says the same in words. Drawn by hand: each tile is one link with its
 * own name, which Plot has no mark for.
 */
export function tileMap(tiles: readonly Tile[], name: Name): string {
  const width = Math.max(...tiles.map(({ column }) => column)) * COLUMN - (COLUMN - WIDE);
  const height = Math.max(...tiles.map(({ row }) => row)) * ROW - (ROW - TALL);
  const order = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return `<svg class="tiles" viewBox="0 0 ${width} ${height}" role="group" ${nameAttributes(name)}>${order.map(link).join("\n")}</svg>`;
}

function link(tile: Tile): string {
  const { row, column, short, href, coverage, value, label } = tile;
  const place = `translate(${(column - 1) * COLUMN} ${(row - 1) * ROW})`;
  const name = `${short} ${value}`.trim();
  const classes = coverage === null ? "q0" : `q${tint(coverage)}`;
  return (
    `<a class="${classes}" href="${escaped(href)}" transform="${place}" aria-label="${escaped(`${name}: ${label}`)}">` +
    `${cloth(tile)}${text(short, value ? 15 : 24)}${value && ` ${text(value, 30, "v")}`}</a>`
  );
}

function cloth({ city, coverage, met }: Tile): string {
  const hatch = coverage === null ? ' fill="url(#hatch)"' : "";
  const line = `d="M3 ${TALL - 2}h${WIDE - 6}"`;
  const foot = met === false ? "" : `<path class="tg" ${line}/><path class="tl${met === null ? " own" : ""}" ${line}/>`;
  return `<rect width="${WIDE}" height="${TALL}" rx="${city ? 9 : 2}"${hatch}/>${foot}`;
}

/** A line of text in the middle of a tile, squeezed where a wide font would let it run over. */
function text(words: string, y: number, classes = ""): string {
  const squeezed =
    textWidth(words, isBold(classes), TEXT) > COLUMN ? ` textLength="${WIDE - 1}" lengthAdjust="spacingAndGlyphs"` : "";
  return `<text${classes && ` class="${classes}"`} x="${px(WIDE / 2)}" y="${y}"${squeezed}>${escaped(words)}</text>`;
}
