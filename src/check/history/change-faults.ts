import type { Finding } from "../finding.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import { formatDate } from "../../notation/date.ts";
import { csvLine, readyLine } from "../../csv/csv.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import { visible } from "../../cells/visible.ts";

/** A value that is not the published one, as the ledger names it; what is empty is null. */
export interface Changed {
  file: string;
  key: string;
  /** Header of the column; null for a row that vanished. */
  column: string | null;
  old: string | null;
  new: string | null;
}

/** A value that was published and is another one now. */
export interface Change extends Changed {
  /** Where it is told and how, unless the ledger has it; null for what needs no entry. */
  finding: Finding | null;
}

/** A cell that holds another value than the published one, with the row that records it, ready but for its reason. */
export function changed(change: Changed, today: IsoDate): Fault {
  const { column, old, new: present } = change;
  const now =
    present === null
      ? (["kosong,", "is empty;"] as const)
      : ([`«${visible(present)}»`, `«${visible(present)}»`] as const);
  const row = readyRow(change, today);
  return fault(
    "nilai-terbit-berubah",
    [
      `${column} ${now[0]} berbeda dari yang telah terbit (${old === null ? "kosong" : visible(old)}).`,
      `${column} ${now[1]} differs from the published ${old === null ? "empty cell" : visible(old)}.`,
    ],
    [
      `Kembalikan nilainya, atau tambahkan di koreksi.csv, dengan alasannya di antara kedua tanda kutip di ujung (ralat: kesalahan; revisi: data yang lebih baik): ${row}`,
      `Put the value back, or add this to koreksi.csv, with the reason between the quotation marks at its end (ralat: a mistake; revisi: better data): ${row}`,
    ],
  );
}

/** A published row that is gone, with the row that records it. */
export function vanished(change: Changed, today: IsoDate): Fault {
  const { key, old } = change;
  const value = old === null ? "" : ` (${visible(old)})`;
  const row = readyRow(change, today);
  return fault(
    "baris-terbit-hilang",
    [
      `baris ${visible(key)}${value} yang telah terbit tidak ada lagi.`,
      `the published row ${visible(key)}${value} is gone.`,
    ],
    [
      `Kembalikan barisnya, atau tambahkan di koreksi.csv, dengan alasannya di antara kedua tanda kutip di ujung: ${row}`,
      `Put it back, or add this to koreksi.csv, with the reason between the quotation marks at its end: ${row}`,
    ],
  );
}

function readyRow({ file, key, column, old, new: present }: Changed, today: IsoDate): string {
  return readyLine([today, file, key, column ?? "", old ?? "", present ?? "", "ralat"]);
}

/** Published coverage that another base moved, with the row that records it ready to be copied. */
export function shifted(region: string, date: string, ready: readonly string[]): Fault {
  const row = csvLine(ready);
  return fault(
    "cakupan-bergeser",
    [
      `baris ini mengubah cakupan ${region}, ${formatDate(date, "id")}, yang telah terbit.`,
      `this row moves coverage already published for ${region}, ${formatDate(date, "en")}.`,
    ],
    [`Salin baris ini ke koreksi.csv: ${row}`, `Copy this row into koreksi.csv: ${row}`],
  );
}

/** An entry of the ledger that is no longer there. */
export function entryGone(file: string, key: string): Fault {
  return fault(
    "koreksi-hilang",
    [
      `koreksi ${visible(file)} ${visible(key)} yang telah terbit berubah atau hilang.`,
      `the published correction of ${visible(file)} ${visible(key)} changed or vanished.`,
    ],
    ["Kembalikan barisnya; koreksi baru ditulis sebagai baris baru.", "Put it back; a new correction is a new row."],
  );
}

/** A new entry of the ledger for which nothing changed. */
export function entryIdle(key: string): Fault {
  return fault(
    "koreksi-sia-sia",
    [
      `tidak ada perubahan seperti ini pada ${visible(key)} sejak yang telah terbit.`,
      `nothing has changed like this on ${visible(key)} since it was published.`,
    ],
    [
      "Hapus barisnya, atau cocokkan kunci, kolom, lama, dan baru.",
      "Delete the row, or make kunci, kolom, lama and baru fit.",
    ],
  );
}
