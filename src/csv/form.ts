import { type Breach, cellsOf, LONGEST_CELL, LONGEST_LINE, MOST_ROWS, type Records } from "./csv.ts";
import { fault, write } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import { csvParseRows } from "d3-dsv";
import { columnsNamed, misfits } from "./fit.ts";
import { joinedRows, partsOf } from "./layout.ts";
import type { RowLayout } from "./record-fault.ts";
import { headerLine, type DataTable } from "../tables/table.ts";

/** A fault that leaves a whole file unread, and where it shows: line 0 for the whole. */
export interface FileFault {
  fault: Fault;
  line: number;
  column: number;
}

/** The fault of a breach of the form of CSV. */
export function breachFault({ kind, line }: Pick<Breach, "kind" | "line">): Fault {
  return BREACHES[kind](line);
}

/** The same, where the columns are known: behind the quotation mark that closes a row's last cell another row may begin. */
export function breachIn(breach: Breach, layout: RowLayout): Fault {
  const [cells = []] = breach.kind === "text-after-quote" ? csvParseRows(breach.rest ?? "") : [];
  const isRow = cells.length === layout.names.length && breach.cell === cells.length - 1;
  const columns = columnsNamed(layout.table, layout.names);
  return isRow && misfits(cells, columns) <= 1 ? joinedRows(cells[0] ?? "") : breachFault(breach);
}

const QUOTE_HINT = [
  'Tanda kutip di dalam teks ditulis dua kali («""»), dan seluruh sel diapit tanda kutip.',
  'Write a quotation mark inside a text twice («""») and put the whole cell in quotation marks.',
] as const;

const BREACHES: Record<Breach["kind"], (line: number) => Fault> = {
  "lone-return": () =>
    fault(
      "akhir-baris-cr",
      [
        "akhir barisnya CR saja (U+000D), seperti pada Mac lama.",
        "its lines end in CR alone (U+000D), as on old Macs.",
      ],
      ["Jalankan npm run fix, atau simpan ulang sebagai CSV UTF-8.", "Run npm run fix, or save again as CSV UTF-8."],
    ),
  "doubled-return": () =>
    fault(
      "akhir-baris-cr",
      [
        "akhir barisnya CR CR LF, seperti dari Python di Windows tanpa newline=''.",
        "its lines end in CR CR LF, as from Python on Windows without newline=''.",
      ],
      ["Jalankan npm run fix, atau simpan ulang sebagai CSV UTF-8.", "Run npm run fix, or save again as CSV UTF-8."],
    ),
  "return-in-cell": () =>
    fault(
      "huruf-kendali",
      [
        "ada CR (U+000D) di dalam tanda kutip di baris ini.",
        "there is a CR (U+000D) inside quotation marks on this line.",
      ],
      [
        "Tulis ulang selnya dalam satu baris, atau simpan ulang sebagai CSV UTF-8.",
        "Write the cell anew on one line, or save again as CSV UTF-8.",
      ],
    ),
  "unclosed-quote": (line) =>
    fault(
      "kutip-terbuka",
      [
        `tanda kutip yang dibuka di sel ini (baris ${line}) tidak ditutup; baris-baris sesudahnya ikut tertelan.`,
        `the quotation mark opened in this cell (line ${line}) is not closed; it swallows the lines after it.`,
      ],
      [
        "Tutup tanda kutipnya di akhir teks, atau hapus bila tidak perlu.",
        "Close it at the end of the text, or delete it if it is not needed.",
      ],
    ),
  "text-after-quote": () =>
    fault(
      "kutip-nyasar",
      [
        "ada teks sesudah tanda kutip penutup di sel ini.",
        "there is text after the closing quotation mark of this cell.",
      ],
      QUOTE_HINT,
    ),
  "quote-in-cell": () =>
    fault(
      "kutip-nyasar",
      [
        "ada tanda kutip di tengah sel yang tidak diapit tanda kutip.",
        "there is a quotation mark inside a cell that is not in quotation marks.",
      ],
      QUOTE_HINT,
    ),
  "long-line": () =>
    fault(
      "baris-terlalu-panjang",
      [`baris ini lebih dari ${LONGEST_LINE} huruf.`, `this line is longer than ${LONGEST_LINE} characters.`],
      [
        "Periksa apakah akhir barisnya hilang, atau ada berkas lain yang tertempel.",
        "Check whether line ends were lost, or another file was pasted in.",
      ],
    ),
  "long-cell": () =>
    fault(
      "sel-terlalu-panjang",
      [`sel ini lebih dari ${LONGEST_CELL} huruf.`, `this cell is longer than ${LONGEST_CELL} characters.`],
      [
        "Ringkas isinya; periksa juga tanda kutip yang tidak ditutup.",
        "Shorten it; also look for a quotation mark that is not closed.",
      ],
    ),
};

/** What leaves a whole file unreadable before its cells are looked at: it is empty, has too many rows, or another delimiter. */
export function fileFault(table: DataTable, records: Records): FileFault | null {
  if (records.text.trim() === "") return whole(empty(table));
  if (records.starts.length === 1) return null;
  if (records.starts.length - 2 > MOST_ROWS) return whole(tooManyRows());
  return (
    conflictFault(records) ??
    delimiterFault(records.text.slice(0, records.starts[1]), records.delimiter) ??
    otherDelimiterBelow(records)
  );
}

function whole(found: Fault): FileFault {
  return { fault: found, line: 0, column: 1 };
}

