import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { districts, type Dataset } from "../../src/dataset/dataset.ts";
import { readDataset } from "../../src/dataset/read.ts";
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
  const whole = readDataset(files, TODAY, []).dataset!;
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
    // The 101,59 % recorded are not used: 31.270.312 wajib KTP x 0,97, x 0,90, x 1,00; 960 days: -+ 1.594.465.
    "35 2024-02-15 1407172 [1407172; 1407172] / 30332203 [26548816; 32864777] wajib_ktp perkiraan 2021-06-30 = 4.639 [4.282; 5.3] belum-tercapai",
    // 306 days: 768.071 -+ 12.869,5. 31 December is the deadline itself.
    "35.02 2023-12-31 11265 [11265; 11265] / 768071 [755201; 780941] perekaman dilaporkan 2023-02-28 = 1.467 [1.442; 1.492] belum-tercapai",
    // 800 ribu wajib KTP is too wide (900 / 700). DPT 866.030 x 0,90, x 1,06; 501 days: -+ 23.758.
    "35.04 2026-02-03 19000 [18000; 20000] / 866030 [755669; 941750] dpt perkiraan 2024-09-20 = 2.194 [1.911; 2.647] belum-tercapai",
    // 5,9 / 0,97; 5,85 / 1; 6,0 / 0,9. The count of 31 January has no year. DPT 963.511; 297 days: -+ 15.669,3.
    "35.05 2025-07-14 - / 963511 [851490; 1036991] dpt perkiraan 2024-09-20 = 6.082 [5.85; 6.667] belum-tercapai",
    // No row of holders before February 2023: 1.282.694 of 6 November, 262 days later, -+ 18.402.
    "35.06 2023-02-17 3906 [3906; 3906] / 1282694 [1264292; 1301096] perekaman dilaporkan 2023-11-06 = 0.305 [0.3; 0.309] belum-tercapai",
    // 461 days: 2.051.364 -+ 51.783. 194.634 in 616 days is 316 a day; (0,3 x 2.051.364 - 198.168) / 89 = 4.688 were needed.
    "35.07 2024-10-03 198168 [198168; 198168] / 2051364 [1999581; 2103147] perekaman dilaporkan 2023-06-30 = 9.66 [9.422; 9.91] tertinggal",
    // 86 days: 1.186.774 -+ 5.589. From 8.749 on 9 March, 88 days: 25,6 (14,2 to 37,0) a day; 285.694 / 209 = 1.367 were needed.
    "35.14 2023-06-05 11000 [10000; 12000] / 1186774 [1181185; 1192363] perekaman dilaporkan 2023-03-11 = 0.927 [0.839; 1.016] tertinggal",
    // 121 ribu lebih. DPT 1.461.642 x 0,90, x 1,06; 415 days: -+ 33.214,6. The roll of September 2024 is after the report.
    "35.15 2024-08-09 121000 [121000; 122000] / 1461642 [1282263; 1582555] dpt perkiraan 2023-06-21 = 8.278 [7.646; 9.514] belum-tercapai",
    // Recorded 870.399, first of 21 October 2024, 605 days later: -+ 28.834,5. It goes before the 850 ribu wajib KTP.
    "35.16 2023-02-24 5000 [4000; 6000] / 870399 [841564; 899234] perekaman dilaporkan 2024-10-21 = 0.574 [0.445; 0.713] belum-tercapai",
    // "sekitar 104.712" of 881.265, both of 26 January. One count: no pace.
    "35.18 2024-01-26 104712 [104711; 104713] / 881265 [881265; 881265] perekaman dilaporkan 2024-01-26 = 11.882 [11.882; 11.882] belum-tercapai",
    // Berkah News24, of holders, as printed. 942 days: 573.727 -+ 29.593,3.
    "35.19 2025-11-30 - / 573727 [544134; 603320] perekaman dilaporkan 2023-05-03 = 19.35 [19.345; 19.36] belum-tercapai",
    // 235 ribu -+ 500 = 25 % of the holders: 940.000 -+ 2.000. 2.500 / 942.000; 3.500 / 938.000. Too near the count of February.
    "35.23 2023-03-04 3000 [2500; 3500] / 940000 [938000; 942000] perekaman tersirat 2023-03-04 = 0.319 [0.265; 0.373] belum-tercapai",
    // 633 days: 773.130 -+ 26.797,6.
    "35.26 2023-02-16 1377 [1377; 1377] / 773130 [746332; 799928] perekaman dilaporkan 2021-05-24 = 0.178 [0.172; 0.185] belum-tercapai",
    // "sekitar 1 %" [0; 2] of wajib KTP: 1 / 0,97; 0; 2 / 0,9. 746.000 -+ 1.000 of the same day x 0,97, x 0,90, x 1,00.
    "35.27 2025-10-24 - / 723620 [670500; 747000] wajib_ktp perkiraan 2025-10-24 = 1.031 [0; 2.222] belum-tercapai",
    // 39 days: 845.639 -+ 1.805,9. From 15.453 on 12 January, 332 days: 22,4 a day; 230.797 / 22 = 10.491 were needed.
    "35.29 2024-12-09 22895 [22895; 22895] / 845639 [843833; 847445] perekaman dilaporkan 2024-10-31 = 2.707 [2.702; 2.713] tertinggal",
    // 120 ribu -+ 10 ribu wajib KTP (130 / 110 = 1,18) x 0,97, x 0,90, x 1,00: 23.000 / 130.000; 25.000 / 99.000.
    "35.72 2025-07-01 24000 [23000; 25000] / 116400 [99000; 130000] wajib_ktp perkiraan 2025-07-01 = 20.619 [17.692; 25.253] belum-tercapai",
    // 160 ribu -+ 500 = 25 % of the holders: 640.000 -+ 2.000. 125 (122 to 128) a day, 545 (541 to 550) were needed.
    "35.73 2024-04-22 54000 [53500; 54500] / 640000 [638000; 642000] perekaman tersirat 2024-04-22 = 8.438 [8.333; 8.542] tertinggal",
    // 32,2 / 0,97; 32,15 / 1; 32,3 / 0,9 of holders: all above 30 %. 156.000 -+ 1.000 x 0,97, x 0,90, x 1,00.
    "35.77 2025-08-12 - / 151320 [139500; 157000] wajib_ktp perkiraan 2025-08-12 = 33.196 [32.15; 35.889] tercapai",
    // DPT 2.218.586 x 0,90, x 1,06; 314 days: -+ 38.145. 1.356 a day, 976 to 1.508 needed: undecided.
    "35.78 2024-04-30 348000 [347500; 348500] / 2218586 [1958582; 2389847] dpt perkiraan 2023-06-21 = 15.686 [14.541; 17.793] belum-tercapai",
    // 925 days: 159.681 -+ 8.087,8.
    "35.79 2023-09-11 7036 [7036; 7036] / 159681 [151593; 167769] perekaman dilaporkan 2021-02-28 = 4.406 [4.194; 4.641] belum-tercapai",
  ]);
});

