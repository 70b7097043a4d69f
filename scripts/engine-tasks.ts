/** What a reader does with an old engine, for the tests and the bench. */
import { builtSite } from "./built-site.ts";
import { startEngine, type Engine } from "./engine.ts";
import { enginesRun, installEngines, type EngineVersion } from "./engines.ts";
import { atLeast, type Bench, type Measure } from "./measure.ts";
import { serve } from "../tests/serve.ts";

export interface Task {
  name: string;
  path: string;
  width: number;
  /** Without the scripts that a page asks for: they are not there, as after a deploy. */
  blocked?: true;
  /** An expression in the page: what the reader gets. */
  gets: string;
  wanted: RegExp;
}

const textOf = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)}).innerText.replace(/\u00a0/g, " ")`;
/** Types into the field that finds a region, and reads what it answers with. */
const found = `(() => {
  const field = document.querySelector("#nama");
  field.value = "sby";
  field.dispatchEvent(new Event("input"));
  return document.querySelector("#ditemukan").innerText;
})()`;
const drawn = `[...document.querySelectorAll("main svg")].filter(svg => svg.getBoundingClientRect().width > 250).length + " large charts"`;
const scrollWidth = "document.documentElement.scrollWidth";
/** Whether the navigation stands in the letterhead with all its words on one line. */
const navigation = `[...document.querySelectorAll("header nav a")].filter(link => link.offsetHeight > 0).length + " links"`;
/** The sentence in the place of a tool, if it is there and the tool is not. */
const instead = `[...document.querySelectorAll(".tool")].some(tool => tool.offsetHeight > 0) ? "" : ${textOf(".unstarted")}`;

/** Pastes a row of a spreadsheet until the tool is there and takes it, and reads what is found in it. */
const pasted = `(() => {
  const [form, field, found] = ["#berkas", "#tempel", "#temuan"].map(name => document.querySelector(name));
  if (!found.dataset.state) {
    document.querySelector("#tabel").value = "sarana";
    field.value = "wilayah\\tsarana\\tjumlah\\ttanggal\\tketepatan\\tsumber\\n35.73\\tadm\\t1.200\\t2023-01-27\\t\\tkoran-2023";
    form.dispatchEvent(new Event("submit", { cancelable: true }));
  }
  return found.innerText;
})()`;

const CHECK = "/klaim/?w=35.73&t=2023-09-03&j=26046&p=15.7&b=wajib_ktp";
const TWO = "/bandingkan/?w=kota-malang,kota-madiun";
const FILE = "/data/periksa/";

export const tasks: readonly Task[] = [
  { name: "search on the home page", path: "/", width: 360, gets: found, wanted: /^Kota Surabaya/ },
  { name: "charts of a region", path: "/wilayah/kota-malang/", width: 360, gets: drawn, wanted: /^[1-9]/ },
  {
    name: "a claim checked",
    path: CHECK,
    width: 360,
    gets: textOf("#jawaban"),
    // The range stands in the fold of the sum.
    wanted: /15,7% dari wajib KTP[^]+target 25% dari pemegang KTP-el/,
  },
  {
    name: "two regions compared",
    path: TWO,
    width: 360,
    gets: textOf("#rincian"),
    // 23 April 2024 to 12 August 2025 are 476 days, 15,6 months: too far apart for a difference.
    wanted: /berjarak 16 bulan[^]+23 April 2024/,
  },
  {
    name: "a row pasted and checked",
    path: FILE,
    width: 360,
    gets: pasted,
    // A dot for thousands, and a source that is not on file.
    wanted: /angka-pemisah-ribuan[^]+Tulis 1200\.[^]+sumber-tak-dikenal/,
  },
  ...["/", "/wilayah/kota-malang/", TWO, CHECK, FILE, "/metodologi/", "/peringkat/"].map((path) => ({
    name: `${path.replace(/\?.*/, "?…")} within a phone`,
    path,
    width: 360,
    gets: scrollWidth,
    wanted: /^360$/,
  })),
  { name: "navigation on a desktop", path: "/", width: 1280, gets: navigation, wanted: /^[4-9]/ },
  ...["/", CHECK, TWO, FILE].map((path) => ({
    name: `${path.replace(/\?.*/, "?…")} says that its script is not there`,
    path,
    width: 360,
    blocked: true as const,
    gets: instead,
    wanted: /tidak dapat dijalankan di sini/,
  })),
];

/** What an engine gives for a task once it is what was wanted, or after ten seconds; errors nobody caught are told. */
export async function perform(
  engine: Engine,
  origin: string,
  { path, width, blocked, gets, wanted }: Task,
): Promise<string> {
  await engine.block(...(blocked ? ["*/_astro/*"] : []));
  await engine.open(origin + path, width);
  await engine.becomes(`${wanted}.test(${gets})`);
  return [String(await engine.evaluate(gets)), ...engine.complaints].join("\n");
}

const versions: readonly EngineVersion[] = [65, 78, 83, 92];

/** All engines and tasks on a built site; what an engine gave instead goes to standard error. */
export const enginesBench: Bench = {
  about: `What readers do, in Chromium ${versions.join(", ")}: ${tasks.length} tasks. Measured on 64-bit Linux only.`,
  measure: () => (enginesRun ? enginesMeasures(builtSite("bench")) : []),
};

async function enginesMeasures(folder: string): Promise<Measure[]> {
  installEngines(versions);
  const server = await serve(folder, "/");
  const done = await Promise.all(versions.map((version) => tasksDone(version, server.origin)));
  await server.close();
  return versions.map((version, index) =>
    atLeast(tasks.length, done[index]!, { name: `tasks done in Chromium ${version}`, unit: "" }),
  );
}

async function tasksDone(version: EngineVersion, origin: string): Promise<number> {
  const engine = await startEngine(version);
  let done = 0;
  for (const task of tasks) {
    const given = await perform(engine, origin, task);
    if (task.wanted.test(given) && engine.complaints.length === 0) done++;
    else console.error(`Chromium ${version}, ${task.name}: ${given.slice(0, 60)}`);
  }
  engine.close();
  return done;
}
