import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { fileHref, href, regionPath } from "../routes.ts";
import type { Site } from "../site.ts";
import { labels } from "../text/labels.ts";
import { quote, whatsapp } from "../text/travel.ts";
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
  const address = site.origin === null ? "" : site.origin + href(language, regionPath(region.slug));
  const message = whatsapp(state, site.dataset, address, language).trim();
  return {
    quote: latest && quote(state, latest, site.dataset, language),
    copy: copyWords(language),
    share: { text: `${labels[language].share} (WhatsApp)`, href: `https://wa.me/?text=${encodeURIComponent(message)}` },
    downloads: [
      { text: labels[language].downloadCsv, href: fileHref(`${regionPath(region.slug)}laporan.csv`) },
      { text: "JSON", href: fileHref(`/api/v1/regions/${region.slug}.json`) },
    ],
  };
}
