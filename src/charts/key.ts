import { type Line, level, type Point, upright } from "./box.ts";
import { penSvg } from "./pen.ts";
import { type Piece, stroke } from "./piece.ts";

/** The lines that a key explains, by the classes that draw them. */
const lines = { joined: "dl", long: "dl gd", values: "iv", days: "iv dd", undated: "iv gd", rival: "rv" } as const;

/** A mark that a key explains. Targets are none of them: they bear their names. */
export type KeyMark = "exact" | "rounded" | keyof typeof lines | "silence";

/** In the order of a key. */
const all = ["exact", "rounded", "joined", "long", "values", "days", "undated", "rival", "silence"] as const;

/** The marks that the key of some drawings has to explain: all that one of them draws, but for a silence that bears its word. */
export function keyMarks(...drawings: readonly (readonly Piece[])[]): KeyMark[] {
  const drawn = new Set(drawings.flatMap((pieces) => pieces.flatMap(marksOf).filter((mark) => !says(mark, pieces))));
  return all.filter((mark) => drawn.has(mark));
}

function marksOf(piece: Piece): KeyMark[] {
  switch (piece.kind) {
    case "dots":
      return piece.dots.map(({ exact }) => (exact ? "exact" : "rounded"));
    case "hatch":
      return piece.box.right - piece.box.left >= 1 ? ["silence"] : [];
    case "stroke":
      return all.filter((mark) => mark in lines && piece.lines.length > 0 && piece.classes === classesOf(mark));
    default:
      return [];
  }
}

function classesOf(mark: KeyMark): string | undefined {
  return (lines as Partial<Record<KeyMark, string>>)[mark];
}

function says(mark: KeyMark, pieces: readonly Piece[]): boolean {
  const labels = pieces.flatMap((piece) => (piece.kind === "labels" ? piece.labels : []));
  return mark === "silence" && labels.some(({ classes }) => classes === "it");
}

/** A mark as the charts draw it, small, for a key. */
export function sampleSvg(mark: KeyMark): string {
  const { width, piece } = samples[mark];
  return `<svg class="c" width="${width}" height="14" aria-hidden="true">${penSvg([piece])}</svg>`;
}

interface Sample {
  width: number;
  piece: Piece;
}

const [MIDDLE, DOT, LINE] = [7, 14, 24];

const samples: Record<KeyMark, Sample> = {
  exact: dotSample(true),
  rounded: dotSample(false),
  joined: lineSample("joined", level(1, LINE - 1, MIDDLE)),
  long: lineSample("long", level(2, LINE, MIDDLE)),
  values: { width: DOT, piece: stroke(lines.values, [upright(MIDDLE, 0, 14)]) },
  days: lineSample("days", level(0, LINE, MIDDLE)),
  undated: lineSample("undated", level(2, LINE, MIDDLE)),
  rival: { width: DOT, piece: stroke(lines.rival, [upright(MIDDLE, 0, 14)]) },
  silence: { width: LINE, piece: { kind: "hatch", box: { left: 0, top: 0, right: LINE, bottom: 14 } } },
};

function dotSample(exact: boolean): Sample {
  const dot: Point = { x: MIDDLE, y: MIDDLE };
  return { width: DOT, piece: { kind: "dots", classes: "dot", r: 4, dots: [{ ...dot, exact }] } };
}

function lineSample(mark: keyof typeof lines, line: Line): Sample {
  return { width: LINE, piece: stroke(lines[mark], [line]) };
}
