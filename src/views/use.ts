import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { fileHref, href, regionPath } from "../routes.ts";
import type { Site } from "../site.ts";
import type { Region } from "../tables/wilayah.ts";
import { labels } from "../text/labels.ts";
import { quote, whatsapp, type Luggage } from "../text/travel.ts";
import type { Link } from "./phrase.ts";

/** What a button says before and after it has copied. */
export interface CopyWords {
  copy: string;
  copied: string;
}

export function copyWords(language: Language): CopyWords {
  const { copy, copied } = labels[language];
  return { copy, copied };
}

/** What a text about a region carries along when it leaves the site. */
export function luggageOf(
  { origin, today }: Pick<Site, "origin" | "today">,
  { slug }: Region,
  language: Language,
): Luggage {
  return { address: origin === null ? null : origin + href(language, regionPath(slug)), today };
}

/** What a reader can take along: a sentence to quote, a message to share, the figures as files. */
export interface Use {
  /** Null without a figure. */
  quote: string | null;
  copy: CopyWords;
  share: Link;
  downloads: Link[];
}

export function use(site: Site, state: RegionState, language: Language): Use {
  const { region, latest } = state;
  const luggage = luggageOf(site, region, language);
  const message = whatsapp(state, site.dataset, luggage, language);
  return {
    quote: latest && quote(state, latest, site.dataset, luggage, language),
    copy: copyWords(language),
    share: { text: `${labels[language].share} (WhatsApp)`, href: `https://wa.me/?text=${encodeURIComponent(message)}` },
    downloads: [
      { text: labels[language].downloadCsv, href: fileHref(`${regionPath(region.slug)}laporan.csv`) },
      { text: "JSON", href: fileHref(`/api/v1/regions/${region.slug}.json`) },
    ],
  };
}
