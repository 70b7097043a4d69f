import { z } from "zod";
import { endOfMonth, isDate, type IsoDate } from "../notation/calendar.ts";
import type { Fault } from "./problem.ts";
import type { Kind } from "./table.ts";

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

type Reading<V> = { value: V } | { fault: Fault };

/** A zod schema around a reader that gives the value of a filled cell, or its fault. */
function cell<V>(read: (text: string) => Reading<V>): z.ZodType<V, string> {
  return z.string().transform((text, context) => {
    const reading = read(text);
    if ("value" in reading) return reading.value;
    context.issues.push({ code: "custom", input: text, message: reading.fault.message.en, params: { ...reading.fault } });
    return z.NEVER;
  });
}

function matching<V>(pattern: RegExp, value: (text: string) => V, fault: (text: string) => Fault): z.ZodType<V, string> {
  return cell((text) => (pattern.test(text) ? { value: value(text) } : { fault: fault(text) }));
}

// FIRST DRAFT of the faults: the owner of src/tables widens them after WORDS.md section 6.
const unreadable = (text: string): Fault => ({
  rule: "sel-bentuk",
  message: { id: `«${text}» tidak terbaca.`, en: `«${text}» cannot be read.` },
  hint: { id: "Lihat kamus data.", en: "See the data dictionary." }
});

/** A region code such as `35.73`; text, never a number. */
export const code: Kind<string> = {
  schema: matching(/^\d{2}(\.\d{2})?$/, String, unreadable),
  tableSchema: { type: "string", constraints: { pattern: "\\d{2}(\\.\\d{2})?" } }
};

/** Free text, Indonesian. */
export const text: Kind<string> = { schema: z.string(), tableSchema: { type: "string" } };

/** An id: lower-case letters, digits and hyphens. */
export const id: Kind<string> = {
  schema: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, String, unreadable),
  tableSchema: { type: "string", constraints: { pattern: "[a-z0-9]+(-[a-z0-9]+)*" } }
};

/** People, machines or a rounding unit: a whole number written with digits only. */
export const count: Kind<number> = {
  schema: matching(/^(0|[1-9]\d{0,8})$/, Number, unreadable),
  tableSchema: { type: "integer", constraints: { minimum: 0 } }
};

/** A percentage with a decimal point, exactly as many digits as printed. */
export const percent: Kind<PrintedShare> = {
  schema: matching(/^\d{1,4}(\.\d{1,4})?$/, printedShare, unreadable),
  tableSchema: { type: "string", constraints: { pattern: "\\d{1,4}(\\.\\d{1,4})?" } }
};

function printedShare(printed: string): PrintedShare {
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { printed, share: Number(printed) / 100, unit: 10 ** -decimals / 100 };
}

/** A day, `YYYY-MM-DD`. */
export const date: Kind<IsoDate> = {
  schema: cell((text) => (isDate(text) ? { value: text } : { fault: unreadable(text) })),
  tableSchema: { type: "date" }
};

/** A publication date: day, month or year. */
export const published: Kind<Published> = {
  schema: cell((text) => {
    if (isDate(text)) return { value: { printed: text, first: text, last: text } };
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { value: { printed: text, first: `${text}-01`, last: endOfMonth(text) } };
    if (/^\d{4}$/.test(text)) return { value: { printed: text, first: `${text}-01-01`, last: `${text}-12-31` } };
    return { fault: unreadable(text) };
  }),
  tableSchema: { type: "string", constraints: { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } }
};

/** A web address. */
export const address: Kind<string> = {
  schema: matching(/^https?:\/\/[^\s]+$/, String, unreadable),
  tableSchema: { type: "string" }
};

/** One word of a fixed list. */
export function choice<const W extends string>(...words: W[]): Kind<W> {
  return {
    schema: cell((text) => {
      const word = words.find((candidate) => candidate === text);
      return word === undefined ? { fault: unreadable(text) } : { value: word };
    }),
    tableSchema: { type: "string", constraints: { enum: words } }
  };
}

/** `ya` or `tidak`. */
export const yesOrNo: Kind<boolean> = {
  schema: cell((text) =>
    text === "ya" ? { value: true } : text === "tidak" ? { value: false } : { fault: unreadable(text) }
  ),
  tableSchema: { type: "string", constraints: { enum: ["ya", "tidak"] } }
};

/** `ketepatan`: how far back a `tanggal` may lie. */
export const datePrecision = choice("hari", "bulan", "tahun", "paling_lambat");

/** `presisi`: how the source worded a count. */
export const precision = choice("persis", "dibulatkan", "sekitar", "minimal", "maksimal");

/** The fault that an issue of a cell's schema carries. */
export function faultOf(issue: z.core.$ZodIssue): Fault {
  return (issue as z.core.$ZodIssueCustom).params as unknown as Fault;
}
