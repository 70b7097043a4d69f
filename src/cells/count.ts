import { footnote, inAsciiDigits, numberOf, THOUSANDS } from "./digits.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { cleaned, codePoint, invisible, quoted, visible } from "./visible.ts";
import { range, sign, words, type Replacement } from "./wording.ts";

const PLACEHOLDER =
  /^(?:[-–—−.…?*x]+|nan|n\/?a|#n\/?a|<na>|\(?null\)?|nil|none|undefined|nihil|\(?kosong\)?|tidak ada|belum ada|tba|tidak diketahui)?$/i;

/** Whether a cell holds a sign for "nothing", or what does not show, instead of being empty. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(cleaned(text));
}

/** What keeps a text from being a whole number written with digits alone, and what to write instead of one in words. */
export function countFault(text: string, replacement: Replacement): Fault {
  const marked = withFootnote(text, replacement);
  if (marked) return marked;
  const plain = inAsciiDigits(cleaned(text));
  for (const find of FINDERS) {
    const found = find(plain, text, replacement);
    if (found) return found;
  }
  return fault(
    "angka-bentuk",
    [`${quoted(text)} tidak terbaca sebagai bilangan bulat.`, `${quoted(text)} cannot be read as a whole number.`],
    /\d/.test(plain) && /\p{L}{2}/u.test(plain)
      ? replacement.choose
      : ["Tulis angkanya saja, tanpa titik, koma, atau kata.", "Write digits only, without dots, commas or words."],
  );
}

/** `134400¹`: the mark of a footnote is none of the digits. */
function withFootnote(text: string, replacement: Replacement): Fault | null {
  const found = footnote(cleaned(text));
  if (!found) return null;
  const number = numberOf(inAsciiDigits(found.rest));
  // What is at fault without its mark is told as that, its own replacement with it.
  const [id, en]: readonly [string, string] =
    number === null ? sentences(countFault(found.rest, replacement)) : write(number);
  return fault(
    "angka-tanda",
    [
      `${quoted(text)} diikuti tanda catatan kaki «${found.mark}».`,
      `${quoted(text)} is followed by a footnote mark «${found.mark}».`,
    ],
    [`${id} Isi catatan kakinya masuk ke catatan.`, `${en} What the footnote says goes into catatan.`],
  );
}

function sentences({ hint }: Fault): readonly [string, string] {
  return [hint.id, hint.en];
}

type Finder = (plain: string, text: string, replacement: Replacement) => Fault | null;

/** From the plainest cause to the vaguest; the first that fits is told. */
const FINDERS: Finder[] = [
  placeholder,
  spreadsheet,
  exponent,
  dateInstead,
  negative,
  foreignDigits,
  separators,
  spaces,
  decimals,
  percentSign,
  range,
  words,
  unit,
  sign,
  leadingZeros,
  tooLarge,
  letters,
];

function placeholder(_: string, text: string): Fault | null {
  if (!isPlaceholder(text)) return null;
  return fault(
    "angka-kosong",
    [`${quoted(text)} belum berisi angka.`, `${quoted(text)} holds no figure.`],
    [
      "Isi dari sumber, atau kosongkan selnya; tulis 0 hanya bila sumber menulis nol.",
      "Fill it from the source, or leave the cell empty; write 0 only if the source says nought.",
    ],
  );
}

function spreadsheet(plain: string, text: string): Fault | null {
  if (!/^(?:#|=)/.test(plain)) return null;
  const number = numberOf(/^="?([\d.,]+)"?$/.exec(plain)?.[1] ?? "");
  return fault(
    "angka-rumus",
    [
      `${quoted(text)} adalah rumus atau tanda galat lembar kerja, bukan angka.`,
      `${quoted(text)} is a formula or an error mark of a spreadsheet, not a number.`,
    ],
    number !== null
      ? write(number)
      : [
          "Salin nilainya, bukan rumusnya; kolom yang sempit dilebarkan dahulu.",
          "Copy values, not formulas; widen a column that is too narrow first.",
        ],
  );
}

function exponent(plain: string, text: string): Fault | null {
  if (!/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(plain)) return null;
  return fault(
    "angka-eksponen",
    [
      `${quoted(text)} disingkat oleh Excel; sebagian angkanya hilang.`,
      `${quoted(text)} was shortened by Excel; some digits are lost.`,
    ],
    ["Lihat lagi sumbernya dan tulis semua angkanya.", "Look at the source again and write all digits."],
  );
}

function dateInstead(plain: string, text: string): Fault | null {
  if (
    !/^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{1,2}[- ]?(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)/i.test(
      plain,
    )
  )
    return null;
  return fault(
    "angka-tanggal",
    [`${quoted(text)} adalah tanggal, bukan angka.`, `${quoted(text)} is a date, not a number.`],
    [
      "Periksa apakah isi kolomnya bergeser, atau Excel mengubah angka menjadi tanggal.",
      "Check whether the cells have shifted, or Excel made a date of a number.",
    ],
  );
}

function negative(plain: string, text: string): Fault | null {
  if (!/^(?:[-–−]\s?[\d.,]+|\([\d.,]+\))$/.test(plain)) return null;
  return fault(
    "angka-negatif",
    [`${quoted(text)} di bawah nol.`, `${quoted(text)} is below zero.`],
    [
      "Jumlah orang tidak pernah negatif; lihat lagi sumbernya.",
      "A number of people is never negative; look at the source again.",
    ],
  );
}

function foreignDigits(plain: string, text: string): Fault | null {
  const digits = [...new Set(text.match(/(?![0-9])\p{N}/gu) ?? [])];
  if (digits.length === 0) return null;
  const points = digits.slice(0, 5).map(codePoint).join(", ");
  const number = numberOf(plain);
  return fault(
    "angka-aksara",
    [`${quoted(text)} memakai angka selain 0-9 (${points}).`, `${quoted(text)} has digits other than 0-9 (${points}).`],
    number === null ? ["Tulis dengan angka 0-9.", "Write it with the digits 0-9."] : write(number),
  );
}

function spaces(plain: string, text: string): Fault | null {
  const number = plain.replace(/ /g, "");
  if (numberOf(number) !== number || text === number) return null;
  const names = invisible(text);
  return fault(
    "angka-spasi",
    names.length > 0
      ? [
          `«${visible(text)}» berisi spasi tak tampak (${names.join(", ")}).`,
          `«${visible(text)}» holds an invisible space (${names.join(", ")}).`,
        ]
      : [`«${visible(text)}» berisi spasi.`, `«${visible(text)}» holds a space.`],
    write(number),
  );
}

function separators(plain: string, text: string): Fault | null {
  const mark = THOUSANDS.exec(plain)?.[1];
  if (mark === undefined) return null;
  const digits = plain.replaceAll(mark, "");
  if (digits.startsWith("0")) return null;
  if (mayBeDecimal(plain, mark)) return ambiguous(plain, digits, text);
  const [id, en] = { ".": ["titik", "dot"], ",": ["koma", "comma"] }[mark] ?? ["tanda petik", "quotation mark"];
  return fault(
    "angka-pemisah-ribuan",
    [`${quoted(text)} memakai ${id} ribuan.`, `${quoted(text)} has a thousands ${en}.`],
    write(digits),
  );
}

/** A number below ten with three decimals, the last of them not nought, may also be of millions, or a percentage. */
function mayBeDecimal(plain: string, mark: string): boolean {
  const parts = plain.split(mark);
  return (mark === "." || mark === ",") && parts.length === 2 && Number(parts[0]) < 10 && !plain.endsWith("0");
}

function ambiguous(plain: string, digits: string, text: string): Fault {
  const decimal = plain.replace(",", ".");
  const millions = String(Math.round(Number(decimal) * 1_000_000));
  return fault(
    "angka-ambigu",
    [
      `${quoted(text)} dapat berarti ${digits} (pemisah ribuan) atau ${decimal.replace(".", ",")} (desimal, misalnya dalam juta).`,
      `${quoted(text)} can mean ${digits} (a thousands separator) or ${decimal} (a decimal, such as millions).`,
    ],
    [`Tulis ${digits} atau ${millions}, sesuai sumber.`, `Write ${digits} or ${millions}, as in the source.`],
  );
}

function decimals(plain: string, text: string): Fault | null {
  const [, whole, groups, point, fraction] = /^(\d{1,3}(?:([.,])\d{3})+|\d+)([.,])(\d+)$/.exec(plain) ?? [];
  if (whole === undefined || fraction === undefined || groups === point) return null;
  const digits = whole.replace(/[.,]/g, "");
  return fault(
    "angka-desimal",
    [`${quoted(text)} berdesimal, padahal orang dihitung utuh.`, `${quoted(text)} has decimals, yet people are whole.`],
    decimalHint(digits, fraction),
  );
}

/** Excel drops the last zeros of 61.890; a paper's 54,5 is thousands or millions; software leaves `.0` and a float's tail. */
function decimalHint(whole: string, fraction: string): readonly [string, string] {
  const restored = fraction.length < 3 && whole.length < 4 && whole !== "0" ? whole + fraction.padEnd(3, "0") : null;
  if (/^0+$/.test(fraction))
    return restored === null
      ? write(whole)
      : [
          `Tulis ${whole}, atau ${restored} bila sumber menulis ribuan (titik ribuan terbaca sebagai desimal), sesuai sumber.`,
          `Write ${whole}, or ${restored} if the source has thousands (a thousands dot read as a decimal point), as in the source.`,
        ];
  const near = /^(?:0{5,}|9{5,})\d*$/.test(fraction) ? String(Math.round(Number(`${whole}.${fraction}`))) : null;
  if (near !== null)
    return [`Tulis ${near}: ekornya sisa hitungan komputer.`, `Write ${near}: the tail was left by a computer.`];
  return restored === null
    ? ["Lihat lagi sumbernya dan tulis semua angkanya.", "Look at the source again and write all digits."]
    : [
        `Tulis ${restored} bila sumber menulis ribuan (Excel membuang nol di belakang); selain itu lihat satuannya di sumber.`,
        `Write ${restored} if the source has thousands (Excel drops the last zero); else look up the unit in the source.`,
      ];
}

function percentSign(plain: string, text: string): Fault | null {
  const share = /^(\d{1,4}(?:[.,]\d{1,4})?) ?(?:%|persen)$/i.exec(plain)?.[1];
  if (share === undefined) return countAndPercentage(plain, text);
  const written = share.replace(",", ".");
  return fault(
    "angka-persen",
    [`${quoted(text)} adalah persentase, bukan jumlah.`, `${quoted(text)} is a percentage, not a count.`],
    [
      `Tulis ${written} di kolom persen; tabel tanpa kolom itu hanya memuat jumlah orang.`,
      `Write ${written} in the column persen; a table without it holds numbers of people alone.`,
    ],
  );
}

/** `61.890 (54%)`: both in one cell. */
function countAndPercentage(plain: string, text: string): Fault | null {
  const [, digits = "", share = ""] = /^([\d.,]+) ?\((\d{1,4}(?:[.,]\d{1,4})?) ?(?:%|persen)\)$/i.exec(plain) ?? [];
  const number = numberOf(digits);
  if (number === null) return null;
  const written = share.replace(",", ".");
  return fault(
    "angka-persen",
    [`${quoted(text)} memuat jumlah dan persentase.`, `${quoted(text)} holds a count and a percentage.`],
    [
      `Tulis ${number} di sini dan ${written} di kolom persen.`,
      `Write ${number} here and ${written} in the column persen.`,
    ],
  );
}

function unit(plain: string, text: string): Fault | null {
  const [, digits = ""] =
    /^([\d.,]+) ?(?:jiwa|orang|org|warga|penduduk|pemilih|keping|buah|unit|people|peserta)\.?$/i.exec(plain) ?? [];
  const number = numberOf(digits);
  if (!number) return null;
  return fault("angka-satuan", [`${quoted(text)} berisi satuan.`, `${quoted(text)} has a unit.`], write(number));
}

function leadingZeros(plain: string, text: string): Fault | null {
  if (!/^0\d+$/.test(plain)) return null;
  return fault(
    "angka-nol-depan",
    [`${quoted(text)} diawali nol.`, `${quoted(text)} begins with a nought.`],
    write(plain.replace(/^0+(?=\d)/, "")),
  );
}

function tooLarge(plain: string, text: string): Fault | null {
  if (!/^\d{10,}$/.test(plain)) return null;
  return fault(
    "angka-terlalu-besar",
    [
      `${quoted(text)} lebih besar daripada penduduk Indonesia.`,
      `${quoted(text)} is more than the people of Indonesia.`,
    ],
    [
      "Periksa apakah dua angka tergabung, atau kolomnya bergeser.",
      "Check whether two numbers ran together, or the cells have shifted.",
    ],
  );
}

function letters(plain: string, text: string): Fault | null {
  if (!/^[\dOoIl|]+$/.test(plain) || !/\d/.test(plain)) return null;
  const found = [...new Set(plain.match(/[^\d]/g))].join(", ");
  const number = plain.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1");
  return fault(
    "angka-huruf",
    [
      `${quoted(text)} memuat huruf ${found} di antara angkanya.`,
      `${quoted(text)} has the letter ${found} among its digits.`,
    ],
    [`Tulis ${visible(number)} bila sumbernya menulis begitu.`, `Write ${visible(number)} if the source has it so.`],
  );
}
