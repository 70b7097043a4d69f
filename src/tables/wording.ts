import { numberOf } from "./digits.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { quoted } from "./visible.ts";

/** `3.900-4.000`: the lower end is the count, the width its rounding. */
export function range(plain: string, text: string): Fault | null {
  const ends = /^([\d.,]+) ?(?:-|–|—|s\/d|s\.d\.|sd|sampai|hingga|to) ?([\d.,]+)$/i.exec(plain);
  const low = ends && numberOf(ends[1]!);
  const high = ends && numberOf(ends[2]!);
  if (!low || !high) return null;
  const width = Number(high) - Number(low);
  return fault(
    "angka-rentang",
    [`${quoted(text)} adalah rentang.`, `${quoted(text)} is a range.`],
    width > 0
      ? [
          `Tulis ${low}, presisi «minimal», pembulatan ${width}.`,
          `Write ${low}, presisi «minimal», pembulatan ${width}.`,
        ]
      : ["Lihat lagi sumbernya.", "Look at the source again."],
  );
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

/** The largest count a cell may hold. */
const LARGEST = 999_999_999;

/** `54 ribu`, `sekitar 1,06 juta`, `160 ribu lebih`, `sekitar 54.000`, and numbers in words alone. */
export function words(plain: string, text: string): Fault | null {
  const worded = WORDED.exec(plain);
  const hedged = HEDGED.exec(plain);
  if (worded) return multiple(worded.slice(1), text);
  if (hedged) return inWords(text, aboutDigits(hedged[1]!, hedged[2]!));
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

function inWords(text: string, replacement: string | null): Fault {
  return fault(
    "angka-kata",
    [`${quoted(text)} ditulis dengan kata.`, `${quoted(text)} is in words.`],
    replacement === null ? ["Tulis dengan angka 0-9.", "Write it with the digits 0-9."] : write(replacement),
  );
}

/** `±61890`, `61890*`, `>61890`: signs around the digits. */
export function sign(plain: string, text: string): Fault | null {
  const [, before = "", digits = "", after = ""] =
    /^([^\d\p{L}]{1,16}?)?(\d[\d.,]*)([^\d\p{L}]{1,4})?$/u.exec(plain) ?? [];
  const number = numberOf(digits);
  if (number === null) return null;
  return fault(
    "angka-tanda",
    [`${quoted(text)} memuat tanda selain angka.`, `${quoted(text)} has a sign beside the digits.`],
    /[±~≈]/.test(before + after)
      ? write(replacement(Number(number), "sekitar", aboutUnit(Number(number))))
      : [`Tulis ${number}; keterangan masuk ke catatan.`, `Write ${number}; a remark goes into catatan.`],
  );
}
