import type { SheetCell } from "../sheet.ts";

/** The digits that a spreadsheet keeps of a number. */
const KEPT = 15;

/** A number as a cell: without the noise of binary fractions; `decimals` is how many digits its format shows after the point. */
export function numberCell(value: number, decimals: Decimals | null = null): SheetCell {
  const cell: SheetCell = { text: plain(value), kind: "number" };
  return decimals === null ? cell : { ...cell, shown: withDecimals(value, decimals) };
}

/** A share, such as 0.1935, whose cell shows it as a percentage. */
export function percentCell(value: number, decimals: Decimals): SheetCell {
  return { text: plain(value), kind: "percent", shown: withDecimals(tidied(value * 100), decimals) };
}

/** The fewest and the most digits that are shown after the point. */
export interface Decimals {
  least: number;
  most: number;
}

/** As many digits after the point as these. */
export function decimals(count: number): Decimals {
  return { least: count, most: count };
}

function tidied(value: number): number {
  return Number(value.toPrecision(KEPT));
}

function plain(value: number): string {
  return String(tidied(value));
}

/** Rounded half up by its decimal digits, as spreadsheets do: 1.005 is 1.01. */
function withDecimals(value: number, { least, most }: Decimals): string {
  const rounded = Math.round(tidied(Math.abs(value) * 10 ** most)) / 10 ** most;
  const text = (Math.sign(value) * rounded).toFixed(most);
  const surplus = most - least;
  const optional = new RegExp(`0{0,${surplus}}$`);
  return surplus === 0 ? text : text.replace(optional, "").replace(/\.$/, "");
}