/** How the lines begin that git leaves between two versions of a file. The one in the middle has nothing after it. */
const MARKS = ["<<<<<<< ", "||||||| ", "=======\n", "=======\r\n", ">>>>>>> "];

/** Where a line begins with a text; Infinity if none does. */
function lineWith(text: string, beginning: string): number {
  let at = text.indexOf(beginning);
  while (at > 0 && text[at - 1] !== "\n") at = text.indexOf(beginning, at + 1);
  return at === -1 ? Infinity : at;
}

/** The first mark that git left between two versions of a file, perhaps the only one that was not yet deleted. */
function conflictFault({ text }: Records): FileFault | null {
  const at = Math.min(...MARKS.map((mark) => lineWith(text, mark)));
  if (at === Infinity) return null;
  const found = fault(
    "tanda-konflik",
    [
      "di sini ada tanda konflik git: dua versi berkas ini tergabung.",
      "here is a git conflict mark: two versions of this file are mixed.",
    ],
    [
      "Pilih baris yang benar (dua baris baru yang berbeda boleh tinggal keduanya), lalu hapus semua baris tandanya (<<<<<<<, =======, >>>>>>>).",
      "Choose the right lines (two new rows that differ may both stay), then delete every line that is a mark (<<<<<<<, =======, >>>>>>>).",
    ],
  );
  return { fault: found, line: text.slice(0, at).split("\n").length, column: 1 };
}

function empty(table: DataTable): Fault {
  const header = headerLine(table);
  return fault(
    "berkas-kosong",
    ["berkas ini kosong.", "this file is empty."],
    table.mustHaveRows
      ? [`Kembalikan isinya; baris pertamanya ${header}.`, `Put back what it held; its first line is ${header}.`]
      : write(`${header} sebagai baris pertama`, `${header} as the first line`),
  );
}

/** The fault of a file with more than MOST_ROWS rows. */
export function tooManyRows(): Fault {
  return fault(
    "baris-terlalu-banyak",
    [`berkas ini lebih dari ${MOST_ROWS} baris.`, `this file has more than ${MOST_ROWS} rows.`],
    ["Periksa apakah ini berkas yang dimaksud.", "Check whether this is the file you mean."],
  );
}

/** What separates the cells of a text's first line: a comma, or the sign that stands there instead of any comma; null for a single cell. */
export function delimiterOf(text: string): string | null {
  const header = text.slice(0, (text.indexOf("\n") + 1 || text.length + 1) - 1).replace(/"[^"]*"/g, "");
  return [",", ";", "\t", "|"].find((sign) => header.includes(sign)) ?? null;
}

function delimiterFault(header: string, expected: string): FileFault | null {
  if (/^"?sep=/i.test(header)) return { fault: sepLine(), line: 1, column: 1 };
  const delimiter = delimiterOf(header);
  if (delimiter === expected) return null;
  if (delimiter === ";") return whole(semicolon());
  if (delimiter === "\t") return whole(otherDelimiter("tab (U+0009)", "tabs (U+0009)"));
  return delimiter === "|" ? whole(otherDelimiter("garis tegak (|)", "vertical bars (|)")) : null;
}

/** The header has commas and every line below it another delimiter: told once, not line by line. */
function otherDelimiterBelow(records: Records): FileFault | null {
  const width = cellsOf(records, 0).length;
  const sign = [";", "\t", "|"].find((candidate) =>
    records.lines.every((_, record) => record === 0 || isSplitBy(candidate, width, cellsOf(records, record))),
  );
  if (width < 2 || sign === undefined || records.lines.length < 3) return null;
  const name = sign === "\t" ? "tab (U+0009)" : `«${sign}»`;
  const found = fault(
    "pemisah-campur",
    [
      `semua baris di bawah judul dipisah ${name}, tetapi baris judul dipisah koma.`,
      `all lines below the header are separated by ${name}, yet the header by commas.`,
    ],
    [
      `Ganti koma di baris judul dengan ${name}, lalu jalankan npm run fix.`,
      `Put ${name} for the commas of the header, then run npm run fix.`,
    ],
  );
  return { fault: found, line: 1, column: 1 };
}

/** Whether a line falls into as many cells as the header by another delimiter, and into fewer by commas. */
function isSplitBy(sign: string, width: number, cells: readonly string[]): boolean {
  return cells.length < width && partsOf(cells.join(","), sign).length === width;
}

function sepLine(): Fault {
  return fault(
    "judul-di-atas",
    ["baris pertama adalah petunjuk Excel (sep=).", "the first line is a hint to Excel (sep=)."],
    ["Hapus baris itu; judul kolom harus di baris 1.", "Delete that line; the header must be line 1."],
  );
}

function semicolon(): Fault {
  return fault(
    "pemisah-titik-koma",
    [
      "berkas ini memakai titik koma sebagai pemisah, kebiasaan Excel berbahasa Indonesia.",
      "this file is separated by semicolons, as Excel does in Indonesian.",
    ],
    [
      "Jalankan npm run fix. Supaya tidak berulang: ubah pemisah daftar di pengaturan wilayah komputer menjadi koma.",
      "Run npm run fix. So that it does not come back: set the list separator in the computer's regional settings to a comma.",
    ],
  );
}

function otherDelimiter(id: string, en: string): Fault {
  return fault(
    "pemisah-lain",
    [`berkas ini memakai ${id} sebagai pemisah.`, `this file is separated by ${en}.`],
    ["Jalankan npm run fix, atau simpan ulang dengan koma.", "Run npm run fix, or save again with commas."],
  );
}
