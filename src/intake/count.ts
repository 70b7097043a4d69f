import { countFault, isPlaceholder } from "../cells/count.ts";
import { footnote, inAsciiDigits, numberOf } from "../cells/digits.ts";
import type { Spoken } from "../cells/spoken.ts";
import { cleaned } from "../cells/visible.ts";
import { withPrecision } from "../cells/wording.ts";
import { told, withoutMarks, type CellReading } from "./reading.ts";
import type { SheetCell } from "./sheet.ts";

/** Reads a number of people or machines as Indonesians write it, its rounding kept: `54 ribu`, `61.890 jiwa`, `134.400¹`. */
export function countIn({ text, kind, shown = "" }: SheetCell): CellReading {
  if (kind === "number") return ofNumber(text);
  if (kind === "percent") return told(countFault(`${shown}%`, withPrecision));
  const plain = inAsciiDigits(cleaned(withoutNote(text))).replace(
    / ?(?:jiwa|orang|org|warga|penduduk|pemilih|unit|buah)\.?$/i,
    "",
  );
  if (isPlaceholder(plain) || plain === "") return { text: "" };
  return several(plain) ?? inDigits(plain) ?? inWords(plain, text);
}

/** The text without the mark of a footnote, which is none of its digits. */
function withoutNote(text: string): string {
  const plain = withoutMarks(text);
  return footnote(plain)?.rest ?? plain;
}

/** A cell that holds a number: people are whole, but a typed `61.890` may have become 61.89. */
function ofNumber(text: string): CellReading {
  const whole = numberOf(text);
  if (whole !== null && !/[.,]/.test(text)) return { text: whole };
  const thousands = thousandsOf(text);
  return thousands === null ? told(countFault(text, withPrecision)) : { readings: [thousands] };
}

/** `61.89` with the noughts that a spreadsheet drops: 61890; null for what has more digits than that. */
function thousandsOf(text: string): string | null {
  const [, whole = "", fraction = ""] = /^(\d{1,3})[.,](\d{1,3})$/.exec(text) ?? [];
  return whole === "" ? null : String(Number(whole + fraction.padEnd(3, "0")));
}

/** What stands for two numbers: `1.234` may be of millions, `881.0` may have lost its noughts. */
function several(plain: string): CellReading | null {
  const [, ones, thousands] = /^(\d)[.,](\d{2}[1-9])$/.exec(plain) ?? [];
  if (ones !== undefined && ones !== "0")
    return { readings: [`${ones}${thousands}`, String(Number(`${ones}${thousands}`) * 1000)] };
  const [, whole = "", fraction = ""] = /^(\d{1,3})[.,](\d{1,2})$/.exec(plain) ?? [];
  const restored = thousandsOf(plain);
  if (whole === "" || restored === null) return null;
  return { readings: /^0+$/.test(fraction) ? [whole, restored] : [restored] };
}

function inDigits(plain: string): CellReading | null {
  const spaced = /^\d{1,3}(?: \d{3})+$/.test(plain) ? plain.replaceAll(" ", "") : plain;
  // Whole numbers as money is written: 54.000,00.
  const [, whole = spaced] = /^(\d{1,3}(?:[.,]\d{3})+)[.,]0{1,2}$/.exec(spaced) ?? [];
  const number = numberOf(whole);
  return number === null ? null : { text: number };
}

/** A number in words or with signs, by what the checker would say to write in its place. */
function inWords(plain: string, text: string): CellReading {
  const heard: Spoken[] = [];
  const fault = countFault(plain, {
    ...withPrecision,
    of: (spoken) => {
      heard.push(spoken);
      return withPrecision.of(spoken);
    },
  });
  const [said] = heard;
  if (said === undefined) return told(countFault(text, withPrecision));
  if (fault.rule === "angka-rentang") return { readings: [withPrecision.of(said)] };
  return { text: String(said.count), beside: { precision: said.precision, unit: String(said.unit) } };
}
