import { patterns } from "../charts/definitions.ts";
import { escaped, px } from "../charts/element.ts";
import { chartStyle } from "./chart-style.ts";
import { colour } from "./colours.ts";
import { lines, wrapped, written } from "./letters.ts";
import { inFace } from "./parts.ts";

/** What a chart needs to travel without its page. */
export interface Caption {
  title: string;
  /** What is measured, and of what. */
  base: string;
  source: string;
  /** On what terms, and when it was drawn. */
  licence: string;
  /** Of the page it is from; null where the site has none. */
  address: string | null;
}

/** What stands between the words: drawn from 0 0, as wide as a chart file's column. */
export interface Drawn {
  svg: string;
  height: number;
}

/** A chart file in pixels: how wide it is, and the column that all in it stands in. */
const [WIDTH, MARGIN] = [760, 32];

/** How wide that column is. */
export const COLUMN = WIDTH - 2 * MARGIN;

/** A chart as an image of its own: title and base above it, source, terms and address below, with concrete colours. */
export function chartFile({ svg, height }: Drawn, caption: Caption): string {
  const title = wrapped(caption.title, "serif", 29, COLUMN);
  const base = wrapped(caption.base, "plain", 18, COLUMN);
  const under = [...wrapped(caption.source, "plain", 15, COLUMN), ...wrapped(caption.licence, "plain", 15, COLUMN)];
  const top = 54 + (title.length - 1) * 37 + base.length * 25 + 30;
  const end = top + height + 24;
  const all = end + 24 + under.length * 21 + (caption.address === null ? 0 : 21);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${px(all)}" width="${WIDTH}" height="${px(all)}" role="img">`,
    `<title>${escaped(`${caption.title}. ${caption.base}`)}</title><style>${chartStyle}</style>${patterns}`,
    `<rect width="${WIDTH}" height="${px(all)}" fill="${colour("paper")}"/>`,
    lines(title, MARGIN, 54, inFace("serif", 29), 37 / 29),
    lines(base, MARGIN, 54 + (title.length - 1) * 37 + 34, inFace("plain", 18), 25 / 18),
    `<g transform="translate(${MARGIN} ${top})">${svg}</g>`,
    `<path stroke="${colour("ink")}" stroke-width="1.5" d="M${MARGIN} ${px(end)}h${COLUMN}"/>`,
    lines(under, MARGIN, end + 24, inFace("plain", 15, "soft"), 21 / 15),
    caption.address === null ? "" : written(caption.address, MARGIN, end + 24 + under.length * 21, inFace("bold", 15)),
    "</svg>",
  ].join("");
}

/** A chart of a page at a place of a file, at that size; its marks may reach beyond its edges as they do on the page. */
export function placed(svg: string, x: number, y: number, width: number, height: number): string {
  const at = `<svg overflow="visible" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
  return svg.replace(
    /^<svg([^>]*)>/,
    (_, own: string) => at + own.replace(/ (?:width|height|role|aria-\w+)="[^"]*"/g, "") + ">",
  );
}

/** A chart of a page as wide as the column. */
export function inColumn(svg: string): Drawn {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  if (width === undefined) throw new Error(`a chart without a size: ${svg.slice(0, 80)}`);
  const tall = (COLUMN * Number(height)) / Number(width);
  return { svg: placed(svg, 0, 0, COLUMN, tall), height: tall };
}
