/** Draws a share of the site's pictures, in a thread of its own (scripts/pictures.ts). */
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { CACHE, kept } from "../src/pictures/cache.ts";
import { drawings } from "../src/pictures/all.ts";
import { loadSite } from "../src/site.ts";
import type { Message, Share } from "./pictures.ts";

const { part, of } = workerData as Share;
const own = drawings(loadSite()).filter((_, index) => index % of === part);
send({ expected: own.length });
for (const { path, svg, width } of own) {
  send({ path, bytes: kept(svg(), width, CACHE) });
  // The renderer's memory is given back between two turns of the event loop, never within one.
  await setImmediate();
}

function send(message: Message): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(message);
}
