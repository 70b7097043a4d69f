import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { units } from "../../src/dataset/regions.ts";
import { checkData } from "../../src/check/check.ts";
import { baseName } from "../../src/metrics/candidates.ts";
import { crossSections } from "../../src/metrics/rank.ts";
import { regionStates, type RegionState } from "../../src/metrics/state.ts";
import { facts } from "../data/read.ts";
import { percents, rounded } from "./rounded.ts";

// The record as first collected, worked out and read by a person, line by line, against the printed figures. Rows of later
// sources are left aside: a new figure changes nothing here, a changed old one does, and then the line is to be read again.

const TODAY = "2026-11-21";
const collected = new Set([...facts.map(({ source }) => source), "harianjatim-2023-06-20"]);
const dataset = firstCollection();
const states = regionStates(dataset, TODAY);

function first<R extends { source: string }>(rows: readonly R[]): R[] {
  return rows.filter(({ source }) => collected.has(source));
}

function firstCollection(): Dataset {
  const files = readdirSync("data")
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ path: `data/${name}`, bytes: readFileSync(`data/${name}`) }));
  const whole = checkData(files, TODAY).dataset!;
  return {
    ...whole,
    activations: first(whole.activations),
    bases: first(whole.bases),
    targets: first(whole.targets),
  };
}

const ends = (three: number[] | null) => (three ? `${three[0]} [${three[1]}; ${three[2]}]` : "-");

function latestLine({ region, latest, status }: RegionState): string {
  if (!latest) return `${region.code} ${status}`;
  const { date, activated, holders, coverage } = latest;
  const from = holders ? `${holders.rung} ${holders.method} ${holders.row.date}` : "-";
  return `${region.code} ${date} ${ends(rounded(activated))} / ${ends(rounded(holders))} ${from} = ${ends(percents(coverage, 3))} ${status}`;
}

function seriesLines({ region, series }: RegionState): string[] {
  return series.map(({ date, coverage, status }) => `${region.code} ${date} ${ends(percents(coverage))} ${status}`);
}

