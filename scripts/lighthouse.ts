/** Lighthouse on the main types of page, as a phone of the lower middle class on slow 4G sees them. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../tests/serve.ts";
import { onlyFonts } from "../tests/browser/fonts.ts";
import { chromiumArguments, chromiumPath } from "./chromium.ts";

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

/** Of so many runs the median counts: the page is the same, what slows some of them down is the machine it shares. */
const RUNS = 3;

/** Milliseconds until the page is painted in full that we allow. Nothing may move, and no task keep a finger waiting. */
const PAINT = 1000;

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

/** A Markdown table of a built site's pages and of an empty one; each measure beside what is allowed. */
export async function lighthouseTable(folder: string): Promise<string> {
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
  return table(rows);
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

function table(rows: readonly [string, Measured][]): string {
  const machines = rows.map(([, { machine }]) => Math.round(machine));
  const head = [
    ...["Page", "Performance", "Accessibility", "Best practices", "SEO"],
    ...["Painted in full, of 1.0 s allowed", "Layout shift (0 allowed)", "Blocked, ms (0 allowed)"],
  ];
  const lines = rows.map(([path, { scores, paint, shift, blocked }]) => [
    `\`${path}\``,
    ...scores,
    (paint / PAINT).toFixed(2),
    shift.toFixed(3),
    Math.round(blocked),
  ]);
  const printed = [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...lines];
  return [
    ...printed.map((cells) => `| ${cells.join(" | ")} |`),
    "",
    `Mobile, slow 4G, processor slowed down four times; median of ${RUNS} runs. What blocks in \`${EMPTY}\` is the browser's own doing.`,
    `The machine by Lighthouse's own loop: ${Math.min(...machines)} to ${Math.max(...machines)} (a desktop with nothing else to do has some 1,500).`,
  ].join("\n");
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
