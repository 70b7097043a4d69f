import { fault } from "../cells/fault.ts";
import {
  baseNeedsShare,
  needsFigure,
  shareNeedsBase,
  shareWithinHundred,
  swappedFigures,
  targetNeedsFigure,
  targetShareNeedsBase,
} from "./figures.ts";
import type { PrintedShare } from "./kind.ts";
import type { Fault } from "../cells/problem.ts";
import { impliedNeedsSum, reckonedNeedsNote } from "./reckoned.ts";
import { countIsMultiple, needsUnit, unitIsOne, unitNeedsPrecision } from "./rounding.ts";
import { quoted } from "../cells/visible.ts";

/** A row's values under their field names: null where empty, undefined where the cell is at fault. */
export interface Values {
  [field: string]: unknown;
  count?: number | null;
  unit?: number | null;
  share?: PrintedShare | null;
  note?: string | null;
}

/** A fault of a row, told of one of its cells. */
export interface CellFault {
  field: string;
  fault: Fault;
}

/** The text of a cell by its field; empty for an absent column. */
export type Cell = (field: string) => string;

/** A rule between the cells of one row. Cells at fault break no such rule. */
export type RowRule = (row: Values, cell: Cell) => CellFault | null;

const RULES: Record<string, RowRule[]> = {
  aktivasi: [
    needsFigure,
    shareNeedsBase,
    baseNeedsShare,
    shareWithinHundred,
    needsUnit,
    unitNeedsPrecision,
    unitIsOne,
    countIsMultiple,
    unusedNeedsReason,
  ],
  ektp: [
    needsUnit,
    unitNeedsPrecision,
    unitIsOne,
    countIsMultiple,
    unusedNeedsReason,
    impliedNeedsSum,
    reckonedNeedsNote,
  ],
  target: [
    targetNeedsFigure,
    targetShareNeedsBase,
    shareWithinHundred,
    needsUnit,
    unitNeedsPrecision,
    unitIsOne,
    countIsMultiple,
  ],
  kegiatan: [needsUnit, unitNeedsPrecision, unitIsOne, elsewhereWithinAll],
  sumber: [plainUrl, plainArchive],
  wilayah: [tileIsWhole],
  sarana: [noFacilities],
};

/** Adds what is wrong between the cells of one row of a table. A cell's own fault gives way to what its row explains better. */
export function addRowFaults(table: string, row: Values, cell: Cell, faults: CellFault[]): void {
  const swapped = table === "aktivasi" ? swappedFigures(cell) : null;
  for (const rule of swapped ? [] : (RULES[table] ?? [])) {
    const found = rule(row, cell);
    if (found) addInstead(found, faults);
  }
  if (swapped) faults.splice(0, faults.length, ...faults.filter(({ field }) => !FIGURES.includes(field)), swapped);
}

const FIGURES = ["count", "share"];

function addInstead(found: CellFault, faults: CellFault[]): void {
  const same = faults.findIndex(({ field }) => field === found.field);
  if (same === -1) faults.push(found);
  else faults[same] = found;
}

/** A tile has a row and a column. */
function tileIsWhole({ tileRow, tileColumn }: Values): CellFault | null {
  if (tileRow === undefined || tileColumn === undefined || (tileRow === null) === (tileColumn === null)) return null;
  const [field, empty, filled] =
    tileRow === null ? ["tileRow", "petak_baris", "petak_kolom"] : ["tileColumn", "petak_kolom", "petak_baris"];
  return {
    field: field!,
    fault: fault(
      "sel-kosong",
      [`${empty} kosong, padahal ${filled} terisi.`, `${empty} is empty, yet ${filled} is filled.`],
      [
        "Isi keduanya, atau kosongkan keduanya: wilayah tanpa petak tidak tampak di peta.",
        "Fill in both, or empty both: a region without a tile is not on the map.",
      ],
    ),
  };
}

function unusedNeedsReason(row: Values): CellFault | null {
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

function elsewhereWithinAll({ activations, fromElsewhere }: Values): CellFault | null {
  if (typeof activations !== "number" || typeof fromElsewhere !== "number" || fromElsewhere <= activations) return null;
  return {
    field: "fromElsewhere",
    fault: fault(
      "luar-melebihi",
      [
        `luar_wilayah «${fromElsewhere}» lebih dari aktivasi, ${activations}.`,
        `luar_wilayah «${fromElsewhere}» is more than aktivasi, ${activations}.`,
      ],
      [
        "Periksa keduanya di sumber; yang dari luar adalah sebagian dari aktivasi.",
        "Check both in the source; those from elsewhere are part of aktivasi.",
      ],
    ),
  };
}

/** Nought facilities: a source seldom says so, an empty cell would mean that it gives no number. */
function noFacilities(row: Values): CellFault | null {
  if (row.count !== 0) return null;
  return {
    field: "count",
    fault: fault(
      "sarana-nol",
      ["jumlah «0» berarti sarana itu tidak ada.", "jumlah «0» means that there is no such facility."],
      [
        "Kosongkan bila sumber tidak menyebut jumlahnya; bila sumber memang menulis nol, biarkan.",
        "Leave it empty if the source gives no number; if the source says nought, leave it.",
      ],
    ),
  };
}

function plainUrl(row: Values): CellFault | null {
  return plainHttp("url", "url", row["url"]);
}

function plainArchive(row: Values): CellFault | null {
  return plainHttp("archive", "arsip", row["archive"]);
}

function plainHttp(field: string, header: string, address: unknown): CellFault | null {
  if (typeof address !== "string" || !address.startsWith("http:")) return null;
  return {
    field,
    fault: fault(
      "url-http",
      [`${header} ${quoted(address)} memakai http.`, `${header} ${quoted(address)} is http.`],
      [
        "Buka alamat yang sama dengan https: di peramban; bila terbuka, tulis itu, bila tidak, biarkan.",
        "Open the same address with https: in a browser; if it opens, write that, if not, leave it.",
      ],
    ),
  };
}