test("the latest coverage of every region, with rung and interval, and its status", () => {
  const lines = states.filter(({ latest }) => latest).map(latestLine);
  expect(lines).toEqual([
    // 334 days: 199.780.000 -+ 5.000 -+ 3.653.745. 5.332.148 in 281 days is 18.976 a day, 43,6 million in 31 days were needed.
    "00 2023-11-30 6332148 [6332148; 6332148] / 199780000 [196121255; 203438745] perekaman dilaporkan 2022-12-31 = 3.17 [3.113; 3.229] tertinggal",
    // 31.761.373 recorded 222 days later: -+ 386.093. The 101,59 % recorded of 2021 are not used.
    "35 2024-02-15 1407172 [1407172; 1407172] / 31761373 [31375280; 32147466] perekaman dilaporkan 2024-09-24 = 4.43 [4.377; 4.485] belum-tercapai",
    // 306 days: 768.071 -+ 12.869,5. 31 December is the deadline itself.
    "35.02 2023-12-31 11265 [11265; 11265] / 768071 [755201; 780941] perekaman dilaporkan 2023-02-28 = 1.467 [1.442; 1.492] belum-tercapai",
    // 800 ribu wajib KTP is too wide (900 / 700). DPT 866.030 x 1,01, x 0,95, x 1,06; 500 days: -+ 23.947,7.
    "35.04 2026-02-03 19000 [18000; 20000] / 874690 [798781; 941940] dpt perkiraan 2024-09-21 = 2.172 [1.911; 2.504] belum-tercapai",
    // 5,9 / 0,985; 5,85 / 1,02; 6,0 / 0,94. The count of 31 January has no year. DPT 963.511 x 1,01; 296 days: -+ 15.772,9.
    "35.05 2025-07-14 - / 973146 [899563; 1037094] dpt perkiraan 2024-09-21 = 5.99 [5.735; 6.383] belum-tercapai",
    // 1.282.694 of 6 November, 262 days later, -+ 18.402.
    "35.06 2023-02-17 3906 [3906; 3906] / 1282694 [1264292; 1301096] perekaman dilaporkan 2023-11-06 = 0.305 [0.3; 0.309] belum-tercapai",
    // 2.096.588 of 332 days later: -+ 38.114,5; the 2.051.364 of 461 days before are wider. 194.634 in 616 days is 316 a day;
    // (0,3 x 2.096.588 - 198.168) / 89 = 4.841 were needed.
    "35.07 2024-10-03 198168 [198168; 198168] / 2096588 [2058473; 2134703] perekaman dilaporkan 2025-08-31 = 9.452 [9.283; 9.627] tertinggal",
    // 86 days: 1.186.774 -+ 5.589. From 8.749 on 9 March, 88 days: 25,6 (14,2 to 37,0) a day; 285.694 / 209 = 1.367 were needed.
    "35.14 2023-06-05 11000 [10000; 12000] / 1186774 [1181185; 1192363] perekaman dilaporkan 2023-03-11 = 0.927 [0.839; 1.016] tertinggal",
    // 121 ribu lebih. DPT 1.479.539 x 1,01, x 0,95, x 1,06; 43 days after: -+ 3.518,5.
    "35.15 2024-08-09 121000 [121000; 122000] / 1494334 [1402044; 1571830] dpt perkiraan 2024-09-21 = 8.097 [7.698; 8.702] belum-tercapai",
    // "5 ribu sekian" of 850.000 -+ 500 obliged less 22.282 not recorded, in one article: 5.000 / 828.218; 6.000 / 827.218.
    "35.16 2023-02-24 5000 [5000; 6000] / 827718 [827218; 828218] perekaman hitungan 2023-02-24 = 0.604 [0.604; 0.725] belum-tercapai",
    // "sekitar 104.712" of 881.265, both of 26 January. One count: no pace.
    "35.18 2024-01-26 104712 [104711; 104713] / 881265 [881265; 881265] perekaman dilaporkan 2024-01-26 = 11.882 [11.882; 11.882] belum-tercapai",
    // Berkah News24, of holders, as printed. 153 days: 583.367 -+ 4.887,3.
    "35.19 2025-11-30 - / 583367 [578480; 588254] perekaman dilaporkan 2025-06-30 = 19.35 [19.345; 19.36] belum-tercapai",
    // 235 ribu -+ 500 = 25 % of the holders: 940.000; 938.000 x 0,97; 942.000 x 1,06. Too near the count of February.
    "35.23 2023-03-04 3000 [2500; 3500] / 940000 [909860; 998520] perekaman tersirat 2023-03-04 = 0.319 [0.25; 0.385] belum-tercapai",
    // 498 days before 28 June 2024: 745.337 -+ 20.324,5.
    "35.26 2023-02-16 1377 [1377; 1377] / 745337 [725012; 765662] perekaman dilaporkan 2024-06-28 = 0.185 [0.18; 0.19] belum-tercapai",
    // "sekitar 1 %" [0; 2] of wajib KTP: 1 / 0,985; 0; 2 / 0,94. 746.000 -+ 1.000 of the same day x 0,985, x 0,94, x 1,02.
    "35.27 2025-10-24 - / 734810 [700300; 761940] wajib_ktp perkiraan 2025-10-24 = 1.015 [0; 2.128] belum-tercapai",
    // 39 days: 845.639 -+ 1.805,9. From 15.453 on 12 January, 332 days: 22,4 a day; 230.797 / 22 = 10.491 were needed.
    "35.29 2024-12-09 22895 [22895; 22895] / 845639 [843833; 847445] perekaman dilaporkan 2024-10-31 = 2.707 [2.702; 2.713] tertinggal",
    // 120 ribu -+ 500 wajib KTP of the same article x 0,985, x 0,94, x 1,02: 23.000 / 122.910; 25.000 / 112.330.
    "35.72 2025-07-01 24000 [23000; 25000] / 118200 [112330; 122910] wajib_ktp perkiraan 2025-07-01 = 20.305 [18.713; 22.256] belum-tercapai",
    // "sekitar 54 ribu". 160 ribu -+ 500 = 25 % of the holders: 640.000; 638.000 x 0,97; 642.000 x 1,06. From 31.100 of 184 days
    // before: 124 (119 to 130) a day; 138.000 / 252 = 548 were needed.
    "35.73 2024-04-23 54000 [53000; 55000] / 640000 [618860; 680520] perekaman tersirat 2024-04-23 = 8.438 [7.788; 8.887] tertinggal",
    // 32,2 / 0,985; 32,15 / 1,02; 32,3 / 0,94 of holders: all above 30 %. 156.000 -+ 1.000 x 0,985, x 0,94, x 1,02.
    "35.77 2025-08-12 - / 153660 [145700; 160140] wajib_ktp perkiraan 2025-08-12 = 32.69 [31.52; 34.362] tercapai",
    // DPT 2.218.586 x 1,01, x 0,95, x 1,06; 313 days: -+ 38.404,5. 1.356 a day, 1.111 to 1.508 needed: undecided.
    "35.78 2024-04-30 348000 [347500; 348500] / 2240772 [2069252; 2390106] dpt perkiraan 2023-06-22 = 15.53 [14.539; 16.842] belum-tercapai",
    // 925 days: 159.681 -+ 8.087,8.
    "35.79 2023-09-11 7036 [7036; 7036] / 159681 [151593; 167769] perekaman dilaporkan 2021-02-28 = 4.406 [4.194; 4.641] belum-tercapai",
  ]);
});

