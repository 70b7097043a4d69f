/** How many visits an nginx on this machine answers, and how many bytes one takes; the client shares the machine with it. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, get, type IncomingMessage } from "node:http";
import { join, posix, resolve } from "node:path";
import { nginxConfig } from "../src/publish/hosts/nginx.ts";
import { builtSite } from "./built-site.ts";
import { told, type Bench, type Measure } from "./measure.ts";
import { NO_NGINX, nginxPath, startNginx } from "./nginx.ts";

/** What most links lead to, and the tools. */
const pages = ["wilayah/kota-malang/", "", "bandingkan/", "klaim/", "data/periksa/"];
/** Two lines: what a request costs by itself. */
const SMALL = "robots.txt";
const CONNECTIONS = 16;
const SECONDS = 3;

/** What a number of seconds of visits came to. */
interface Load {
  visits: number;
  seconds: number;
  /** Of one visit, as sent: headers apart. */
  bytes: number;
}

/** Of a visit that finds nothing in its browser's store. */
export const loadBench: Bench = {
  about: `Visits to an nginx on this machine, which the visitors share: ${CONNECTIONS} at a time for ${SECONDS} s a page, scripts and icon included, sent compressed.`,
  measure: loadMeasures,
};

async function loadMeasures(): Promise<Measure[]> {
  const folder = builtSite("bench");
  const program = nginxPath();
  if (program === null) throw new Error(NO_NGINX);
  const site = (listen: string) => nginxConfig({ base: "/", folder: `${resolve(folder)}/`, name: null, listen });
  const server = await startNginx(program, site);
  const measures: Measure[] = [];
  try {
    for (const page of [...pages, SMALL]) measures.push(...(await measuresOf(folder, page, server.origin)));
  } finally {
    await server.close();
  }
  return measures;
}

async function measuresOf(folder: string, page: string, origin: string): Promise<Measure[]> {
  const paths = page === SMALL ? [SMALL] : [page, ...scriptsOf(folder, page), "favicon.svg"];
  const { visits, seconds, bytes } = await load(paths.map((path) => `${origin}/${path}`));
  const of = `/${page}`;
  return [
    told(paths.length, { name: "requests a visit", of, unit: "" }),
    told(bytes, { name: "bytes a visit", of, unit: "bytes" }),
    told(visits / seconds, { name: "visits a second", of, unit: "" }),
  ];
}

/** The scripts that a page asks for by itself, and those that these import. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page, "index.html"), "utf8");
  const found = new Set([...html.matchAll(/<script [^>]*src="\/([^"]+)"/g)].map(([, path = ""]) => path));
  for (const path of found) {
    const imported = readFileSync(join(folder, path), "utf8").matchAll(/(?:from|import)"(\.[^"]+)"/g);
    for (const [, name = ""] of imported) found.add(posix.join(posix.dirname(path), name));
  }
  return [...found];
}

/** Visits as fast as they are answered, some at a time, each on a connection that it keeps. */
async function load(addresses: readonly string[]): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begin = performance.now();
  const end = begin + SECONDS * 1000;
  let [visits, bytes] = [0, 0];
  const visitor = async () => {
    while (performance.now() < end) {
      bytes = await visit(addresses, agent);
      visits++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, visitor));
  agent.destroy();
  return { visits, bytes, seconds: (performance.now() - begin) / 1000 };
}

/** The bytes of all files of a visit. */
async function visit(addresses: readonly string[], agent: Agent): Promise<number> {
  let bytes = 0;
  for (const address of addresses) bytes += await size(address, agent);
  return bytes;
}

/** The bytes of a file as it is sent; throws for any answer but a good one. */
async function size(address: string, agent: Agent): Promise<number> {
  const request = get(address, { agent, headers: { "accept-encoding": "gzip" } });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode}`);
  let bytes = 0;
  answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
  await once(answer, "end");
  return bytes;
}
