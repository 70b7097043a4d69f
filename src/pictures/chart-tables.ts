import type { CoverageValues } from "../charts/coverage.ts";
import type { Mark, Reading } from "../charts/mark.ts";
import type { NestedGroup } from "../charts/nested.ts";
import { csvLine } from "../csv/csv.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Stripped } from "../views/silence.ts";

/** The coverage chart as a table: its dots and its targets, shares of e-KTP holders from 0 to 1 at full precision. */
export function coverageCsv({ marks, targets, own }: CoverageValues): string {
  const steps = (name: string, all: CoverageValues["targets"]) =>
    all.map(({ from, to, share }) => [name, from, to, String(share), "", "", ""]);
  return tableOf([
    ["seri", "dari", "sampai", "bagian", "bagian_bawah", "bagian_atas", "jumlah_persis"],
    ...marks.flatMap((mark) => dots("wilayah", mark)),
    ...steps("target_nasional", targets),
    ...steps("target_sendiri", own),
  ]);
}

/** A dot, and those of other reports of its date that contradict it. */
function dots(name: string, mark: Mark): string[][] {
  const row = (series: string, { quantity, exact }: Reading) => [
    series,
    mark.span.first ?? "",
    mark.date,
    ...ends(quantity),
    exact ? "ya" : "tidak",
  ];
  return [row(name, mark), ...mark.rivals.map((rival) => row(`${name}_laporan_lain`, rival))];
}

/** The nested bar as a table, in people; empty where nobody has said. */
export function nestedCsv(groups: readonly NestedGroup[]): string {
  const rows = groups.map(({ name, size, edge }) => [NAMES[name], ...(size ? ends(size) : ["", "", ""]), EDGES[edge]]);
  return tableOf([["kelompok", "orang", "orang_bawah", "orang_atas", "asal"], ...rows]);
}

/** The chart of silence as a table: each dot, with its coverage where it has one; a figure that cannot be used has none. */
export function silenceCsv(rows: readonly Stripped[]): string {
  return tableOf([
    ["wilayah", "nama", "tanggal", "dipakai", "bagian", "target_tercapai"],
    ...rows.flatMap(({ state: { region }, printed: { reports, unusable } }) => [
      ...reports.map(({ date, coverage, met }) => [
        ...[region.code, region.name, date, "ya"],
        ...[coverage === null ? "" : String(coverage), met === null ? "mungkin" : met ? "ya" : "tidak"],
      ]),
      ...unusable.map((date) => [region.code, region.name, date, "tidak", "", ""]),
    ]),
  ]);
}

const NAMES = {
  residents: "penduduk",
  eligible: "wajib_ktp",
  holders: "perekaman",
  target: "target",
  active: "aktivasi",
} as const satisfies Record<NestedGroup["name"], string>;

const EDGES = { reported: "dilaporkan", estimate: "perkiraan", old: "terlalu_lama" } as const;

function ends({ value, low, high }: Quantity): string[] {
  return [value, low, high].map(String);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${csvLine(row)}\n`).join("");
}
