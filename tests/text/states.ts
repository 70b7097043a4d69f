import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Coverage } from "../../src/metrics/coverage.ts";
import type { Holders } from "../../src/metrics/holders.ts";
import type { PointState, RegionState } from "../../src/metrics/state.ts";
import type { Status } from "../../src/metrics/status.ts";
import type { TargetMeasure } from "../../src/metrics/target.ts";
import { daysBetween, spanOf } from "../../src/notation/calendar.ts";
import { measured, type Quantity } from "../../src/notation/quantity.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { published } from "../../src/tables/kind.ts";
import type { Source } from "../../src/tables/sumber.ts";
import type { TargetRow } from "../../src/tables/target.ts";
import type { Region } from "../../src/tables/wilayah.ts";
import { base, nationalTargets, report, target } from "../metrics/record.ts";

// Real regions as values, written by hand from published figures, so that the sentences are tested without the metrics.

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

export function region(code: string): Region {
  const [name, type] = names[code]!;
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return { line: 2, code, name, type, slug, capital: null, bpsCode: null, tileRow: null, tileColumn: null };
}

const publishers: [string, string, string | null][] = [
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
  published: day === null ? null : published.schema.parse(day),
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
    target: national ? { share: national.share!.share, deadline: national.deadline, row: national } : null,
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

const cityTarget = target("35.73", 2024, {
  share: "25",
  base: "perekaman",
  count: 160000,
  precision: "dibulatkan",
  unit: 1000,
  source: "malangpariwara",
});
const implied = base("35.73", "2024-04-22", "perekaman", 640000, {
  method: "tersirat",
  precision: "dibulatkan",
  unit: 4000,
  source: "malangpariwara",
});

/** DESIGN's worked example: 54.000 of 640.000, 30 % of 2024; the city's own 160.000; 31.100 half a year before. */
export const malang = point(
  report("35.73", "2024-04-22", { count: 54000, precision: "dibulatkan", unit: 1000, source: "malangpariwara" }),
  {
    holders: holders(q(640000, 638000, 642000), "tersirat", implied),
    coverage: share(8.4375, 8.3333, 8.5423),
    gap: q(138000, 136900, 139100),
    shareOfTarget: share(28.125, 27.778, 28.474),
    people: q(192000, 191400, 192600),
    required: q(545.45, 541.11, 549.8),
    perDay: [q(125.14, 121.86, 128.42), "2023-10-22"],
    status: "tertinggal",
    own: [
      measureOf(cityTarget, "2024-04-22", {
        people: q(160000, 159500, 160500),
        shareOfTarget: share(33.75, 33.333, 34.169),
        gap: q(106000, 105000, 107000),
        requiredPerDay: q(418.97, 415.02, 422.92),
      }),
    ],
  },
);

/** 3 September 2023: 26.046 of 670.279, 2,9 years away. */
export const malangBefore = point(report("35.73", "2023-09-03", { count: 26046 }), {
  holders: holders(q(670279, 630897, 709661), "dilaporkan", base("35.73", "2020-09-25", "perekaman", 670279)),
  coverage: share(3.8858, 3.6702, 4.1284),
});
export const malangOctober = point(report("35.73", "2023-10-22", { count: 31100, precision: "sekitar", unit: 100 }), {
  coverage: share(4.859, 4.829, 4.889),
});

export const malangState = state("35.73", [malangBefore, malangOctober, malang], {
  targetGrowth: q(1920, 0, 3852),
  rank: { best: 3, worst: 3, of: 6, asOf: "2023-12-31" },
});

/** Everything that the record needs to know for Kota Malang. */
export const malangRecord = record({ targets: [...nationalTargets, cityTarget] });

export const madiunEligible = base("35.77", "2025-08-12", "wajib_ktp", 156000, { precision: "sekitar", unit: 1000 });

/** 12 August 2025: 32,2 % of wajib KTP [32,15; 32,30], by the band 33,2 [32,15; 35,89] of holders: met. */
export const madiunMet = point(
  report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp", source: "antara" }),
  {
    holders: holders(q(151320, 139500, 157000), "perkiraan", madiunEligible),
    coverage: share(33.196, 32.15, 35.889),
    method: "dilaporkan",
    gap: q(-4836, -9245.6, -2999.3),
    shareOfTarget: share(110.65, 107.17, 119.63),
    status: "tercapai",
  },
);

/** End of 2024: 43.584 of 151.320 [137.644; 158.856]: the target lies inside. */
export const madiunPossibly = point(
  report("35.77", "2024-12-31", { count: 43584, datePrecision: "tahun", source: "antara" }),
  {
    holders: holders(q(151320, 137644, 158856), "perkiraan", madiunEligible),
    coverage: share(28.8025, 27.4362, 31.6643),
    gap: q(1812, -2290.8, 4072.8),
    shareOfTarget: share(96, 91.5, 105.5),
    status: "mungkin-tercapai",
  },
);

const surabayaVoters = base("35.78", "2023-06-21", "dpt", 2218586, { datePrecision: "bulan" });
const surabayaHolders = holders(q(2218586, 1961133, 2387296), "perkiraan", surabayaVoters);

/** Frozen page of 1 to 9 April 2024: 342.000; 188.000 on 3 January, 89 to 97 days before. */
export const surabayaOnTrack = point(
  report("35.78", "2024-04-09", { count: 342000, precision: "dibulatkan", unit: 1000, datePrecision: "bulan" }),
  {
    holders: surabayaHolders,
    coverage: share(15.415, 14.305, 17.464),
    gap: q(323576, 245840, 374689),
    shareOfTarget: share(51.38, 47.68, 58.21),
    required: q(1216.45, 924.2, 1408.6),
    perDay: [q(1587.6, 1577.3, 1741.6), "2024-01-03"],
    status: "di-jalur",
  },
);

/** 30 April 2024: 348.000; 160.000 more than 118 days before; whether that is enough the holders leave open. */
export const surabayaUndecided = point(
  report("35.78", "2024-04-30", { count: 348000, precision: "dibulatkan", unit: 1000 }),
  {
    holders: surabayaHolders,
    coverage: share(15.686, 14.556, 17.771),
    gap: q(317576, 239000, 369000),
    shareOfTarget: share(52.3, 48.5, 59.2),
    required: q(1296.2, 975.9, 1507.7),
    perDay: [q(1355.9, 1347.5, 1364.4), "2024-01-03"],
  },
);

/** 26 January 2024: 104.712 of 881.265, both exact; gap 159.667,5, 340 days. */
export const nganjuk = point(report("35.18", "2024-01-26", { count: 104712 }), {
  holders: holders(q(881265), "dilaporkan", base("35.18", "2024-01-26", "perekaman", 881265)),
  coverage: share(11.88201),
  gap: q(159667.5),
  shareOfTarget: share(39.60669),
  required: q(469.61),
});

/** 31 December 2023, the deadline: 11.265 of 768.071 of February 2023. */
export const ponorogo = point(report("35.02", "2023-12-31", { count: 11265 }), {
  holders: holders(
    q(768071, 755201, 780941),
    "dilaporkan",
    base("35.02", "2023-02-28", "perekaman", 768071, { datePrecision: "bulan" }),
  ),
  coverage: share(1.4667, 1.4425, 1.4917),
  gap: q(180752.75, 177535, 183970),
});

/** November 2025: 19,35 % of holders as printed, no count; 19,22 % of wajib KTP elsewhere. */
export const madiunRegency = point(
  report("35.19", "2025-11-30", { share: "19.35", statedBase: "perekaman", source: "berkah", datePrecision: "bulan" }),
  {
    coverage: share(19.35, 19.345, 19.36),
    method: "dilaporkan",
    shareOfTarget: share(64.5, 64.483, 64.533),
    others: [
      report("35.19", "2025-11-30", {
        share: "19.22",
        statedBase: "wajib_ktp",
        source: "garda",
        datePrecision: "bulan",
      }),
    ],
    chosenFor: "base",
  },
);

/** 3 February 2026: about 19 thousand of an estimate from the DPT of September 2024. */
export const tulungagung = point(report("35.04", "2026-02-03", { count: 19000, precision: "sekitar", unit: 1000 }), {
  holders: holders(
    q(873000, 761000, 950000),
    "perkiraan",
    base("35.04", "2024-09-20", "dpt", 873000, { datePrecision: "bulan" }),
  ),
  coverage: share(2.1764, 1.8947, 2.6281),
  gap: q(242900, 208300, 267000),
});

/** A count without anything to divide it by. */
export const noBase = point(report("35.06", "2023-02-17", { count: 3906 }), { status: "tanpa-basis" });
