import { daysBetween, type IsoDate } from "../../notation/calendar.ts";
import { formatDate } from "../../notation/date.ts";
import type { Bilingual } from "../../notation/language.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import { countsByRegion, firstDay, highOf, isCount, lowOf, type CountRow } from "./counts.ts";
import { orExcuse } from "../excuse.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/**
 * A running total does not fall: no count lies wholly below one of an earlier time (spans that overlap are not ordered);
 * and one that grows tenfold within half a year was probably typed with a nought too many.
 */
export function* totalsGrow(readings: Readings): Generator<Finding> {
  const rows = readings.aktivasi.rows ?? [];
  const regions = countsByRegion(rows);
  for (const row of rows) {
    if (!isCount(row)) continue;
    const first = firstDay(row);
    const before = first === null ? null : regions.get(row.region)?.highestBefore(first);
    if (!before) continue;
    if (highOf(row) < lowOf(before))
      yield { table: "aktivasi", line: row.line, field: "count", fault: fallen(row, before) };
    if (leaps(row, before)) yield { table: "aktivasi", line: row.line, field: "count", fault: leapt(row, before) };
  }
}

/** A running total of hardly anyone was perhaps written in thousands, or is a percentage. */
export function* totalsAreOfPeople(readings: Readings): Generator<Finding> {
  for (const row of readings.aktivasi.rows ?? []) {
    if (isCount(row) && row.count < FEW)
      yield { table: "aktivasi", line: row.line, field: "count", fault: few(row.count) };
  }
}

const FEW = 1000;

function few(count: number): Fault {
  return fault(
    "jumlah-kecil",
    [
      `jumlah «${count}» kurang dari ${FEW} orang, padahal kumulatif.`,
      `jumlah «${count}» is fewer than ${FEW} people, yet this is a running total.`,
    ],
    [
      "Ribuan, atau persen? Periksa satuannya di sumber; bila memang sekian orang, biarkan.",
      "Thousands, or a percentage? Check the unit in the source; if it is so many people, leave it.",
    ],
  );
}

const LEAP = 10;
const LEAP_DAYS = 184;

function leaps(row: CountRow, before: CountRow): boolean {
  return lowOf(row) >= LEAP * highOf(before) && daysBetween(before.date, row.date) <= LEAP_DAYS;
}

function fallen(row: CountRow, before: CountRow): Fault {
  const [now, earlier] = [inWords(row.date), inWords(before.date)];
  const [low, high] = [lowOf(before), highOf(before)];
  const [id, en] =
    low === high
      ? [`laporan sebelumnya, ${low}`, `the report before it, ${low}`]
      : [`rentang laporan sebelumnya, ${low} sampai ${high}`, `the range of the report before it, ${low} to ${high}`];
  const size = highOf(row) / low;
  const nought = size >= 0.1 && size <= 0.2 ? ["Kurang satu nol? ", "A nought missing? "] : ["", ""];
  const [stays, kept] = orExcuse("kumulatif-turun", row);
  return fault(
    "kumulatif-turun",
    [
      `jumlah «${row.count}» (${now.id}) di bawah ${id} (${earlier.id}), padahal kumulatif.`,
      `jumlah «${row.count}» (${now.en}) is below ${en} (${earlier.en}), yet this is a running total.`,
    ],
    [`${nought[0]}Periksa kedua sumber; ${stays}`, `${nought[1]}Check both sources; ${kept}`],
  );
}

function inWords(date: IsoDate): Bilingual {
  return { id: formatDate(date, "id"), en: formatDate(date, "en") };
}

function leapt(row: CountRow, before: CountRow): Fault {
  const [now, earlier] = [inWords(row.date), inWords(before.date)];
  const times = Math.floor(row.count / before.count);
  return fault(
    "lonjakan",
    [
      `jumlah «${row.count}» (${now.id}) ${times} kali laporan sebelumnya, ${before.count} (${earlier.id}).`,
      `jumlah «${row.count}» (${now.en}) is ${times} times the report before it, ${before.count} (${earlier.en}).`,
    ],
    [
      "Kelebihan satu nol? Periksa kedua sumber; bila memang begitu, misalnya karena rapelan, biarkan.",
      "A nought too many? Check both sources; if it is so, as after a catch-up, leave it.",
    ],
  );
}
