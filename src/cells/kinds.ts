import type { Pair } from "../rules/rule.ts";
import { endOfMonth, isDate, type DatePrecision, type IsoDate } from "../notation/calendar.ts";
import type { Precision } from "../notation/quantity.ts";
import { addressFault } from "./address.ts";
import { cell, faultless, matching, reference, type Kind } from "./cell.ts";
import { brokenLine, characterFault, lengthFault, LONGEST_NAME } from "./characters.ts";
import { oneOf, yesNo } from "./choice.ts";
import { bpsCodeFault, codeFault, idFault, wordFault } from "./code.ts";
import { countFault } from "./count.ts";
import { dateFault, isSetDate, type DateWords } from "./date.ts";
import { fault, write } from "./fault.ts";
import { PERCENT, percentFault } from "./percent.ts";
import type { Fault } from "./problem.ts";
import { quoted, spelled } from "./visible.ts";
import { countAlone, withPrecision } from "./wording.ts";

/** A percentage as a source printed it: the text (`32.20` keeps its zero), its share (0.322) and the share of one unit of its last digit (0.0001). */
export interface PrintedShare {
  printed: string;
  share: number;
  unit: number;
}

/** A publication date as far as it is known: `2024-04-23`, `2024-04` or `2024`, with the days it may stand for. */
export interface Published {
  printed: string;
  first: IsoDate;
  last: IsoDate;
}

/** A region's own code such as `35.73`; text, never a number. */
export const code: Kind<string> = {
  read: matching(/^\d{2}(?:\.\d{2}(?:\.(?!00)\d{2})?)?$/, codeFault),
  tableSchema: { type: "string", constraints: { pattern: "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?" } },
};

/** The code of a region of `wilayah.csv`. Its form is looked at where the regions are known, so that the message can name them. */
export const region: Kind<string> = { read: reference(), tableSchema: code.tableSchema };

/** Free text, Indonesian. */
export const text: Kind<string> = {
  read: faultless((text) => formulaFault(text) ?? characterFault(text)),
  tableSchema: { type: "string" },
};

/** What once stood in another cell, whatever it was: the ledger's old and new value. */
export const verbatim: Kind<string> = { ...text, isVerbatim: true };

/** Text that is a name, a place or a key: never of several lines. */
export const oneLine: Kind<string> = {
  read: faultless(lineFault),
  tableSchema: { type: "string" },
};

/** A name short enough for a title, a heading and the folder that is named after it. */
export const shortLine: Kind<string> = {
  read: faultless((written) => lineFault(written) ?? lengthFault(written)),
  tableSchema: { type: "string", constraints: { maxLength: LONGEST_NAME } },
};

function lineFault(written: string): Fault | null {
  return formulaFault(written) ?? characterFault(written) ?? brokenLine(written);
}

/** Spreadsheets run a cell that begins so as a formula, also when it is quoted in the CSV. */
function formulaFault(text: string): Fault | null {
  if (!/^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text)) return null;
  return fault(
    "rumus-awal",
    [`${quoted(text)} diawali tanda rumus.`, `${quoted(text)} begins like a formula.`],
    ["Mulai dengan huruf atau angka.", "Begin with a letter or a digit."],
  );
}

/** An id: lower-case letters, digits and hyphens, short enough to name a file. */
export const id: Kind<string> = {
  read: faultless((written) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written) ? lengthFault(written) : idFault(written))),
  tableSchema: { type: "string", constraints: { pattern: "[a-z0-9]+(-[a-z0-9]+)*", maxLength: LONGEST_NAME } },
};

/** The id of a source of `sumber.csv`; looked at where the sources are known, so that the message can name one like it. */
export const source: Kind<string> = {
  read: reference(),
  tableSchema: id.tableSchema,
  whenMissing: fault(
    "sumber-kosong",
    ["kosong, padahal setiap angka perlu sumber.", "is empty, yet every figure needs a source."],
    [
      "Isi id dari sumber.csv; bila sumbernya baru, tambahkan barisnya di sana.",
      "Fill in an id of sumber.csv; if the source is new, add its row there.",
    ],
  ),
};

