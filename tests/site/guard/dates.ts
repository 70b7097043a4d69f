/* Every date that the record gives for a region: of its reports, its sources, its targets, sessions and machines. */
import { deadlines, latest } from "./oracle.ts";
import { districts, sources, table, type Row } from "./record.ts";

/** A day as exactly as a row gives it: of a month-dated report its month. */
function dayOf(row: Row, column = "tanggal"): string {
  const day = row[column] ?? "";
  const length = { bulan: 7, tahun: 4 }[row["ketepatan"] ?? ""] ?? 10;
  return day.slice(0, length);
}

const tables = ["aktivasi", "ektp", "target", "kegiatan", "sarana", "linimasa"].map(table);

/** Deadlines and first days of national targets, and the years they are of. */
const national = [...deadlines, ...deadlines.map((day) => `${day.slice(0, 4)}-01-01`)];

/** The newest usable report of all. */
const newest = districts.map(({ code }) => latest(code)?.date ?? "").reduce((a, b) => (a > b ? a : b));

const cache = new Map<string, Set<string>>();

export function datesOf(codes: readonly string[], today: string): Set<string> {
  const key = codes.join();
  if (!cache.has(key)) cache.set(key, new Set([today, newest, ...national, ...["00", ...codes].flatMap(ownDates)]));
  return cache.get(key)!;
}

function ownDates(code: string): string[] {
  const rows = tables.flatMap((rows) => rows.filter((row) => row["wilayah"] === code));
  const corrected = table("koreksi").filter((row) => row["kunci"]?.split("|")[0] === code);
  return [...rows, ...corrected]
    .flatMap((row) => [
      dayOf(row),
      dayOf(row, "mulai"),
      row["tenggat"] ?? "",
      sources.get(row["sumber"] ?? "")?.["terbit"] ?? "",
    ])
    .filter((date) => date !== "");
}