test("38 regions in, 38 out: seventeen with a count, two with a percentage only, nineteen with no figure that can be used", () => {
  const codes = units(dataset).map(({ code }) => code);
  const all = states.filter(({ region }) => codes.includes(region.code));
  const counted = all.filter(({ series }) => series.some(({ activated }) => activated !== null));
  const shareOnly = all.filter(
    ({ series }) => series.length > 0 && series.every(({ activated }) => activated === null),
  );
  const without = all.filter(({ status }) => status === "belum-ada-data");
  expect(all).toHaveLength(38);
  expect(counted).toHaveLength(17);
  expect(shareOnly.map(({ region }) => region.code)).toEqual(["35.05", "35.19"]);
  expect(without).toHaveLength(19);
  // Of the nineteen only these have anything at all, an event or a figure that cannot be used.
  const named = new Set([
    ...dataset.activations.map(({ region }) => region),
    ...dataset.events.map(({ region }) => region),
  ]);
  expect(without.map(({ region }) => region.code).filter((code) => named.has(code))).toEqual([
    "35.09",
    "35.21",
    "35.28",
    "35.76",
  ]);
});

test("every usable date of the regions with several: coverage and status as of then", () => {
  const several = states.filter(({ series }) => series.length > 1).flatMap(seriesLines);
  expect(several).toEqual([
    // before the first national target; 199.780.000 holders of the day after: 580 ribu to 600 ribu of them
    "00 2022-12-30 0.3 [0.29; 0.3] null",
    // 590 ribu -+ 10 ribu to 1 million -+ 500 ribu in 54 days: 17 ribu a day at most; 157 ribu were needed
    "00 2023-02-22 0.5 [0.25; 0.75] tertinggal",
    "00 2023-11-30 3.17 [3.11; 3.23] tertinggal",
    // 3.534 / 2.013.000
    "35.07 2023-01-26 0.18 [0.18; 0.18] belum-tercapai",
    "35.07 2024-10-03 9.45 [9.28; 9.63] tertinggal",
    // [5.000; 15.000] / 1.186.774, holders of a week later; 8.749 five days after it is no pace
    "35.14 2023-03-04 0.84 [0.42; 1.26] belum-tercapai",
    "35.14 2023-03-09 0.74 [0.74; 0.74] belum-tercapai",
    "35.14 2023-06-05 0.93 [0.84; 1.02] tertinggal",
    "35.23 2023-02-28 0.32 [0.2; 0.44] belum-tercapai",
    "35.23 2023-03-04 0.32 [0.25; 0.38] belum-tercapai",
    // 5.024 / (761.421 voters x 1,01), 162 days after the roll; the wajib KTP of 2025 is 693 days away, and wider
    "35.27 2023-12-01 0.65 [0.62; 0.7] belum-tercapai",
    "35.27 2025-10-24 1.02 [0; 2.13] belum-tercapai",
    // 4.000 lebih / 799.875, 546 days after the row
    "35.29 2023-02-13 0.5 [0.49; 0.64] belum-tercapai",
    // 13.020 / 845.639, 366 days before the row. 9.020 in 260 days is 35 a day (31 to 39 from 13 February to 1 October);
    // (0,25 x 845.639 - 13.020) / 61 = 3.252 were needed, 2.134 at least from 1 October
    "35.29 2023-10-31 1.54 [1.51; 1.57] tertinggal",
    // 1,63 of wajib KTP / 0,985; 1,625 / 1,02; 1,64 / 0,94: a percentage has no pace of its own
    "35.29 2023-12-31 1.65 [1.59; 1.74] belum-tercapai",
    "35.29 2024-01-12 1.83 [1.8; 1.86] tertinggal",
    "35.29 2024-12-09 2.71 [2.7; 2.71] tertinggal",
    // 26.046 / 640.000, 49 days before the row
    "35.73 2023-09-03 4.07 [3.81; 4.21] belum-tercapai",
    // 31.100 / 640.000 lebih: the target of "160 ribu lebih" is 25 % of the holders. 103 a day, 128.900 in 70 days needed
    "35.73 2023-10-22 4.86 [4.54; 5.03] tertinggal",
    "35.73 2024-04-22 8.44 [7.86; 8.81] tertinggal",
    "35.73 2024-04-23 8.44 [7.79; 8.89] tertinggal",
    // 43.584 / 153.660; the day lies in 2024, 30 % inside the interval
    "35.77 2024-12-31 28.36 [26.9; 30.31] mungkin-tercapai",
    "35.77 2025-08-12 32.69 [31.52; 34.36] tercapai",
    "35.78 2023-05-08 2.09 [1.98; 2.22] belum-tercapai",
    // "baru lima persen" [4,5; 6] of wajib KTP: 5 / 0,985; 4,5 / 1,02; 6 / 0,94
    "35.78 2023-08-09 5.08 [4.41; 6.38] belum-tercapai",
    // 93.231 in 157 days is 594 a day; (0,25 x 2.240.772 - 139.970) / 80 = 5.253 were needed
    "35.78 2023-10-12 6.25 [5.92; 6.68] tertinggal",
    // 48.030 in 83 days is 579 a day; (0,3 x 2.240.772 - 188.000) / 363 = 1.334 [1.203; 1.447]
    "35.78 2024-01-03 8.39 [7.89; 9.05] tertinggal",
    // since 3 January, 89 to 97 days: 1.577 to 1.742 a day, 1.018 to 1.409 needed
    "35.78 2024-04-09 15.26 [14.3; 16.53] di-jalur",
    "35.78 2024-04-30 15.53 [14.54; 16.84] belum-tercapai",
  ]);
});

