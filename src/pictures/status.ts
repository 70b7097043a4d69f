import { fitted, lines, wrapped, written } from "./letters.ts";
import type { PictureWords } from "./card.ts";
import { cloth } from "./cloth.ts";
import { button } from "./share.ts";
import { corner, picture, inFace, siteSign, tab } from "./parts.ts";

const [WIDTH, HEIGHT] = [1080, 1350];
const [LEFT, ROOM] = [80, 920];

/** The cloth: from x 80, with its lowest row ending here, 58 from one cell to the next. */
const [BOTTOM, PITCH] = [826, 58];

/** A picture of a region for a status, 1080 x 1350: it stands alone, so the page's address is drawn in where there is one. */
export function statusPicture(card: PictureWords, address: string | null): string {
  const silent = card.age !== null || card.number === null;
  return picture(WIDTH, HEIGHT, card.alt, [
    silent ? corner(WIDTH, HEIGHT, 375) : "",
    written(card.name, LEFT, 136, inFace("serif", fitted(card.name, "serif", 90, ROOM))),
    card.date === null ? "" : written(card.date, LEFT, 204, inFace("bold", fitted(card.date, "bold", 54, ROOM))),
    cloth({ left: LEFT, bottom: BOTTOM, pitch: PITCH, coverage: card.coverage, target: card.thread }),
    beside(card),
    card.number ? numbered(card.number) : missing(card.missing),
    from(card, address),
    card.age === null ? "" : tab(card.age, 1046, 1316, 46, 250),
  ]);
}

/** At the right of the cloth: what it says, and at its thread what that is. */
function beside({ frequency, target, thread }: PictureWords): string {
  const room = WIDTH - 700 - 40;
  const words = frequency === null ? [] : wrapped(frequency, "bold", 56, room);
  const asked = target ? wrapped(target.asked, "bold", 40, room) : [];
  const outcome = target?.outcome ? wrapped(target.outcome, "plain", 40, room) : [];
  const line = BOTTOM - (thread ?? 0) * 10 * PITCH;
  const last = BOTTOM - 12 - (words.length - 1) * 62;
  const tall = (asked.length + outcome.length) * 46;
  // The words of the target stand above its thread, never in those of the cloth.
  const start = Math.min(line, last - 76) - tall + 46;
  return [
    lines(words, 700, last, inFace("bold", 56), 62 / 56),
    lines(asked, 700, start, inFace("bold", 40, "target"), 1.15),
    lines(outcome, 700, start + asked.length * 46, inFace("plain", 40, "target"), 1.15),
  ].join("");
}

function numbered({ hedge, figure, of, did }: NonNullable<PictureWords["number"]>): string {
  return [
    hedge === "" ? "" : written(hedge, LEFT, 902, inFace("bold", 48, "dye")),
    written(figure, LEFT - 7, 1066, inFace("bold", fitted(figure, "bold", 210, ROOM), "dye")),
    written(of, LEFT, 1146, inFace("bold", fitted(of, "bold", 58, 660))),
    written(did, LEFT, 1208, inFace("plain", fitted(did, "plain", 54, 660))),
  ].join("");
}

function missing({ none, why, ask }: PictureWords["missing"]): string {
  return [
    written(none, LEFT, 960, inFace("serif", fitted(none, "serif", 108, ROOM))),
    lines(wrapped(why, "plain", 44, ROOM), LEFT, 1030, inFace("plain", 44)),
    button(ask, LEFT, 1120, 640, 88),
  ].join("");
}

function from({ brand, area }: PictureWords, address: string | null): string {
  const site = `${brand} ${area}`;
  return [
    siteSign(LEFT, 1250, 15.5),
    written(site, LEFT + 80, address === null ? 1298 : 1276, inFace("bold", fitted(site, "bold", 36, 560))),
    address === null
      ? ""
      : written(address, LEFT + 80, 1312, inFace("plain", fitted(address, "plain", 30, 560), "soft")),
  ].join("");
}
