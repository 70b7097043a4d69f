import type { Pair } from "../rules/rule.ts";
import { LONGEST_LINE, MOST_ROWS, placeOf } from "./csv.ts";
import { fault } from "../cells/fault.ts";
import { namesIn, fieldIn } from "./names.ts";
import type { FilePlace } from "./tell.ts";
import { breachFault, delimiterOf, tooManyRows } from "./form.ts";
import type { Fault } from "../cells/problem.ts";
import { quoted } from "../cells/visible.ts";

/** The largest file that is read. */
export const MOST_BYTES = 80_000_000;

/** The text of a file (without a leading BOM), or why it has none and where that shows: a line and a column, 0 and 1 for the whole. */
export type Decoded = { text: string } | ({ fault: Fault } & FilePlace);

const LF = 10;
const CR = 13;

/**
 * Reads the bytes of a file as UTF-8. What is not text is told by what it is, and what is far beyond the limits before it
 * is made text of; nothing is guessed.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return whole(tooLarge(bytes.length));
  const other = otherFormat(bytes);
  if (other) return whole(other);
  const nul = bytes.indexOf(0);
  if (nul !== -1 && isUtf16(bytes)) return whole(utf16());
  const beyond = beyondLimits(bytes);
  if (beyond) return beyond;
  if (nul !== -1) return { fault: nullByte(), ...cellAfter(withMark.decode(bytes.subarray(0, nul))) };
  const text = utf8(bytes);
  if (text !== null) return { text };
  const { before, byte } = beforeBroken(bytes);
  return { fault: notUtf8(byte), ...cellAfter(before) };
}

function whole(found: Fault): Decoded {
  return { fault: found, line: 0, column: 1 };
}

/**
 * More lines than a table may have rows, or a line that is too long whatever its characters are: a UTF-16 unit takes three
 * bytes at most. A line that holds a CR is left to findRecords, for its end may be the old one of Macs.
 */
function beyondLimits(bytes: Uint8Array): Decoded | null {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    if (line > MOST_ROWS + 1) return whole(tooManyRows());
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found;
    if (end - start > 3 * LONGEST_LINE && !bytes.subarray(start, end - 1).includes(CR))
      return { fault: breachFault({ kind: "long-line", line }), line, column: 1 };
    start = end + 1;
  }
  return null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const SAVE_AS_UTF8: Pair = [
  "Buka di Excel, lalu Simpan Sebagai «CSV UTF-8 (Comma delimited)».",
  "Open it in Excel and save it as «CSV UTF-8 (Comma delimited)».",
];
const FETCH_AGAIN: Pair = [
  "Ambil lagi tabelnya sebagai CSV; mengganti nama berkas tidak mengubah isinya.",
  "Get the table again as CSV; renaming a file does not change what it holds.",
];

