import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Coverage } from "../../src/metrics/coverage.ts";
import type { Holders } from "../../src/metrics/holders.ts";
import type { PointState, RegionState } from "../../src/metrics/state.ts";
import type { Status } from "../../src/metrics/status.ts";
import type { TargetMeasure } from "../../src/metrics/target.ts";
import { daysBetween, spanOf } from "../../src/notation/calendar.ts";
import { measured, type Quantity } from "../../src/notation/quantity.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { published } from "../../src/cells/kinds.ts";
import type { Source } from "../../src/tables/sumber.ts";
import type { ShareTarget, TargetRow } from "../../src/tables/target.ts";
import type { Region } from "../../src/tables/wilayah.ts";
import { base, nationalTargets, report, target } from "../metrics/record.ts";
import { valueOf } from "../cells/said.ts";

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

/**
 * DESIGN's worked example: 54.000 of 640.000 that a target implies, 638.000 x 0,97 = 618.860 to 642.000 x 1,06 = 680.520;
 * 30 % of them in 2024; the city's own 160.000; 31.100 half a year before.
 */
export const malang = point(
  report("35.73", "2024-04-22", { count: 54000, precision: "dibulatkan", unit: 1000, source: "malangpariwara" }),
  {
    holders: holders(q(640000, 618860, 680520), "tersirat", implied),
    // 53.500 / 680.520 = 7,8616 %, 54.500 / 618.860 = 8,8065 %
    coverage: share(8.4375, 7.8616, 8.8065),
    // 30 %: 192.000 [185.658; 204.156]; less 54.000 [53.500; 54.500]
    gap: q(138000, 131158, 150656),
    shareOfTarget: share(28.125, 26.205, 29.355),
    people: q(192000, 185658, 204156),
    // over 253 days
    required: q(545.45, 518.41, 595.48),
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

const impliedBefore = base("35.73", "2023-10-22", "perekaman", 640000, {
  method: "tersirat",
  precision: "dibulatkan",
  unit: 4000,
});

/** 3 September 2023: 26.046 of the 640.000 implied 49 days later: 640.000 x 2 % x 49 / 365,25 = 1.717 more on either side. */
export const malangBefore = point(report("35.73", "2023-09-03", { count: 26046 }), {
  holders: holders(q(640000, 617143, 682237), "tersirat", impliedBefore),
  coverage: share(4.0697, 3.8177, 4.2204),
});
/** 31.100 [31.000; 31.200] of 640.000 [618.860; 680.520]. */
export const malangOctober = point(report("35.73", "2023-10-22", { count: 31100, precision: "sekitar", unit: 100 }), {
  holders: holders(q(640000, 618860, 680520), "tersirat", impliedBefore),
  coverage: share(4.8594, 4.5553, 5.0415),
});

export const malangState = state("35.73", [malangBefore, malangOctober, malang], {
  // 1 % (0 to 2 %) of the holders, times 30 %
  targetGrowth: q(1920, 0, 4083.12),
  rank: { best: 3, worst: 3, of: 6, asOf: "2023-12-31" },
});

/** Everything that the record needs to know for Kota Malang. */
export const malangRecord = record({ targets: [...nationalTargets, cityTarget] });

export const madiunEligible = base("35.77", "2025-08-12", "wajib_ktp", 156000, { precision: "sekitar", unit: 1000 });

/** 12 August 2025: 32,2 % of wajib KTP [32,15; 32,30], by the band 0,985 [0,94; 1,02] 32,69 [31,52; 34,36] of holders: met. */
export const madiunMet = point(
  report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp", source: "antara" }),
  {
    holders: holders(q(153660, 145700, 160140), "perkiraan", madiunEligible),
    coverage: share(32.6904, 31.5196, 34.3617),
    method: "dilaporkan",
    gap: q(-4134.1, -6984.8, -2214.1),
    shareOfTarget: share(108.968, 105.065, 114.539),
    status: "tercapai",
  },
);

/** End of 2024: 43.584 of 153.660 [143.815; 162.025], 224 days off: the target lies inside. */
export const madiunPossibly = point(
  report("35.77", "2024-12-31", { count: 43584, datePrecision: "tahun", source: "antara" }),
  {
    holders: holders(q(153660, 143815.3, 162024.7), "perkiraan", madiunEligible),
    coverage: share(28.3639, 26.8996, 30.3055),
    gap: q(2514, -439.4, 5023.4),
    shareOfTarget: share(94.546, 89.665, 101.018),
    status: "mungkin-tercapai",
  },
);

const surabayaVoters = base("35.78", "2023-06-22", "dpt", 2218586);

/** Frozen page of 1 to 9 April 2024: 342.000; 188.000 on 3 January, 89 to 97 days before. 2.218.586 x 1,01 [0,95; 1,06], 292 days. */
export const surabayaOnTrack = point(
  report("35.78", "2024-04-09", { count: 342000, precision: "dibulatkan", unit: 1000, datePrecision: "bulan" }),
  {
    holders: holders(q(2240771.86, 2071828.8, 2387529.1), "perkiraan", surabayaVoters),
    coverage: share(15.2626, 14.3035, 16.5313),
    gap: q(330231.6, 279048.6, 374758.7),
    shareOfTarget: share(50.875, 47.678, 55.104),
    // 330.231,6 / 266; 279.048,6 / 274 days from 1 April; 374.758,7 / 266
    required: q(1241.47, 1018.43, 1408.87),
    perDay: [q(1587.6, 1577.3, 1741.6), "2024-01-03"],
    status: "di-jalur",
  },
);

/** 30 April 2024: 348.000; 160.000 more than 118 days before; whether that is enough the holders leave open. 313 days from the roll. */
export const surabayaUndecided = point(
  report("35.78", "2024-04-30", { count: 348000, precision: "dibulatkan", unit: 1000 }),
  {
    holders: holders(q(2240771.86, 2069252.1, 2390105.8), "perkiraan", surabayaVoters),
    coverage: share(15.5304, 14.5391, 16.8418),
    gap: q(324231.6, 272275.6, 369531.7),
    shareOfTarget: share(51.768, 48.464, 56.14),
    // over 245 days
    required: q(1323.39, 1111.33, 1508.29),
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

/** 3 February 2026: about 19 thousand of an estimate from the DPT of September 2024: 873.000 x 1,01 [0,95; 1,06], 500 days. */
export const tulungagung = point(report("35.04", "2026-02-03", { count: 19000, precision: "sekitar", unit: 1000 }), {
  holders: holders(q(881730, 805209.3, 949520.7), "perkiraan", base("35.04", "2024-09-21", "dpt", 873000)),
  // 18.000 / 949.520,7; 20.000 / 805.209,3
  coverage: share(2.1549, 1.8957, 2.4838),
  gap: q(245519, 221562.8, 266856.2),
});

/** A count without anything to divide it by. */
export const noBase = point(report("35.06", "2023-02-17", { count: 3906 }), { status: "tanpa-basis" });
