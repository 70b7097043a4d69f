import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf, keep, recall } from "../kept.ts";
import { drawn } from "./draw.ts";
import { fontFiles } from "./letters.ts";

/** Where drawn pictures are kept. The folder may be deleted at any time. */
export const CACHE = "node_modules/.cache/pictures";

/** All that a picture depends on beside its drawing: the fonts, the renderer, and how pixels become a file. */
const TOOLS = ["node_modules/@resvg/resvg-js/package.json", "src/pictures/draw.ts", "src/pictures/png.ts"];

const tools = [...fontFiles, ...TOOLS].map((file) => digestOf(readFileSync(file)));

type Drawn = Uint8Array<ArrayBuffer>;

/** The picture of a drawing: the one that is kept under the digest of all that it depends on, else a new one. */
export function kept(svg: string, width: number, folder: string, draw = drawn): Drawn {
  const file = join(folder, digestOf([...tools, process.versions["zlib"] ?? "", String(width), svg].join("\0")));
  const known = recall(file);
  if (known) return known;
  const picture = draw(svg, width);
  keep(file, picture);
  return picture;
}