/** First bytes of what is often renamed to .csv, as Latin-1 text; what it is, and another remedy than to fetch it again. */
const FORMATS: [RegExp, id: string, en: string, hint?: Pair][] = [
  [/^PK\x03\x04/, "berkas Excel (.xlsx) atau arsip zip", "an Excel workbook (.xlsx) or a zip archive", SAVE_AS_UTF8],
  [/^\xd0\xcf\x11\xe0/, "berkas Excel lama (.xls)", "an old Excel workbook (.xls)", SAVE_AS_UTF8],
  [/^\x1f\x8b/, "arsip gzip", "a gzip archive"],
  [/^%PDF/, "PDF", "a PDF"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, "gambar", "a picture"],
  [/^\{\\rtf/, "dokumen RTF", "an RTF document"],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<!doctype|<html|<\?xml|<table|<head|<body)/i,
    "HTML atau XML, mungkin halaman galat yang tersimpan",
    "HTML or XML, perhaps an error page that was saved",
  ],
  [/^(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*[{["\]])/, "JSON", "JSON"],
  [
    /^\s*(?:[45]\d\d(?:: | - |\s+)[A-Z]|(?:Not Found|Forbidden|Access Denied|Unauthorized|Bad Gateway|Service Unavailable|Too Many Requests)\b)/i,
    "pesan galat server (halamannya tidak ditemukan)",
    "a server's error message (the page was not found)",
    [
      "Alamat unduhannya keliru: ambil lagi dari alamat mentahnya (Raw), dan kembalikan isi berkas ini.",
      "The address of the download is wrong: get it again from its raw address, and put back what this file held.",
    ],
  ],
  [
    /^version https:\/\/git-lfs/,
    "penunjuk Git LFS yang isinya belum diunduh",
    "a Git LFS pointer whose content was not fetched",
    ["Jalankan git lfs pull.", "Run git lfs pull."],
  ],
];

function otherFormat(bytes: Uint8Array): Fault | null {
  const beginning = latin1(bytes.subarray(0, 256));
  if (/^(?:\xff\xfe|\xfe\xff)/.test(beginning)) return utf16();
  const format = FORMATS.find(([pattern]) => pattern.test(beginning));
  return format ? notCsv(format[1], format[2], format[3] ?? FETCH_AGAIN) : null;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Text in UTF-16 without its mark has a null in every second byte. */
function isUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1000);
  const nulls = [0, 1].map((parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  return Math.max(...nulls) > sample.length * 0.4;
}

/** The record and the cell in which a byte stands; `before` is what stands before it, as text. */
function cellAfter(before: string): FilePlace {
  const text = before.replace(/^\ufeff/, "");
  const delimiter = delimiterOf(text) ?? ",";
  const place = placeOf(text, text.length, delimiter);
  return { line: place.line, column: place.column, field: fieldIn(namesIn(text, delimiter), place) };
}

/** What stands before the first byte that is not UTF-8, and that byte. A U+FFFD of the file's own is three sound bytes. */
function beforeBroken(bytes: Uint8Array): { before: string; byte: number } {
  const text = withMark.decode(bytes);
  let [from, offset] = [0, 0];
  for (;;) {
    const at = text.indexOf("\ufffd", from);
    offset += new TextEncoder().encode(text.slice(from, at)).length;
    if (!isReplacement(bytes.subarray(offset, offset + 3))) return { before: text.slice(0, at), byte: bytes[offset]! };
    [from, offset] = [at + 1, offset + 3];
  }
}

/** Keeps a mark at the start, so that bytes can be counted in the text. */
const withMark = new TextDecoder("utf-8", { ignoreBOM: true });

function isReplacement([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbf && third === 0xbd;
}

/** The fault of a file larger than MOST_BYTES. */
export function tooLarge(size: number): Fault {
  const [megabytes, limit] = [Math.ceil(size / 1e6), MOST_BYTES / 1e6];
  return fault(
    "berkas-terlalu-besar",
    [`berkas ini ${megabytes} MB; batasnya ${limit} MB.`, `this file has ${megabytes} MB; the limit is ${limit} MB.`],
    ["Periksa apakah ini berkas yang dimaksud.", "Check whether this is the file you mean."],
  );
}

/** The fault of a file that the system does not give; `code` is its word for why, such as EACCES. */
export function unreadable(code: string): Fault {
  return fault(
    "berkas-tak-terbaca",
    [`berkas ini tidak dapat dibaca (${code}).`, `this file cannot be read (${code}).`],
    [
      "Periksa izin berkasnya dan ke mana tautannya menuju.",
      "Check its permissions, and where it leads if it is a link.",
    ],
  );
}

/** The fault of a folder, a device or a pipe that bears the name of a CSV file. */
export function notAFile(): Fault {
  return fault(
    "berkas-tak-terbaca",
    [
      "ini bukan berkas biasa, melainkan folder, perangkat, atau pipa.",
      "this is no plain file but a folder, a device or a pipe.",
    ],
    ["Ganti dengan berkas CSV.", "Put a CSV file in its place."],
  );
}

function utf16(): Fault {
  return fault("berkas-utf16", ["berkas ini UTF-16, bukan UTF-8.", "this file is UTF-16, not UTF-8."], SAVE_AS_UTF8);
}

function notUtf8(byte: number): Fault {
  const hex = byte.toString(16).toUpperCase().padStart(2, "0");
  const letter = quoted(new TextDecoder("windows-1252").decode(Uint8Array.of(byte)));
  return fault(
    "berkas-bukan-utf8",
    [
      `byte ${hex} di sini bukan UTF-8; dalam Windows-1252 itu ${letter}.`,
      `the byte ${hex} here is not UTF-8; in Windows-1252 it is ${letter}.`,
    ],
    SAVE_AS_UTF8,
  );
}

function nullByte(): Fault {
  return fault(
    "berkas-nul",
    ["ada byte nol (U+0000) di sini.", "there is a null byte (U+0000) here."],
    ["Tulis ulang sel ini, lalu simpan sebagai CSV UTF-8.", "Write this cell anew and save as CSV UTF-8."],
  );
}

function notCsv(id: string, en: string, hint: Pair): Fault {
  return fault("berkas-bukan-csv", [`isi berkas ini ${id}, bukan CSV.`, `this file is ${en}, not CSV.`], hint);
}
