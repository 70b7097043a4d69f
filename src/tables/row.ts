import type { Pair } from "../rules/rule.ts";
import { isPlaceholder } from "./count.ts";
import { fault } from "./fault.ts";
import type { PrintedShare } from "./kind.ts";
import type { Fault } from "./problem.ts";
import { impliedNeedsSum } from "./implied.ts";
import { quoted } from "./visible.ts";

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
  ektp: [needsUnit, unitNeedsPrecision, unitIsOne, countIsMultiple, unusedNeedsReason, impliedNeedsSum],
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

/** The percentage stands in the column of the count and the count in that of the percentage. */
function swappedFigures(cell: Cell): CellFault | null {
  const share = cell("share");
  if (share.length < 3 || !/^[1-9]\d{2,8}$/.test(share)) return null;
  const count = cell("count");
  if (!/^\d{1,2}(?:\.\d{1,4})?$/.test(count)) return null;
  return {
    field: "count",
    fault: fault(
      "kolom-tertukar",
      [`jumlah «${count}» dan persen «${share}» tertukar.`, `jumlah «${count}» and persen «${share}» are swapped.`],
      [`Tulis ${share} di jumlah dan ${count} di persen.`, `Write ${share} in jumlah and ${count} in persen.`],
    ),
  };
}

function addInstead(found: CellFault, faults: CellFault[]): void {
  const same = faults.findIndex(({ field }) => field === found.field);
  if (same === -1) faults.push(found);
  else faults[same] = found;
}

function needsFigure(row: Values, cell: Cell): CellFault | null {
  if (typeof row.count === "number" || row.share) return null;
  const noCount = row.count === null || isPlaceholder(cell("count"));
  if (!noCount || !(row.share === null || isPlaceholder(cell("share")))) return null;
  const [id, en] =
    cell("count") === ""
      ? ["jumlah dan persen kosong", "jumlah and persen are empty"]
      : [`jumlah ${quoted(cell("count"))} dan persen kosong`, `jumlah ${quoted(cell("count"))} and persen is empty`];
  return {
    field: "count",
    fault: fault(
      "angka-kosong",
      [`${id}, jadi baris ini belum berisi angka.`, `${en}, so this row holds no figure.`],
      [
        "Isi salah satunya dari sumber, atau hapus barisnya; tulis 0 hanya bila sumber menulis nol.",
        "Fill one of them from the source, or delete the row; write 0 only if the source says nought.",
      ],
    ),
  };
}

function targetNeedsFigure(row: Values): CellFault | null {
  if (row.count !== null || row.share !== null) return null;
  return {
    field: "share",
    fault: fault(
      "angka-kosong",
      [
        "persen dan jumlah kosong, jadi target ini belum berisi angka.",
        "persen and jumlah are empty, so this target holds no figure.",
      ],
      ["Isi salah satunya dari sumber, atau hapus barisnya.", "Fill one of them from the source, or delete the row."],
    ),
  };
}

const BASE_HINT: Pair = [
  "Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, target, atau tidak_disebut.",
  "Set basis as in the source: perekaman, wajib_ktp, penduduk, target, or tidak_disebut.",
];

function shareNeedsBase(row: Values, cell: Cell): CellFault | null {
  const base = cell("statedBase");
  if (!row.share || (base !== "" && base !== "dpt")) return null;
  const share = `persen ${quoted(row.share.printed)}`;
  const message: Pair =
    base === ""
      ? [`${share} terisi, tetapi basis kosong.`, `${share} is filled but basis is empty.`]
      : [
          `${share} terisi, tetapi basis «dpt», yang bukan basis persentase di sini.`,
          `${share} is filled but basis is «dpt», not a base for percentages here.`,
        ];
  return { field: "statedBase", fault: fault("persen-tanpa-basis", message, BASE_HINT) };
}

function targetShareNeedsBase(row: Values): CellFault | null {
  if (!row.share || row["base"] !== null) return null;
  const share = `persen ${quoted(row.share.printed)}`;
  return {
    field: "base",
    fault: fault(
      "persen-tanpa-basis",
      [`${share} terisi, tetapi basis kosong.`, `${share} is filled but basis is empty.`],
      [
        "Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, atau tidak_disebut.",
        "Set basis as in the source: perekaman, wajib_ktp, penduduk, or tidak_disebut.",
      ],
    ),
  };
}

function baseNeedsShare(row: Values, cell: Cell): CellFault | null {
  const field = ["statedBase", "sharePrecision"].find((candidate) => typeof row[candidate] === "string");
  if (row.share !== null || field === undefined || (row.count === null && cell("count") === "")) return null;
  const [header, text] = [field === "statedBase" ? "basis" : "persen_presisi", quoted(cell(field))];
  return {
    field,
    fault: fault(
      "persen-tanpa-angka",
      [`${header} ${text} terisi, tetapi persen kosong.`, `${header} ${text} is filled but persen is empty.`],
      [`Isi persen, atau kosongkan ${header}.`, `Fill in persen, or empty ${header}.`],
    ),
  };
}

function shareWithinHundred(row: Values): CellFault | null {
  if (!row.share || row.share.share <= 1 || row["statedBase"] === "target") return null;
  const share = `persen ${quoted(row.share.printed)}`;
  return {
    field: "share",
    fault: fault(
      "persen-lebih-seratus",
      row["statedBase"] === undefined
        ? [`${share} lebih dari 100.`, `${share} is above 100.`]
        : [
            `${share} lebih dari 100, padahal basisnya bukan target.`,
            `${share} is above 100, yet its base is not the target.`,
          ],
      row["statedBase"] === undefined
        ? ["Periksa titik desimalnya di sumber.", "Check the decimal point in the source."]
        : [
            "Periksa titik desimalnya; bila sumber menyebut bagian dari target, tulis basis target.",
            "Check the decimal point; if the source gives a share of the target, set basis to target.",
          ],
    ),
  };
}

/** The field of a table's count: sessions call it activations. */
function countOf(row: Values): unknown {
  return row.count === undefined ? row["activations"] : row.count;
}

function needsUnit(row: Values, cell: Cell): CellFault | null {
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

function unitNeedsPrecision(row: Values, cell: Cell): CellFault | null {
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

function unitIsOne(row: Values): CellFault | null {
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

function countIsMultiple(row: Values): CellFault | null {
  const { count, unit, precision } = row;
  if (!count || !unit) return null;
  if ((precision === "sekitar" || precision === "maksimal") && unit > count) return unitTooLarge(count, unit);
  if (precision !== "dibulatkan" || count % unit === 0) return null;
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
