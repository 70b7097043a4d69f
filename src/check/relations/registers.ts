import { isBefore, spanOf, yearsApart, type Span } from "../../notation/calendar.ts";
import { formatDate } from "../../notation/date.ts";
import { measured, overlap, widen, type Quantity } from "../../notation/quantity.ts";
import type { BaseRow } from "../../tables/ektp.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

interface Size {
  row: BaseRow;
  size: Quantity;
  span: Span;
}

/** More people recorded than obliged on one day: it happens (people are recorded before they turn 17), so a warning. */
export function* recordedWithinEligible(readings: Readings): Generator<Finding> {
  for (const sizes of grouped(readings, ({ region, date }) => `${region}|${date}`)) {
    const eligible = sizes.filter(({ row }) => row.measure === "wajib_ktp");
    for (const recorded of sizes.filter(({ row }) => row.measure === "perekaman")) {
      const less = eligible.find(({ size }) => recorded.size.low > size.high);
      if (less)
        yield {
          table: "ektp",
          line: recorded.row.line,
          field: "count",
          fault: moreThanEligible(recorded.row, less.row),
        };
    }
  }
}

/** A register that shrinks by more than its drift was cleaned, or a digit was lost; one that grows by half gained one. */
export function* registersChangeSlowly(readings: Readings): Generator<Finding> {
  for (const sizes of grouped(readings, ({ region, measure }) => `${region}|${measure}`)) {
    const inTime = sizes.toSorted((a, b) => (a.row.date < b.row.date ? -1 : 1));
    for (const [index, size] of inTime.entries()) {
      const before = inTime.slice(0, index).findLast(({ span }) => isBefore(span, size.span));
      if (!before || overlap(drifted(before, size), size.size)) continue;
      const ratio = size.row.count / before.row.count;
      if (ratio < 1) yield { table: "ektp", line: size.row.line, field: "count", fault: shrunk(size.row, before.row) };
      if (ratio > MOST_GROWTH)
        yield { table: "ektp", line: size.row.line, field: "count", fault: grown(size.row, before.row) };
    }
  }
}

const MOST_GROWTH = 1.5;

/** What an earlier size may have become by the time of a later one: the drift of the metrics, a year's at least. */
function drifted(before: Size, later: Size): Quantity {
  return widen(before.size, Math.max(1, yearsApart(before.row.date, later.row.date)));
}

function grouped(readings: Readings, keyOf: (row: BaseRow) => string): Iterable<Size[]> {
  const groups = new Map<string, Size[]>();
  for (const row of readings.ektp.rows ?? []) {
    if (!row.used) continue;
    const size = { row, size: measured(row.count, row.precision, row.unit), span: spanOf(row.date, row.datePrecision) };
    const key = keyOf(row);
    const same = groups.get(key);
    if (same) same.push(size);
    else groups.set(key, [size]);
  }
  return groups.values();
}

/** Residents are counted by Dukcapil here; BPS counts another population. */
export function* residentsAreOfDukcapil(readings: Readings): Generator<Finding> {
  const statistics = new Set(
    (readings.sumber.rows ?? [])
      .filter(({ publisher }) => /\bBPS\b|Badan Pusat Statistik/.test(publisher))
      .map(({ id }) => id),
  );
  for (const { line, measure, used, source } of readings.ektp.rows ?? []) {
    if (measure === "penduduk" && used && statistics.has(source))
      yield { table: "ektp", line, field: "used", fault: otherPopulation() };
  }
}

function moreThanEligible(recorded: BaseRow, eligible: BaseRow): Fault {
  return fault(
    "perekaman-melebihi-wajib",
    [
      `jumlah «${recorded.count}» perekaman lebih dari wajib KTP pada hari yang sama, ${eligible.count} (baris ${eligible.line}).`,
      `jumlah «${recorded.count}» recorded is more than those obliged on the same day, ${eligible.count} (line ${eligible.line}).`,
    ],
    [
      "Periksa keduanya; bila memang begitu (warga direkam sebelum 17 tahun), biarkan.",
      "Check both; if it is so (people are recorded before they turn 17), leave it.",
    ],
  );
}

function shrunk(row: BaseRow, before: BaseRow): Fault {
  return fault(
    "daftar-menyusut",
    [
      `jumlah «${row.count}» ${row.measure} (${formatDate(row.date, "id")}) di bawah yang sebelumnya, ${before.count} (${formatDate(before.date, "id")}).`,
      `jumlah «${row.count}» ${row.measure} (${formatDate(row.date, "en")}) is below the one before it, ${before.count} (${formatDate(before.date, "en")}).`,
    ],
    [
      "Periksa keduanya; bila daftarnya memang dibersihkan, biarkan.",
      "Check both; if the register was cleaned, leave it.",
    ],
  );
}

function grown(row: BaseRow, before: BaseRow): Fault {
  return fault(
    "daftar-melonjak",
    [
      `jumlah «${row.count}» ${row.measure} (${formatDate(row.date, "id")}) jauh di atas yang sebelumnya, ${before.count} (${formatDate(before.date, "id")}).`,
      `jumlah «${row.count}» ${row.measure} (${formatDate(row.date, "en")}) is far above the one before it, ${before.count} (${formatDate(before.date, "en")}).`,
    ],
    [
      "Periksa apakah wilayah dan ukurannya cocok, dan tidak kelebihan angka.",
      "Check that region and measure fit, and that no digit is too many.",
    ],
  );
}

function otherPopulation(): Fault {
  return fault(
    "penduduk-bukan-dukcapil",
    [
      "penduduk dari BPS dipakai, padahal di sini penduduk adalah angka Dukcapil.",
      "residents counted by BPS are in use, yet here they are Dukcapil's.",
    ],
    ["Tulis pakai «tidak» dan alasannya di catatan.", "Write pakai «tidak» and the reason in catatan."],
  );
}