/** A word of lower-case letters, digits and underscores. */
export const word: Kind<string> = {
  read: matching(/^[a-z0-9]+(?:_[a-z0-9]+)*$/, wordFault),
  tableSchema: { type: "string", constraints: { pattern: "[a-z0-9]+(_[a-z0-9]+)*" } },
};

/** A region code of Statistics Indonesia: two or four digits, of a kecamatan seven. */
export const bpsCode: Kind<string> = {
  read: matching(/^\d{2}(?:\d{2}(?:\d{3})?)?$/, bpsCodeFault),
  tableSchema: { type: "string", constraints: { pattern: "\\d{2}(\\d{2}(\\d{3})?)?" } },
};

/** People, machines or a rounding unit: a whole number written with digits only. */
export const count: Kind<number> = {
  read: cell(wholeNumber, (text) => countFault(text, withPrecision)),
  tableSchema: { type: "integer", constraints: { minimum: 0, maximum: 999_999_999 } },
};

/** A whole number that has no `presisi` beside it: machines, tiles, a rounding unit. */
export const plainCount: Kind<number> = {
  read: cell(wholeNumber, (text) => countFault(text, countAlone)),
  tableSchema: count.tableSchema,
};

function wholeNumber(text: string): number | null {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
}

/** A percentage with a decimal point, exactly as many digits as printed. */
export const percent: Kind<PrintedShare> = {
  read: cell((text) => (PERCENT.test(text) ? printedShare(text) : null), percentFault),
  tableSchema: { type: "string", constraints: { pattern: PERCENT.source.slice(1, -1).replaceAll("?:", "") } },
};

function printedShare(printed: string): PrintedShare {
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { printed, share: Number(printed) / 100, unit: 1 / 10 ** (decimals + 2) };
}

function dayOf(words: DateWords): Kind<IsoDate> {
  return {
    read: cell(
      (text) => (isSetDate(text) ? text : null),
      (text) => dateFault(text, words),
    ),
    tableSchema: { type: "date" },
  };
}

const FROM_SOURCE: Pair = ["Isi tanggal dari sumbernya.", "Fill in the date from the source."];

/** A day, `YYYY-MM-DD`, beside which `ketepatan` says how far back it may lie. */
export const date = dayOf({
  incomplete: (month, _, last) => {
    const precision = month === null ? "tahun" : "bulan";
    return [
      `Tulis hari terakhir yang mungkin, ${last}, dan ketepatan «${precision}»; bila ${precision} itu belum habis, hari terbit sumbernya.`,
      `Write the last possible day, ${last}, and ketepatan «${precision}»; if that ${month === null ? "year" : "month"} is not over, the day its source was published.`,
    ];
  },
  part: (last) => [
    `Tulis hari terakhirnya, ${last}: data semester (DKB) menyebut keadaan hari itu; ketepatan «hari».`,
    `Write its last day, ${last}: data of a semester (DKB) are of that day; ketepatan «hari».`,
  ],
  unset: FROM_SOURCE,
});

/** The day on which a period begins. */
export const firstDay = dayOf({
  incomplete: (_, first) => [`Tulis hari pertamanya, ${first}.`, `Write its first day, ${first}.`],
  part: (last) => [`Tulis hari pertamanya; hari terakhirnya ${last}.`, `Write its first day; its last one is ${last}.`],
  unset: FROM_SOURCE,
});

/** The day on which a period ends. */
export const lastDay = dayOf({
  incomplete: (_, __, last) => [`Tulis hari terakhirnya, ${last}.`, `Write its last day, ${last}.`],
  part: (last) => [`Tulis hari terakhirnya, ${last}.`, `Write its last day, ${last}.`],
  unset: FROM_SOURCE,
});

