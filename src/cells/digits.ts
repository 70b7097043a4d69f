/** A number with the same thousands separator throughout: dot, comma or apostrophe. */
export const THOUSANDS = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*$/;

/** The whole number that a text of digits and thousands separators stands for beyond doubt, in plain digits; else null. */
export function numberOf(text: string): string | null {
  const mark = THOUSANDS.exec(text)?.[1];
  const digits = mark === undefined ? text : text.replaceAll(mark, "");
  return /^(?:0|[1-9]\d{0,8})$/.test(digits) ? digits : null;
}

/** Full-width, Arabic-Indic and other digits as 0-9. */
export function inAsciiDigits(text: string): string {
  return text.normalize("NFKC").replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Every script's ten digits stand together in Unicode, nought first. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return value;
}

/** How a footnote is marked behind a number: `134400¹`, `134.400 1)`, `54000[2]`, `61890*`. */
const MARK = /(?<=\d)(?: ?[\p{No}ᵃᵇ]{1,3}| ?\[[\da-c]{1,2}\]| \(?[\da-c]{1,2}\)|\([\da-c]\)| ?[*†‡]{1,3})$/u;

/** A text without the footnote mark at its end, and that mark; null where there is none. */
export function footnote(text: string): { rest: string; mark: string } | null {
  const [mark] = MARK.exec(text) ?? [];
  return mark === undefined ? null : { rest: text.slice(0, -mark.length), mark: mark.trim() };
}
