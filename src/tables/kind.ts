import { z } from "zod";
import { endOfMonth, isDate, type DatePrecision, type IsoDate } from "../notation/calendar.ts";
import type { Precision } from "../notation/quantity.ts";
import { addressFault } from "./address.ts";
import { countFault } from "./count.ts";
import { dateFault, isSetDate } from "./date.ts";
import { characterFault, fault, personalFault, write } from "./fault.ts";
import { PERCENT, percentFault } from "./percent.ts";
import type { Fault } from "./problem.ts";
import type { Kind } from "./table.ts";
import { cleaned, quoted } from "./visible.ts";

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

/** A zod schema that gives a filled cell's value, or (`read` gives null) the fault that keeps it from having one. */
function cell<V>(read: (text: string) => V | null, faultOf: (text: string) => Fault): z.ZodType<V, string> {
  return z.string().transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    const found = personalFault(text) ?? faultOf(text);
    context.issues.push({ code: "custom", input: text, message: found.message.en, params: { ...found } });
    return z.NEVER;
  });
}

function matching(pattern: RegExp, faultOf: (text: string) => Fault): z.ZodType<string, string> {
  return cell((text) => (pattern.test(text) && personalFault(text) === null ? text : null), faultOf);
}

/** The fault that an issue of a cell's schema carries. */
export function faultOf(issue: z.core.$ZodIssue): Fault {
  return (issue as z.core.$ZodIssueCustom).params as unknown as Fault;
}

/** A region's own code such as `35.73`; text, never a number. */
export const code: Kind<string> = {
  schema: matching(/^\d{2}(?:\.\d{2})?$/, codeFault),
  tableSchema: { type: "string", constraints: { pattern: "\\d{2}(\\.\\d{2})?" } },
};

/** The code of a region of `wilayah.csv`. Its form is looked at where the regions are known, so that the message can name them. */
export const region: Kind<string> = { schema: anything(), tableSchema: code.tableSchema };

/** Free text, Indonesian. */
export const text: Kind<string> = {
  schema: cell(
    (text) => (textFault(text) === null ? text : null),
    (text) => textFault(text)!,
  ),
  tableSchema: { type: "string" },
};

/** An id: lower-case letters, digits and hyphens. */
export const id: Kind<string> = {
  schema: matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, idFault),
  tableSchema: { type: "string", constraints: { pattern: "[a-z0-9]+(-[a-z0-9]+)*" } },
};

/** The id of a source of `sumber.csv`; looked at where the sources are known, so that the message can name one like it. */
export const source: Kind<string> = {
  schema: anything(),
  tableSchema: id.tableSchema,
  whenMissing: fault(
    "sumber-kosong",
    ["kosong, padahal setiap angka perlu sumber.", "is empty, yet every figure needs a source."],
    [
      "Isi id dari data/sumber.csv; bila sumbernya baru, tambahkan barisnya di sana.",
      "Fill in an id of data/sumber.csv; if the source is new, add its row there.",
    ],
  ),
};

/** A word of lower-case letters, digits and underscores. */
export const word: Kind<string> = {
  schema: matching(/^[a-z0-9]+(?:_[a-z0-9]+)*$/, wordFault),
  tableSchema: { type: "string", constraints: { pattern: "[a-z0-9]+(_[a-z0-9]+)*" } },
};

/** A region code of Statistics Indonesia: two or four digits. */
export const bpsCode: Kind<string> = {
  schema: matching(/^\d{2}(?:\d{2})?$/, bpsCodeFault),
  tableSchema: { type: "string", constraints: { pattern: "\\d{2}(\\d{2})?" } },
};

/** People, machines or a rounding unit: a whole number written with digits only. */
export const count: Kind<number> = {
  schema: cell((text) => (/^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null), countFault),
  tableSchema: { type: "integer", constraints: { minimum: 0, maximum: 999_999_999 } },
};

