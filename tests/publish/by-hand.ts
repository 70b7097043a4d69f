import type { ClaimsJson, RegionJson } from "../../src/publish/schema/documents.ts";

/**
 * What is published of the small valid record (src/check/examples/folder.ts: Kota Malang, three reports) on 21 November
 * 2026, worked out by hand: every number as its arithmetic, by the definitions of the method page. Nothing here is calculated by
 * the code under test.
 */

/** A number and the ends of its interval. */
const between = (value: number, low: number, high: number) => ({ value, low, high });
const exactly = (value: number) => between(value, value, value);

const dataset = {
  title: "Aktivasi Identitas Kependudukan Digital (IKD) di 38 kabupaten/kota Jawa Timur",
  version: "1.2.3",
  license: "CC-BY-4.0",
  url: null,
  built: "2026-11-21",
} as const;

/*
 * Holders. Two rows speak of them: 670.279 recorded on 25 September 2020 (klikapa), and 640.000 implied by the city's target
 * on 22 April 2024 (malangpariwara): 160 thousand = 25 %, so 640.000, rounded to 1.000 / 0,25 = 4.000: 638.000 to 642.000;
 * times the band of implied holders, 0,97 to 1,06: 618.860 to 680.520. Both are widened by 2 % of their value a year.
 *
 * 706.158 wajib KTP of 25 September 2020 are a third candidate: x 0,985 [0,94; 1,02], wider than the recorded on every day.
 */
const implied = { low: 0.97 * 638_000, high: 1.06 * 642_000 };

/**
 * 3 September 2023: 1.073 days after 25 September 2020 (three years less 22 days), 670.279 -+ 39.381,8, a ratio of 1,1248;
 * 232 days before 22 April 2024 (27 + 31 + 30 + 31 + 31 + 29 + 31 + 22), 610.729,7 to 688.650,3, a ratio of 1,1276. So the
 * recorded ones of 2020 are the base.
 */
const sinceRecorded = 670_279 * 0.02 * (1073 / 365.25);
const september = between(670_279, 670_279 - sinceRecorded, 670_279 + sinceRecorded);

/**
 * 22 October 2023: 1.122 days after 25 September 2020, more than three years. 183 days before 22 April 2024 (9 + 30 + 31 + 31
 * + 29 + 31 + 22): the implied ones, 2 % of 640.000 x 183 / 365,25 = 6.413,1 wider on either side.
 */
const untilImplied = 640_000 * 0.02 * (183 / 365.25);
const october = between(640_000, implied.low - untilImplied, implied.high + untilImplied);

const april = between(640_000, implied.low, implied.high);

/** The national target of 2023 asks for 25 % of the holders, that of 2024 for 30 %. */
const target2023 = { share: 0.25, deadline: "2023-12-31", scope: "00" };
const target2024 = { share: 0.3, deadline: "2024-12-31", scope: "00" };

const recordedRow = {
  rung: "perekaman",
  method: "dilaporkan",
  date: "2020-09-25",
  source: "klikapa-2020-09-25",
  apart: [],
} as const;
const impliedRow = {
  rung: "perekaman",
  method: "tersirat",
  date: "2024-04-22",
  source: "malangpariwara-2024-04-23",
  apart: [],
} as const;

const inSeptember = {
  date: "2023-09-03",
  datePrecision: "hari",
  source: "malangtimes-2023-09-03",
  sources: ["malangtimes-2023-09-03"],
  activated: exactly(26_046),
  holders: { ...september, ...recordedRow },
  // 26.046 / 670.279 = 3,89 %; the ends the other way round
  coverage: { ...between(26_046 / 670_279, 26_046 / september.high, 26_046 / september.low), method: "dihitung" },
  target: target2023,
  // 26.046 / 167.569,75 = 15,5 %
  shareOfTarget: between(26_046 / 167_569.75, 26_046 / (0.25 * september.high), 26_046 / (0.25 * september.low)),
  // 167.569,75 - 26.046
  gap: between(141_523.75, 0.25 * september.low - 26_046, 0.25 * september.high - 26_046),
} as const;

const inOctober = {
  date: "2023-10-22",
  datePrecision: "hari",
  source: "jatimtimes-2023-10-22",
  sources: ["jatimtimes-2023-10-22"],
  // "sekitar", in hundreds
  activated: between(31_100, 31_000, 31_200),
  holders: { ...october, ...impliedRow },
  // 31.100 / 640.000 = 4,86 %
  coverage: { ...between(31_100 / 640_000, 31_000 / october.high, 31_200 / october.low), method: "dihitung" },
  target: target2023,
  // 31.100 / 160.000 = 19,4 %
  shareOfTarget: between(31_100 / 160_000, 31_000 / (0.25 * october.high), 31_200 / (0.25 * october.low)),
  // 160.000 - 31.100
  gap: between(128_900, 0.25 * october.low - 31_200, 0.25 * october.high - 31_000),
} as const;

