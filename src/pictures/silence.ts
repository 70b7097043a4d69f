import { px } from "../charts/element.ts";
import type { SilencePart, SilenceRow } from "../views/silence.ts";
import { placed, type Drawn } from "./chart-file.ts";
import { colour } from "./colours.ts";
import { keyPicture } from "./key.ts";
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
  const marks = keyPicture(key);
  const [top, rows] = [marks.height + 20, [...known, ...silent]];
  const height = top + rows.length * ROW;
  const strips = rows.map((row, index) => rowSvg(row, top + index * ROW));
  const svg = [
    marks.svg,
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

/** How many have no figure, on paper over their hatching. */
function tagSvg({ count, text }: NonNullable<SilencePart["tag"]>, middle: number): string {
  const words = `${count} ${text}`;
  const width = widthOf(words, "bold", 16) + 28;
  const x = STRIP + (LENGTH - width) / 2;
  const box = `<path fill="${colour("paper")}" stroke="${colour("edge")}" d="M${px(x)} ${px(middle - 20)}h${px(width)}v40h-${px(width)}z"/>`;
  return box + lines([words], x + 14, middle + 6, inFace("bold", 16));
}
