import { type Breach, LONGEST_CELL, LONGEST_LINE, MOST_ROWS, type Records } from "./csv.ts";
import { fault } from "./fault.ts";
import type { Fault } from "./problem.ts";

/** The fault of a breach of the form of CSV. */
export function breachFault({ kind, line }: Breach): Fault {
  return BREACHES[kind](line);
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
export function fileFault(records: Records): Fault | null {
  if (records.text.trim() === "") return empty();
  if (records.starts.length === 1) return null;
  if (records.starts.length - 2 > MOST_ROWS) return tooManyRows();
  return conflictFault(records) ?? delimiterFault(records.text.slice(0, records.starts[1]), records.delimiter);
}

/** The marks that git leaves between two versions of a file. */
function conflictFault({ text }: Records): Fault | null {
  const at = text.startsWith("<<<<<<< ") ? 0 : text.indexOf("\n<<<<<<< ");
  if (at === -1) return null;
  const line = text.slice(0, at + 1).split("\n").length;
  return fault(
    "tanda-konflik",
    [
      `baris ${line} tanda konflik git: dua versi berkas ini tergabung.`,
      `line ${line} is a git conflict mark: two versions of this file are mixed.`,
    ],
    [
      "Pilih baris yang benar, lalu hapus ketiga tandanya (<<<<<<<, =======, >>>>>>>).",
      "Choose the right lines, then delete the three marks (<<<<<<<, =======, >>>>>>>).",
    ],
  );
}

function empty(): Fault {
  return fault(
    "berkas-kosong",
    ["berkas ini kosong.", "this file is empty."],
    [
      "Isi paling sedikit baris judulnya; salin dari berkas contoh.",
      "Fill in at least the header line; copy it from the template.",
    ],
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

function delimiterFault(header: string, expected: string): Fault | null {
  if (/^"?sep=/i.test(header)) return sepLine();
  const delimiter = delimiterOf(header);
  if (delimiter === expected) return null;
  if (delimiter === ";") return semicolon();
  if (delimiter === "\t") return otherDelimiter("tab (U+0009)", "a tab (U+0009)");
  return delimiter === "|" ? otherDelimiter("garis tegak (|)", "a vertical bar (|)") : null;
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
      "Pakai perintah import, atau ubah pemisah daftar di pengaturan wilayah komputer menjadi koma lalu simpan ulang.",
      "Use the import command, or set the list separator in the computer's regional settings to a comma and save again.",
    ],
  );
}

function otherDelimiter(id: string, en: string): Fault {
  return fault(
    "pemisah-lain",
    [`berkas ini memakai ${id} sebagai pemisah.`, `this file is separated by ${en}.`],
    [
      "Jalankan npm run fix, atau simpan ulang sebagai CSV dengan koma.",
      "Run npm run fix, or save again as CSV with commas.",
    ],
  );
}
