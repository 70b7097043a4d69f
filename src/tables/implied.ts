import { fault } from "./fault.ts";
import type { CellFault, Values } from "./row.ts";
import { sumsIn, type Sum } from "./sum.ts";
import { visible } from "./visible.ts";

/** An implied figure has its sum in the note: one that ends in the count, and comes to it within the rounding. */
export function impliedNeedsSum(row: Values): CellFault | null {
  const { count, note } = row;
  if (row["method"] !== "tersirat" || typeof count !== "number" || note === undefined) return null;
  const sums = note === null ? [] : sumsIn(note).filter(({ stated }) => stated === count);
  if (sums.length === 0) return withoutSum(count, note);
  const tolerance = Math.max(1, row.unit ?? 0) / 2;
  return sums.some(({ value }) => Math.abs(value - count) <= tolerance) ? null : doesNotComeTo(count, sums[0]!);
}

function withoutSum(count: number, note: string | null): CellFault {
  const [id, en] =
    note === null
      ? ["catatan kosong", "catatan is empty"]
      : [`catatan tidak memuat hitungan yang berakhir pada ${count}`, `catatan holds no sum that ends in ${count}`];
  return {
    field: "note",
    fault: fault(
      "tersirat-tanpa-hitungan",
      [`cara «tersirat», tetapi ${id}.`, `cara is «tersirat» but ${en}.`],
      [
        "Tulis hitungannya, misalnya «160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000».",
        "Write the sum in Indonesian, such as «160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000».",
      ],
    ),
  };
}

function doesNotComeTo(count: number, { text, value }: Sum): CellFault {
  const result = String(Math.round(value));
  return {
    field: "count",
    fault: fault(
      "tersirat-tak-cocok",
      [
        `jumlah «${count}» tidak sama dengan hitungan di catatan: «${visible(text)}» hasilnya ${result}.`,
        `jumlah «${count}» is not what the sum in catatan comes to: «${visible(text)}» gives ${result}.`,
      ],
      ["Hitung ulang, dan lihat lagi sumbernya.", "Work it out again, and look at the source."],
    ),
  };
}
