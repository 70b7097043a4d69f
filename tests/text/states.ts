import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Coverage } from "../../src/metrics/coverage.ts";
import type { Holders } from "../../src/metrics/holders.ts";
import { regionStates, type PointState, type RegionState } from "../../src/metrics/state.ts";
import type { Status } from "../../src/metrics/status.ts";
import type { TargetMeasure } from "../../src/metrics/target.ts";
import { daysBetween, spanOf } from "../../src/notation/calendar.ts";
import { measured, type Quantity } from "../../src/notation/quantity.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { published } from "../../src/cells/kinds.ts";
import type { Source } from "../../src/tables/sumber.ts";
import type { ShareTarget, TargetRow } from "../../src/tables/target.ts";
import type { Region } from "../../src/tables/wilayah.ts";
import { cityTarget, MALANG, malangInFull } from "../malang.ts";
import { base, nationalTargets, report } from "../metrics/record.ts";
import { valueOf } from "../cells/said.ts";

// Real regions from published figures, their state as the metrics find it, so that a sentence sees it when these drift; each
// number stands beside it as it comes out by hand. What no record gives (a case for one sentence) is written as a value.

/** A number with its interval. */
export function q(value: number, low = value, high = value): Quantity {
  return { value, low, high };
}

/** A share with its interval, given in percent. */
export function share(value: number, low = value, high = value): Quantity {
  return q(value / 100, low / 100, high / 100);
}

const names: Record<string, [string, Region["type"]]> = {
  "35": ["Jawa Timur", "provinsi"],
  "35.02": ["Kabupaten Ponorogo", "kabupaten"],
  "35.04": ["Kabupaten Tulungagung", "kabupaten"],
  "35.06": ["Kabupaten Kediri", "kabupaten"],
  "35.10": ["Kabupaten Banyuwangi", "kabupaten"],
  "35.18": ["Kabupaten Nganjuk", "kabupaten"],
  "35.19": ["Kabupaten Madiun", "kabupaten"],
  "35.29": ["Kabupaten Sumenep", "kabupaten"],
  "35.73": ["Kota Malang", "kota"],
  "35.76": ["Kota Mojokerto", "kota"],
  "35.77": ["Kota Madiun", "kota"],
  "35.78": ["Kota Surabaya", "kota"],
};

/** The columns of wilayah.csv that a region may be without. */
const none = {
  capital: null,
  bpsCode: null,
  tileRow: null,
  tileColumn: null,
  abbreviation: null,
  nameEn: null,
};

export function region(code: string): Region {
  const [name, type] = names[code]!;
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return { line: 2, code, name, type, slug, ...none };
}

const publishers: [string, string, string | null][] = [
  ["klikapa", "Klikapa", "2020-09-25"],
  ["malangtimes", "MalangTimes", "2023-09-03"],
  ["jatimtimes", "JatimTimes", "2023-10-22"],
  ["kpu", "KPU Kota Malang", "2024-09-21"],
  ["malangpariwara", "Malangpariwara.com", "2024-04-23"],
  ["berkah", "Berkah News24", "2025-12-16"],
  ["garda", "Garda Jatim", "2025-12"],
  ["antara", "ANTARA Jatim", "2025"],
  ["insani", "Insani Media", "2025-09-16"],
  ["koran", "Koran Jatim", null],
  ["dinas", "Dinas", null],
  ["kementerian", "Kementerian", null],
];

const sources: Source[] = publishers.map(([id, publisher, day]) => ({
  line: 2,
  id,
  publisher,
  url: `https://${id}.example/`,
  published: day === null ? null : valueOf(published, day),
  grade: "pejabat",
  archive: null,
  note: null,
}));

/** A record with all the sources and regions of these tests, and these rows. */
export function record(rows: Partial<Dataset> = {}): Dataset {
  return {
    regions: Object.keys(names).map(region),
    sources,
    activations: [],
    bases: [],
    targets: nationalTargets,
    events: [],
    facilities: [],
    timeline: [],
    corrections: [],
    exceptions: [],
    ...rows,
  };
}

