import { sizeOf } from "../metrics/bases.ts";
import type { Impossible } from "../metrics/impossible.ts";
import type { Language } from "../notation/language.ts";
import { ratio, type Quantity } from "../notation/quantity.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Amount } from "./amount.ts";
import { peopleFirst } from "./arithmetic.ts";
import { measureName, reportedBase } from "./base.ts";
import { labelDate } from "./date.ts";
import { shareRange } from "./share.ts";

/** What was told, as far as it is said again. */
export interface ToldWords {
  /** The region's name. */
  region: string;
  /** `22 April 2027`; null without one. */
  date: string | null;
  /** `260.000`; null without one. */
  count: Amount | null;
}

/** Why what was told cannot be, in one sentence; more than all of a base is also set against the residents. */
export function impossibleText(
  { because, residents }: Impossible,
  told: ToldWords,
  count: Quantity | null,
  language: Language,
): string[] {
  if (because === "future") return [notYet(told.date!, language)];
  if (because === "more-than-everyone") return [moreThanEveryone(told, residents!, language)];
  const share = count && residents && ratio(count, sizeOf(residents));
  return [moreThanAll(language), ...(share ? [ofResidents(told, residents!, share, language)] : [])];
}

function notYet(date: string, language: Language): string {
  return {
    id: `Tanggal ${date} belum terjadi; periksa lagi tahunnya.`,
    en: `The date, ${date}, has not come yet; check the year.`,
  }[language];
}

function moreThanEveryone({ count, region }: ToldWords, residents: BaseRow, language: Language): string {
  const [those, all] = [peopleFirst(count!, language), reportedBase(residents, language)];
  const date = labelDate(residents.date, residents.datePrecision, language);
  return {
    id: `${those} lebih banyak daripada seluruh ${all} ${region} (${date}).`,
    en: `${those} are more than all ${all} of ${region} (${date}).`,
  }[language];
}

function moreThanAll(language: Language): string {
  const [holders, eligible, residents] = (["perekaman", "wajib_ktp", "penduduk"] as const).map((base) =>
    measureName(base, language),
  );
  return {
    id: `Lebih dari 100% tidak mungkin dari ${holders}, ${eligible}, atau ${residents}; dari target bisa.`,
    en: `More than 100% of ${holders}, ${eligible} or ${residents} is impossible; of a target it is not.`,
  }[language];
}

function ofResidents({ count, region }: ToldWords, residents: BaseRow, share: Quantity, language: Language): string {
  const [those, all] = [peopleFirst(count!, language), reportedBase(residents, language)];
  const of = shareRange(share, language);
  return {
    id: `${those} adalah ${of} dari ${all} ${region}.`,
    en: `${those} are ${of} of the ${all} of ${region}.`,
  }[language];
}
