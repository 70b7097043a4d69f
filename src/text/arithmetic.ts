import type { BaseTest } from "../metrics/claims.ts";
import type { Language } from "../notation/language.ts";
import { measured } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { bracketed, derivedNumber, derivedRange, people, reportedBase, shareRange } from "./amount.ts";
import { baseLabel } from "./labels.ts";
import { opening } from "./space.ts";

/** A percentage in the words it was printed or typed in, in one language. */
export interface Said {
  /** `15,7%`, `sekitar 2%`. */
  percentage: string;
  base: StatedBase;
  /** The count it is tested with, as worded by its source: `26.046`, `54 ribu`; null without one. */
  count: string | null;
  /** Date of the count where it is not that of the percentage. */
  countDate: string | null;
  /** Decimals of the percentage: what it is checked against has at least as many where there are more than two. */
  decimals: number;
  /** What the percentage is about: `22 April 2024`, `2023`. */
  date: string;
  /** Who printed it; null for a percentage that someone typed in. */
  publisher: string | null;
}

/** The count as a share of a size, beside the percentage: what a reader can work out again. */
export function arithmetic(test: BaseTest, said: Said, language: Language): string {
  const result = shareOfTest(test, said, language);
  const row = plainRow(test);
  if (row) {
    return {
      id: `${startWithWord(said.count!, "id")} dari ${reportedBase(row, "id")} adalah ${result}; tercetak ${said.percentage}.`,
      en: `${startWithWord(people(said.count!, "en"), "en")} out of ${reportedBase(row, "en")} are ${result}; printed: ${said.percentage}.`,
    }[language];
  }
  return {
    id: `${peopleOf(said, "id")} adalah ${result} ${ofBase(test, "id")}; tercetak ${said.percentage}.`,
    en: `${peopleOf(said, "en")} are ${result} ${ofBase(test, "en")}; printed: ${said.percentage}.`,
  }[language];
}

/** What the count is of the size tested, with a decimal more than the percentage where that has more than two. */
export function shareOfTest({ share }: BaseTest, { decimals }: Said, language: Language): string {
  return shareRange(share, language, [], decimals > 2 ? decimals + 1 : 2);
}

/** The count opening a sentence, of people, with its own date: `Sebanyak 104.712 orang (26 Januari 2024)`. */
export function peopleOf({ count, countDate }: Said, language: Language): string {
  return startWithWord(people(count!, language), language) + bracketed(countDate);
}

function startWithWord(text: string, language: Language): string {
  return /^\d/.test(text) ? { id: `Sebanyak ${text}`, en: `A total of ${text}` }[language] : opening(text);
}

/** The row that a size is, as its source printed it; null for a size worked out from two rows, from a target or over time. */
function plainRow({ base, size, rows }: BaseTest): BaseRow | null {
  const row = rows.length === 1 && !base.startsWith("target-") ? rows[0]! : null;
  const own = row && measured(row.count, row.precision, row.unit);
  return own && own.low === size.low && own.high === size.high ? row : null;
}

/** The size a percentage was tested against: as its source worded it, else the base alone. */
export function sizeText(test: BaseTest, language: Language): string {
  const row = plainRow(test);
  return row ? reportedBase(row, language) : baseLabel(test.base, language);
}

/** `dari pemegang KTP-el (antara 800.000 dan 846.000)`: the base, with its size where it is not one row. */
export function ofBase(test: BaseTest, language: Language): string {
  const base = baseLabel(test.base, language);
  const size =
    plainRow(test) || test.base.startsWith("target-")
      ? null
      : (derivedRange(test.size, language) ?? derivedNumber(test.size, language));
  return { id: `dari ${base}`, en: `of ${base}` }[language] + bracketed(size);
}
