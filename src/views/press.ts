import { areaOf } from "../dataset/area.ts";
import { NATION } from "../dataset/dataset.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { askPath } from "../notation/address.ts";
import type { Language } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import type { Region } from "../tables/wilayah.ts";
import { siteName } from "../text/pages.ts";
import { citation, mayWrite, quoteWords } from "../text/press.ts";
import { bareName } from "../text/region-name.ts";
import { quote, quotedHeadline, quotedParagraph } from "../text/elsewhere.ts";
import { findPart, type FindPart } from "./home/find.ts";
import { toRegion } from "./links.ts";
import type { Grid, Link } from "./phrase.ts";
import { copyWords, luggageOf, type CopyWords } from "./region/use.ts";

/** A text to copy, with what it is called and its button. */
interface Quotation {
  id: string;
  label: string;
  text: string;
  copy: CopyWords;
}

/** What can be quoted about one region, from short to long. */
export interface Quotable {
  id: string;
  region: string;
  page: Link;
  texts: Quotation[];
}

/** What the page for journalists prints beside its prose. */
export interface Press {
  find: FindPart;
  /** What the field finds: every region, leading to its quotations, or to the letter where it has no figure. */
  rows: (Link & { note: string | null })[];
  /** The province and the regions with a usable report, by name. */
  quotes: Quotable[];
  /** How many regions have none. */
  missing: number;
  mayWrite: Grid;
  citation: string;
}

type Sources = Pick<Site, "dataset" | "states" | "origin" | "today">;

export function press(site: Sources, language: Language): Press {
  const paged = site.states.filter(({ region }) => region.code !== NATION).toSorted(byName);
  return {
    // The list of all regions stands in place of that by letters.
    find: { ...findPart(site, language), letters: [] },
    rows: paged.map((state) => rowOf(state, language)),
    quotes: paged.flatMap((state) => (state.latest ? [quotableOf(site, state, state.latest, language)] : [])),
    missing: paged.filter(({ latest }) => !latest).length,
    mayWrite: mayWriteGrid(language),
    citation: citation(siteName(areaOf(site.dataset)), site.today, language),
  };
}

function byName(a: RegionState, b: RegionState): number {
  return compareText(sortedUnder(a.region), sortedUnder(b.region)) || compareText(a.region.name, b.region.name);
}

/** What a region is sorted under: a regency or city by its name alone; the province, of which they are parts, comes first. */
function sortedUnder({ name, type }: Region): string {
  return type === "provinsi" ? "" : bareName(name);
}

function rowOf({ region, latest }: RegionState, language: Language): Press["rows"][number] {
  if (latest) return { text: region.name, href: `#${quotesId(region)}`, note: null };
  return { text: region.name, href: href(language, askPath(region.slug)), note: quoteWords[language].noFigure };
}

function quotesId({ slug }: Region): string {
  return `kutip-${slug}`;
}

function quotableOf(site: Sources, state: RegionState, latest: PointState, language: Language): Quotable {
  const { region } = state;
  const luggage = luggageOf(site, region, language);
  const words = quoteWords[language];
  const quotation = (name: string, { label, copy }: { label: string; copy: string }, text: string) => ({
    id: `${name}-${region.slug}`,
    label,
    text,
    copy: { ...copyWords(language), copy },
  });
  return {
    id: quotesId(region),
    region: region.name,
    page: { ...toRegion(region, language), text: `${words.region} ${region.name}` },
    texts: [
      quotation("judul", words.headline, quotedHeadline(state, language)),
      quotation("kalimat", words.sentence, quote(state, latest, site.dataset, luggage, language)),
      quotation("paragraf", words.paragraph, quotedParagraph(state, latest, site.dataset, luggage, language)),
    ],
  };
}

function mayWriteGrid(language: Language): Grid {
  const { caption, may, never, pairs } = mayWrite[language];
  return {
    caption,
    columns: [{ text: may }, { text: never }],
    lines: pairs.map(([right, wrong]) => ({ cells: [{ text: [right] }, { text: [wrong] }] })),
  };
}