test("38 regions in, 38 out: seventeen with a count, two with a percentage only, nineteen with no figure that can be used", () => {
  const codes = districts(dataset).map(({ code }) => code);
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
    // before the first national target; the last holders are those of September 2021, 195,6 million, 461 days before
    "00 2022-12-30 0.3 [0.29; 0.31] null",
    // 590 ribu -+ 10 ribu to 1 million -+ 500 ribu in 54 days: 17 ribu a day at most; 157 ribu were needed
    "00 2023-02-22 0.5 [0.25; 0.75] tertinggal",
    "00 2023-11-30 3.17 [3.11; 3.23] tertinggal",
    // 3.534 / 2.013.000
    "35.07 2023-01-26 0.18 [0.18; 0.18] belum-tercapai",
    "35.07 2024-10-03 9.66 [9.42; 9.91] tertinggal",
    // [5.000; 15.000] / 1.186.774, holders of a week later; 8.749 five days after it is no pace
    "35.14 2023-03-04 0.84 [0.42; 1.26] belum-tercapai",
    "35.14 2023-03-09 0.74 [0.74; 0.74] belum-tercapai",
    "35.14 2023-06-05 0.93 [0.84; 1.02] tertinggal",
    "35.23 2023-02-28 0.32 [0.21; 0.43] belum-tercapai",
    "35.23 2023-03-04 0.32 [0.27; 0.37] belum-tercapai",
    // 5.024 / (746.000 x 0,97), 693 days before the row
    "35.27 2023-12-01 0.69 [0.65; 0.78] belum-tercapai",
    "35.27 2025-10-24 1.03 [0; 2.22] belum-tercapai",
    // 4.000 lebih / 799.875, 546 days after the row
    "35.29 2023-02-13 0.5 [0.49; 0.64] belum-tercapai",
    // 9.020 in 260 days is 35 a day (31 to 39 from 13 February to 1 October); 186.949 in 61 days were needed
    "35.29 2023-10-31 1.63 [1.56; 1.7] tertinggal",
    // 1,63 of wajib KTP: a percentage has no pace of its own
    "35.29 2023-12-31 1.68 [1.63; 1.82] belum-tercapai",
    "35.29 2024-01-12 1.93 [1.84; 2.03] tertinggal",
    "35.29 2024-12-09 2.71 [2.7; 2.71] tertinggal",
    "35.73 2023-09-03 3.89 [3.67; 4.13] belum-tercapai",
    // 31.100 / 640.000 lebih: the target of "160 ribu lebih" is 25 % of the holders. 103 a day, 128.900 in 70 days needed
    "35.73 2023-10-22 4.86 [4.81; 4.88] tertinggal",
    "35.73 2024-04-22 8.44 [8.33; 8.54] tertinggal",
    // 43.584 / 151.320; the day lies in 2024, 30 % inside the interval
    "35.77 2024-12-31 28.8 [27.44; 31.66] mungkin-tercapai",
    "35.77 2025-08-12 33.2 [32.15; 35.89] tercapai",
    "35.78 2023-05-08 2.11 [1.98; 2.35] belum-tercapai",
    "35.78 2023-08-09 5.15 [4; 6.67] belum-tercapai",
    // 93.231 in 157 days is 594 a day; (0,25 x 2.218.586 - 139.970) / 80 = 5.183 were needed
    "35.78 2023-10-12 6.31 [5.92; 7.06] tertinggal",
    // 48.030 in 83 days is 579 a day; (0,3 x 2.218.586 - 188.000) / 363 = 1.316 [1.110; 1.451]
    "35.78 2024-01-03 8.47 [7.89; 9.55] tertinggal",
    // since 3 January, 89 to 97 days: 1.577 to 1.742 a day, 924 to 1.409 needed
    "35.78 2024-04-09 15.42 [14.3; 17.46] di-jalur",
    "35.78 2024-04-30 15.69 [14.54; 17.79] belum-tercapai",
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
        "35.78 2024-01-03 2-2", // 8,47 [7,89; 9,55]
        "35.73 2023-10-22 3-3", // 4,86 [4,81; 4,88]
        "35.29 2023-12-31 4-4", // 1,68 [1,63; 1,82]
        "35.02 2023-12-31 5-5", // 1,47 [1,44; 1,49]
        "35.27 2023-12-01 6-6", // 0,69 [0,65; 0,78]
      ],
    },
    { asOf: "2024-12-31", regions: 3, placed: [] }, // Kabupaten Malang, Sumenep, Kota Madiun
    { asOf: "2025-12-31", regions: 3, placed: [] }, // Tulungagung, Kabupaten Madiun, Sampang
  ]);
  // Two cities at the end of 2023, and four regencies: fewer than five of either kind.
  expect(states.filter(({ rankOfKind }) => rankOfKind !== null)).toEqual([]);
});

