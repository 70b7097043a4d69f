import type { PointState, RegionState } from "../metrics/state.ts";
import { formatCount } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import { reportedPeople } from "./amount.ts";
import { exceedsHolders, isEstimate, showsInterval, targetShares } from "./coverage.ts";
import { labelDate, momentText } from "./date.ts";

/** The heading of a region's page: its last coverage as so many of a hundred, with region and date. */
export function headline({ region, latest }: RegionState, language: Language): string {
  const name = region.name;
  if (!latest) return { id: `${name}: belum ada angka aktivasi IKD`, en: `${name}: no IKD figure yet` }[language];
  const date = (latest.activated ? momentText : labelDate)(latest.date, latest.report.datePrecision, language);
  const who = { id: "pemegang KTP-el", en: "e-KTP holders" }[language];
  const estimate = isEstimate(latest) ? { id: " (perkiraan)", en: " (estimate)" }[language] : "";
  const inHundred = latest.coverage !== null && !exceedsHolders(latest);
  const frequency = inHundred
    ? `${naturalFrequency(latest, language)} ${who}${estimate}`
    : reportedPeople(latest.report, language);
  return {
    id: `${name}: ${frequency} telah mengaktifkan IKD, ${date}`,
    en: `${name}: ${frequency} had activated IKD, ${date}`,
  }[language];
}

/**
 * Coverage as so many of a hundred: `8 dari 100` / `8 in 100`; of a thousand below one per cent, or where a number would
 * be rounded onto the target; `2 sampai 3 dari 100` where the finding shows the interval, its lower end alone where the
 * upper lies beyond the holders.
 */
export function naturalFrequency(point: PointState, language: Language): string {
  const { value, low, high } = point.coverage!;
  const shown = showsInterval(point) ? [value, low, high] : [value];
  const base = [100, 1000, 10_000].find((size) => bears(shown, size, targetShares(point))) ?? 100_000;
  const [one, from, to, most] = [value, low, high]
    .map((share) => Math.round(share * base))
    .concat(Math.ceil(high * base))
    .map((people) => formatCount(people, language));
  const of = { id: `dari ${formatCount(base, "id")}`, en: `in ${formatCount(base, "en")}` }[language];
  if (!showsInterval(point) || from === to) return `${one} ${of}`;
  if (high > 1 && low < 1) return { id: `sedikitnya ${from} ${of}`, en: `at least ${from} ${of}` }[language];
  if (from === "0") return { id: `paling banyak ${most} ${of}`, en: `at most ${most} ${of}` }[language];
  return { id: `${from} sampai ${to} ${of}`, en: `${from} to ${to} ${of}` }[language];
}

/** Whether shares can be said as whole numbers of `size`: the first (the value) is one or more or none at all, and none falls onto a target. */
function bears(shares: readonly number[], size: number, targets: readonly number[]): boolean {
  const value = shares[0]!;
  if (value > 0 && value * size < 1) return false;
  return !shares.some((share) =>
    targets.some(
      (target) => Math.abs(share - target) > 1e-9 && Math.abs(Math.round(share * size) - target * size) < 1e-6,
    ),
  );
}
