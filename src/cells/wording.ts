import { numberOf } from "./digits.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { quoted } from "./visible.ts";

/** `3.900-4.000`, `12-13 ribu`: the lower end is the count, the width its rounding. */
export function range(plain: string, text: string): Fault | null {
  const ends = /^([\d.,]+) ?(\p{L}{2,6})? ?(?:-|–|—|s\/d|s\.d\.|sd|sampai|hingga|to) ?([\d.,]+) ?(\p{L}{2,6})?$/iu.exec(
    plain,
  );
  const low = ends && endOf(ends[1]!, ends[2] ?? ends[4]);
  const high = ends && endOf(ends[3]!, ends[4]);
  if (!low || !high) return null;
  const width = high - low;
  return fault(
    "angka-rentang",
    [`${quoted(text)} adalah rentang.`, `${quoted(text)} is a range.`],
    width > 0 ? write(replacement(low, "minimal", width)) : ["Lihat lagi sumbernya.", "Look at the source again."],
  );
}

/** One end of a range, with its word if it has one; null if it is no whole number. */
function endOf(digits: string, word: string | undefined): number | null {
  if (word === undefined || /^(?:orang|jiwa)$/i.test(word)) return Number(numberOf(digits)) || null;
  const times = MULTIPLES[word.toLowerCase()];
  const count = times === undefined ? Number.NaN : Math.round(Number(digits.replace(",", ".")) * times);
  return count > 0 && count <= LARGEST ? count : null;
}

const MULTIPLES: Record<string, number> = {
  ratus: 1e2,
  ribu: 1e3,
  rb: 1e3,
  k: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
};

const LEAST = "lebih dari|sedikitnya|minimal|di atas";
const MOST = "hampir|kurang dari|maksimal";
const HEDGE = `sekitar|kurang lebih|kira-kira|${LEAST}|${MOST}`;
const WORDED = new RegExp(
  `^(?:(${HEDGE}|±|~) ?)?(\\d+(?:[.,]\\d+)?) ?(${Object.keys(MULTIPLES).join("|")})(an)?( lebih)?(?: (?:orang|jiwa|warga|penduduk))?$`,
  "i",
);
const HEDGED = new RegExp(`^(${HEDGE}) ?(\\d[\\d.,]*)$`, "i");
const SOME = /^(\d[\d.,]*) ?-?an$/i;

/** Numbers that are often written out, and words for a place of digits. */
const NUMERALS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh".split(" ");
const PLACES: Record<string, number> = { puluhan: 10, ratusan: 100, ribu: 1000, ribuan: 1000, juta: 1e6, jutaan: 1e6 };

/** The largest count a cell may hold. */
const LARGEST = 999_999_999;

/** `54 ribu`, `sekitar 1,06 juta`, `160 ribu lebih`, `sekitar 54.000`, and numbers in words alone. */
export function words(plain: string, text: string): Fault | null {
  const worded = WORDED.exec(plain);
  const hedged = HEDGED.exec(plain);
  if (worded) return multiple(worded.slice(1), text);
  if (hedged) return inWords(text, aboutDigits(hedged[1]!, hedged[2]!));
  if (SOME.test(plain)) return inWords(text, aboutDigits("sekitar", SOME.exec(plain)![1]!));
  const [numeral, place] = [NUMERALS.indexOf(plain.toLowerCase()), PLACES[plain.toLowerCase()]];
  if (numeral !== -1) return inWords(text, String(numeral));
  if (place !== undefined) return placeAlone(place, text);
  return /\b(?:ribu|juta|ratus|puluh|belas|nol)\b/i.test(plain) ? inWords(text, null) : null;
}

function multiple(
  [before = "", number = "", word = "", about, more]: (string | undefined)[],
  text: string,
): Fault | null {
  const decimals = number.split(/[.,]/)[1]?.length ?? 0;
  const unit = Math.round(MULTIPLES[word.toLowerCase()]! / 10 ** decimals);
  const count = Number(number.replace(/[.,]/, "")) * unit;
  const precision = more ? "minimal" : about ? "sekitar" : precisionOf(before);
  return count > LARGEST
    ? null
    : inWords(text, replacement(count, precision, precision === "sekitar" ? aboutUnit(count) : unit));
}

function aboutDigits(before: string, digits: string): string | null {
  const number = Number(numberOf(digits) ?? 0);
  return number === 0 ? null : replacement(number, precisionOf(before), aboutUnit(number));
}

function precisionOf(hedge: string): string {
  if (new RegExp(`^(?:${LEAST})`, "i").test(hedge)) return "minimal";
  if (new RegExp(`^(?:${MOST})`, "i").test(hedge)) return "maksimal";
  return hedge === "" ? "dibulatkan" : "sekitar";
}

function replacement(count: number, precision: string, unit: number): string {
  return `${count}, presisi «${precision}», pembulatan ${unit}`;
}

/** The place of the last non-zero digit, at most half of the count (DESIGN section 4). */
function aboutUnit(count: number): number {
  const noughts = /0*$/.exec(String(count))![0].length;
  return Math.min(10 ** noughts, Math.floor(count / 2));
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

function inWords(text: string, replacement: string | null): Fault {
  return fault(
    "angka-kata",
    [`${quoted(text)} ditulis dengan kata.`, `${quoted(text)} is in words.`],
    replacement === null
      ? ["Tulis dengan angka 0-9, seperti 54000.", "Write it with the digits 0-9, like 54000."]
      : write(replacement),
  );
}

/** `±61890`, `61890*`, `>61890`: signs around the digits. */
export function sign(plain: string, text: string): Fault | null {
  const [, before = "", digits = "", after = ""] =
    /^([^\d\p{L}]{1,16}?)?(\d[\d.,]*?)([^\d\p{L}]{1,4})?$/u.exec(plain) ?? [];
  const number = numberOf(digits);
  if (number === null) return null;
  const precision = precisionOfSign(before, after);
  return fault(
    "angka-tanda",
    [`${quoted(text)} memuat tanda selain angka.`, `${quoted(text)} has a sign beside the digits.`],
    precision
      ? write(replacement(Number(number), precision, aboutUnit(Number(number))))
      : [`Tulis ${number}; keterangan masuk ke catatan.`, `Write ${number}; a remark goes into catatan.`],
  );
}

function precisionOfSign(before: string, after: string): string | null {
  if (/[±~≈]/.test(before + after)) return "sekitar";
  if (/[>≥]/.test(before) || after === "+") return "minimal";
  return /[<≤]/.test(before) ? "maksimal" : null;
}