const inApril = {
  date: "2024-04-22",
  datePrecision: "hari",
  source: "malangpariwara-2024-04-23",
  sources: ["malangpariwara-2024-04-23"],
  // rounded to thousands
  activated: between(54_000, 53_500, 54_500),
  holders: { ...april, ...impliedRow },
  // 54.000 / 640.000 = 8,4375 %; 53.500 / 680.520; 54.500 / 618.860
  coverage: { ...between(54_000 / 640_000, 53_500 / 680_520, 54_500 / 618_860), method: "dihitung" },
  target: target2024,
  // 30 % of 640.000 = 192.000; of 618.860 = 185.658; of 680.520 = 204.156
  shareOfTarget: between(54_000 / 192_000, 53_500 / 204_156, 54_500 / 185_658),
  gap: between(192_000 - 54_000, 185_658 - 54_500, 204_156 - 53_500),
} as const;

/** April 8, May 31, June 30, July 31, August 31, September 30, October 31, November 30, December 31: 253 days were left. */
const requiredIn2024 = between(138_000 / 253, 131_158 / 253, 150_656 / 253);

/** From 31.100 [31.000; 31.200] to 54.000 [53.500; 54.500] in 183 days. */
const pace = between(22_900 / 183, 22_300 / 183, 23_500 / 183);

/**
 * 26.046 = "15,7 persen dari wajib KTP", as printed 15,65 to 15,8 %. Wajib KTP: 706.158 of 2020, 1.073 days before, widened to
 * 664.668 to 747.648: 3,7 %, no match. Holders: from 670.279 of 2020 to 638.000 of 2024, the value that of the nearer row: 4,1 %,
 * no match. Their 25 %: 159.500 to 167.569,75: 15,54 to 16,33 %, a match. 25 % of wajib KTP: 13,94 to 15,67 %, a match. Of the
 * residents nothing is on file.
 */
const eligibleDrift = 706_158 * 0.02 * (1073 / 365.25);
const claim = {
  region: "35.73",
  date: "2023-09-03",
  source: "malangtimes-2023-09-03",
  count: exactly(26_046),
  share: 0.157,
  statedBase: "wajib_ktp",
  verdict: "cocok-basis-lain",
  impliedBase: between(26_046 / 0.157, 26_046 / 0.158, 26_046 / 0.1565),
  matches: [
    { base: "target-25-perekaman", ...between(26_046 / 160_000, 26_046 / 167_569.75, 26_046 / 159_500) },
    {
      base: "target-25-wajib_ktp",
      ...between(
        26_046 / (0.25 * 706_158),
        26_046 / (0.25 * (706_158 + eligibleDrift)),
        26_046 / (0.25 * (706_158 - eligibleDrift)),
      ),
    },
  ],
  untested: ["penduduk"],
  near: false,
} as const;

