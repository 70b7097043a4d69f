import type { Pair } from "../rules/rule.ts";
import { numberOf } from "./digits.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { aboutUnit, isHedged, LARGEST, multipleOf, spoken, type Spoken } from "./spoken.ts";
import { quoted } from "./visible.ts";

/** What to write instead of a number in words. */
export interface Replacement {
  /** The text of a number whose wording is understood. */
  of(said: Spoken): string;
  /** What to do with a number beside words that are not: what they say of it must not be lost. */
  choose: Pair;
}

/** Where a count has `presisi` and `pembulatan` beside it. */
export const withPrecision: Replacement = {
  of: ({ count, precision, unit }) => `${count}, presisi «${precision}», pembulatan ${unit}`,
  choose: [
    "Tulis angkanya dengan 0-9, lalu pilih presisi menurut kata-kata sumber (dibulatkan, sekitar, minimal, maksimal) dan pembulatannya.",
    "Write the number with the digits 0-9, then choose presisi by the source's words (dibulatkan, sekitar, minimal, maksimal) and its pembulatan.",
  ],
};

/** Where a number stands alone. */
export const countAlone: Replacement = {
  of: ({ count }) => String(count),
  choose: [
    "Tulis angkanya dengan 0-9; kata-kata sumber masuk ke catatan.",
    "Write the number with the digits 0-9; the source's words go into catatan.",
  ],
};

/** `3.900-4.000`, `12-13 ribu`: the lower end is the count, the width its rounding. */
export function range(plain: string, text: string, replacement: Replacement): Fault | null {
  const [, first, firstWord, second, secondWord] =
    /^([\d.,]+) ?(\p{L}{2,6})? ?(?:-|–|—|s\/d|s\.d\.|sd|sampai|hingga|to) ?([\d.,]+) ?(\p{L}{2,6})?$/iu.exec(plain) ??
    [];
  const low = endOf(first, firstWord ?? secondWord);
  const high = endOf(second, secondWord);
  if (!low || !high) return null;
  const width = high - low;
  return fault(
    "angka-rentang",
    [`${quoted(text)} adalah rentang.`, `${quoted(text)} is a range.`],
    width > 0
      ? write(replacement.of({ count: low, precision: "minimal", unit: width }))
      : ["Lihat lagi sumbernya.", "Look at the source again."],
  );
}

/** One end of a range, with its word if it has one; null if it is no whole number. */
function endOf(digits: string | undefined, word: string | undefined): number | null {
  if (digits === undefined) return null;
  if (word === undefined || /^(?:orang|jiwa)$/i.test(word)) return Number(numberOf(digits)) || null;
  const times = multipleOf(word);
  const count = times === undefined ? Number.NaN : Math.round(Number(digits.replace(",", ".")) * times);
  return count > 0 && count <= LARGEST ? count : null;
}

/** Numbers that are often written out, and words for a place of digits. */
const NUMERALS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh".split(" ");
const PLACES: Record<string, number> = { puluhan: 10, ratusan: 100, ribu: 1000, ribuan: 1000, juta: 1e6, jutaan: 1e6 };

/** `54 ribu`, `sekitar 1,06 juta`, `160 ribu lebih`, `sekitar 54.000`, and numbers in words alone. */
export function words(plain: string, text: string, replacement: Replacement): Fault | null {
  const said = spoken(plain);
  if (said) return inWords(text, write(replacement.of(said)));
  if (isHedged(plain)) return inWords(text, replacement.choose);
  if (
    /^(?:sekian|beberapa|puluhan|ratusan|ribuan)(?: (?:ratus|ribu|juta|puluh)(?:an)?)? ?(?:orang|jiwa|warga)?$/i.test(
      plain,
    ) &&
    !(plain.toLowerCase() in PLACES)
  )
    return inWords(text, [
      "Sumber tidak menyebut angkanya: kosongkan selnya; kata-katanya masuk ke catatan.",
      "The source gives no number: leave the cell empty; its words go into catatan.",
    ]);
  const [numeral, place] = [NUMERALS.indexOf(plain.toLowerCase()), PLACES[plain.toLowerCase()]];
  if (numeral !== -1) return inWords(text, write(String(numeral)));
  if (place !== undefined) return placeAlone(place, text);
  return /\b(?:ribu|juta|ratus|puluh|belas|nol)(?:an)?\b/i.test(plain) ? inWords(text, replacement.choose) : null;
}

/** `ribuan`: a rounding unit, or all that the source says. */
function placeAlone(place: number, text: string): Fault {
  return inWords(text, [
    `Tulis ${place} bila ini satuan pembulatan; bila sumber tidak menyebut angkanya, kosongkan selnya.`,
    `Write ${place} if this is a rounding unit; if the source gives no number, leave the cell empty.`,
  ]);
}

function inWords(text: string, hint: Pair): Fault {
  return fault("angka-kata", [`${quoted(text)} ditulis dengan kata.`, `${quoted(text)} is in words.`], hint);
}

/** `±61890`, `61890*`, `>61890`: signs around the digits. */
export function sign(plain: string, text: string, replacement: Replacement): Fault | null {
  const [, before = "", digits = "", after = ""] =
    /^([^\d\p{L}]{1,16}?)?(\d[\d.,]*?)([^\d\p{L}]{1,4})?$/u.exec(plain) ?? [];
  const number = numberOf(digits);
  if (number === null) return null;
  const precision = precisionOfSign(before, after);
  return fault(
    "angka-tanda",
    [`${quoted(text)} memuat tanda selain angka.`, `${quoted(text)} has a sign beside the digits.`],
    precision
      ? write(replacement.of({ count: Number(number), precision, unit: aboutUnit(Number(number)) }))
      : [`Tulis ${number}; keterangan masuk ke catatan.`, `Write ${number}; a remark goes into catatan.`],
  );
}

function precisionOfSign(before: string, after: string): Spoken["precision"] | null {
  if (/[±~≈]/.test(before + after)) return "sekitar";
  if (/[>≥]/.test(before) || after === "+") return "minimal";
  return /[<≤]/.test(before) ? "maksimal" : null;
}
