import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawn } from "./draw.ts";
import { fontFiles } from "./letters.ts";

/** Where drawn pictures are kept. The folder may be deleted at any time. */
export const CACHE = "node_modules/.cache/pictures";

/** All that a picture depends on beside its drawing: the fonts, the renderer, and how pixels become a file. */
const TOOLS = ["node_modules/@resvg/resvg-js/package.json", "src/pictures/draw.ts", "src/pictures/png.ts"];

const tools = [...fontFiles, ...TOOLS].map((file) => digestOf(readFileSync(file)));

type Drawn = Uint8Array<ArrayBuffer>;

/**
 * The picture of a drawing: the one that is kept under the digest of all that it depends on, else a new one. A picture is
 * kept with a digest of its own, so that one which was cut off or written over is drawn again.
 */
export function kept(svg: string, width: number, folder: string, draw = drawn): Drawn {
  const file = join(folder, digestOf([...tools, process.versions["zlib"] ?? "", String(width), svg].join("\0")));
  return read(file) ?? write(file, draw(svg, width));
}

function read(file: string): Drawn | null {
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const picture = bytes.slice(DIGEST);
    return Buffer.from(bytes.subarray(0, DIGEST)).toString() === digestOf(picture) ? picture : null;
  } catch {
    return null;
  }
}

/** The length of a digest in letters. */
const DIGEST = 64;

/** Written apart and then named: nobody reads half a picture. A folder that cannot be written to costs time, nothing else. */
function write(file: string, picture: Drawn): Drawn {
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    const part = `${file}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
    writeFileSync(part, Buffer.concat([Buffer.from(digestOf(picture)), picture]));
    renameSync(part, file);
  } catch {
    // The next build draws it again.
  }
  return picture;
}

function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