/** A day that whoever writes the row knows. */
export const ownDay = dayOf({
  incomplete: (_, __, last) => [`Tulis juga harinya, seperti ${last}.`, `Write the day too, like ${last}.`],
  part: (last) => [`Tulis harinya, seperti ${last}.`, `Write the day, like ${last}.`],
  unset: ["Isi tanggalnya, seperti 2026-11-21.", "Fill in the date, like 2026-11-21."],
});

/** A publication date: day, month or year. */
export const published: Kind<Published> = {
  read: cell(publication, (text) =>
    dateFault(text, {
      incomplete: (month, first) => write(month ?? first.slice(0, 4)),
      part: (last) => write(last.slice(0, 4)),
      unset: [
        "Isi tanggal terbitnya; kosongkan bila tidak diketahui.",
        "Fill in when it was published; leave it empty if not known.",
      ],
    }),
  ),
  tableSchema: { type: "string", constraints: { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } },
};

function publication(text: string): Published | null {
  if (isSetDate(text)) return { printed: text, first: text, last: text };
  if (/^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`))
    return { printed: text, first: `${text}-01`, last: endOfMonth(text) };
  return /^(?:19|20)\d{2}$/.test(text) ? { printed: text, first: `${text}-01-01`, last: `${text}-12-31` } : null;
}

/** A web address; `http:` is let through here and warned of by a rule of its own. */
export const address: Kind<string> = { read: faultless(addressFault), tableSchema: { type: "string" } };

/** One word of a fixed list. */
export function choice<const W extends string>(...words: W[]): Kind<W> {
  return oneOf(words);
}

/** `ya` or `tidak`. */
export const yesOrNo: Kind<boolean> = yesNo();

/** `ketepatan`: how far back a `tanggal` may lie. */
export const datePrecision: Kind<DatePrecision> = oneOf(["hari", "bulan", "tahun", "paling_lambat"], (text) =>
  fault(
    "ketepatan-tak-dikenal",
    [`${spelled(text)} tidak dikenal.`, `${spelled(text)} is unknown.`],
    [
      "Tulis hari, bulan, tahun, atau paling_lambat (laman tanpa tanggal: isi tanggal Anda membacanya).",
      "Write hari, bulan, tahun, or paling_lambat (an undated page: give the day you read it).",
    ],
  ),
);

/** `presisi`: how the source worded a count. */
export const precision: Kind<Precision> = choice("persis", "dibulatkan", "sekitar", "minimal", "maksimal");

/** `persen_presisi`: how the source worded a percentage; its rounding is read from the digits. */
export const sharePrecision: Kind<"sekitar" | "minimal"> = oneOf(["sekitar", "minimal"], (text) =>
  fault(
    "persen-presisi",
    [
      `${spelled(text)} tidak dikenal; pembulatannya terbaca dari angkanya.`,
      `${spelled(text)} is unknown; the rounding is read from the digits.`,
    ],
    ["Kosongkan, atau tulis sekitar atau minimal.", "Leave it empty, or write sekitar or minimal."],
  ),
);

/** `mutu` of a source: whose word a figure of it is. */
export const grade: Kind<"resmi" | "pejabat" | "media"> = oneOf(["resmi", "pejabat", "media"], (text) =>
  fault(
    "pilihan-tak-dikenal",
    [`${spelled(text)} tidak dikenal.`, `${spelled(text)} is unknown.`],
    [
      "Tulis resmi (terbitan lembaganya sendiri), pejabat (berita yang mengutip pejabat), atau media (berita tanpa pejabat yang disebut).",
      "Write resmi (the body's own page), pejabat (news that quotes an official), or media (news that names no official).",
    ],
  ),
);

/** `basis` of a percentage, as its source names it. */
export const statedBase = choice("perekaman", "wajib_ktp", "penduduk", "target", "tidak_disebut");
