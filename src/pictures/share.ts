import { widthOf, fitted, lines, wrapped, written } from "./letters.ts";
import type { PictureWords } from "./card.ts";
import { cloth } from "./cloth.ts";
import { colour } from "./colours.ts";
import { brandAt, corner, picture, inFace, tab } from "./parts.ts";
import { IMAGE_SIZE } from "../views/share-image.ts";

/**
 * The words stand in a column within the square 285-915 that messengers cut out of the middle; the cloth is at its left,
 * on the line of the number, the site and the silence at its right.
 */
const [LEFT, ROOM] = [312, 580];

/** The number's line, and that of the cloth. */
const LINE = 364;

/** The image of a link to a region's page, 1200 x 630. */
export function sharePicture(card: PictureWords): string {
  const { width, height } = IMAGE_SIZE;
  const silent = card.age !== null || card.number === null;
  return picture(width, height, card.alt, [
    silent ? corner(width, height, 360) : "",
    named(card),
    card.number ? numbered(card, card.number) : missing(card.missing),
    cloth({ left: 30, bottom: LINE, pitch: 24, coverage: card.coverage, target: card.thread }),
    card.frequency === null ? "" : lines(wrapped(card.frequency, "bold", 40, 250), 30, 436, inFace("bold", 40), 1.15),
    brandAt(950, 46, card.brand, card.area),
    card.age === null ? "" : tab(card.age, 1172, 602, 38, 212),
  ]);
}

function named({ name, date }: PictureWords): string {
  const heading = written(name, LEFT, 92, inFace("serif", fitted(name, "serif", 66, ROOM)));
  return heading + (date === null ? "" : written(date, LEFT, 147, inFace("bold", fitted(date, "bold", 42, ROOM))));
}

function numbered({ target }: PictureWords, { hedge, figure, of, did }: NonNullable<PictureWords["number"]>): string {
  return [
    hedge === "" ? "" : written(hedge, LEFT, 200, inFace("bold", 40, "dye")),
    // Large digits begin with white of their own: to the eye they stand on the edge of the column.
    written(figure, LEFT - 7, LINE, inFace("bold", fitted(figure, "bold", 208, ROOM), "dye")),
    written(of, LEFT, 448, inFace("bold", fitted(of, "bold", 50, ROOM))),
    written(did, LEFT, 500, inFace("plain", fitted(did, "plain", 46, ROOM))),
    target ? asked(target) : "",
  ].join("");
}

function asked({ asked: words, outcome }: NonNullable<PictureWords["target"]>): string {
  const room = ROOM - 62;
  return [
    `<path stroke="${colour("target")}" stroke-width="7" d="M${LEFT} 547h46"/>`,
    written(words, LEFT + 62, 559, inFace("bold", fitted(words, "bold", 34, room), "target")),
    outcome === null
      ? ""
      : written(outcome, LEFT + 62, 602, inFace("plain", fitted(outcome, "plain", 37, room), "target")),
  ].join("");
}

function missing({ none, why, ask }: PictureWords["missing"]): string {
  const large = wrapped(none, "serif", 108, ROOM);
  return [
    lines(large, LEFT - 4, 206, inFace("serif", Math.min(...large.map((line) => fitted(line, "serif", 108, ROOM)))), 1),
    lines(wrapped(why, "plain", 37, ROOM), LEFT, 384, inFace("plain", 37), 1.3),
    button(ask, LEFT, 484, ROOM, 92),
  ].join("");
}

/** Says what a tap gives: a bar of dye with its words in the middle. */
export function button(text: string, x: number, y: number, width: number, height: number): string {
  const size = fitted(text, "bold", height * 0.4, width - 40);
  const start = x + (width - widthOf(text, "bold", size)) / 2;
  const bar = `<path fill="${colour("dye")}" d="M${x} ${y}h${width}v${height}h-${width}z"/>`;
  return bar + written(text, start, y + height * 0.64, inFace("bold", size, "on"));
}
