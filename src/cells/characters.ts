import type { Pair } from "../rules/rule.ts";
import { fault, write } from "./fault.ts";
import { personalData, type PersonalData } from "./personal.ts";
import type { Fault } from "./problem.ts";
import { codePoint, invisible, quoted, visible } from "./visible.ts";

const PERSONAL: Record<PersonalData, Pair> = {
  nik: ["16 angka berderet, seperti NIK", "16 digits in a row, like a NIK"],
  email: ["alamat email", "an e-mail address"],
  telepon: ["nomor telepon", "a phone number"],
};

/** The fault of a cell that holds data about a person, or null. Its value is never printed. */
export function personalFault(text: string): Fault | null {
  const kind = personalData(text);
  if (kind === null) return null;
  const [id, en] = PERSONAL[kind];
  return fault(
    "data-pribadi",
    [`berisi ${id}; isinya tidak kami cetak.`, `holds ${en}; we do not print it.`],
    [
      "Hapus dari sel ini; sebut jabatan atau lembaganya saja.",
      "Delete it from this cell; name the post or the body instead.",
    ],
  );
}

// Most cells are printable ASCII without a space at either end: nothing to look for.
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e\n]*[\x21-\x7e])?$/;

// What UTF-8 looks like after it was read as Windows-1252: Â or Ã before a sign, â€ before a quotation mark or dash.
const GARBLED =
  /[ÂÃ][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|â€[\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u2122]?|ï»¿/;

/** What is wrong with the characters of a text: lost, garbled, not to be seen, or a space at an end; null if nothing is. */
export function characterFault(text: string): Fault | null {
  if (PLAIN.test(text)) return null;
  if (text.includes("\ufffd")) return lost(text);
  const [nonsense] = GARBLED.exec(text) ?? [];
  if (nonsense !== undefined) return garbled(text, nonsense);
  if (text.includes("\ufeff")) return markInside(text);
  const controls = text.match(/(?!\n|\r\n)\p{Cc}/u)?.[0];
  if (controls !== undefined && controls !== "\r") return control(text, controls);
  if (invisible(text.replace(/\r?\n/g, "")).length > 0) return hidden(text);
  return text.trim() === text ? null : spaceAtEnd(text);
}

/** A name, an id or a code of several lines: a quotation mark probably swallowed the next row; null for one line. */
export function brokenLine(text: string): Fault | null {
  if (!text.includes("\n")) return null;
  return fault(
    "sel-berbaris",
    [`«${visible(text)}» lebih dari satu baris.`, `«${visible(text)}» has more than one line.`],
    [
      "Tulis dalam satu baris; periksa apakah tanda kutipnya menelan baris berikutnya.",
      "Write it on one line; check whether its quotation mark swallows the next row.",
    ],
  );
}

/**
 * The longest name or id, in letters. A name becomes a title, a heading and the name of a folder; with what is built on it,
 * such as `-2024-04-22-status.png`, a file's name stays far below the 255 bytes that file systems bear.
 */
export const LONGEST_NAME = 100;

/** What is wrong with a name or an id that is too long; null for one that is not. */
export function lengthFault(text: string): Fault | null {
  if (text.length <= LONGEST_NAME) return null;
  const letters = Array.from(text).length;
  if (letters <= LONGEST_NAME) return null;
  return fault(
    "nama-terlalu-panjang",
    [
      `«${visible(text)}» ${letters} huruf; paling panjang ${LONGEST_NAME}.`,
      `«${visible(text)}» has ${letters} characters; at most ${LONGEST_NAME}.`,
    ],
    [
      "Pendekkan: nama dan id menjadi judul, alamat, dan nama berkas.",
      "Shorten it: names and ids become titles, addresses and names of files.",
    ],
  );
}

function lost(text: string): Fault {
  return fault(
    "huruf-hilang",
    [
      `«${visible(text)}» berisi U+FFFD: ada huruf yang hilang sebelum disimpan.`,
      `«${visible(text)}» holds U+FFFD: a character was lost before this was saved.`,
    ],
    ["Lihat lagi sumbernya dan tulis hurufnya.", "Look at the source again and write the character."],
  );
}

function garbled(text: string, part: string): Fault {
  return fault(
    "huruf-rusak",
    [
      `«${visible(text)}» memuat «${visible(part)}»: UTF-8 yang terbaca sebagai Windows-1252.`,
      `«${visible(text)}» has «${visible(part)}»: UTF-8 that was read as Windows-1252.`,
    ],
    [
      "Tulis ulang sel ini dari sumbernya, lalu simpan sebagai CSV UTF-8.",
      "Write this cell again from the source and save as CSV UTF-8.",
    ],
  );
}

function markInside(text: string): Fault {
  return fault(
    "bom-di-tengah",
    [
      `${quoted(text)} memuat tanda awal berkas; rupanya beberapa berkas digabung.`,
      `${quoted(text)} holds a byte order mark; it seems that files were joined.`,
    ],
    ["Hapus tanda itu, dan judul kolom yang terulang.", "Delete the mark, and a header that is repeated."],
  );
}

function control(text: string, character: string): Fault {
  return fault(
    "huruf-kendali",
    [
      `«${visible(text)}» berisi huruf kendali (${codePoint(character)}).`,
      `«${visible(text)}» holds a control character (${codePoint(character)}).`,
    ],
    plainText(text) ?? ["Hapus huruf itu; tempel ulang sebagai teks biasa.", "Delete it; paste again as plain text."],
  );
}

function hidden(text: string): Fault {
  return fault(
    "huruf-tak-tampak",
    [`${quoted(text)} berisi huruf yang tidak tampak.`, `${quoted(text)} holds a character that does not show.`],
    plainText(text) ?? [
      "Hapus huruf itu; spasi khusus diganti spasi biasa.",
      "Delete it; put a plain space for a special one.",
    ],
  );
}

function spaceAtEnd(text: string): Fault {
  return fault(
    "spasi-tepi",
    [`${quoted(text)} diawali atau diakhiri spasi.`, `${quoted(text)} begins or ends with a space.`],
    plainText(text) ?? ["Hapus spasi itu.", "Delete that space."],
  );
}

/** The hint to write a short text in plain characters; null for one that is long, or that holds what a terminal obeys. */
function plainText(text: string): Pair | null {
  const plain = text
    .replace(/[\t\p{Zs}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
  if (plain === "" || plain.length > 60 || invisible(plain).length > 0) return null;
  return write(/^[\w.:/|-]*\w$/.test(plain) ? plain : `«${plain}»`);
}
