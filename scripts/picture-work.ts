/** Draws a share of the site's pictures, in a thread of its own (scripts/pictures.ts). */
import { parentPort, workerData } from "node:worker_threads";
import { CACHE, kept } from "../src/pictures/cache.ts";
import { drawings } from "../src/pictures/all.ts";
import { loadSite } from "../src/site.ts";
import type { Share } from "./pictures.ts";

const { part, of } = workerData as Share;
for (const [index, { path, svg, width }] of drawings(loadSite()).entries()) {
  if (index % of === part) parentPort?.postMessage({ path, bytes: kept(svg(), width, CACHE) });
}
