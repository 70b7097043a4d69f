/** Data about a person that no cell may hold. */
export type PersonalData = "nik" | "email" | "telepon";

// Each pattern is linear: no repetition stands inside another.
const NIK = /\d{16}|(?<!\d)(?:\d{6}([ .-])\d{6}\1\d{4}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4})(?!\d)/;
const YEARS = /^(?:19|20)\d\d([ .-])(?:19|20)\d\d\1(?:19|20)\d\d\1(?:19|20)\d\d$/;
const EMAIL = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2}/u;
const MOBILE = /(?<![\w.-])(?:\+ ?62|62|0)[ -]?8\d{1,2}(?:[ .-]?\d{3,4}){2,3}(?!\d)/;
const LANDLINE = /(?<![\w./-])(?:\(0\d{2,3}\)|\+ ?62[ .-]?\d{2,3}[ -]|0\d{2,3}[ -])[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/;
const DIGITS = /\d{4}|@/;

/**
 * Whether a text holds sixteen digits like those of a NIK, an e-mail address or a telephone number; null if none. Looks
 * through full-width digits and characters put between the digits that do not show.
 */
export function personalData(text: string): PersonalData | null {
  if (text.length < 6) return null;
  const plain = isAscii(text) ? text : text.normalize("NFKC").replace(/[\p{Cf}\p{Cc}]/gu, "");
  if (!DIGITS.test(plain) && !/\(0|\+|08/.test(plain)) return null;
  const nik = NIK.exec(plain);
  if (nik && !YEARS.test(nik[0])) return "nik";
  if (EMAIL.test(plain)) return "email";
  return MOBILE.test(plain) || LANDLINE.test(plain) ? "telepon" : null;
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
