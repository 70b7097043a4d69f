import { isPlaceholder } from "./count.ts";
import { fault } from "./fault.ts";
import { BASE_HINT, type PrintedShare } from "./kind.ts";
import type { CellFault } from "./read.ts";
import type { Fault } from "./problem.ts";
import { quoted } from "./visible.ts";

/** A row's values under their field names: null where empty, missing where the cell is at fault. */
interface Values {
  [field: string]: unknown;
  share?: PrintedShare | null;
}

type Cell = (field: string) => string;
type Found = (field: string, fault: Fault) => void;
type RowRule = (row: Values, cell: Cell, found: Found) => void;

const RULES: Record<string, RowRule[]> = {
  aktivasi: [needsFigure, shareNeedsBase, shareWithinHundred, needsUnit, unusedNeedsReason],
  ektp: [needsUnit, unusedNeedsReason, impliedNeedsSum],
  target: [targetNeedsFigure, needsUnit],
  kegiatan: [needsUnit],
  sumber: [plainHttp],
};

/** Adds to `faults` what is wrong between the cells of one row. A cell's own fault of the same rule gives way to it. */
export function rowFaults(table: string, row: Values, cell: Cell, faults: CellFault[]): void {
  const rules = RULES[table];
  if (!rules) return;
  const found: Found = (field, fault) => {
    const same = faults.findIndex((other) => other.field === field && other.fault.rule === fault.rule);
    if (same === -1) faults.push({ field, fault });
    else faults[same] = { field, fault };
  };
  for (const rule of rules) rule(row, cell, found);
}

function needsFigure(row: Values, cell: Cell, found: Found): void {
  const noCount = row["count"] === null || isPlaceholder(cell("count"));
  if (!noCount || !(row.share === null || isPlaceholder(cell("share")))) return;
  const written =
    cell("count") === ""
      ? ["jumlah dan persen kosong", "jumlah and persen are empty"]
      : [`jumlah ${quoted(cell("count"))} dan persen kosong`, `jumlah ${quoted(cell("count"))} and persen is empty`];
  found(
    "count",
    fault(
      "angka-kosong",
      [`${written[0]}, jadi baris ini belum berisi angka.`, `${written[1]}, so this row holds no figure.`],
      [
        "Isi salah satunya dari sumber, atau hapus barisnya; tulis 0 hanya bila sumber menulis nol.",
        "Fill one of them from the source, or delete the row; write 0 only if the source says nought.",
      ],
    ),
  );
}

function shareNeedsBase(row: Values, cell: Cell, found: Found): void {
  if (!row.share || (row["statedBase"] !== null && cell("statedBase") !== "dpt")) return;
  const share = `persen ${quoted(row.share.printed)}`;
  const message =
    row["statedBase"] === null
      ? ([`${share} terisi, tetapi basis kosong.`, `${share} is filled but basis is empty.`] as const)
      : ([
          `${share} terisi, tetapi basis «dpt», yang bukan basis persentase di sini.`,
          `${share} is filled but basis is «dpt», not a base for percentages here.`,
        ] as const);
  found("statedBase", fault("persen-tanpa-basis", message, BASE_HINT));
}

function shareWithinHundred(row: Values, _: Cell, found: Found): void {
  if (!row.share || row.share.share <= 1 || row["statedBase"] === "target" || row["statedBase"] === undefined) return;
  found(
    "share",
    fault(
      "persen-lebih-seratus",
      [
        `persen ${quoted(row.share.printed)} lebih dari 100, padahal basisnya bukan target.`,
        `persen ${quoted(row.share.printed)} is above 100, yet its base is not the target.`,
      ],
      [
        "Periksa titik desimalnya, atau apakah persentase ini dari target.",
        "Check the decimal point, or whether this is a percentage of the target.",
      ],
    ),
  );
}

function needsUnit(row: Values, cell: Cell, found: Found): void {
  if (row["precision"] === undefined || row["precision"] === "persis" || row["unit"] !== null) return;
  found(
    "unit",
    fault(
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
  );
}

function unusedNeedsReason(row: Values, _: Cell, found: Found): void {
  if (row["used"] !== false || row["note"] !== null) return;
  found(
    "note",
    fault(
      "pakai-tanpa-alasan",
      ["pakai «tidak», tetapi catatan kosong.", "pakai is «tidak» but catatan is empty."],
      [
        "Tulis alasannya dengan singkat, misalnya «sumber menyebut unduhan, bukan aktivasi»; kalimat itu tampil di halaman.",
        "Give the reason in a few words of Indonesian, such as «sumber menyebut unduhan, bukan aktivasi»; it is shown on the page.",
      ],
    ),
  );
}

function impliedNeedsSum(row: Values, _: Cell, found: Found): void {
  if (row["method"] !== "tersirat" || row["note"] !== null) return;
  found(
    "note",
    fault(
      "tersirat-tanpa-hitungan",
      ["cara «tersirat», tetapi catatan kosong.", "cara is «tersirat» but catatan is empty."],
      [
        "Tulis hitungannya, misalnya «160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000».",
        "Write the sum in Indonesian, such as «160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000».",
      ],
    ),
  );
}

function targetNeedsFigure(row: Values, _: Cell, found: Found): void {
  if (row["count"] !== null || row.share !== null) return;
  found(
    "share",
    fault(
      "angka-kosong",
      [
        "persen dan jumlah kosong, jadi target ini belum berisi angka.",
        "persen and jumlah are empty, so this target holds no figure.",
      ],
      ["Isi salah satunya dari sumber, atau hapus barisnya.", "Fill one of them from the source, or delete the row."],
    ),
  );
}

function plainHttp(row: Values, _: Cell, found: Found): void {
  for (const field of ["url", "archive"]) {
    const address = row[field];
    if (typeof address !== "string" || !address.startsWith("http:")) continue;
    found(
      field,
      fault(
        "url-http",
        [
          `${field === "url" ? "url" : "arsip"} memakai http, bukan https.`,
          `${field === "url" ? "url" : "arsip"} is http, not https.`,
        ],
        [
          "Coba alamat yang sama dengan https; bila tidak terbuka, biarkan.",
          "Try the same address with https; if it does not open, leave it.",
        ],
      ),
    );
  }
}