/** A percentage with a decimal point, exactly as many digits as printed. */
export const percent: Kind<PrintedShare> = {
  schema: cell((text) => (PERCENT.test(text) ? printedShare(text) : null), percentFault),
  tableSchema: { type: "string", constraints: { pattern: PERCENT.source.slice(1, -1).replaceAll("?:", "") } },
};

function printedShare(printed: string): PrintedShare {
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { printed, share: Number(printed) / 100, unit: 1 / 10 ** (decimals + 2) };
}

/** A day, `YYYY-MM-DD`. */
export const date: Kind<IsoDate> = {
  schema: cell((text) => (isSetDate(text) ? text : null), dateFault),
  tableSchema: { type: "date" },
};

/** A publication date: day, month or year. */
export const published: Kind<Published> = {
  schema: cell(publication, dateFault),
  tableSchema: { type: "string", constraints: { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } },
};

function publication(text: string): Published | null {
  if (isSetDate(text)) return { printed: text, first: text, last: text };
  if (/^\d{4}-\d{2}$/.test(text) && isDate(`${text}-01`))
    return { printed: text, first: `${text}-01`, last: endOfMonth(text) };
  return /^(?:19|20)\d{2}$/.test(text) ? { printed: text, first: `${text}-01-01`, last: `${text}-12-31` } : null;
}

/** A web address; `http:` is let through here and warned of by a rule of its own. */
export const address: Kind<string> = {
  schema: cell(
    (text) => (addressFault(text) === null && personalFault(text) === null ? text : null),
    (text) => addressFault(text)!,
  ),
  tableSchema: { type: "string" },
};

/** One word of a fixed list. */
export function choice<const W extends string>(...words: W[]): Kind<W> {
  return choiceOf(words, (text) =>
    fault(
      "pilihan-tak-dikenal",
      [`${quoted(text)} tidak dikenal.`, `${quoted(text)} is unknown.`],
      [`Tulis ${list(words, "atau")}.`, `Write ${list(words, "or")}.`],
    ),
  );
}

function choiceOf<const W extends string>(words: W[], faultOf: (text: string) => Fault): Kind<W> {
  return {
    schema: cell(
      (text) => words.find((word) => word === text) ?? null,
      (text) => likeOne(words, text) ?? faultOf(text),
    ),
    tableSchema: { type: "string", constraints: { enum: words } },
  };
}

/** A word of the list in other capitals, or with spaces around it or for its underscore. */
function likeOne(words: string[], text: string): Fault | null {
  const plain = cleaned(text).toLowerCase().replace(/[ -]/g, "_");
  if (!words.includes(plain)) return null;
  return fault(
    "pilihan-ejaan",
    [`${quoted(text)} hampir sama dengan «${plain}».`, `${quoted(text)} is nearly «${plain}».`],
    write(plain),
  );
}

