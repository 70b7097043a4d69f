import { yearsApart, type IsoDate } from "../../notation/calendar.ts";
import { formatDate } from "../../notation/date.ts";
import { compareText, firstBeyond } from "../../notation/order.ts";
import { DRIFT, printedShare, type Quantity } from "../../notation/quantity.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { earliestDay } from "./counts.ts";
import { orExcuse } from "../excuse.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** A row in use that gives a percentage of a base, and the interval of that. */
interface Share {
  row: ActivationRow & { share: NonNullable<ActivationRow["share"]> };
  size: Quantity;
}

/** Bases that stay what they are from year to year; a target does not, and one that is not named may be any. */
const BASES = ["perekaman", "wajib_ktp", "penduduk"];

/**
 * A percentage of one base does not fall by more than the base may have grown: activations are a running total. Between two
 * rows with counts the counts decide.
 */
export function* sharesGrow(readings: Readings): Generator<Finding> {
  for (const shares of sharesByBase(readings.aktivasi.rows ?? []).values()) {
    const inTime = shares.toSorted((a, b) => compareText(a.row.date, b.row.date));
    const highest = highestUpTo(inTime);
    for (const share of inTime) {
      const before = highestBefore(inTime, highest, earliestDay(share.row));
      if (before && hasFallen(share, before))
        yield { table: "aktivasi", line: share.row.line, field: "share", fault: fallen(share, before) };
    }
  }
}

function sharesByBase(rows: readonly ActivationRow[]): Map<string, Share[]> {
  const groups = new Map<string, Share[]>();
  for (const row of rows) {
    const { used, share, statedBase, region } = row;
    if (!used || share === null || statedBase === null || !BASES.includes(statedBase)) continue;
    const key = `${region}|${statedBase}`;
    const own = { row: { ...row, share }, size: printedShare(share, row.sharePrecision) };
    const same = groups.get(key);
    if (same) same.push(own);
    else groups.set(key, [own]);
  }
  return groups;
}

/** Of each share the one with the highest lower end among it and those before. */
function highestUpTo(inTime: readonly Share[]): Share[] {
  const highest: Share[] = [];
  for (const share of inTime) {
    const before = highest.at(-1);
    highest.push(before && before.size.low > share.size.low ? before : share);
  }
  return highest;
}

/** The highest of those wholly before a day; undefined if there is none, or the day is not known. */
function highestBefore(inTime: readonly Share[], highest: readonly Share[], day: IsoDate | null): Share | undefined {
  if (day === null) return undefined;
  return highest[firstBeyond(inTime, ({ row }) => row.date >= day) - 1];
}

function hasFallen({ row, size }: Share, { row: before, size: earlier }: Share): boolean {
  if (row.count !== null && before.count !== null) return false;
  return size.high < earlier.low * (1 - DRIFT * yearsApart(before.date, row.date));
}

function fallen({ row }: Share, { row: before }: Share): Fault {
  const [stays, kept] = orExcuse("kumulatif-turun", row);
  const [now, earlier] = [row.share.printed, before.share.printed];
  return fault(
    "kumulatif-turun",
    [
      `persen «${now}» (${formatDate(row.date, "id")}) di bawah laporan sebelumnya dari basis yang sama, ${earlier} (${formatDate(before.date, "id")}), padahal kumulatif.`,
      `persen «${now}» (${formatDate(row.date, "en")}) is below the report before it of the same base, ${earlier} (${formatDate(before.date, "en")}), yet this is a running total.`,
    ],
    [`Periksa basis kedua sumber; ${stays}`, `Check the base in both sources; ${kept}`],
  );
}
