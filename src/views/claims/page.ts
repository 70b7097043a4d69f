import type { Dataset } from "../../dataset/dataset.ts";
import { partOf } from "../../dataset/parts.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Region } from "../../tables/wilayah.ts";
import { pages } from "../../text/pages.ts";
import { partPath } from "../parts.ts";

/** The page that lists the claims about a region. */
export function claimsPage(dataset: Dataset, { code }: Region, language: Language): string {
  const part = partOf(dataset, code);
  return href(language, part ? partPath(pages.claims.path, part) : pages.claims.path);
}
