import { px } from "../charts/element.ts";
import type { SilencePart, SilenceRow } from "../views/silence.ts";
import { COLUMN, placed, type Drawn } from "./chart-file.ts";
import { colour } from "./colours.ts";
import { lines, widthOf, written } from "./letters.ts";
import { inFace } from "./parts.ts";

/** A row, and where its strip begins and how long it is; the day of the last report stands beside it. */
const [ROW, STRIP, LENGTH] = [22, 160, 380];

/** The chart of silence: a key, the years, a strip for each region, the last report of all. */
export function silencePicture({
  key,
  years,
  grid,
  foot,
  known,
  silent,
  tag,
}: Omit<SilencePart, "title" | "lead">): Drawn {
  const marks = keyLines(key);
  const [top, rows] = [marks.length * 26 + 20, [...known, ...silent]];
  const height = top + rows.length * ROW;
  const strips = rows.map((row, index) => rowSvg(row, top + index * ROW));
  const svg = [
    ...marks.map((line, index) => keyLine(line, index * 26)),
    placed(years, STRIP, top - 20, LENGTH, 20),
    placed(grid, STRIP, top, LENGTH, rows.length * ROW),
    ...strips,
    placed(foot, STRIP, height, LENGTH, 20),
    tag ? tagSvg(tag, top + (known.length + silent.length / 2) * ROW) : "",
  ];
  return { svg: svg.join(""), height: height + 20 };
}

function rowSvg({ name, strip, date, beside }: SilenceRow, top: number): string {
  const said = date ?? beside;
  return (
    written(name, 0, top + 16, inFace("plain", 15)) +
    placed(strip, STRIP, top + 2, LENGTH, ROW - 4) +
    (said === "" ? "" : written(said, STRIP + LENGTH + 12, top + 16, inFace("plain", 15, "soft")))
  );
}

type Mark = SilencePart["key"][number];

function widthOfMark({ text }: Mark): number {
  return 30 + widthOf(text, "plain", 15) + 18;
}

/** The marks of the key in as few lines as the column takes. */
function keyLines(key: readonly Mark[]): Mark[][] {
  return key.reduce<Mark[][]>((done, mark) => {
    const longer = [...(done.at(-1) ?? []), mark];
    return done.length > 0 && keyWidth(longer) <= COLUMN ? [...done.slice(0, -1), longer] : [...done, [mark]];
  }, []);
}

function keyLine(marks: readonly Mark[], top: number): string {
  return marks.map((mark, index) => markSvg(mark, keyWidth(marks.slice(0, index)), top)).join("");
}

function keyWidth(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + widthOfMark(mark), 0);
}

function markSvg({ svg, text }: Mark, x: number, top: number): string {
  const mark = svg.replace(' width="22" height="14"', "");
  return placed(mark, x, top, 22, 14) + written(text, x + 30, top + 12, inFace("plain", 15));
}

/** How many have no figure, on paper over their hatching. */
function tagSvg({ count, text }: NonNullable<SilencePart["tag"]>, middle: number): string {
  const words = `${count} ${text}`;
  const width = widthOf(words, "bold", 16) + 28;
  const x = STRIP + (LENGTH - width) / 2;
  const box = `<path fill="${colour("paper")}" stroke="${colour("edge")}" d="M${px(x)} ${px(middle - 20)}h${px(width)}v40h-${px(width)}z"/>`;
  return box + lines([words], x + 14, middle + 6, inFace("bold", 16));
}
