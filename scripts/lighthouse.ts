/** Lighthouse on the main types of page, as a phone of the lower middle class on slow 4G sees them. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../tests/serve.ts";
import { onlyFonts } from "../tests/browser/fonts.ts";
import { builtSite } from "./built-site.ts";
import { chromiumArguments, chromiumPath } from "./chromium.ts";
import { atLeast, atMost, told, type Bench, type Measure } from "./measure.ts";

/** Regions with much data and with none; every other type of page; the two that most links lead to in English. */
const paths = [
  "/",
  "/wilayah/kota-surabaya/",
  "/wilayah/kabupaten-magetan/",
  "/peringkat/",
  "/bandingkan/",
  "/klaim/",
  "/program/",
  "/cara-aktivasi/",
  "/data/",
  "/metodologi/",
  "/sumber/",
  "/en/",
  "/en/wilayah/kota-surabaya/",
];
/** One heading and nothing else: what the browser and the machine take by themselves. */
const EMPTY = "/empty.html";
const emptyPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><meta name="viewport" content="width=device-width"><meta name="description" content="One heading"><main><h1>One heading</h1></main>`;

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What we allow: every score in full, milliseconds until the page is painted in full. Nothing may move, no task keep a finger waiting. */
const ALLOWED = { score: 100, paint: 1000, shift: 0, blocked: 0 };

/** Of so many runs the median counts: the page is the same, what slows some of them down is the machine it shares. */
const RUNS = 3;

/** The part of a Lighthouse result that we read. */
interface Result {
  categories: Record<(typeof categories)[number], { score: number }>;
  audits: Record<string, { numericValue: number }>;
  environment: { benchmarkIndex: number };
}

interface Measured {
  scores: number[];
  /** Largest contentful paint and total blocking time, milliseconds; cumulative layout shift. */
  paint: number;
  blocked: number;
  shift: number;
  /** How fast the machine was, by Lighthouse's own loop. */
  machine: number;
}

/** A built site's pages, and an empty one: what blocks there is the browser's own doing. */
export const lighthouseBench: Bench = {
  about: `Lighthouse on ${paths.length} pages, mobile, slow 4G, processor slowed down four times; median of ${RUNS} runs. The machine by Lighthouse's own loop: a desktop with nothing else to do has some 1,500.`,
  measure: () => lighthouseMeasures(builtSite("bench")),
};

async function lighthouseMeasures(folder: string): Promise<Measure[]> {
  const lighthouse = await load();
  writeFileSync(join(folder, EMPTY), emptyPage);
  const [server, port] = [await serve(folder, "/"), await freePort()];
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    env: onlyFonts("roboto"),
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  });
  const rows: [string, Measured][] = [];
  for (const path of [...paths, EMPTY]) {
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measure(lighthouse, server.origin + path, port));
    rows.push([path, median(runs)]);
  }
  await browser.close();
  await server.close();
  return rows.flatMap(([path, measured]) => measuresOf(path, measured, rows.at(-1)![1]));
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Result }>;

/** Lighthouse has packages and a lockfile of its own, fetched here and the first time only. */
async function load(): Promise<Lighthouse> {
  const folder = resolve(".cache", "lighthouse");
  const entry = join(folder, "node_modules", "lighthouse", "core", "index.js");
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    cpSync("scripts/lighthouse", folder, { recursive: true });
    spawnSync("npm ci --ignore-scripts --no-fund --no-audit", { cwd: folder, shell: true, stdio: ["ignore", 2, 2] });
  }
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  return lighthouse;
}

async function measure(lighthouse: Lighthouse, url: string, port: number): Promise<Measured> {
  const { lhr } = await lighthouse(url, { port, logLevel: "silent", onlyCategories: categories });
  const value = (audit: string) => lhr.audits[audit]!.numericValue;
  return {
    scores: categories.map((name) => Math.round(100 * lhr.categories[name].score)),
    paint: value("largest-contentful-paint"),
    blocked: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    machine: lhr.environment.benchmarkIndex,
  };
}

function median(runs: readonly Measured[]): Measured {
  const middle = (measure: (run: Measured) => number) => runs.map(measure).toSorted((a, b) => a - b)[RUNS >> 1]!;
  return {
    scores: categories.map((_, index) => middle((run) => run.scores[index]!)),
    paint: middle((run) => run.paint),
    blocked: middle((run) => run.blocked),
    // Shifts are the page's own doing: the worst run counts.
    shift: Math.max(...runs.map(({ shift }) => shift)),
    machine: middle((run) => run.machine),
  };
}

function measuresOf(of: string, { scores, paint, shift, blocked, machine }: Measured, empty: Measured): Measure[] {
  return [
    ...categories.map((name, index) => atLeast(ALLOWED.score, scores[index]!, { name, of, unit: "" })),
    atMost(ALLOWED.paint, paint, { name: "painted in full", of, unit: "ms" }),
    atMost(ALLOWED.shift, shift, { name: "layout shift", of, unit: "" }),
    atMost(ALLOWED.blocked, Math.max(0, blocked - empty.blocked), {
      name: "blocked longer than an empty page",
      of,
      unit: "ms",
    }),
    told(machine, { name: "the machine", of, unit: "" }),
  ];
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
