import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import { baseId, regionPath, reportId, reportsPath } from "../notation/address.ts";
import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { Claim } from "../metrics/claims.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Link } from "./phrase.ts";

/** Whether the record holds a source: what prose says after it stands on a page only then. */
export function onFile({ sources }: Dataset, id: string): boolean {
  return sources.some((source) => source.id === id);
}

/** A figure, leading to its report in the region's list. */
export function toReport(text: string, row: ActivationRow, { slug }: Region, language: Language): Link {
  return { text, href: `${href(language, reportsPath(slug))}#${reportId(row)}` };
}

/** A number of holders, eligible, voters or residents, leading to its row in the region's list. */
export function toBase(text: string, row: BaseRow, { slug }: Region, language: Language): Link {
  return { text, href: `${href(language, reportsPath(slug))}#${baseId(row)}` };
}

/** The publisher of a source, leading to the page it was read in. */
export function toSource(dataset: Dataset, id: string): Link {
  const { publisher, url } = sourceOf(dataset, id);
  return { text: publisher, href: url };
}

/** A region's name, leading to its page. */
export function toRegion({ name, slug }: Region, language: Language): Link {
  return { text: name, href: href(language, regionPath(slug)) };
}

/** A claim, leading to its place in the list of `page`: by default on the same page. */
export function toClaim(text: string, claim: Claim, region: Region, page = ""): Link {
  return { text, href: `${page}#${claimId(claim, region)}` };
}

/** The fragment of a claim in the list. */
export function claimId({ date, source }: Claim, { slug }: Region): string {
  return `klaim-${slug}-${date}-${source}`;
}
