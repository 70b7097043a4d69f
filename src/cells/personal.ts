import { inAsciiDigits } from "./digits.ts";

/** Data about a person that no cell may hold. */
export type PersonalData = "nik" | "email" | "telepon";

// Each pattern is linear: no repetition stands inside another.
/**
 * Sixteen digits in a row, or in groups as people and spreadsheets write them: 357301.150290.0001, 35730115 02900001 (but
 * not two days, 20230903 20231022), 3.573.011.502.900.001.
 */
const NIK =
  /\d{16}|(?<!\d)(?:\d{6}([ .-])\d{6}\1\d{4}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4}|\d\d([ .-])\d\d\3\d\d\3(?:\d{6}|\d\d\3\d\d\3\d\d)\3\d{4}|(?!(?:19|20)\d\d)\d{8}[ .-]\d{8}|\d([.,])\d{3}(?:\4\d{3}){4})(?!\d)/;
const YEARS = /^(?:19|20)\d\d([ .-])(?:19|20)\d\d\1(?:19|20)\d\d\1(?:19|20)\d\d$/;
const EMAIL = /[\p{L}\p{N}._%+-](?:@| ?[[(]at[\])] ?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2}/iu;
const MOBILE = /(?<![\w.-])(?:\+ ?62|62|0)[ .-]?8\d{1,2}(?:[ .-]?\d{3,4}){2,3}(?!\d)/;
/** An area code begins with one nought, and no digits stand before it: `250 000- 349 999` are thousands. */
const LANDLINE =
  /(?<![\w./-])(?<!\d[ .,])(?:\(0[1-9]\d{1,2}\)|\+ ?62[ .-]?\(?\d{2,3}[ .)-]|0[1-9]\d{1,2}[ .-])[ -]?\d{3,4}[ .-]?\d{3,4}(?!\d)/;
/** What has none of these holds nothing of the kind: most cells. */
const HINT = /\d{3}|@|\+|[[(](?:at|0)/i;

/**
 * Whether a text holds sixteen digits like those of a NIK, an e-mail address or a telephone number; null if none. Looks
 * through full-width digits, typographic hyphens, runs of spaces, and characters between the digits that do not show.
 */
export function personalData(text: string): PersonalData | null {
  if (text.length < 6) return null;
  const plain = isPlain(text) ? text : simplified(text);
  if (!HINT.test(plain)) return null;
  const nik = NIK.exec(plain);
  if (nik && !YEARS.test(nik[0])) return "nik";
  if (EMAIL.test(plain)) return "email";
  return MOBILE.test(plain) || LANDLINE.test(plain) ? "telepon" : null;
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes("  ");
}

function simplified(text: string): string {
  return inAsciiDigits(text)
    .replace(/(?!\s)[\p{C}\p{M}\u115f\u1160\u2800]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ");
}
