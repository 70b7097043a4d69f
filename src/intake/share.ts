import { inAsciiDigits } from "../cells/digits.ts";
import { isPlaceholder } from "../cells/count.ts";
import { PERCENT, percentFault } from "../cells/percent.ts";
import { withoutHedge } from "../cells/spoken.ts";
import { cleaned } from "../cells/visible.ts";
import { told, withoutMarks, type CellReading } from "./reading.ts";
import type { SheetCell } from "./sheet.ts";

/** Reads a percentage with the digits that are shown; `0.1935` without a sign may be 19.35 percent, so both are named. */
export function shareIn({ text, kind, shown = text }: SheetCell): CellReading {
  if (kind === "percent") return printed(shown);
  if (kind === "number") return isFraction(text) ? fraction(text) : printed(shown);
  const plain = inAsciiDigits(cleaned(withoutMarks(text)));
  return isPlaceholder(plain) || plain === "" ? { text: "" } : inText(plain, text);
}

function printed(text: string): CellReading {
  return PERCENT.test(text) ? { text } : told(percentFault(text));
}

/** Up to 1, and not nought: what a percentage is to a spreadsheet. */
function isFraction(text: string): boolean {
  return Number(text) > 0 && Number(text) <= 1;
}

function fraction(text: string): CellReading {
  return { readings: [String(Number((Number(text) * 100).toPrecision(12))), text] };
}

const SIGNS: Record<string, string> = {
  "±": "sekitar",
  "~": "sekitar",
  "≈": "sekitar",
  ">": "minimal",
  "≥": "minimal",
};

/** `19,35%`, `sekitar 19 persen`, `19% lebih`. */
function inText(plain: string, text: string): CellReading {
  const { hedge, rest } = withoutHedge(plain);
  const [, before = "", digits, sign, some, more] =
    /^([±~≈>≥])? ?(\d{1,4}(?:[.,]\d{1,4})?) ?(%|persen|percent|prosen)?( ?-?an)?( lebih)?$/i.exec(rest) ?? [];
  if (digits === undefined) return told(percentFault(text));
  const number = digits.replace(",", ".");
  const precision = some ? "sekitar" : more ? "minimal" : (hedge ?? SIGNS[before]);
  // No word of the column means "at most".
  if (precision === "maksimal") return { readings: [`${number}, persen_presisi «sekitar»`] };
  // Written out, 1 and 0.5 are percentages; 0.19 may be what is left of 19%.
  if (sign === undefined && /^0\.\d{2}/.test(number) && isFraction(number)) return fraction(number);
  if (!PERCENT.test(number)) return told(percentFault(text));
  return precision === undefined ? { text: number } : { text: number, beside: { sharePrecision: precision } };
}