/** Holders from a row, as they stand on the report's date. */
export function holders(quantity: Quantity, method: Holders["method"], row: Holders["row"]): Holders {
  return { ...quantity, rung: row.measure, method, row, rows: [row], apart: [] };
}

/** What a point says beside its report; the rest is as for a count without holders. */
interface Parts extends Partial<Omit<PointState, "coverage">> {
  coverage?: Quantity | null;
  method?: Coverage["method"];
  status?: Status;
  gap?: Quantity | null;
  shareOfTarget?: Quantity | null;
  people?: Quantity | null;
  required?: Quantity | null;
  perDay?: [Quantity, string];
}

/** A point against the national target of its year. */
export function point(row: ActivationRow, parts: Parts): PointState {
  const {
    coverage = null,
    method = "dihitung",
    gap = null,
    shareOfTarget = null,
    people = null,
    required = null,
    perDay,
    ...rest
  } = parts;
  const national = nationalTargets.find(({ start }) => start.slice(0, 4) === row.date.slice(0, 4));
  const measure = national && { gap, shareOfTarget, people, requiredPerDay: required };
  return {
    date: row.date,
    span: spanOf(row.date, row.datePrecision),
    report: row,
    reports: [row],
    others: [],
    disagree: false,
    chosenFor: null,
    activated: row.count === null ? null : measured(row.count, row.precision, row.unit),
    holders: null,
    coverage: coverage && { ...coverage, method },
    target: national
      ? { share: national.share!.share, deadline: national.deadline, row: national as ShareTarget }
      : null,
    national: national ? measureOf(national, row.date, measure!) : null,
    own: [],
    pace: perDay ? { perDay: perDay[0], from: perDay[1], to: row.date } : null,
    status: "belum-tercapai",
    ...rest,
  };
}

/** A point against one target. */
export function measureOf(row: TargetRow, date: string, parts: Partial<TargetMeasure>): TargetMeasure {
  return {
    row,
    share: row.share?.share ?? null,
    deadline: row.deadline,
    people: null,
    shareOfTarget: null,
    gap: null,
    daysLeft: daysBetween(date, row.deadline),
    requiredPerDay: null,
    ...parts,
  };
}

/** A region with these points. */
export function state(code: string, series: PointState[], parts: Partial<RegionState> = {}): RegionState {
  const latest = series.at(-1) ?? null;
  return {
    region: region(code),
    series,
    latest,
    status: latest ? latest.status : "belum-ada-data",
    stale: latest ? true : null,
    age: latest ? "two-years" : null,
    newer: null,
    targetGrowth: null,
    rank: null,
    rankOfKind: null,
    claims: [],
    sum: null,
    ...parts,
  };
}

const TODAY = "2026-11-21";

/** The state of a region by the metrics. */
function found(dataset: Dataset, code: string): RegionState {
  return regionStates(dataset, TODAY).find(({ region }) => region.code === code)!;
}

/** The last point of a region by the metrics. */
function last(activations: ActivationRow[], ...bases: BaseRow[]): PointState {
  return found(record({ activations, bases }), activations[0]!.region).latest!;
}

/** Everything that the record needs to know for Kota Malang. */
export const malangRecord = record({ targets: [...nationalTargets, cityTarget] });

/**
 * The worked example (tests/metrics/kota-malang.test.ts). The rank is that of the real record: one region has none.
 * 1 % (0 to 2 %) of its holders, times 30 %: the target grows by 1.920 (0 to 4.083,12) a year.
 */
export const malangState: RegionState = {
  ...found({ ...malangRecord, activations: malangInFull.activations, bases: malangInFull.bases }, MALANG),
  rank: { best: 3, worst: 3, of: 6, asOf: "2023-12-31" },
};

/**
 * 54.000 of 640.000 [638.000 x 0,97 = 618.860; 642.000 x 1,06 = 680.520]: 8,4375 % [7,8616; 8,8065]. 30 % are 192.000
 * [185.658; 204.156]: 138.000 [131.158; 150.656] short, 28,125 % [26,205; 29,355] of it, 545,45 [518,41; 595,48] a day for 253
 * days, 125,14 [121,86; 128,42] since October. Of the city's 160.000: 33,75 %, 106.000 short, 418,97 a day.
 */