test("the province: at least 387.306 from 13 of the 38 up to 15 February 2024", () => {
  const { sum, ...rest } = states.find(({ region }) => region.code === "35")!.sum!;
  // 11.265 + 3.906 + 3.534 + 11.000 + 5.000 + 104.712 + 3.000 + 1.377 + 5.024 + 15.453 + 31.100 + 188.000 + 7.036 = 390.407;
  // less 1.000 (Pasuruan), 1.000 (Mojokerto), 1 (Nganjuk), 500 (Tuban), 100 (Kota Malang), 500 (Surabaya) = 387.306.
  expect(rounded(sum)).toEqual([390_407, 387_306, 393_508]);
  expect(rest).toEqual({ regions: 13, from: "2023-01-26", to: "2024-01-26" });
});

test("every printed percentage and its verdict", () => {
  const lines = states.flatMap(({ claims }) =>
    claims.map(({ region, date, report, statedBase, verdict, obstacle, tests }) => {
      const matching = [...new Set(tests.filter(({ matches }) => matches).map(({ base }) => base))];
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
    "35.29 2024-06-20 2.14 target tak-dapat-diperiksa no-count",
    "35.29 2024-06-21 2.17 tidak_disebut tak-dapat-diperiksa no-count",
    "35.29 2024-07-23 3 penduduk tak-dapat-diperiksa no-count",
    "35.29 2024-12-09 2.7 wajib_ktp cocok-basis-lain perekaman",
    "35.72 2025-07-01 19 wajib_ktp cocok wajib_ktp",
    "35.72 2025-12-31 19 tidak_disebut tak-dapat-diperiksa no-count",
    // 15,7 [15,65; 15,8]: 25 % of 706.158 wajib KTP (2020, 5,9 % of drift) is 13,93 to 15,67 %, so that fits as well.
    "35.73 2023-09-03 15.7 wajib_ktp cocok-basis-lain target-25-perekaman target-25-wajib_ktp",
    "35.77 2024-01-31 13.8 target tak-dapat-diperiksa no-count",
    "35.77 2024-12-31 28.76 target tidak-cocok",
    "35.77 2025-06-30 31.64 tidak_disebut tak-dapat-diperiksa no-count",
    "35.77 2025-08-12 32.2 wajib_ktp tak-dapat-diperiksa no-count",
    "35.77 2025-09-11 32.20 tidak_disebut tak-dapat-diperiksa no-count",
    "35.78 2023-08-09 5 wajib_ktp tak-dapat-diperiksa no-count",
    "35.78 2024-01-03 8 wajib_ktp tak-dapat-diperiksa coarse-size",
    "35.78 2024-04-30 12 tidak_disebut cocok-basis-lain penduduk",
    "35.78 2024-11-30 21 tidak_disebut tak-dapat-diperiksa no-count",
  ]);
});

test("the newer figures that cannot be used, and the reports that contradict each other: none", () => {
  const newer = states.flatMap((state) => (state.newer ? [state.newer.report] : []));
  expect(newer.map(({ region, date, share }) => `${region} ${date} ${share!.printed}`)).toEqual([
    "35.05 2025-09-16 6.7",
    "35.77 2025-09-11 32.20",
    "35.78 2024-11-30 21",
  ]);
  expect(states.flatMap(({ series }) => series).filter(({ disagree }) => disagree)).toEqual([]);
});

test("on 21 November 2026 every region with a figure is old", () => {
  // The newest is of 3 February 2026, 291 days before.
  expect(new Set(states.map(({ stale }) => stale))).toEqual(new Set([true, null]));
});
