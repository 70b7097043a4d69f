import { areaOf } from "../../dataset/area.ts";
import { siteName } from "../../text/pages.ts";
import type { RegionState } from "../../metrics/state.ts";
import { documentPath, quotesPath, regionPath, reportsFilePath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { fileHref, href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { kitWords } from "../../text/kit.ts";
import { labels, passOnBy, useWords } from "../../text/labels.ts";
import { opening } from "../../text/typography.ts";
import { quote, whatsapp, type Luggage } from "../../text/elsewhere.ts";
import type { Link } from "../phrase.ts";
import { wanted } from "./take-along.ts";

/** What a button says before and after it has copied. */
export interface CopyWords {
  copy: string;
  copied: string;
  /** Where the browser does not let it. */
  notCopied: string;
}

export function copyWords(language: Language): CopyWords {
  const { copy, copied, notCopied } = labels[language];
  return { copy, copied, notCopied };
}

/** What a text about a region carries along when it leaves the site. */
export function luggageOf(
  { dataset, origin, today }: Pick<Site, "dataset" | "origin" | "today">,
  { slug }: Region,
  language: Language,
): Luggage {
  const address = origin === null ? null : origin + href(language, regionPath(slug));
  return { site: siteName(areaOf(dataset)), address, today };
}

/** What a reader can take along: a sentence to quote, a message to share, the figures as files. */
export interface Use {
  /** Of the page, for who holds it on paper; null without an origin. */
  address: string | null;
  /** Null without a figure. */
  quote: string | null;
  copy: CopyWords;
  /** Null without an origin: a sentence without the address it is from is not sent around. */
  share: Link | null;
  /** On the button beside it, where a device can pass the message on by itself. */
  passOn: string;
  downloads: Link[];
  /** What opens the sentence. */
  quoteName: string;
  /** Leads to the rest. */
  all: Link;
}

export function use(site: Site, state: RegionState, language: Language): Use {
  const { region, latest } = state;
  const luggage = luggageOf(site, region, language);
  return {
    address: luggage.address,
    quote: latest && quote(state, latest, site.dataset, luggage, language),
    quoteName: useWords[language].sentence,
    copy: copyWords(language),
    share: share(site, state, luggage, language),
    passOn: passOnBy[language],
    all: { text: kitWords[language].all, href: href(language, quotesPath(region.slug)) },
    downloads: [
      { text: labels[language].downloadCsv, href: fileHref(reportsFilePath(region.slug)) },
      { text: "JSON", href: fileHref(documentPath(region.slug)) },
      ...wanted(site, state, language),
    ],
  };
}

function share({ dataset }: Site, state: RegionState, luggage: Luggage, language: Language): Link | null {
  if (luggage.address === null) return null;
  const message = whatsapp(state, dataset, luggage, language);
  return { text: `${labels[language].share} (WhatsApp)`, href: `https://wa.me/?text=${encodeURIComponent(message)}` };
}

/** What the part is called: it names only what it holds. */
export function useHeading({ quote }: Use, language: Language): string {
  const { toQuote, toDownload } = useWords[language];
  const held = [quote === null ? null : toQuote, toDownload];
  return opening(held.filter((word) => word !== null).join(", "));
}
