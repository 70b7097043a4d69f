import type { Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";

/** What came of the percentages that could be worked out again: `Dari 12 persentase IKD yang bisa dihitung ulang, 3 cocok dengan yang disebut beritanya`. */
export function scoop(tested: number, fitting: number, language: Language): string {
  const all = formatCount(tested, language);
  const fit = fitting === 0 ? null : formatCount(fitting, language);
  return {
    id: `Dari ${all} persentase IKD yang bisa dihitung ulang, ${fit ?? "tidak satu pun"} cocok dengan yang disebut beritanya`,
    en: `Of ${all} percentages of IKD that can be worked out again, ${fit ?? "none"} ${fitting > 1 ? "fit" : "fits"} what the report names`,
  }[language];
}
