import { definitions } from "./definitions.ts";
import { textWidth, TEXT } from "./label.ts";
import { escaped } from "./element.ts";

/** What a chart needs to travel without its page. */
export interface Caption {
  /** The finding, as the page's heading over the chart. */
  title: string;
  /** Measure and base in words. */
  subtitle: string;
  /** Sources and date, and where it comes from. */
  source: string;
}

/** Concrete colours by the names of the tokens: `paper`, `ink`, `dye`, … */
export type Colours = Readonly<Record<string, string>>;

const [MARGIN, BIG] = [16, 17];

/**
 * A chart as an image of its own: the finding above it, its sources below, on white paper, with concrete colours. `css`
 * is the text of src/styles/charts.css; a token without a colour is an error.
 */
export function standalone(chart: string, { title, subtitle, source }: Caption, css: string, colours: Colours): string {
  const { width, height, inner, label } = taken(chart);
  const heading = lines(title, width, BIG).map((line, index) => text(line, MARGIN + BIG + index * 22, "h"));
  const top = MARGIN + heading.length * 22;
  const sub = lines(subtitle, width, TEXT).map((line, index) => text(line, top + 16 + index * 17, ""));
  const start = top + sub.length * 17 + 14;
  const end = start + height + 8;
  const credit = lines(source, width, TEXT).map((line, index) => text(line, end + 16 + index * 17, ""));
  const [w, h] = [width + 2 * MARGIN, end + credit.length * 17 + MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="c" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="${label}">`,
    `<style>${concrete(css, colours)}.c .h{fill:${colourOf("ink", colours)};font-size:${BIG}px;font-weight:600}</style>`,
    `${definitions.match(/<defs>.*<\/defs>/)![0]}<rect width="${w}" height="${h}" fill="${colourOf("paper", colours)}"/>`,
    `${heading.join("")}${sub.join("")}<g transform="translate(${MARGIN} ${start})" text-anchor="middle">${inner}</g>`,
    `${credit.join("")}</svg>`,
  ].join("");
}

/** The size, the name and the content of a chart of this folder. */
function taken(chart: string): { width: number; height: number; label: string; inner: string } {
  const [tag = "", width, height] = /^<svg [^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>/.exec(chart) ?? [];
  const label = /aria-label="([^"]*)"/.exec(tag)?.[1];
  if (!width || !height || label === undefined)
    throw new Error(`not a chart with a label of its own: ${chart.slice(0, 80)}`);
  return { width: Number(width), height: Number(height), label, inner: chart.slice(tag.length, -"</svg>".length) };
}

/** The rules of the stylesheet outside its media queries and without comments, their tokens replaced by colours. */
function concrete(css: string, colours: Colours): string {
  const [rules = ""] = css.replaceAll(/\/\*[^]*?\*\//g, "").split("@media");
  return rules.replaceAll(/\s+/g, " ").replaceAll(/var\(--(\w+)\)/g, (_, token: string) => colourOf(token, colours));
}

function colourOf(token: string, colours: Colours): string {
  const colour = colours[token];
  if (colour === undefined) throw new Error(`no colour: ${token}`);
  return colour;
}

/** The text broken into lines that fit. */
function lines(words: string, width: number, size: number): string[] {
  return words.split(" ").reduce<string[]>((done, word) => {
    const longer = [...done.slice(-1), word].join(" ");
    return done.length > 0 && textWidth(longer, size === BIG, size) <= width
      ? [...done.slice(0, -1), longer]
      : [...done, word];
  }, []);
}

function text(line: string, y: number, classes: string): string {
  return `<text class="${classes}" x="${MARGIN}" y="${y}">${escaped(line)}</text>`;
}
