import type { Pair } from "../rules/rule.ts";
import { isPlaceholder } from "./count.ts";
import { footnote, numberOf } from "./digits.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { HEDGES } from "./spoken.ts";
import { cleaned, quoted, visible } from "./visible.ts";

/** A percentage with a decimal point and as many digits as printed, without a sign. */
export const PERCENT = /^(?:0|[1-9]\d{0,3})(?:\.\d{1,4})?$/;

/** What keeps a text from being a percentage as this record writes it, and what to write instead. */
export function percentFault(text: string): Fault {
  const plain = cleaned(text);
  return (
    placeholder(text) ??
    withFootnote(text) ??
    spaced(plain, text) ??
    comma(plain, text) ??
    people(plain, text) ??
    sign(plain, text) ??
    range(plain, text) ??
    shortened(plain, text) ??
    shape(text)
  );
}

function placeholder(text: string): Fault | null {
  if (!isPlaceholder(text)) return null;
  return fault(
    "angka-kosong",
    [`${quoted(text)} belum berisi angka.`, `${quoted(text)} holds no figure.`],
    ["Isi dari sumber, atau kosongkan selnya.", "Fill it from the source, or leave the cell empty."],
  );
}

/** `19,35²`: the mark of a footnote is none of the digits. */
function withFootnote(text: string): Fault | null {
  const found = footnote(cleaned(text));
  if (!found) return null;
  const { hint } = PERCENT.test(found.rest)
    ? { hint: { id: `Tulis ${found.rest}.`, en: `Write ${found.rest}.` } }
    : percentFault(found.rest);
  return fault(
    "persen-tanda",
    [
      `${quoted(text)} diikuti tanda catatan kaki «${found.mark}».`,
      `${quoted(text)} is followed by a footnote mark «${found.mark}».`,
    ],
    [`${hint.id} Isi catatan kakinya masuk ke catatan.`, `${hint.en} What the footnote says goes into catatan.`],
  );
}

/** A number that is right but for spaces, seen or unseen. */
function spaced(plain: string, text: string): Fault | null {
  const number = plain.replace(/ /g, "");
  if (!PERCENT.test(number)) return null;
  return fault("persen-bentuk", [`${quoted(text)} berisi spasi.`, `${quoted(text)} holds a space.`], write(number));
}

/** A number of people rather than a percentage. */
function people(plain: string, text: string): Fault | null {
  const number = numberOf(plain);
  if (number === null || number.length < 5) return null;
  return fault(
    "persen-bentuk",
    [`${quoted(text)} terlalu besar untuk persentase.`, `${quoted(text)} is too large for a percentage.`],
    [
      `Bila ini jumlah orang, tulis ${number} di kolom jumlah; bila persentase, periksa titik desimalnya.`,
      `If this is a number of people, write ${number} in the column jumlah; if a percentage, check the decimal point.`,
    ],
  );
}

function comma(plain: string, text: string): Fault | null {
  if (!/^\d{1,4},\d{1,4}$/.test(plain)) return null;
  const [whole, fraction] = [plain.replace(",", "."), asPercentage(plain.replace(",", "."))];
  return fault(
    "persen-koma",
    [`${quoted(text)} memakai koma desimal.`, `${quoted(text)} has a decimal comma.`],
    fraction !== null
      ? [
          `Tulis ${whole} bila sumber menulis ${plain}%; ${fraction} bila Excel menyimpan ${fraction.replace(".", ",")}% sebagai pecahan.`,
          `Write ${whole} if the source has ${plain}%; ${fraction} if Excel saved ${fraction}% as a fraction.`,
        ]
      : [
          `Tulis ${whole} (kolom berformat Teks); di halaman tetap tampil dengan koma.`,
          `Write ${whole} (column formatted as Text); the Indonesian pages still show a comma.`,
        ],
  );
}

/** The percentage that a fraction below one stands for, as a spreadsheet stores it: 0.1935 is 19.35; null for what is none. */
export function asPercentage(text: string): string | null {
  const [, digits] = /^0\.(\d{2,})$/.exec(text) ?? [];
  if (digits === undefined || /^0+$/.test(digits)) return null;
  const decimals = digits.slice(2);
  return `${Number(digits.slice(0, 2))}${decimals === "" ? "" : `.${decimals}`}`;
}

