import type { Region } from "../../tables/wilayah.ts";
import { onceFor } from "../../notation/once.ts";
import { entriesOf } from "../../dataset/entries.ts";
import { having, ofRegion } from "../../dataset/rows.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { firstSlug } from "../../dataset/slugs.ts";
import { publishedOn } from "../../metrics/changed.ts";
import type { RegionState } from "../../metrics/state.ts";
import { reportId, reportsPath } from "../../notation/address.ts";
import { isDate, yearOf, type IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { compareText } from "../../notation/order.ts";
import type { Entry } from "../../publish/atom.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { cellsOfKey } from "../../tables/key.ts";
import type { CorrectionRow } from "../../tables/koreksi.ts";
import { correctionEntry, reportEntry } from "../../text/feed.ts";
import { pages } from "../../text/pages.ts";

type Fed = Pick<Site, "dataset" | "states" | "origin">;

/** Whose name stands in the ids of entries where the site does not know its own. */
const NOBODY = "pantau-ikd.invalid";

/** An id that never changes, whatever becomes of the addresses: `tag:pantau.example,2024:laporan/kota-malang/...`. */
export function tagOf({ origin }: Pick<Site, "origin">, year: string, path: string): string {
  return `tag:${origin === null ? NOBODY : new URL(origin).hostname},${year}:${path}`;
}

/** A day as a moment: its first in western Indonesia. */
export function momentOf(day: IsoDate): string {
  return `${day}T00:00:00+07:00`;
}

/** The newest first; those of one day by their id. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compareText(b.updated, a.updated) || compareText(a.id, b.id));
}

/** The reports on a region that are in use, one entry each. */
export function reportEntries(site: Fed, state: RegionState, language: Language): Entry[] {
  const { dataset } = site;
  const rows = ofRegion(dataset.activations, state.region.code).filter(({ used }) => used);
  return rows.map((row) => {
    const { date, source } = row;
    return {
      id: tagOf(site, yearOf(date), `laporan/${firstSlug(dataset, state.region)}/${date}/${source}`),
      updated: momentOf(publishedOn(dataset, source) ?? date),
      address: `${site.origin ?? ""}${href(language, reportsPath(state.region.slug))}#${reportId(row)}`,
      ...reportEntry(row, state.region, pointOf(state, row), dataset, language),
    };
  });
}

/** The point that rests on a report; null where another one was chosen, or its percentage is a claim alone. */
function pointOf({ series }: RegionState, row: ActivationRow) {
  return series.find(({ reports }) => reports.includes(row)) ?? null;
}

/** The entries of the ledger, of all regions or of one, one entry each. */
export function correctionEntries(site: Fed, language: Language, code?: string): Entry[] {
  const { dataset } = site;
  const paths = correctionPaths(dataset);
  const rows = code === undefined ? dataset.corrections : entriesOf(dataset.corrections, code);
  return rows.map((row) => {
    const [first = "", ...rest] = cellsOfKey(row.key);
    const region = having(dataset.regions, codeOf, first)[0];
    const day = rest.find(isDate) ?? row.date;
    return {
      id: tagOf(site, yearOf(day), paths.get(row) ?? ""),
      updated: momentOf(row.date),
      address: `${site.origin ?? ""}${href(language, pages.corrections.path)}`,
      ...correctionEntry(row, region?.name ?? null, dataset, language),
    };
  });
}

/**
 * What tells the ledger's entries apart, in its order: the figure, `koreksi/kota-malang/2024-04-22/<source>`, and from
 * the second change of the same figure on a number. What is no report of activations says which table it is of.
 */
const correctionPaths = onceFor((dataset: Dataset): Map<CorrectionRow, string> => {
  const seen = new Map<string, number>();
  const paths = dataset.corrections.map((row) => {
    const figure = figurePath(dataset, row);
    const times = (seen.get(figure) ?? 0) + 1;
    seen.set(figure, times);
    return [row, times === 1 ? figure : `${figure}/${times}`] as const;
  });
  return new Map(paths);
});

function codeOf({ code }: Region): string {
  return code;
}

function figurePath(dataset: Dataset, { file, key }: CorrectionRow): string {
  const [first = "", ...rest] = cellsOfKey(key);
  const region = having(dataset.regions, codeOf, first)[0];
  const table = file.slice(0, -".csv".length);
  const kind = table === "aktivasi" ? "koreksi" : `koreksi-${table}`;
  return [kind, region ? firstSlug(dataset, region) : first, ...rest].map(encodeURIComponent).join("/");
}
