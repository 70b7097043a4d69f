import type { BaseTest } from "../metrics/claims.ts";
import type { Language } from "../notation/language.ts";
import { measured } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { amountText, intervalText, type Amount } from "./amount.ts";
import { reportedBase } from "./base.ts";
import { askedLabel, baseLabel } from "./labels.ts";
import { derivedCount } from "./people.ts";
import { shareRange } from "./share.ts";
import { opening } from "./space.ts";

/** A percentage in the words it was printed or typed in, in one language. */
export interface Said {
  /** `15,7%`, `sekitar 2%`. */
  percentage: string;
  base: StatedBase;
  /** The count it is tested with, as worded by its source: `26.046`, `54 ribu`; null without one. */
  count: Amount | null;
  /** The moment of the count where it is not that of the percentage: `pada 26 Januari 2024`. */
  countDate: string | null;
  /** Decimals of the percentage: what it is checked against has at least as many where there are more than two. */
  decimals: number;
  /** Whether a reader typed it in; else a source printed it. */
  typed: boolean;
}

/** The count as a share of a size, which a reader can work out again: `Sebanyak 104.712 orang adalah 11,88% dari 881.265 pemegang KTP-el.` */
export function arithmetic(test: BaseTest, said: Said, language: Language): string {
  return `${peopleAre(said, language)} ${shareOfBase(test, said, language)}.`;
}

/** `Sebanyak 104.712 orang pada 26 Januari 2024 adalah` / `The 104,712 people on 26 January 2024 are`. */
export function peopleAre(said: Said, language: Language): string {
  return `${peopleFirst(said.count!, language)}${dated(said)} ${{ id: "adalah", en: "are" }[language]}`;
}

/** The count, of people, with its own date where that differs: `104.712 orang pada 26 Januari 2024`. */
export function peopleOf(said: Said, language: Language): string {
  return amountText(said.count!, language) + dated(said);
}

function dated({ countDate }: Said): string {
  return countDate === null ? "" : ` ${countDate}`;
}

/** `antara 1,83% dan 1,93% dari pemegang KTP-el (antara 800.000 dan 846.000)`. */
export function shareOfBase(test: BaseTest, said: Said, language: Language): string {
  return `${shareOfTest(test, said, language)} ${ofBase(test, said, language)}`;
}

/** What the count is of the size tested, with a decimal more than the percentage where that has more than two. */
export function shareOfTest({ share }: BaseTest, { decimals }: Said, language: Language): string {
  return shareRange(share, language, [], decimals > 2 ? decimals + 1 : 2);
}

/** A number of people, opening a sentence: no sentence starts with a digit. */
export function peopleFirst(count: Amount, language: Language): string {
  const text = amountText(count, language);
  const bare = count.hedge === null && count.number !== null;
  return bare ? `${{ id: "Sebanyak", en: "The" }[language]} ${text}` : opening(text);
}

/** The base with its size, as its source worded it where it is one row: `dari 881.265 pemegang KTP-el`, `dari penduduk (sekitar 3,02 juta)`. */
function ofBase(test: BaseTest, said: Said, language: Language): string {
  const of = { id: "dari", en: "of" }[language];
  const row = plainRow(test);
  return row ? `${of} ${reportedBase(row, language)}` : `${of} ${worked(test, said, language)}`;
}

/** A size worked out from several rows, estimated or asked for by a target; a target that a source only named is as we read it. */
function worked({ base, size, estimated }: BaseTest, said: Said, language: Language): string {
  const number = intervalText(derivedCount(size, language), language);
  const ours = estimated ? { id: "perkiraan kami: ", en: "our estimate: " }[language] + number : number;
  const target = said.base === "target" ? askedLabel(base, language) : null;
  if (target === null) return `${baseLabel(base, language)} (${ours})`;
  return {
    id: `target (kami baca: ${target}; ${ours})`,
    en: `the target (as we read it: ${target}; ${ours})`,
  }[language];
}

/** The row that a size is, as its source printed it; null for a size worked out: from several rows, from a target, over time. */
function plainRow({ base, size, rows, estimated }: BaseTest): BaseRow | null {
  const printed = rows.length === 1 && rows[0]!.method === "dilaporkan" && !estimated && base.target === null;
  const row = printed ? rows[0]! : null;
  const own = row && measured(row.count, row.precision, row.unit);
  return own && own.low === size.low && own.high === size.high ? row : null;
}
