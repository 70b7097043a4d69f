import type { KeyEntry } from "../views/key.ts";
import { COLUMN, placed, type Drawn } from "./chart-file.ts";
import { widthOf, written } from "./letters.ts";
import { inFace } from "./parts.ts";

/** From one line of a key to the next; where the words of a mark begin; what lies between two marks. */
const [LINE, WORDS, GAP] = [26, 30, 18];

/** The key to a chart in as few lines as the column takes. */
export function keyPicture(key: readonly KeyEntry[]): Drawn {
  const all = key.reduce<KeyEntry[][]>((done, entry) => {
    const longer = [...(done.at(-1) ?? []), entry];
    return done.length > 0 && keyWidth(longer) <= COLUMN ? [...done.slice(0, -1), longer] : [...done, [entry]];
  }, []);
  const svg = all.map((line, index) => keyLine(line, index * LINE)).join("");
  return { svg, height: all.length * LINE };
}

function keyLine(entries: readonly KeyEntry[], top: number): string {
  return entries.map((entry, index) => keyMark(entry, keyWidth(entries.slice(0, index)), top)).join("");
}

function keyWidth(entries: readonly KeyEntry[]): number {
  return entries.reduce((sum, { text }) => sum + WORDS + widthOf(text, "plain", 15) + GAP, 0);
}

function keyMark({ svg, text }: KeyEntry, x: number, top: number): string {
  return placed(svg, x, top, 24, 14) + written(text, x + WORDS, top + 12, inFace("plain", 15));
}