test("the ranking at the end of 2023, six regions; none at the ends of 2024 and 2025, three each", () => {
  const lines = crossSections(dataset, TODAY).map(({ asOf, regions, placed }) => ({
    asOf,
    regions,
    placed: placed.map(({ region, point, rank }) => `${region} ${point.date} ${rank.best}-${rank.worst}`),
  }));
  expect(lines).toEqual([
    {
      asOf: "2023-12-31",
      regions: 6,
      placed: [
        "35.18 2024-01-26 1-1", // 11,88
        "35.78 2024-01-03 2-2", // 8,39 [7,89; 9,05]
        "35.73 2023-10-22 3-3", // 4,86 [4,54; 5,03]
        "35.29 2023-12-31 4-4", // 1,65 [1,59; 1,74]
        "35.02 2023-12-31 5-5", // 1,47 [1,44; 1,49]
        "35.27 2023-12-01 6-6", // 0,65 [0,62; 0,70]
      ],
    },
    { asOf: "2024-12-31", regions: 3, placed: [] }, // Kabupaten Malang, Sumenep, Kota Madiun
    { asOf: "2025-12-31", regions: 3, placed: [] }, // Tulungagung, Kabupaten Madiun, Sampang
  ]);
  // Two cities at the end of 2023, and four regencies: fewer than five of either kind.
  expect(states.filter(({ rankOfKind }) => rankOfKind !== null)).toEqual([]);
});

