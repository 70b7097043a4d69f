import type { Language } from "../notation/language.ts";
import { formatDecimal } from "../notation/number.ts";
import type { Quantity } from "../notation/quantity.ts";
import { bracketed } from "./amount.ts";

/** A factor of a band as it is declared: two decimals, three where it has them. */
export function formatFactor(factor: number, language: Language): string {
  return formatDecimal(factor, Number.isInteger(Math.round(factor * 1000) / 10) ? 2 : 3, language);
}

/** The middle of a band, and its ends: `1,01` and `0,97–1,06`; a band without width is `1` alone. */
export function factorParts(
  { value, low, high }: Quantity,
  language: Language,
): { factor: string; span: string | null } {
  if (low === high) return { factor: "1", span: null };
  const [middle, from, to] = [value, low, high].map((factor) => formatFactor(factor, language)) as [
    string,
    string,
    string,
  ];
  return { factor: middle, span: `${from}–${to}` };
}

/** `pengali 1,01 (0,97–1,06)` */
export function factorText(band: Quantity, language: Language): string {
  const { factor, span } = factorParts(band, language);
  return `${{ id: "pengali", en: "factor" }[language]} ${factor}${bracketed(span)}`;
}
