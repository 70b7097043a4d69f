import type { Language } from "./language.ts";

const locales = { id: "id-ID", en: "en-GB" } as const;

/** The number rounded to `decimals` places, thousands grouped as the language does, minus as U+2212: `138.000`, `8.4`. */
export function formatDecimal(number: number, decimals: number, language: Language): string {
  return formatter(language, "decimal", decimals).format(number).replace("-", "−");
}

/** A whole number, thousands grouped: `104.712` / `104,712`. */
export function formatCount(count: number, language: Language): string {
  return formatDecimal(count, 0, language);
}

/** A share (0-1) as a percentage with a closed-up sign: 0.084 with one decimal is `8,4%` / `8.4%`. */
export function formatPercent(share: number, decimals: number, language: Language): string {
  return formatter(language, "percent", decimals).format(share).replace("-", "−");
}

/** The number of `formatPercent` without its sign, for where that stands once after two of them: `8,3–8,5%`. */
export function percentDigits(share: number, decimals: number, language: Language): string {
  // Both languages write the sign last and closed up, in one letter.
  return formatPercent(share, decimals, language).slice(0, -1);
}

/** Two shares as a span of percentages: `8,3–8,5%`. */
export function percentSpan(low: number, high: number, decimals: number, language: Language): string {
  return `${percentDigits(low, decimals, language)}–${formatPercent(high, decimals, language)}`;
}

/** A percentage as a source printed it, every digit kept: `32.20` is `32,20%` / `32.20%`. */
export function formatPrinted(printed: string, language: Language): string {
  return `${printedDigits(printed, language)}%`;
}

/** The same without its sign: `32,20` / `32.20`. */
export function printedDigits(printed: string, language: Language): string {
  return { id: printed.replace(".", ","), en: printed }[language];
}

/** How many of the things on a page: no / one to nine in words, more in digits: `tidak ada`, `tiga`, `12`. */
export function wordedCount(count: number, language: Language): string {
  if (count === 0) return { id: "tidak ada", en: "no" }[language];
  return count < 10 ? spelledCount(count, language) : formatCount(count, language);
}

/** A whole number from 0 to 99 in words, for the first word of a sentence: `dua belas` / `twelve`. */
export function spelledCount(count: number, language: Language): string {
  return spelled[language](count);
}

const spelled: Record<Language, (count: number) => string> = { id: spelledIndonesian, en: spelledEnglish };

const digitsId = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

function spelledIndonesian(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return digitsId[ones]!;
  if (tens === 1) return ones < 2 ? ["sepuluh", "sebelas"][ones]! : `${digitsId[ones]} belas`;
  return `${digitsId[tens]} puluh${ones ? ` ${digitsId[ones]}` : ""}`;
}

const toNineteen = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tensEn = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function spelledEnglish(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return tens < 2 ? toNineteen[count]! : `${tensEn[tens]}${ones ? `-${toNineteen[ones]}` : ""}`;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** One formatter for each locale, style and number of decimals: making one costs far more than using it. */
function formatter(language: Language, style: "decimal" | "percent", decimals: number): Intl.NumberFormat {
  const key = `${language} ${style} ${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(locales[language], { style, ...digits });
  formatters.set(key, made);
  return made;
}

/** `a`, `a dan b`, `a, b, dan c` / `a, b and c`: what `Intl.ListFormat` gives, which engines before Chromium 72 lack. */
export function formatList(items: readonly string[], language: Language): string {
  const [first, last = ""] = [items.slice(0, -1), items[items.length - 1]];
  if (first.length === 0) return last;
  const and = first.length > 1 ? { id: ", dan ", en: " and " } : { id: " dan ", en: " and " };
  return first.join(", ") + and[language] + last;
}