test("the province: at least 388.306 from 13 of the 38 up to 15 February 2024", () => {
  const { sum, ...rest } = states.find(({ region }) => region.code === "35")!.sum!;
  // 11.265 + 3.906 + 3.534 + 11.000 + 5.000 + 104.712 + 3.000 + 1.377 + 5.024 + 15.453 + 31.100 + 188.000 + 7.036 = 390.407;
  // less 1.000 (Pasuruan), 1 (Nganjuk), 500 (Tuban), 100 (Kota Malang), 500 (Surabaya) = 388.306.
  expect(rounded(sum)).toEqual([390_407, 388_306, 393_508]);
  expect(rest).toEqual({ regions: 13, of: 38, from: "2023-01-26", to: "2024-01-26" });
});

test("every printed percentage and its verdict", () => {
  const lines = states.flatMap(({ claims }) =>
    claims.map(({ region, date, report, statedBase, verdict, obstacle, tests }) => {
      const matching = [...new Set(tests.filter(({ matches }) => matches).map(({ base }) => baseName(base)))];
      return [region, date, report.share!.printed, statedBase, verdict, obstacle ?? matching.join(" ")]
        .join(" ")
        .trim();
    }),
  );
  // Where there is a count, the arithmetic is in contradictions.test.ts.
  expect(lines).toEqual([
    "35.02 2023-12-31 1.44 penduduk cocok-basis-lain perekaman wajib_ktp",
    "35.04 2026-02-03 2.37 wajib_ktp cocok wajib_ktp",
    "35.05 2025-07-14 5.9 wajib_ktp tak-dapat-diperiksa no-count",
    "35.05 2025-09-16 6.7 tidak_disebut tak-dapat-diperiksa no-count",
    "35.07 2023-01-26 0.175 perekaman cocok perekaman",
    "35.18 2023-12-31 25 perekaman tidak-cocok",
    "35.19 2023-12-12 5 tidak_disebut tak-dapat-diperiksa no-count",
    "35.19 2025-06-30 17.38 tidak_disebut tak-dapat-diperiksa no-count",
    "35.19 2025-11-30 19.35 perekaman tak-dapat-diperiksa no-count",
    "35.19 2025-11-30 19.22 wajib_ktp tak-dapat-diperiksa no-count",
    "35.21 2026-11-21 4.26 wajib_ktp tak-dapat-diperiksa no-count",
    "35.23 2023-02-28 2 tidak_disebut tak-dapat-diperiksa coarse-claim",
    "35.27 2025-10-24 1 wajib_ktp tak-dapat-diperiksa no-count",
    "35.29 2023-02-13 1.87 tidak_disebut cocok-basis-lain target-25-wajib_ktp",
    "35.29 2023-10-31 1.6 penduduk cocok-basis-lain perekaman",
    "35.29 2023-12-31 1.63 wajib_ktp tak-dapat-diperiksa no-count",
    "35.29 2024-01-12 1.87 tidak_disebut cocok-basis-lain perekaman",
    "35.29 2024-06-20 2.14 tidak_disebut tak-dapat-diperiksa no-count",
    "35.29 2024-06-21 2.17 tidak_disebut tak-dapat-diperiksa no-count",
    "35.29 2024-07-23 3 penduduk tak-dapat-diperiksa no-count",
    "35.29 2024-12-09 2.7 wajib_ktp cocok-basis-lain perekaman",
    "35.72 2025-07-01 19 wajib_ktp cocok wajib_ktp",
    "35.72 2025-12-31 19 tidak_disebut tak-dapat-diperiksa no-count",
    // 15,7 [15,65; 15,8]: 25 % of 706.158 wajib KTP (2020, 5,9 % of drift) is 13,93 to 15,67 %, so that fits as well.
    "35.73 2023-09-03 15.7 wajib_ktp cocok-basis-lain target-25-perekaman target-25-wajib_ktp",
    "35.77 2024-01-31 13.8 tidak_disebut tak-dapat-diperiksa no-count",
    // 43.584 / 0,2876 = 151.544: inside the 143.815 to 162.025 that we estimate
    "35.77 2024-12-31 28.76 tidak_disebut tak-dapat-diperiksa estimate",
    "35.77 2025-06-30 31.64 tidak_disebut tak-dapat-diperiksa no-count",
    "35.77 2025-08-12 32.2 wajib_ktp tak-dapat-diperiksa no-count",
    "35.77 2025-09-11 32.20 tidak_disebut tak-dapat-diperiksa no-count",
    "35.78 2023-08-09 5 wajib_ktp tak-dapat-diperiksa no-count",
    "35.78 2024-01-03 8 wajib_ktp tak-dapat-diperiksa coarse-size",
    "35.78 2024-04-30 12 tidak_disebut cocok-basis-lain penduduk",
    "35.78 2024-04-30 12 tidak_disebut cocok-basis-lain penduduk",
    "35.78 2024-11-30 21 tidak_disebut tak-dapat-diperiksa no-count",
  ]);
});