const SIGNED = new RegExp(
  `^(?:(±|~|≈|${HEDGES.sekitar})|(≥|>|${HEDGES.minimal})|(≤|<|${HEDGES.maksimal}))? ?(\\d{1,4}(?:[.,]\\d{1,4})?)[.,]?( ?-?an)? ?(?:%|persen|percent|pct|prosen)?( ?-?an)?( (?:lebih|sekian|more))? ?(?:%|persen)?$`,
  "i",
);

function sign(plain: string, text: string): Fault | null {
  const [, about, least, most, digits, some, someAfter, more] = SIGNED.exec(plain) ?? [];
  if (digits === undefined) return null;
  const number = digits.replace(",", ".");
  const message = [
    `${quoted(text)} berisi lebih dari angkanya.`,
    `${quoted(text)} holds more than the number.`,
  ] as const;
  // No word of the column means "at most": what is left out goes into the note, which is shown.
  if (most !== undefined)
    return fault("persen-tanda", message, [
      `Tulis ${number}, persen_presisi «sekitar», dan «${visible(text)}» di catatan.`,
      `Write ${number}, persen_presisi «sekitar», and «${visible(text)}» in catatan.`,
    ]);
  const precision = about || some || someAfter ? "sekitar" : least || more ? "minimal" : null;
  return fault(
    "persen-tanda",
    message,
    write(precision === null ? number : `${number}, persen_presisi «${precision}»`),
  );
}

function range(plain: string, text: string): Fault | null {
  const low = /^(\d{1,4}(?:[.,]\d{1,4})?) ?%? ?(?:-|–|—|s\/d|s\.d\.|sampai|hingga) ?\d{1,4}(?:[.,]\d{1,4})? ?%?$/i.exec(
    plain,
  )?.[1];
  if (low === undefined) return null;
  const number = low.replace(",", ".");
  return fault(
    "persen-rentang",
    [`${quoted(text)} adalah rentang.`, `${quoted(text)} is a range.`],
    [
      `Tulis ${number}, persen_presisi «minimal», dan rentangnya di catatan.`,
      `Write ${number}, persen_presisi «minimal», and the range in catatan.`,
    ],
  );
}

function shortened(plain: string, text: string): Fault | null {
  if (!/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(plain) && !/^\d+\.\d{5,}$/.test(plain)) return null;
  return fault(
    "persen-excel",
    [
      `${quoted(text)} adalah hasil hitungan lembar kerja, bukan angka yang tercetak.`,
      `${quoted(text)} was worked out by a spreadsheet, not printed.`,
    ],
    asFraction(plain) ?? [
      "Tulis persentase seperti di sumber, dengan semua angkanya.",
      "Write the percentage as the source prints it, every digit.",
    ],
  );
}

/** `0.19348291`: a fraction, of which the percentage can be said, but not how many of its digits were printed. */
function asFraction(plain: string): Pair | null {
  const percentage = asPercentage(plain);
  if (percentage === null) return null;
  const about = Number(percentage).toFixed(2);
  return [
    `Rupanya pecahan dari sekitar ${about.replace(".", ",")}%: tulis persentasenya seperti di sumber, misalnya ${about}.`,
    `It seems to be the fraction of about ${about}%: write the percentage as the source prints it, such as ${about}.`,
  ];
}

function shape(text: string): Fault {
  return fault(
    "persen-bentuk",
    [`${quoted(text)} tidak terbaca sebagai persentase.`, `${quoted(text)} cannot be read as a percentage.`],
    /\d/.test(text) && /\p{L}{2}/u.test(text)
      ? [
          "Tulis angkanya dengan titik desimal; kira-kira atau lebih: persen_presisi «sekitar» atau «minimal»; kata lain masuk ke catatan.",
          "Write the number with a decimal point; about or more: persen_presisi «sekitar» or «minimal»; other words go into catatan.",
        ]
      : [
          "Tulis angkanya saja dengan titik desimal, misalnya 15.7.",
          "Write the number alone with a decimal point, such as 15.7.",
        ],
  );
}
