import { entriesOf } from "./entries.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Dataset } from "./dataset.ts";

/** The names that a region's address had before, oldest first: the ledger keeps each that was published. */
export function formerSlugs({ corrections }: Pick<Dataset, "corrections">, { code, slug }: Region): string[] {
  const old = entriesOf(corrections, code)
    .filter((row) => row.file === "wilayah.csv" && row.column === "slug")
    .map((row) => row.old ?? slug);
  return [...new Set(old)].filter((name) => name !== slug);
}

/** The name that a region's address had first: what must never change is made of it. */
export function firstSlug(dataset: Pick<Dataset, "corrections">, region: Region): string {
  return formerSlugs(dataset, region)[0] ?? region.slug;
}