test("the newer figures that cannot be used, and the reports that contradict each other: none", () => {
  const newer = states.flatMap((state) => (state.newer ? [state.newer.report] : []));
  expect(newer.map(({ region, date, share }) => `${region} ${date} ${share!.printed}`)).toEqual([
    "35.05 2025-09-16 6.7",
    "35.72 2025-12-31 19",
    "35.77 2025-09-11 32.20",
    "35.78 2024-11-30 21",
  ]);
  expect(states.flatMap(({ series }) => series).filter(({ disagree }) => disagree)).toEqual([]);
});

test("on 21 November 2026 every region with a figure is old", () => {
  // The newest is of 3 February 2026, 291 days before.
  expect(new Set(states.map(({ stale }) => stale))).toEqual(new Set([true, null]));
});

test("where another base does not meet the one used, it is named: Kabupaten Malang, Mojokerto, Bangkalan and Sumenep", () => {
  const apart = states.flatMap(({ series }) =>
    series.flatMap(({ report, date, holders }) =>
      (holders?.apart ?? []).map(
        (other) => `${report.region} ${date}: ${other.rung} ${other.row.date} ${ends(rounded(other))}`,
      ),
    ),
  );
  expect(apart).toEqual([
    // 2.013.000 -+ 500 of the day; 2.051.364 of 155 days later, -+ 17.411
    "35.07 2023-01-26: perekaman 2023-06-30 2051364 [2033953; 2068775]",
    // 827.718 -+ 500 reckoned from one article; 870.399 -+ 28.835 and 885.107 -+ 49.144 of 605 and 1.014 days later
    "35.16 2023-02-24: perekaman 2024-10-21 870399 [841564; 899234]",
    "35.16 2023-02-24: perekaman 2025-12-04 885107 [835963; 934251]",
    // 725.012 to 765.662 of the cleaned register; 667.742 -+ 35.138; voters 814.366 x 0,95 and 1,06, -+ 5.675
    "35.26 2023-02-16: perekaman 2020-06-30 667742 [632604; 702880]",
    "35.26 2023-02-16: dpt 2023-06-22 822510 [767973; 868903]",
    // 775.961 to 823.789; voters 877.135 x 0,95 and 1,06, -+ 6.161; one figure of two sources
    "35.29 2023-02-13: dpt 2023-06-20 885906 [827118; 935924]",
  ]);
});
