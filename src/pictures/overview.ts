import { px } from "../charts/element.ts";
import type { OverviewWords } from "../text/picture.ts";
import { colour } from "./colours.ts";
import { fitted, lines, widthOf, wrapped, written } from "./letters.ts";
import { brandAt, corner, picture, inFace, tab } from "./parts.ts";
import { IMAGE_SIZE } from "../views/share-image.ts";

/** What a picture of all regions shows. */
export interface Overview {
  words: OverviewWords;
  /** One thread each across the top, by the token of its colour; null is hatched. */
  threads: readonly (string | null)[];
  /** Null while a figure is new. */
  age: string | null;
  brand: string;
  area: string;
  alt: string;
}

const [LEFT, ROOM, BAND] = [312, 580, 130];

/** The image of a link to a page about all regions, 1200 x 630: one thread for each, and a number in large. */
export function overviewPicture({ words, threads, age, brand, area, alt }: Overview): string {
  const { width, height } = IMAGE_SIZE;
  return picture(width, height, alt, [
    age === null ? "" : corner(width, height, 330),
    band(threads),
    written(words.title, LEFT, 214, inFace("serif", fitted(words.title, "serif", 58, ROOM))),
    number(words),
    written(words.bold, LEFT, 430, inFace("bold", fitted(words.bold, "bold", 40, ROOM))),
    words.plain === "" ? "" : written(words.plain, LEFT, 484, inFace("plain", fitted(words.plain, "plain", 40, ROOM))),
    words.foot === "" ? "" : written(words.foot, LEFT, 584, inFace("bold", fitted(words.foot, "bold", 38, ROOM))),
    lines(wrapped(words.beside, "bold", 38, 250), 30, 350, inFace("bold", 38), 1.18),
    brandAt(950, 172, brand, area),
    age === null ? "" : tab(age, 1172, 602, 36, 212),
  ]);
}

function number({ figure, after }: OverviewWords): string {
  const size = Math.min(150, fitted(`${figure}`, "bold", 150, 300));
  const from = LEFT + widthOf(figure, "bold", size) + 24;
  const rest = fitted(after, "bold", 72, LEFT + ROOM - from);
  return (
    written(figure, LEFT - 5, 372, inFace("bold", size, "dye")) + written(after, from, 372, inFace("bold", rest, "dye"))
  );
}

/** The threads as a band, those that are hatched at its end. */
function band(threads: readonly (string | null)[]): string {
  const dyed = threads.filter((token) => token !== null);
  const step = IMAGE_SIZE.width / threads.length;
  const stripes = dyed.map((token, index) => `<path fill="${colour(token)}" d="${stripe(index * step, step)}"/>`);
  return stripes.join("") + hatched(dyed.length * step);
}

function stripe(x: number, step: number): string {
  const width = px(step * 0.9);
  return `M${px(x)} 0h${width}v${BAND}h-${width}z`;
}

/** The band from x to its right end, hatched: one stroke each 12 px, cut where the band ends. */
function hatched(x: number): string {
  const room = IMAGE_SIZE.width - x;
  const strokes = Array.from({ length: Math.max(0, Math.ceil((room + BAND) / 12)) }, (_, index) => {
    const along = 12 * (index + 1);
    const [low, high] = [Math.max(0, along - BAND), Math.min(along, room)];
    return low >= high ? "" : `M${px(x + low)} ${px(along - low)}L${px(x + high)} ${px(along - high)}`;
  });
  return room <= 0 ? "" : `<path stroke="${colour("hatch")}" stroke-width="2.5" d="${strokes.join("")}"/>`;
}
