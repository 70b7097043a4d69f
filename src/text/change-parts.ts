import type { Dataset } from "../dataset/dataset.ts";
import type { CellChange } from "../metrics/changes.ts";
import { formatPercent } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { amountText, bracketed, numberText, type Amount } from "./amount.ts";
import { ofStatedBase } from "./base.ts";
import { reportedCount, reportedPeople } from "./people.ts";
import { printedShareText } from "./share.ts";

export function becomes(old: string, now: string, language: Language): string {
  return { id: `${old} menjadi ${now}`, en: `from ${old} to ${now}` }[language];
}

export function missing(language: Language): string {
  return { id: "kosong", en: "empty" }[language];
}

/** `, menurut Malangpariwara.com (malangpariwara-2024-04-23)` */
export function byText(id: string, dataset: Dataset, language: Language): string {
  const publisher = dataset.sources.find((source) => source.id === id)?.publisher;
  const who = publisher === undefined ? id : `${publisher} (${id})`;
  return { id: `, menurut ${who}`, en: `, by ${who}` }[language];
}

/** `ketepatan «hari» menjadi «bulan»`, for every cell that is not said otherwise. */
export function cellsChanged(cells: readonly CellChange[], told: readonly string[], language: Language): string[] {
  const quoted = (value: string | null) => (value === null ? missing(language) : `«${value}»`);
  return cells
    .filter(({ field }) => !told.includes(field))
    .map(({ header, old, new: now }) => `${header} ${becomes(quoted(old), quoted(now), language)}`);
}

/** `104.712 menjadi 140.712 orang (+34% dari angka semula)`; a hedge of both is said once: `sekitar 31.100 menjadi 31.200 orang`. */
export function peopleChanged(before: Counted, after: Counted, language: Language): string {
  if (before.count === null || after.count === null) {
    const [old, now] = [before, after].map((row) =>
      row.count === null ? missing(language) : reportedPeople(row, language),
    );
    return becomes(old ?? "", now ?? "", language);
  }
  const old = reportedCount(before.count, before.precision, language);
  const now = reportedCount(after.count, after.precision, language);
  const unhedged: Amount = now.number !== null && now.hedge === old.hedge ? { ...now, hedge: null } : now;
  const change = becomes(numberText(old, language), amountText(unhedged, language), language);
  return change + bracketed(growth(before.count, after.count, language));
}

/** By how much a count differs from what it was: `+34% dari angka semula`; null where that prints as nothing. */
function growth(old: number, now: number, language: Language): string | null {
  const share = Math.abs(now / old - 1);
  const decimals = share >= 0.1 ? 0 : share >= 0.01 ? 1 : 2;
  if (old === 0 || share < 0.00005) return null;
  const percent = `${now > old ? "+" : "−"}${formatPercent(share, decimals, language)}`;
  return { id: `${percent} dari angka semula`, en: `${percent} of the earlier figure` }[language];
}

type Counted = Pick<ActivationRow | BaseRow, "count" | "precision">;

export function shareWithBase(row: ActivationRow, language: Language): string {
  return printedShareText(row, language) + ofStatedBase(row.statedBase, language);
}