export const malang = malangState.latest!;

export const madiunEligible = base("35.77", "2025-08-12", "wajib_ktp", 156000, { precision: "sekitar", unit: 1000 });

/**
 * 12 August 2025: 32,2 % of wajib KTP [32,15; 32,30], by the band 0,985 [0,94; 1,02] 32,69 [31,52; 34,36] of 153.660 [145.700;
 * 160.140] holders: met, 4.134 [2.214,1; 6.984,8] more than asked for.
 */
export const madiunMet = last(
  [report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp", source: "antara" })],
  madiunEligible,
);

/** End of 2024: 43.584 of 153.660 [143.815; 162.025], 224 days off: 28,36 % [26,90; 30,31], the target lies inside. */
export const madiunPossibly = last(
  [report("35.77", "2024-12-31", { count: 43584, datePrecision: "tahun", source: "antara" })],
  madiunEligible,
);

const surabayaVoters = base("35.78", "2023-06-22", "dpt", 2218586);
const surabayaJanuary = report("35.78", "2024-01-03", { count: 188000, precision: "dibulatkan", unit: 1000 });

/**
 * Frozen page of 1 to 9 April 2024: 342.000; 188.000 on 3 January, 89 to 97 days before. 2.218.586 x 1,01 [0,95; 1,06], 292 days:
 * 2.240.771,86 [2.071.828,8; 2.387.529,1]; 15,2626 % [14,3035; 16,5313]; 330.231,6 [279.048,6; 374.758,7] short, over 266 days (274
 * from 1 April) 1.241,47 [1.018,43; 1.408,87] a day, of 1.587,6 [1.577,3; 1.741,6].
 */
export const surabayaOnTrack = last(
  [
    surabayaJanuary,
    report("35.78", "2024-04-09", { count: 342000, precision: "dibulatkan", unit: 1000, datePrecision: "bulan" }),
  ],
  surabayaVoters,
);

/**
 * 30 April 2024: 348.000; 160.000 more than 118 days before, 1.355,9 [1.347,5; 1.364,4] a day; whether that is enough the holders
 * leave open, 313 days from the roll: 1.323,39 [1.111,33; 1.508,29] over 245 days.
 */
export const surabayaUndecided = last(
  [surabayaJanuary, report("35.78", "2024-04-30", { count: 348000, precision: "dibulatkan", unit: 1000 })],
  surabayaVoters,
);

/** 26 January 2024: 104.712 of 881.265, both exact: 11,88201 %; 159.667,5 short, over 340 days 469,61 a day. */
export const nganjuk = last(
  [report("35.18", "2024-01-26", { count: 104712 })],
  base("35.18", "2024-01-26", "perekaman", 881265),
);

/** 31 December 2023, the deadline: 11.265 of 768.071 [755.201; 780.941] of February 2023: 1,4667 %; 180.752,75 short. */
export const ponorogo = last(
  [report("35.02", "2023-12-31", { count: 11265 })],
  base("35.02", "2023-02-28", "perekaman", 768071, { datePrecision: "bulan" }),
);

/** November 2025: 19,35 % of holders as printed, no count; 19,22 % of wajib KTP elsewhere. */
export const madiunRegency = last([
  report("35.19", "2025-11-30", { share: "19.35", statedBase: "perekaman", source: "berkah", datePrecision: "bulan" }),
  report("35.19", "2025-11-30", { share: "19.22", statedBase: "wajib_ktp", source: "garda", datePrecision: "bulan" }),
]);

/**
 * 3 February 2026: about 19 thousand of an estimate from the DPT of September 2024: 873.000 x 1,01 [0,95; 1,06], 500 days: 881.730
 * [805.209,3; 949.520,7]; 2,1549 % [18.000 / 949.520,7 = 1,8957; 20.000 / 805.209,3 = 2,4838]; 245.519 short.
 */
export const tulungagung = last(
  [report("35.04", "2026-02-03", { count: 19000, precision: "sekitar", unit: 1000 })],
  base("35.04", "2024-09-21", "dpt", 873000),
);

/** A count without anything to divide it by. */
export const noBase = last([report("35.06", "2023-02-17", { count: 3906 })]);