/** `/api/v1/regions/kota-malang.json`. */
export const kotaMalang: RegionJson = {
  dataset,
  code: "35.73",
  name: "Kota Malang",
  type: "kota",
  slug: "kota-malang",
  url: "/wilayah/kota-malang/",
  // 128,4 a day at most, 518,4 needed at least.
  status: "tertinggal",
  stale: true,
  latest: structured(inApril),
  pace: { actualPerDay: pace, requiredPerDay: requiredIn2024, from: "2023-10-22", to: "2024-04-22" },
  // One region with a report: fewer than five are no ranking.
  rank: null,
  series: [
    // The first count has no pace.
    { ...structured(inSeptember), status: "belum-tercapai" },
    // 49 days: 105,2 a day at most; 70 days left, (0,25 x 612.446,9 - 31.200) / 70 = 1.741,6 needed at least.
    { ...structured(inOctober), status: "tertinggal" },
    { ...structured(inApril), status: "tertinggal" },
  ],
  reports: [
    {
      id: "laporan-2023-09-03-malangtimes-2023-09-03",
      measure: "aktivasi",
      date: "2023-09-03",
      datePrecision: "hari",
      quantity: exactly(26_046),
      precision: "persis",
      unit: null,
      share: 0.157,
      statedBase: "wajib_ktp",
      source: "malangtimes-2023-09-03",
      used: true,
      note: null,
    },
    {
      id: "laporan-2023-10-22-jatimtimes-2023-10-22",
      measure: "aktivasi",
      date: "2023-10-22",
      datePrecision: "hari",
      quantity: between(31_100, 31_000, 31_200),
      precision: "sekitar",
      unit: 100,
      share: null,
      statedBase: null,
      source: "jatimtimes-2023-10-22",
      used: true,
      note: null,
    },
    {
      id: "laporan-2024-04-22-malangpariwara-2024-04-23",
      measure: "aktivasi",
      date: "2024-04-22",
      datePrecision: "hari",
      quantity: between(54_000, 53_500, 54_500),
      precision: "dibulatkan",
      unit: 1000,
      share: null,
      statedBase: null,
      source: "malangpariwara-2024-04-23",
      used: true,
      note: null,
    },
  ],
  holders: [
    {
      id: "ektp-perekaman-2020-09-25-klikapa-2020-09-25",
      measure: "perekaman",
      date: "2020-09-25",
      datePrecision: "hari",
      quantity: exactly(670_279),
      precision: "persis",
      unit: null,
      share: null,
      statedBase: null,
      method: "dilaporkan",
      source: "klikapa-2020-09-25",
      used: true,
      note: null,
    },
    {
      id: "ektp-wajib_ktp-2020-09-25-klikapa-2020-09-25",
      measure: "wajib_ktp",
      date: "2020-09-25",
      datePrecision: "hari",
      quantity: exactly(706_158),
      precision: "persis",
      unit: null,
      share: null,
      statedBase: null,
      method: "dilaporkan",
      source: "klikapa-2020-09-25",
      used: true,
      note: null,
    },
    {
      id: "ektp-perekaman-2024-04-22-malangpariwara-2024-04-23",
      measure: "perekaman",
      date: "2024-04-22",
      datePrecision: "hari",
      quantity: between(640_000, 638_000, 642_000),
      precision: "dibulatkan",
      unit: 4000,
      share: null,
      statedBase: null,
      method: "tersirat",
      source: "malangpariwara-2024-04-23",
      used: true,
      note: "Tersirat dari target: 160.000 = 25% dari pemegang KTP-el, jadi 160.000 / 0,25 = 640.000.",
    },
  ],
  targets: [
    {
      scope: "00",
      share: 0.3,
      count: null,
      deadline: "2024-12-31",
      base: "perekaman",
      source: "balipost-2024-10-10",
      shareOfTarget: inApril.shareOfTarget,
      gap: inApril.gap,
      requiredPerDay: requiredIn2024,
    },
    {
      scope: "35.73",
      share: 0.25,
      count: between(160_000, 159_500, 160_500),
      deadline: "2024-12-31",
      base: "perekaman",
      source: "malangpariwara-2024-04-23",
      // 33,75 %
      shareOfTarget: between(54_000 / 160_000, 53_500 / 160_500, 54_500 / 159_500),
      gap: between(160_000 - 54_000, 159_500 - 54_500, 160_500 - 53_500),
      requiredPerDay: between(106_000 / 253, 105_000 / 253, 107_000 / 253),
    },
  ],
  claims: [structured(claim)],
  events: [
    {
      region: "35.73",
      start: null,
      date: "2024-11-24",
      datePrecision: "hari",
      venue: "Mal Pelayanan Publik",
      audience: null,
      activations: 173,
      precision: "persis",
      unit: null,
      fromElsewhere: null,
      source: "malangpariwara-2024-11-24",
      note: "Jembol GISA (Gerakan Indonesia Sadar Adminduk).",
    },
  ],
  facilities: [
    {
      region: "35.73",
      facility: "adm",
      count: 1,
      date: "2023-01-27",
      datePrecision: "paling_lambat",
      source: "dp3ak-jatimprov-2023-01-27",
    },
  ],
  corrections: [],
  exceptions: [],
};

/** `/api/v1/claims.json`. */
export const claims: ClaimsJson = { dataset, today: "2026-11-21", claims: [structured(claim)] };

/** A region without a report: its status, and no number. */
const unknown = { status: "belum-ada-data" };

/** `/data/ringkasan.csv` by its headers; a cell that is not named is empty. */
export const ringkasan: Record<string, string | number>[] = [
  { wilayah: "35", kode_bps: 35, nama: "Jawa Timur", jenis: "provinsi", slug: "jawa-timur", ...unknown },
  {
    wilayah: "35.07",
    kode_bps: 3507,
    nama: "Kabupaten Malang",
    jenis: "kabupaten",
    slug: "kabupaten-malang",
    ...unknown,
  },
  {
    wilayah: "35.10",
    kode_bps: 3510,
    nama: "Kabupaten Banyuwangi",
    jenis: "kabupaten",
    slug: "kabupaten-banyuwangi",
    ...unknown,
  },
  {
    wilayah: "35.73",
    kode_bps: 3573,
    nama: "Kota Malang",
    jenis: "kota",
    slug: "kota-malang",
    status: "tertinggal",
    data_lama: "ya",
    tanggal: "2024-04-22",
    ketepatan: "hari",
    sumber: "malangpariwara-2024-04-23",
    ...columns("aktivasi", inApril.activated),
    ...columns("pemegang", april),
    pemegang_ukuran: "perekaman",
    pemegang_cara: "tersirat",
    pemegang_tanggal: "2024-04-22",
    pemegang_sumber: "malangpariwara-2024-04-23",
    ...columns("cakupan", inApril.coverage),
    cakupan_cara: "dihitung",
    target: 0.3,
    tenggat: "2024-12-31",
    ...columns("capaian_target", inApril.shareOfTarget),
    ...columns("kekurangan", inApril.gap),
    ...columns("laju", pace),
    laju_sejak: "2023-10-22",
    ...columns("laju_perlu", requiredIn2024),
  },
];

function columns(header: string, { value, low, high }: { value: number; low: number; high: number }) {
  return { [header]: value, [`${header}_bawah`]: low, [`${header}_atas`]: high };
}

/** A deep copy that may be changed: what is written once here stands in several documents. */
function structured<T>(part: T): Mutable<T> {
  return structuredClone(part) as Mutable<T>;
}

type Mutable<T> = T extends readonly [] ? never[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
