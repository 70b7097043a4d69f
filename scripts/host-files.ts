/** What is added to a built site for whoever serves it, or for who opens it without a host. */
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { apacheFile } from "../src/publish/hosts/apache.ts";
import { headersFile } from "../src/publish/hosts/netlify.ts";
import { compressed } from "../src/publish/hosts/types.ts";
import { relinked } from "../src/publish/relative.ts";
import type { Settings } from "../src/settings.ts";
import { filesIn } from "./manifest.ts";

const HEADERS = "_headers";
const HTACCESS = ".htaccess";
/** What a folder of a site says to GitHub, which else leaves out whatever begins with `_`. */
const NO_JEKYLL = ".nojekyll";
const PACKED = [".gz", ".br"];

/** Whether a file of a built site is for its host alone: asked for by its address it need not be there. */
export function isForHost(path: string): boolean {
  return [HEADERS, HTACCESS, NO_JEKYLL].includes(path) || PACKED.includes(extname(path));
}

/** Does to a built site what its settings ask for. One that is opened from a folder has no host to say anything to. */
export async function finishSite(
  folder: string,
  { base, offline, precompressed }: Pick<Settings, "base" | "offline" | "precompressed">,
): Promise<void> {
  if (offline) relinkPages(folder, base);
  else writeHostFiles(folder, base);
  if (precompressed) await precompress(folder);
}

/** Writes what hosts read by themselves in the folder that they serve. */
function writeHostFiles(folder: string, base: string): void {
  writeFileSync(join(folder, HEADERS), headersFile(base, filesIn(folder)));
  writeFileSync(join(folder, HTACCESS), apacheFile({ base }));
  writeFileSync(join(folder, NO_JEKYLL), "");
}

/** Writes a `.gz` and a `.br` beside each file that is smaller so; the same bytes on every system. */
export async function precompress(folder: string): Promise<void> {
  const endings = compressed.map(({ ending }) => `.${ending}`);
  const files = filesIn(folder).filter((file) => endings.includes(extname(file)));
  for (const file of files) await compressFile(join(folder, file));
}

async function compressFile(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const [zipped, brotli] = await Promise.all([promisify(gzip)(bytes, { level: 9 }), promisify(brotliCompress)(bytes)]);
  // The tenth byte names the system that compressed: none.
  zipped[9] = 255;
  for (const [ending, packed] of [
    [".gz", zipped],
    [".br", brotli],
  ] as const) {
    if (packed.length < bytes.length) writeFileSync(path + ending, packed);
  }
}

/** Rewrites the links of every page, so that they lead from file to file. */
export function relinkPages(folder: string, base: string): void {
  for (const file of filesIn(folder).filter((path) => path.endsWith(".html"))) {
    const path = join(folder, file);
    writeFileSync(path, relinked(readFileSync(path, "utf8"), file, base));
  }
}
