import type { Fault } from "./problem.ts";
import { personalData, type PersonalData } from "./personal.ts";
import { invisible, quoted, visible } from "./visible.ts";

/** A text in Indonesian and in English. */
type Pair = readonly [id: string, en: string];

/** A fault from its rule, its message and its hint, each as a pair of Indonesian and English. */
export function fault(rule: string, message: Pair, hint: Pair): Fault {
  return { rule, message: { id: message[0], en: message[1] }, hint: { id: hint[0], en: hint[1] } };
}

/** The hint where the replacement is known. */
export function write(id: string, en: string = id): Pair {
  return [`Tulis ${id}.`, `Write ${en}.`];
}

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

/** Faults of any text: characters that were lost, garbled or cannot be seen, and spaces at the ends; null if there are none. */
export function characterFault(text: string): Fault | null {
  if (isPlain(text)) return null;
  if (text.includes("\ufffd")) return lostCharacter(text);
  if (MOJIBAKE.test(text)) return garbled(text);
  if (invisible(text.replaceAll("\n", "").replaceAll("\r", "")).length > 0) return hidden(text);
  return text.trim() === text ? null : spaceAtEnd(text);
}

// What UTF-8 looks like after it was read as Windows-1252: Â or Ã before a sign, â€ before a quotation mark or dash.
const MOJIBAKE = /[ÂÃ][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|â€|ï»¿/;

function isPlain(text: string): boolean {
  return /^[\x21-\x7e](?:[\x20-\x7e\n]*[\x21-\x7e])?$/.test(text);
}

function lostCharacter(text: string): Fault {
  return fault(
    "huruf-hilang",
    [
      `${quoted(text)} berisi U+FFFD: ada huruf yang hilang sebelum disimpan.`,
      `${quoted(text)} holds U+FFFD: a character was lost before this was saved.`,
    ],
    ["Lihat lagi sumbernya dan tulis hurufnya.", "Look at the source again and write the character."],
  );
}

function garbled(text: string): Fault {
  return fault(
    "huruf-rusak",
    [
      `${quoted(text)} memuat ${quoted(MOJIBAKE.exec(text)![0])}: UTF-8 yang terbaca sebagai Windows-1252.`,
      `${quoted(text)} has ${quoted(MOJIBAKE.exec(text)![0])}: UTF-8 that was read as Windows-1252.`,
    ],
    [
      "Tulis ulang sel ini dari sumbernya, lalu simpan sebagai CSV UTF-8.",
      "Write this cell again from the source and save as CSV UTF-8.",
    ],
  );
}

function hidden(text: string): Fault {
  return fault(
    "huruf-tak-tampak",
    [`${quoted(text)} berisi huruf yang tidak tampak.`, `${quoted(text)} holds a character that does not show.`],
    ["Hapus huruf itu; spasi khusus diganti spasi biasa.", "Delete it; put a plain space for a special one."],
  );
}

function spaceAtEnd(text: string): Fault {
  return fault(
    "spasi-tepi",
    [`${quoted(text)} diawali atau diakhiri spasi.`, `${quoted(text)} begins or ends with a space.`],
    write(visible(text.trim())),
  );
}
