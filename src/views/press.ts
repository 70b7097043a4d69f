import { NATION } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
import type { Site } from "../site.ts";
import { quote } from "../text/elsewhere.ts";
import { toRegion } from "./links.ts";
import type { Link } from "./phrase.ts";
import { luggageOf } from "./region/use.ts";

/** A sentence to quote about one region. */
export interface Quotable {
  region: Link;
  sentence: string;
}

/** What the page for journalists prints beside its prose. */
export interface Press {
  /** The province first, then the regions with a usable report, in code order. */
  quotes: Quotable[];
  /** Regions without a figure: their pages hold the letter to the office. */
  missing: Link[];
}

export function press(site: Pick<Site, "dataset" | "states" | "origin" | "today">, language: Language): Press {
  const { dataset, states } = site;
  const paged = states.filter(({ region }) => region.code !== NATION);
  return {
    quotes: paged.flatMap((state) => {
      const { region, latest } = state;
      if (!latest) return [];
      const sentence = quote(state, latest, dataset, luggageOf(site, region, language), language);
      return [{ region: toRegion(region, language), sentence }];
    }),
    missing: paged.filter(({ latest }) => !latest).map(({ region }) => toRegion(region, language)),
  };
}
