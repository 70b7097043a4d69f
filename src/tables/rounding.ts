import { fault } from "../cells/fault.ts";
import type { Cell, CellFault, RowRule, Values } from "./row.ts";
import { quoted } from "../cells/visible.ts";

// How a count was rounded: its precision, the unit, and the count itself fit each other.

/** The field of a table's count: sessions call it activations. */
function countOf(row: Values): unknown {
  return row.count === undefined ? row["activations"] : row.count;
}

/** A count that is not exact says its unit. */
export function needsUnit(row: Values, cell: Cell): CellFault | null {
  const { precision } = row;
  if (precision === undefined || precision === "persis" || row.unit !== null || countOf(row) === null) return null;
  return {
    field: "unit",
    fault: fault(
      "pembulatan-kosong",
      [
        `pembulatan kosong, padahal presisi ${quoted(cell("precision"))}.`,
        `pembulatan is empty, yet presisi is ${quoted(cell("precision"))}.`,
      ],
      [
        "Tulis satuannya dalam orang: 54 ribu berarti 1000, 1,2 juta berarti 100000.",
        "Write the unit in people: 54 ribu means 1000, 1,2 juta means 100000.",
      ],
    ),
  };
}

/** A unit and a precision have a rounded count to describe. */
export function unitNeedsPrecision(row: Values, cell: Cell): CellFault | null {
  const { precision } = row;
  if (precision === "persis" && typeof row.unit === "number") {
    return {
      field: "precision",
      fault: fault(
        "presisi-sia-sia",
        [
          `pembulatan ${quoted(cell("unit"))} terisi, tetapi presisi kosong atau persis.`,
          `pembulatan ${quoted(cell("unit"))} is filled, yet presisi is empty or persis.`,
        ],
        [
          "Isi presisi (dibulatkan, sekitar, minimal, maksimal), atau kosongkan pembulatan.",
          "Set presisi (dibulatkan, sekitar, minimal, maksimal), or empty pembulatan.",
        ],
      ),
    };
  }
  if (typeof precision !== "string" || precision === "persis" || countOf(row) !== null) return null;
  return {
    field: "precision",
    fault: fault(
      "presisi-sia-sia",
      [
        `presisi ${quoted(cell("precision"))} terisi, tetapi jumlahnya kosong.`,
        `presisi ${quoted(cell("precision"))} is filled, yet there is no count.`,
      ],
      ["Isi jumlahnya, atau kosongkan presisi dan pembulatan.", "Fill in the count, or empty presisi and pembulatan."],
    ),
  };
}

/** The smallest unit is one person. */
export function unitIsOne(row: Values): CellFault | null {
  if (row.unit !== 0) return null;
  return {
    field: "unit",
    fault: fault(
      "pembulatan-nol",
      [
        "pembulatan «0», padahal satuan terkecil satu orang.",
        "pembulatan is «0», yet the smallest unit is one person.",
      ],
      [
        "Tulis satuannya dalam orang, atau kosongkan bersama presisi.",
        "Write the unit in people, or empty it together with presisi.",
      ],
    ),
  };
}

/** A rounded count is a multiple of its unit; one worked out from a rounded and an exact number need not be. */
function countIsMultiple(row: Values): CellFault | null {
  const { count, unit, precision } = row;
  if (!count || !unit) return null;
  if ((precision === "sekitar" || precision === "maksimal") && unit > count) return unitTooLarge(count, unit);
  if (precision !== "dibulatkan" || row["method"] === "hitungan" || count % unit === 0) return null;
  return {
    field: "count",
    fault: fault(
      "pembulatan-tak-cocok",
      [
        `jumlah «${count}» bukan kelipatan pembulatannya, ${unit}.`,
        `jumlah «${count}» is no multiple of its rounding unit, ${unit}.`,
      ],
      ["Periksa jumlah dan satuan pembulatannya.", "Check the count and its rounding unit."],
    ),
  };
}

/** Its interval would begin below nought. */
function unitTooLarge(count: number, unit: number): CellFault {
  return {
    field: "unit",
    fault: fault(
      "pembulatan-tak-cocok",
      [
        `pembulatan «${unit}» lebih besar dari jumlahnya, ${count}.`,
        `pembulatan «${unit}» is more than the count, ${count}.`,
      ],
      [
        "Tulis nilai tempat angka terakhir yang bukan nol, paling besar setengah dari jumlahnya.",
        "Write the place of the last digit that is not nought, at most half of the count.",
      ],
    ),
  };
}

/** All rules of a count with its precision and unit, for a table whose count is told in people. */
export const roundingRules: readonly RowRule[] = [needsUnit, unitNeedsPrecision, unitIsOne, countIsMultiple];
