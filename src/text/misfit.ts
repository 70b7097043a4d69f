import type { Dataset } from "../dataset/dataset.ts";
import { misfitOf, type Misfit } from "../metrics/misfit.ts";
import { formatCount, formatPrinted } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { TargetRow } from "../tables/target.ts";
import { derivedNumber, reportedPeople } from "./people.ts";
import { measureName, reportedBase } from "./base.ts";
import { opening } from "./space.ts";

/** Of each target whose people are not its share of its base: what that share is. */
export function misfitSentences(targets: readonly TargetRow[], dataset: Dataset, language: Language): string[] {
  return targets.flatMap((target) => {
    const misfit = misfitOf(dataset, target);
    return misfit ? [misfitSentence(misfit, language)] : [];
  });
}

/** `Target 500 ribu orang itu tidak cocok dengan persennya: 25% dari 2.734.623 penduduk adalah 683.656 orang.` */
function misfitSentence({ target, row, base, asked }: Misfit, language: Language): string {
  const share = formatPrinted(target.share.printed, language);
  const people = reportedPeople(target, language);
  // Of a printed base the arithmetic is shown to the last person, whatever its rounding: a reader may do it again.
  const [of, should] = row
    ? [reportedBase(row, language), formatCount(Math.round(asked.value), language)]
    : [`${derivedNumber(base, language)} ${measureName("perekaman", language)}`, derivedNumber(asked, language)];
  return {
    id: `Target ${people} itu tidak cocok dengan persennya: ${share} dari ${of} adalah ${should} orang.`,
    en: opening(`the target of ${people} does not fit its percentage: ${share} of ${of} is ${should}\u00a0people.`),
  }[language];
}
