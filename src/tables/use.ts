import { fault } from "../cells/fault.ts";
import type { CellFault, Values } from "./row.ts";

/** A row that is in no figure says why. */
export function unusedNeedsReason(row: Values): CellFault | null {
  if (row["used"] !== false || row.note !== null) return null;
  return {
    field: "note",
    fault: fault(
      "pakai-tanpa-alasan",
      ["pakai «tidak», tetapi catatan kosong.", "pakai is «tidak» but catatan is empty."],
      [
        "Tulis alasannya dengan singkat, misalnya «sumber menyebut unduhan, bukan aktivasi»; kalimat itu tampil di halaman.",
        "Give the reason in a few words of Indonesian, such as «sumber menyebut unduhan, bukan aktivasi»; it is shown on the page.",
      ],
    ),
  };
}
