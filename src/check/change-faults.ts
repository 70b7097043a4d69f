import { csvFormatRow } from "d3-dsv";
import { formatDate } from "../notation/date.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";
import { visible } from "../tables/visible.ts";

/** A cell that holds another value than the published one. */
export function changed(header: string, old: string | null, present: string | null): Fault {
  const now =
    present === null
      ? (["kosong,", "is empty;"] as const)
      : ([`«${visible(present)}»`, `«${visible(present)}»`] as const);
  return fault(
    "nilai-terbit-berubah",
    [
      `${header} ${now[0]} berbeda dari yang telah terbit (${old === null ? "kosong" : visible(old)}).`,
      `${header} ${now[1]} differs from the published ${old === null ? "empty cell" : visible(old)}.`,
    ],
    [
      "Tambahkan baris di data/koreksi.csv: jenis «ralat» atau «revisi», dengan alasannya.",
      "Add a row to data/koreksi.csv: jenis «ralat» or «revisi», with the reason.",
    ],
  );
}

/** A published row that is gone. */
export function vanished(key: string, old: string | null, ledger: string): Fault {
  const value = old === null ? "" : ` (${visible(old)})`;
  return fault(
    "baris-terbit-hilang",
    [
      `baris ${visible(key)}${value} yang telah terbit tidak ada lagi.`,
      `the published row ${visible(key)}${value} is gone.`,
    ],
    [
      `Kembalikan barisnya, atau catat di ${ledger}: kolom dan baru kosong, lama «${visible(old ?? "")}», dengan alasannya.`,
      `Put it back, or record it in ${ledger}: kolom and baru empty, lama «${visible(old ?? "")}», with the reason.`,
    ],
  );
}

/** Published coverage that another base moved, with the row that records it ready to be copied. */
export function shifted(region: string, date: string, ready: readonly string[]): Fault {
  const row = csvFormatRow([...ready]);
  return fault(
    "cakupan-bergeser",
    [
      `baris ini mengubah cakupan ${region}, ${formatDate(date, "id")}, yang telah terbit.`,
      `this row moves coverage already published for ${region}, ${formatDate(date, "en")}.`,
    ],
    [`Salin baris ini ke data/koreksi.csv: ${row}`, `Copy this row into data/koreksi.csv: ${row}`],
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