/** "a, b, atau c", with a comma before the conjunction only from three on. */
export function list(words: readonly string[], conjunction: string): string {
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(", ")}, ${conjunction} ${words.at(-1)}`;
}

/** `ya` or `tidak`. */
export const yesOrNo: Kind<boolean> = {
  schema: cell(
    (text) => (text === "ya" ? true : text === "tidak" ? false : null),
    (text) =>
      likeOne(["ya", "tidak"], text) ??
      fault(
        "pilihan-tak-dikenal",
        [`${quoted(text)} tidak dikenal.`, `${quoted(text)} is unknown.`],
        ["Tulis ya (atau kosongkan), atau tidak.", "Write ya (or leave it empty), or tidak."],
      ),
  ),
  tableSchema: { type: "string", constraints: { enum: ["ya", "tidak"] } },
};

/** `ketepatan`: how far back a `tanggal` may lie. */
export const datePrecision: Kind<DatePrecision> = choiceOf(["hari", "bulan", "tahun", "paling_lambat"], (text) =>
  fault(
    "ketepatan-tak-dikenal",
    [`${quoted(text)} tidak dikenal.`, `${quoted(text)} is unknown.`],
    [
      "Tulis hari, bulan, tahun, atau paling_lambat (laman tanpa tanggal: isi tanggal Anda membacanya).",
      "Write hari, bulan, tahun, or paling_lambat (an undated page: give the day you read it).",
    ],
  ),
);

/** `presisi`: how the source worded a count. */
export const precision: Kind<Precision> = choice("persis", "dibulatkan", "sekitar", "minimal", "maksimal");

/** `persen_presisi`: how the source worded a percentage; its rounding is read from the digits. */
export const sharePrecision: Kind<"sekitar" | "minimal"> = choiceOf(["sekitar", "minimal"], (text) =>
  fault(
    "persen-presisi",
    [
      `${quoted(text)} tidak dikenal; pembulatannya terbaca dari angkanya.`,
      `${quoted(text)} is unknown; the rounding is read from the digits.`,
    ],
    ["Kosongkan, atau tulis sekitar atau minimal.", "Leave it empty, or write sekitar or minimal."],
  ),
);

/** `basis` of a percentage, as its source names it. */
export const statedBase: Kind<"perekaman" | "wajib_ktp" | "penduduk" | "target" | "tidak_disebut"> = choiceOf(
  ["perekaman", "wajib_ktp", "penduduk", "target", "tidak_disebut"],
  (text) =>
    fault(
      text === "dpt" ? "persen-tanpa-basis" : "pilihan-tak-dikenal",
      text === "dpt"
        ? ["«dpt» bukan basis persentase di sini.", "«dpt» is not a base for percentages here."]
        : [`${quoted(text)} tidak dikenal.`, `${quoted(text)} is unknown.`],
      BASE_HINT,
    ),
);

/** How to fill `basis`. */
export const BASE_HINT = [
  "Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, target, atau tidak_disebut.",
  "Set basis as in the source: perekaman, wajib_ktp, penduduk, target, or tidak_disebut.",
] as const;

/** Any text, its characters as they should be: what it refers to is looked up later. */
function anything(): z.ZodType<string, string> {
  return cell(
    (text) => (characterFault(text) === null && personalFault(text) === null ? text : null),
    (text) => characterFault(text)!,
  );
}

function textFault(text: string): Fault | null {
  return personalFault(text) ?? formulaFault(text) ?? characterFault(text);
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

function codeFault(text: string): Fault {
  return fault(
    "kode-bentuk",
    [`${quoted(text)} bukan kode Kemendagri.`, `${quoted(text)} is not a Home Affairs code.`],
    [
      "Tulis dua angka, titik, dua angka, misalnya 35.73, dan format kolomnya sebagai Teks.",
      "Write two digits, a dot, two digits, such as 35.73, and format the column as Text.",
    ],
  );
}

function bpsCodeFault(text: string): Fault {
  return fault(
    "kode-bentuk",
    [`${quoted(text)} bukan kode BPS.`, `${quoted(text)} is not a BPS code.`],
    ["Tulis dua atau empat angka, misalnya 3573.", "Write two or four digits, such as 3573."],
  );
}

function idFault(text: string): Fault {
  return fault(
    "id-bentuk",
    [`${quoted(text)} bukan id.`, `${quoted(text)} is not an id.`],
    suggestion(
      text,
      "-",
      "Pakai huruf kecil, angka, dan tanda hubung saja.",
      "Use lower-case letters, digits and hyphens only.",
    ),
  );
}

function wordFault(text: string): Fault {
  return fault(
    "id-bentuk",
    [`${quoted(text)} bukan satu kata kunci.`, `${quoted(text)} is not a key word.`],
    suggestion(
      text,
      "_",
      "Pakai huruf kecil, angka, dan garis bawah saja.",
      "Use lower-case letters, digits and underscores only.",
    ),
  );
}

/** What the text would be as an id, if letters and digits of it remain. */
function suggestion(text: string, joint: "-" | "_", id: string, en: string): readonly [string, string] {
  const made = cleaned(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(joint)
    .slice(0, 60);
  return made === "" || /[<>{}=/\\]/.test(text) ? [id, en] : [`${id} Misalnya ${made}.`, `${en} Such as ${made}.`];
}
