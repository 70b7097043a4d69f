import type { RuleId } from "../rules/rules.ts";
import { fault } from "../cells/fault.ts";
import type { CellFault, Values } from "./row.ts";
import { sumsIn, type Sum } from "./sum.ts";
import { visible } from "../cells/visible.ts";

/** An implied figure has its sum in the note: one that ends in the count, and comes to it within the rounding. */
export function impliedNeedsSum(row: Values): CellFault | null {
  const { count, note } = row;
  if (row["method"] !== "tersirat" || typeof count !== "number" || note === undefined) return null;
  const sums = sumsOf(row, count);
  return sums.length === 0 ? withoutSum(count, note) : wrongSum("tersirat-tak-cocok", row, count, sums);
}

/** A figure worked out from others of its source says how in the note; a sum there that ends in the count comes to it. */
export function reckonedNeedsNote(row: Values): CellFault | null {
  const { count, note } = row;
  if (row["method"] !== "hitungan" || typeof count !== "number" || note === undefined) return null;
  return note === null ? withoutNote() : wrongSum("hitungan-tak-cocok", row, count, sumsOf(row, count));
}

/** The sums of the note that end in the count. */
function sumsOf({ note }: Values, count: number): Sum[] {
  return sumsIn(note ?? "").filter(({ stated }) => stated === count);
}

/** None of several sums comes to the count within its rounding; null if one does, or if there is none. */
function wrongSum(rule: RuleId, { unit }: Values, count: number, sums: readonly Sum[]): CellFault | null {
  const tolerance = Math.max(1, unit ?? 0) / 2;
  const [first] = sums;
  if (!first || sums.some(({ value }) => Math.abs(value - count) <= tolerance)) return null;
  return doesNotComeTo(rule, count, first);
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

function withoutNote(): CellFault {
  return {
    field: "note",
    fault: fault(
      "hitungan-tanpa-catatan",
      ["cara «hitungan», tetapi catatan kosong.", "cara is «hitungan» but catatan is empty."],
      [
        "Tulis dari angka mana dan bagaimana, misalnya «850.000 wajib KTP, 22.282 belum merekam: 850.000 - 22.282 = 827.718».",
        "Write in Indonesian from which figures and how, such as «850.000 wajib KTP, 22.282 belum merekam: 850.000 - 22.282 = 827.718».",
      ],
    ),
  };
}

function doesNotComeTo(rule: RuleId, count: number, { text, value }: Sum): CellFault {
  const result = String(Math.round(value));
  return {
    field: "count",
    fault: fault(
      rule,
      [
        `jumlah «${count}» tidak sama dengan hitungan di catatan: «${visible(text)}» hasilnya ${result}.`,
        `jumlah «${count}» is not what the sum in catatan comes to: «${visible(text)}» gives ${result}.`,
      ],
      ["Hitung ulang, dan lihat lagi sumbernya.", "Work it out again, and look at the source."],
    ),
  };
}
