import type { Dataset } from "../../src/dataset/dataset.ts";
import type { IsoDate } from "../../src/notation/calendar.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import type { BaseRow, Measure } from "../../src/tables/ektp.ts";
import { percent, published, type PrintedShare } from "../../src/cells/kinds.ts";
import type { Grade, Source } from "../../src/tables/sumber.ts";
import type { TargetRow } from "../../src/tables/target.ts";
import type { Region } from "../../src/tables/wilayah.ts";
import { valueOf } from "../cells/said.ts";

/** The last fields of a row: what a test says about it; everything else is as an empty cell reads. */
type Fields<R> = Partial<Omit<R, "share">> & { share?: string };

/** A row of `aktivasi.csv`; `share` as the CSV has it, such as "32.20". */
export function report(region: string, date: IsoDate, { share, ...fields }: Fields<ActivationRow>): ActivationRow {
  return {
    line: 2,
    region,
    date,
    datePrecision: "hari",
    count: null,
    precision: "persis",
    unit: null,
    share: printed(share),
    sharePrecision: null,
    statedBase: null,
    source: "koran",
    used: true,
    note: null,
    ...fields,
    // A test that asks what becomes of a row without a figure may make one.
  } as ActivationRow;
}

/** A row of `ektp.csv`. */
export function base(
  region: string,
  date: IsoDate,
  measure: Measure,
  count: number,
  fields: Partial<BaseRow> = {},
): BaseRow {
  return {
    line: 2,
    region,
    date,
    datePrecision: "hari",
    measure,
    count,
    precision: "persis",
    unit: null,
    method: "dilaporkan",
    source: "dinas",
    used: true,
    note: null,
    ...fields,
  };
}

/** A row of `target.csv` that holds for a calendar year. */
export function target(region: string, year: number, { share, ...fields }: Fields<TargetRow>): TargetRow {
  return {
    line: 2,
    region,
    start: `${year}-01-01`,
    deadline: `${year}-12-31`,
    share: printed(share),
    base: null,
    count: null,
    precision: "persis",
    unit: null,
    source: "kementerian",
    note: null,
    ...fields,
  } as TargetRow;
}

/** The national targets: 25 % of holders in 2023, 30 % in 2024 to 2026. */
export const nationalTargets: TargetRow[] = [
  target("00", 2023, { share: "25", base: "perekaman" }),
  target("00", 2024, { share: "30", base: "perekaman" }),
  target("00", 2025, { share: "30", base: "perekaman" }),
  target("00", 2026, { share: "30", base: "perekaman" }),
];

interface Parts {
  reports?: ActivationRow[];
  bases?: BaseRow[];
  /** The regions' own; the national ones are there in any case. */
  ownTargets?: TargetRow[];
  national?: TargetRow[];
  /** Grade and publication of sources that matter to a test; any other is an official quoted on an unknown day. */
  sources?: Record<string, { grade?: Grade; published?: string }>;
}

/** A record of these rows, with every region and source that they name. */
export function record({ reports = [], bases = [], ownTargets = [], national, sources = {} }: Parts): Dataset {
  const targets = [...(national ?? nationalTargets), ...ownTargets];
  const rows = [...reports, ...bases, ...targets];
  return {
    regions: [...new Set(rows.map((row) => row.region))].map(region),
    sources: [...new Set(rows.map((row) => row.source))].map((id) => source(id, sources[id] ?? {})),
    activations: reports,
    bases,
    targets,
    events: [],
    facilities: [],
    timeline: [],
    corrections: [],
    exceptions: [],
  };
}

/** The columns of wilayah.csv that a region may be without. */
const none = {
  capital: null,
  bpsCode: null,
  tileRow: null,
  tileColumn: null,
  abbreviation: null,
  nameEn: null,
};

function region(code: string): Region {
  const type = code === "00" ? "negara" : code === "35" ? "provinsi" : code >= "35.7" ? "kota" : "kabupaten";
  const slug = `${type}-${code.replace(".", "-")}`;
  return { line: 2, code, name: slug, type, slug, ...none };
}

function source(id: string, { grade = "pejabat", published: day }: { grade?: Grade; published?: string }): Source {
  return {
    line: 2,
    id,
    publisher: id,
    url: `https://${id}.example/`,
    published: day === undefined ? null : valueOf(published, day),
    grade,
    archive: null,
    note: null,
  };
}

function printed(share: string | undefined): PrintedShare | null {
  return share === undefined ? null : valueOf(percent, share);
}
