/** Builds of made-up nations of 38, 514 and 7,285 regions with as much on record of each: what grows with their number. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeRegions } from "./made-up-regions.ts";

/** A province, the regencies and cities of Indonesia, its kecamatan. */
const [PROVINCE, NATION, KECAMATAN] = [38, 514, 7285];

/**
 * What is allowed: processor time of the nation over that of a province; the same of all kecamatan over that of the nation,
 * by so much more than there are regions; megabytes held at once; bytes of the home page as sent.
 */
const ALLOWED = { nation: 16, kecamatan: 1.2, megabytes: 4000, home: 20_000 };

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

/** A Markdown table of builds, and their ratios beside what is allowed. */
export function scaleTable(): string {
  const [province, nation] = [build(PROVINCE, true), build(NATION, true)];
  const [bare, kecamatan] = [build(NATION, false), build(KECAMATAN, false)];
  const growth = kecamatan.seconds / bare.seconds / (KECAMATAN / NATION);
  return [
    "| Regions | Images | Processor, s | ms a region | Memory, MB | Home page, bytes |",
    "| ---: | --- | ---: | ---: | ---: | ---: |",
    ...[province, nation, bare, kecamatan].map(line),
    "",
    `${NATION} regions over ${PROVINCE}: ${(nation.seconds / province.seconds).toFixed(1)} of the ${ALLOWED.nation} times allowed. ` +
      `${KECAMATAN} over ${NATION}, for each region: ${growth.toFixed(2)} of ${ALLOWED.kecamatan}. ` +
      `Memory at ${KECAMATAN}: ${kecamatan.megabytes.toFixed(0)} of ${ALLOWED.megabytes} MB. ` +
      `Home page at ${NATION}: ${nation.home} of ${ALLOWED.home} bytes.`,
  ].join("\n");
}

function line({ regions, images, seconds, megabytes, home }: Built): string {
  const cells = [
    regions.toLocaleString("en"),
    images ? "yes" : "no",
    seconds.toFixed(1),
    ((seconds / regions) * 1000).toFixed(0),
    megabytes.toFixed(0),
    home.toLocaleString("en"),
  ];
  return `| ${cells.join(" | ")} |`;
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
