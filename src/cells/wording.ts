import { numberOf } from "./digits.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { aboutUnit, isHedged, LARGEST, multipleOf, spoken, type Spoken } from "./spoken.ts";
import { quoted } from "./visible.ts";

/** What to write instead of a number in words. */
export type Replacement = (said: Spoken) => string;

/** Where a count has `presisi` and `pembulatan` beside it. */
export const withPrecision: Replacement = ({ count, precision, unit }) =>
  `${count}, presisi «${precision}», pembulatan ${unit}`;

/** Where a number stands alone. */
export const countAlone: Replacement = ({ count }) => String(count);

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
      ? write(replacement({ count: low, precision: "minimal", unit: width }))
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
  if (said) return inWords(text, replacement(said));
  if (isHedged(plain)) return inWords(text, null);
  const [numeral, place] = [NUMERALS.indexOf(plain.toLowerCase()), PLACES[plain.toLowerCase()]];
  if (numeral !== -1) return inWords(text, String(numeral));
  if (place !== undefined) return placeAlone(place, text);
  return /\b(?:ribu|juta|ratus|puluh|belas|nol)\b/i.test(plain) ? inWords(text, null) : null;
}

/** `ribuan`: a rounding unit, or all that the source says. */
function placeAlone(place: number, text: string): Fault {
  return {
    ...inWords(text, null),
    hint: {
      id: `Tulis ${place} bila ini satuan pembulatan; bila sumber tidak menyebut angkanya, kosongkan selnya.`,
      en: `Write ${place} if this is a rounding unit; if the source gives no number, leave the cell empty.`,
    },
  };
}

function inWords(text: string, instead: string | null): Fault {
  return fault(
    "angka-kata",
    [`${quoted(text)} ditulis dengan kata.`, `${quoted(text)} is in words.`],
    instead === null
      ? ["Tulis dengan angka 0-9, seperti 54000.", "Write it with the digits 0-9, like 54000."]
      : write(instead),
  );
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
      ? write(replacement({ count: Number(number), precision, unit: aboutUnit(Number(number)) }))
      : [`Tulis ${number}; keterangan masuk ke catatan.`, `Write ${number}; a remark goes into catatan.`],
  );
}

function precisionOfSign(before: string, after: string): Spoken["precision"] | null {
  if (/[±~≈]/.test(before + after)) return "sekitar";
  if (/[>≥]/.test(before) || after === "+") return "minimal";
  return /[<≤]/.test(before) ? "maksimal" : null;
}
