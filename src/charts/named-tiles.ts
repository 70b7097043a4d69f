import { escaped, nameAttributes, px, type Name } from "./element.ts";
import { textWidth } from "./label.ts";
import { tint } from "./tint.ts";

/** A region on the map of named tiles. */
export interface NamedTile {
  /** From 1, as in `petak_baris` and `petak_kolom`. */
  row: number;
  column: number;
  /** Its name without what it is, as words of syllables. */
  name: readonly (readonly string[])[];
  /** `Kota` above the name of a city, whose tile has round corners too; empty for a regency. */
  type: string;
  href: string;
  /** Last known coverage, 0-1; null: hatched. */
  coverage: number | null;
  /** The number on the tile: "8,4", "19,35"; empty without one. */
  value: string;
  /** Whether the last report met the target: certainly, possibly (null), or not. */
  met: boolean | null;
  /** All it says, with its full name: "Kota Malang: sekitar 8,4% dari …". */
  sentence: string;
}

// A tile and the grid it stands in: nine columns are 341 wide, a little less than a phone of 360 pixels.
const [WIDE, TALL, COLUMN, ROW] = [37, 53, 38, 54];

/** How wide a column is at least, in letters of the text: a map of more columns than a phone has room for scrolls. */
const EMS = 2.3;

/** A map of fewer columns has room left: its tiles do not grow beyond those of a map of this many. */
const FEWEST_COLUMNS = 6;

/** Sizes of a name and of a number (src/styles/named-tiles.css), and how wide either may be. */
const [NAME, VALUE, ROOM] = [11.6, 13, 36];

/** From line to line, and from the last to the number; closer where there are more than three. */
const STEPS = { few: { line: 12.5, value: 15 }, many: { line: 10.5, value: 12.5 } };

/** Roboto, the narrowest of the common fonts, as a part of the widest: what it sets as it is, wider ones are squeezed to. */
const NARROWEST = { plain: 0.86, bold: 0.8 };

/**
 * The regions as a grid of links that roughly keeps their place on the map, in reading order: the whole name, parted
 * where it does not fit, the number, tint by coverage; hatched and without number where there is none; a thread along the
 * foot where the target was met (dashed: possibly). Needs the pattern `hatch` of `definitions`.
 */
export function namedTiles(tiles: readonly NamedTile[], name: Name): string {
  const columns = Math.max(FEWEST_COLUMNS, ...tiles.map(({ column }) => column));
  const width = columns * COLUMN - (COLUMN - WIDE);
  const height = Math.max(...tiles.map(({ row }) => row)) * ROW - (ROW - TALL);
  const order = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return `<svg class="named" width="${px(columns * EMS)}em" viewBox="0 0 ${width} ${height}" role="group" ${nameAttributes(name)}>${order.map(link).join("\n")}</svg>`;
}

function link(tile: NamedTile): string {
  const { row, column, href, coverage, sentence } = tile;
  const place = `translate(${(column - 1) * COLUMN} ${(row - 1) * ROW})`;
  const classes = `q${coverage === null ? 0 : tint(coverage)}`;
  const said = escaped(sentence);
  // The image within the link has the sentence: of a link named so itself, its letters would have to be part of the name.
  return (
    `<a class="${classes}" href="${escaped(href)}" transform="${place}"><g role="img" aria-label="${said}">` +
    `<title>${said}</title>${cloth(tile)}${words(tile)}</g></a>`
  );
}

function cloth({ type, coverage, met }: NamedTile): string {
  const [corner, edge] = type ? [9, 7] : [1, 2];
  const hatch = coverage === null ? ' fill="url(#hatch)"' : "";
  const thread =
    met === false
      ? ""
      : `<path class="tl${met === null ? " own" : ""}" d="M${edge} ${TALL - 2.5}h${WIDE - 2 * edge}"/>`;
  return `<rect width="${WIDE}" height="${TALL}" rx="${corner}"${hatch}/>${thread}`;
}

/** The lines of a tile, in its middle. */
function words({ type, name, value }: NamedTile): string {
  const lines = [...(type ? [type] : []), ...linesOf(name)];
  const step = lines.length + (value ? 1 : 0) > 3 ? STEPS.many : STEPS.few;
  const block = (lines.length - 1) * step.line + (value ? step.value : 0);
  const first = TALL / 2 - block / 2 + 4;
  const last = first + (lines.length - 1) * step.line + step.value;
  return lines.map((line, index) => text(line, first + index * step.line)).join("") + (value && text(value, last, "v"));
}

function text(line: string, y: number, classes = ""): string {
  const [bold, size] = classes === "v" ? [true, VALUE] : [false, NAME];
  const squeezed =
    textWidth(line, bold, size) > ROOM ? ` textLength="${px(Math.min(ROOM, narrow(line, bold, size)))}"` : "";
  const fitted = squeezed && `${squeezed} lengthAdjust="spacingAndGlyphs"`;
  return `<text${classes && ` class="${classes}"`} x="${WIDE / 2}" y="${px(y)}"${fitted}>${escaped(line)}</text>`;
}

/** How wide the narrowest of the common fonts sets a line. */
function narrow(line: string, bold = false, size = NAME): number {
  return (bold ? NARROWEST.bold : NARROWEST.plain) * textWidth(line, bold, size);
}

/** A name on as few lines as hold it, of those the most even: whole, in two, in three. */
export function linesOf(name: NamedTile["name"]): string[] {
  const pieces = name.flatMap((word) => word.map((syllable, index) => ({ syllable, ends: index === word.length - 1 })));
  const even = [1, 2, 3].map((count) => evenest(partings(pieces, count)));
  return even.find((lines) => lines.length > 0 && fits(lines)) ?? even.findLast(({ length }) => length > 0)!;
}

interface Piece {
  syllable: string;
  /** The last of its word. */
  ends: boolean;
}

/** A line may be squeezed by a tenth. */
function fits(lines: readonly string[]): boolean {
  return lines.every((line) => narrow(line) <= 1.1 * ROOM);
}

function evenest(all: readonly string[][]): string[] {
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => narrow(line)));
  return all.toSorted((a, b) => widest(a) - widest(b))[0] ?? [];
}

/** Every way to set pieces on so many lines. */
function partings(pieces: readonly Piece[], count: number): string[][] {
  if (count === 1) return [[lineOf(pieces, true)]];
  const cuts = Array.from({ length: Math.max(0, pieces.length - 1) }, (_, index) => index + 1);
  return cuts.flatMap((cut) =>
    partings(pieces.slice(cut), count - 1).map((rest) => [lineOf(pieces.slice(0, cut), false), ...rest]),
  );
}

/** A line ends in a hyphen where it ends within a word. */
function lineOf(pieces: readonly Piece[], last: boolean): string {
  const line = pieces.map(({ syllable, ends }) => syllable + (ends ? " " : "")).join("");
  return line.trimEnd() + (last || line.endsWith(" ") ? "" : "-");
}
