import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { overlap, sameEnds, type Quantity } from "./quantity.ts";

export type Row = Record<string, string>;

/** The record that is read: the committed one, unless a test of another says so before it reads. */
export const folder = process.env["GUARD_DATA"] ?? "data";

/** The rows of a table, every cell a text. */
export function table(name: string): Row[] {
  return parse(readFileSync(`${folder}/${name}.csv`), { columns: true, bom: true });
}

export interface Region {
  code: string;
  name: string;
  type: string;
  slug: string;
}

/** What a row of `aktivasi.csv` or `ektp.csv` says, with the interval of how it is written (DESIGN section 4). */
export interface Report {
  region: string;
  /** The last possible day, and the first; no first one where a page says only "no later than". */
  date: string;
  first: string | null;
  precision: string;
  measure: string;
  method: string;
  count: Quantity | null;
  share: Quantity | null;
  /** What the share is of; empty where the row has none. */
  base: string;
  source: string;
  used: boolean;
  row: Row;
}

export interface Target {
  region: string;
  start: string;
  deadline: string;
  share: number | null;
  base: string;
  count: Quantity | null;
  /** Whether its source itself says "sekitar". */
  hedged: boolean;
  source: string;
}

const cell = (row: Row, column: string): string => row[column] ?? "";

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

export const regions: Region[] = table("wilayah")
  .map((row) => ({
    code: cell(row, "kode"),
    name: cell(row, "nama"),
    type: cell(row, "jenis"),
    slug: cell(row, "slug"),
  }))
  .toSorted(byCode);

/** The 38. */
export const districts = regions.filter(({ type }) => type === "kabupaten" || type === "kota");

export const sources = new Map(table("sumber").map((row) => [cell(row, "id"), row]));

export const activations = table("aktivasi").map(reportOf);
export const bases = table("ektp").map(reportOf);

export const targets: Target[] = table("target").map((row) => ({
  region: cell(row, "wilayah"),
  start: cell(row, "mulai"),
  deadline: cell(row, "tenggat"),
  share: row["persen"] ? Number(row["persen"]) / 100 : null,
  base: cell(row, "basis"),
  count: countOf(row),
  hedged: row["presisi"] === "sekitar",
  source: cell(row, "sumber"),
}));

function reportOf(row: Row): Report {
  const [date, precision] = [cell(row, "tanggal"), cell(row, "ketepatan") || "hari"];
  return {
    region: cell(row, "wilayah"),
    date,
    first: firstDay(date, precision),
    precision,
    measure: cell(row, "ukuran") || "aktivasi",
    method: cell(row, "cara") || "dilaporkan",
    count: countOf(row),
    share: shareOf(row),
    base: row["persen"] ? cell(row, "basis") || "tidak_disebut" : "",
    source: cell(row, "sumber"),
    used: row["pakai"] !== "tidak",
    row,
  };
}

function firstDay(date: string, precision: string): string | null {
  if (precision === "paling_lambat") return null;
  return { hari: date, bulan: `${date.slice(0, 7)}-01`, tahun: `${date.slice(0, 4)}-01-01` }[precision]!;
}

function countOf(row: Row): Quantity | null {
  if (!row["jumlah"]) return null;
  const [value, unit] = [Number(row["jumlah"]), Number(row["pembulatan"])];
  const ends = { dibulatkan: [unit / 2, unit / 2], sekitar: [unit, unit], minimal: [0, unit], maksimal: [unit, 0] };
  const [below, above] = ends[cell(row, "presisi") as keyof typeof ends] ?? [0, 0];
  return { value, low: value - below!, high: value + above! };
}

/** The share that a percentage stands for, 0-1: its unit is that of its last printed digit, whatever the digit. */
function shareOf(row: Row): Quantity | null {
  const printed = cell(row, "persen");
  if (printed === "") return null;
  const [value, unit] = [Number(printed), 10 ** -(printed.split(".")[1] ?? "").length];
  const below = { "": unit / 2, sekitar: unit, minimal: 0 }[cell(row, "persen_presisi")]!;
  return { value: value / 100, low: Math.max(0, value - below) / 100, high: (value + unit) / 100 };
}

const grade = (id: string) => ["resmi", "pejabat", "media"].indexOf(cell(sources.get(id)!, "mutu"));

/** The first possible day a source was published; an unknown one counts as the earliest. */
function published(id: string): string {
  const text = cell(sources.get(id)!, "terbit");
  return text && text + "-01-01".slice(text.length - 4);
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Those who give one figure, as they are named: better grade, then earlier publication, then the id. */
export const byNaming = (a: string, b: string): number =>
  grade(a) - grade(b) || inOrder(published(a), published(b)) || inOrder(a, b);

/** One interval of one date, and everyone who gives it. */
export interface Figure<R> {
  row: R;
  size: Quantity;
  sources: string[];
}

/** Reports of one date with the same interval are one figure. */
export function figures<R extends { source: string }>(rows: readonly R[], sizeOf: (row: R) => Quantity): Figure<R>[] {
  const kinds = rows.filter((row, at) => rows.findIndex((other) => sameEnds(sizeOf(other), sizeOf(row))) === at);
  return kinds.map((kind) => {
    const same = rows
      .filter((row) => sameEnds(sizeOf(row), sizeOf(kind)))
      .toSorted((a, b) => byNaming(a.source, b.source));
    return { row: same[0]!, size: sizeOf(same[0]!), sources: [...new Set(same.map(({ source }) => source))] };
  });
}

/** The figure that is used of several for one region, measure and date ("Two reports"). */
export function chosen<R extends { source: string }>(rows: readonly R[], sizeOf: (row: R) => Quantity): Figure<R> {
  const all = figures(rows, sizeOf);
  const share = overlap(
    all.reduce((most, { size }) => (size.low > most.low ? size : most), all[0]!.size),
    all.reduce((least, { size }) => (size.high < least.high ? size : least), all[0]!.size),
  );
  const width = ({ size }: Figure<R>) => (share ? size.high - size.low : 0);
  const standing = (a: string, b: string) =>
    grade(a) - grade(b) || inOrder(published(b), published(a)) || inOrder(a, b);
  return all.toSorted((a, b) => width(a) - width(b) || standing(a.sources[0]!, b.sources[0]!))[0]!;
}
