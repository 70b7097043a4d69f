import { isCovered, type Covered } from "../metrics/coverage.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";
import { reportedPeople } from "./people.ts";
import { exceedsHolders, isEstimate, targetShares } from "./coverage.ts";
import { labelDate, monthText } from "./date.ts";
import { frequencyOf } from "./frequency.ts";

/** The heading of a region's page: its last coverage as so many of a hundred, with region and month. */
export function headline({ region, latest }: RegionState, language: Language): string {
  const name = region.name;
  if (!latest) return { id: `${name}: belum ada angka aktivasi IKD`, en: `${name}: no IKD figure yet` }[language];
  const who =
    isCovered(latest) && !exceedsHolders(latest)
      ? holdersOf(latest, language)
      : reportedPeople(latest.report, language);
  const month = monthOf(latest, language);
  return {
    id: `${name}, ${month}: ${who} sudah mengaktifkan IKD`,
    en: `${name}, ${month}: ${who} had activated IKD`,
  }[language];
}

/** The month of a report; where its date is no more exact or has no lower limit, that. */
function monthOf({ date, report }: PointState, language: Language): string {
  const { datePrecision } = report;
  return datePrecision === "hari" ? monthText(date, language) : labelDate(date, datePrecision, language);
}

/** `8 sampai 9 dari 100 pemegang KTP-el`, `diperkirakan 32 sampai 34 dari 100 pemegang KTP-el`. */
function holdersOf(point: Covered<PointState>, language: Language): string {
  const frequency = naturalFrequency(point, { id: " pemegang KTP-el", en: " e-KTP holders" }[language], language);
  return isEstimate(point) ? { id: `diperkirakan ${frequency}`, en: `an estimated ${frequency}` }[language] : frequency;
}

/**
 * Coverage as so many of a hundred, said of `who` (with a leading space, or nothing). Both ends of its interval where they
 * round to different numbers: `8 sampai 9 dari 100`; `1 dari 100 (paling banyak 2)` where the lower rounds to nought.
 */
export function naturalFrequency(point: Covered<PointState>, who: string, language: Language): string {
  const { size, value, low, high } = frequencyOf(point.coverage, targetShares(point));
  const [one, from, to, all] = [value, low, high, size].map((people) => formatCount(people, language));
  const of = { id: `dari ${all}${who}`, en: `in ${all}${who}` }[language];
  if (low === high) return `${one} ${of}`;
  if (high > size) return { id: `sedikitnya ${from} ${of}`, en: `at least ${from} ${of}` }[language];
  if (low > 0) return { id: `${from} sampai ${to} ${of}`, en: `${from} to ${to} ${of}` }[language];
  if (value === high) return { id: `paling banyak ${to} ${of}`, en: `at most ${to} ${of}` }[language];
  return { id: `${one} ${of} (paling banyak ${to})`, en: `${one} ${of} (at most ${to})` }[language];
}
