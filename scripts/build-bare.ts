/**
 * What the build's bench measures against, in a process of its own: Astro builds an empty project with our settings, the
 * tables are read as they are, and Plot draws a plain chart for each that the site has. Prints the processor time in seconds.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

await buildEmpty(join(".cache", "bench", "empty"));
await readTables();
const before = used();
const charts = await chartsOfSite();
// To know what the charts show is our work, not theirs.
const own = used() - before;
await draw(charts);
console.log(used() - own);

async function buildEmpty(folder: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const [srcDir, publicDir, outDir] = ["src", "public", "dist"].map((name) => join(folder, name));
  mkdirSync(join(folder, "src", "pages"), { recursive: true });
  writeFileSync(join(folder, "src", "pages", "index.astro"), "<p>Kosong</p>\n");
  const { build } = await import("astro");
  await build({ srcDir: srcDir!, publicDir: publicDir!, outDir: outDir!, logLevel: "error" });
}

async function readTables(): Promise<void> {
  const [{ csvParse }, { readFolder }] = await Promise.all([import("d3-dsv"), import("../src/folder.ts")]);
  for (const file of readFolder("data")) if ("bytes" in file) csvParse(new TextDecoder().decode(file.bytes));
}

/** The points of every chart that the site has Plot draw: each region's coverage for two languages, two cards and a file, its people for two. */
async function chartsOfSite(): Promise<{ date: Date; value: number }[][]> {
  const { loadSite } = await import("../src/site.ts");
  const marks = loadSite().states.map(({ series }) => series);
  const points = marks.map((series) => ({
    coverage: series.flatMap(({ date, coverage }) =>
      coverage ? [{ date: new Date(date), value: coverage.value }] : [],
    ),
    people: series.flatMap(({ date, activated }) =>
      activated ? [{ date: new Date(date), value: activated.value }] : [],
    ),
  }));
  return points.flatMap(({ coverage, people }) => [
    ...(coverage.length > 0 ? Array.from({ length: 5 }, () => coverage) : []),
    ...(people.length > 0 ? [people, people] : []),
  ]);
}

/** A chart as one writes it first: axes, a line, dots with their values, a rule. */
async function draw(charts: readonly { date: Date; value: number }[][]): Promise<void> {
  const [Plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  for (const points of charts) {
    const { document } = parseHTML("<html><body></body></html>");
    const places = { x: "date", y: "value" };
    const marks = [
      Plot.ruleY([0.3]),
      Plot.line(points, places),
      Plot.dot(points, places),
      Plot.text(points, { ...places, text: ({ value }: { value: number }) => value.toFixed(1) }),
    ];
    Plot.plot({ document: document as unknown as Document, marks }).outerHTML.toString();
  }
}
