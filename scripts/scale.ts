/** Builds of made-up nations of 38, 514 and 7,285 regions with as much on record of each: what grows with their number. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeRegions } from "./made-up-regions.ts";
import { atMost, told, type Bench, type Measure } from "./measure.ts";

/** As many as a province has, as Indonesia has regencies and cities, as it has kecamatan; all made up as regencies and cities. */
const [PROVINCE, NATION, MANY] = [38, 514, 7285];

/**
 * What is allowed: processor time of the nation over that of a province; the same of very many regions over that of the nation,
 * by so much more than there are regions; megabytes held at once; bytes of the home page as sent.
 */
const ALLOWED = { nation: 16, many: 1.2, megabytes: 4000, home: 20_000 };

/** What a build took. */
interface Built {
  regions: number;
  images: boolean;
  /** In the processor's time, all threads, the system's too: what others do on the machine hardly touches it. */
  seconds: number;
  megabytes: number;
  /** The home page after gzip. */
  home: number;
}

/** What is allowed is told beside it. */
export const scaleBench: Bench = {
  about: `Made-up nations of ${PROVINCE}, ${NATION} and ${MANY.toLocaleString("en")} regions, each with as much on record; seconds of the processor, all threads.`,
  measure: scaleMeasures,
};

function scaleMeasures(): Measure[] {
  const [province, nation] = [build(PROVINCE, true), build(NATION, true)];
  const [bare, many] = [build(NATION, false), build(MANY, false)];
  const growth = many.seconds / bare.seconds / (MANY / NATION);
  const all = `${MANY.toLocaleString("en")} regions`;
  return [
    ...[province, nation, bare, many].flatMap(measuresOf),
    atMost(ALLOWED.nation, nation.seconds / province.seconds, {
      name: `a build, over that of ${PROVINCE} regions`,
      of: `${NATION} regions`,
      unit: "times",
    }),
    atMost(ALLOWED.many, growth, { name: `a region, over that at ${NATION}`, of: all, unit: "times" }),
    atMost(ALLOWED.megabytes, many.megabytes, { name: "memory", of: all, unit: "MB" }),
    atMost(ALLOWED.home, nation.home, { name: "home page", of: `${NATION} regions`, unit: "bytes" }),
  ];
}

function measuresOf({ regions, images, seconds, megabytes }: Built): Measure[] {
  const of = `${regions.toLocaleString("en")} regions, ${images ? "with" : "without"} images`;
  return [told(seconds, { name: "build", of, unit: "s" }), told(megabytes, { name: "memory held", of, unit: "MB" })];
}

/** Builds a made-up nation in a process of its own, on a fixed day: the newest of its reports are then half a year old. */
function build(regions: number, images: boolean): Built {
  const folder = join(".cache", "bench", `${regions}`);
  const [data, site, usage] = ["data", images ? "site" : "bare", "usage.json"].map((name) => join(folder, name));
  writeRegions(data!, regions);
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    ["--import", "./scripts/usage.ts", "scripts/build.ts", "--outDir", site!],
    {
      stdio: ["ignore", 2, 2],
      // 1 August 2026.
      env: {
        ...process.env,
        PANTAU_DATA: data,
        IMAGES: images ? "1" : "0",
        USAGE_FILE: usage,
        SOURCE_DATE_EPOCH: "1785546000",
      },
    },
  );
  if (status !== 0) throw new Error(`${regions} regions could not be built`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage!, "utf8")) as NodeJS.ResourceUsage;
  return {
    regions,
    images,
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1000,
    home: gzipSync(readFileSync(join(site!, "index.html")), { level: 9 }).length,
  };
}
