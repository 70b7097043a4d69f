import { partPath } from "./parts.ts";
import { dividedBy } from "../dataset/parts.ts";
import { onceFor } from "../notation/once.ts";
import { having } from "../dataset/rows.ts";
import { regionOf, type Dataset } from "../dataset/dataset.ts";
import { reportsPath } from "../notation/address.ts";
import type { Language } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import { href } from "../routes.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Source } from "../tables/sumber.ts";
import { measureName } from "../text/base.ts";
import { labelDate, publishedText } from "../text/date.ts";
import { gradeLabels } from "../text/labels.ts";
import { pages } from "../text/pages.ts";
import {
  activationsWord,
  figureCount,
  givenCount,
  publishersHeading,
  sourcesPartHeading,
  sourcesLede,
  sourcesWords,
  undated,
} from "../text/sources.ts";
import { toBase, toReport } from "./links.ts";
import { note, type Link, type Phrase } from "./phrase.ts";

/** One page that gave a figure: where, when, how good, and what it gave. */
export interface SourceEntry {
  /** Fragment that figures without a list of reports lead to. */
  id: string;
  /** Domain and date of publication, leading to the page. */
  page: Link;
  grade: string;
  /** Address of the stored copy. */
  archive: string | null;
  note: Phrase | null;
  given: Given;
}

/** What a source gave, each figure leading to its row in the region's list of reports. */
interface Given {
  phrase: Phrase;
  /** What opens the phrase where it is long; null where it stands open. */
  summary: string | null;
}

/** The pages of one publisher. */
export interface Publisher {
  name: string;
  entries: SourceEntry[];
}

/** The publishers of one first letter. */
export interface PublisherGroup {
  heading: string;
  publishers: Publisher[];
}

/** What the page of sources prints. */
export interface SourcesPage {
  lede: string;
  words: (typeof sourcesWords)[Language];
  path: string;
  heading: string;
  /** Every regency and city, and the province, leading to the list that names the sources of its figures. */
  regions: Link[];
  groups: PublisherGroup[];
  /** Where the sources are too many for a page: its parts. */
  parts: Link[];
}

/** More sources than this are no page: each letter has its own, or several. */
const [WHOLE, PART] = [600, 400];

/** A part of the list of all sources: some publishers of one first letter. */
interface SourcePart {
  /** Its address below that of all: `k/`; of many numbered, `k-2/`. */
  slug: string;
  letter: string;
  sources: readonly Source[];
}

/** The parts of the list of all sources, in its order; none where it is one page. */
export const sourceParts = onceFor((dataset: Dataset): readonly SourcePart[] => {
  const sources = givingSources(dataset);
  return sources.length <= WHOLE ? [] : [...Map.groupBy(sources, letterOf)].flatMap(partsOfLetter);
});

function partsOfLetter([letter, sources]: [string, readonly Source[]]): SourcePart[] {
  const publishers = Map.groupBy(sources, ({ publisher }) => publisher);
  const parts: Source[][] = [];
  for (const own of publishers.values()) {
    const last = parts.at(-1);
    if (last && last.length + own.length <= PART) last.push(...own);
    else parts.push([...own]);
  }
  const name = addressName(letter);
  return parts.map((part, index) => ({ slug: index === 0 ? name : `${name}-${index + 1}`, letter, sources: part }));
}

function letterOf({ publisher }: Pick<Source, "publisher">): string {
  return publisher.slice(0, 1).toUpperCase();
}

/** A letter in an address: those beyond a to z by their number. */
function addressName(letter: string): string {
  const small = letter.toLowerCase();
  return /^[a-z0-9]$/.test(small) ? small : `u${small.codePointAt(0)}`;
}

/** Those that gave a figure, by publisher and then by date of publication, undated ones first. */
const givingSources = onceFor((dataset: Dataset): readonly Source[] =>
  dataset.sources.filter(({ id }) => givenBy(dataset, id, "id").length > 0).toSorted(byPublisher),
);

/** Figures that stand open: more are folded. */
const FEW = 6;

/** Every source that gave a figure, those of a part, or, where they are too many for a page, what they all are and the parts. */
export function sourcesPage(dataset: Dataset, language: Language, part: SourcePart | null = null): SourcesPage {
  const [sources, parts] = [givingSources(dataset), sourceParts(dataset)];
  const shown = part?.sources ?? (parts.length > 0 ? [] : sources);
  const { path, h1 } = pages.sources;
  return {
    path: part === null ? path : partOfSources(part),
    heading: part === null ? h1[language] : sourcesPartHeading(headingOfPart(part, language), language),
    lede: sourcesLede(sources, new Set(sources.map(({ publisher }) => publisher)).size, language),
    words: sourcesWords[language],
    regions: part === null ? regionLinks(dataset, language) : [],
    groups: groupsOf(publishersOf(dataset, shown, language), language),
    parts: parts.map((one) => ({ text: headingOfPart(one, language), href: href(language, partOfSources(one)) })),
  };
}

function partOfSources({ slug }: SourcePart): string {
  return `${pages.sources.path}${slug}/`;
}

function headingOfPart({ letter, sources }: SourcePart, language: Language): string {
  return publishersHeading(
    letter,
    sources.map(({ publisher }) => publisher),
    language,
  );
}

/** To the lists of reports of every region; where those are too many, to the parts that list them. */
function regionLinks(dataset: Dataset, language: Language): Link[] {
  const parts = dividedBy(dataset).map((part) => ({
    text: part.name,
    href: href(language, partPath(pages.ranking.path, part)),
  }));
  const all = dataset.regions
    .filter(({ type }) => type !== "negara")
    .map(({ name, slug }) => ({ text: name, href: href(language, reportsPath(slug)) }));
  return (parts.length > 0 ? parts : all).toSorted((a, b) => compareText(a.text, b.text));
}

function publishersOf(dataset: Dataset, sources: readonly Source[], language: Language): Publisher[] {
  const named = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...named].map(([name, own]) => ({
    name,
    entries: pageTexts(own, language).map(([source, text]) => entryOf(dataset, source, text, language)),
  }));
}

function groupsOf(publishers: readonly Publisher[], language: Language): PublisherGroup[] {
  const letters = Map.groupBy(publishers, ({ name }) => letterOf({ publisher: name }));
  return [...letters].map(([letter, group]) => {
    const names = group.map(({ name }) => name);
    return { heading: publishersHeading(letter, names, language), publishers: group };
  });
}

/** A source in the list of all sources. */
export function toSourceEntry(dataset: Dataset, text: string, id: string, language: Language): Link {
  const part = partOfSource(dataset).get(id);
  return { text, href: `${href(language, part ? partOfSources(part) : pages.sources.path)}#${id}` };
}

const partOfSource = onceFor(
  (dataset: Dataset) =>
    new Map(sourceParts(dataset).flatMap((part) => part.sources.map(({ id }) => [id, part] as const))),
);

function entryOf(dataset: Dataset, source: Source, text: string, language: Language): SourceEntry {
  const { id, url, grade, archive } = source;
  return {
    id,
    page: { text, href: url },
    grade: gradeLabels[grade][language],
    archive,
    note: source.note ? [note(source.note, language)] : null,
    given: givenText(givenBy(dataset, id, language), language),
  };
}

/** `jatimtimes.com, 14 Juli 2025`; numbered where its publisher has several of one date. */
function pageTexts(own: readonly Source[], language: Language): [Source, string][] {
  const textOf = ({ url, published }: Source) =>
    `${hostOf(url)}, ${publishedText(published, language) ?? undated[language]}`;
  const alike = Map.groupBy(own, textOf);
  const numbered = [...alike].flatMap(([text, same]) =>
    same.map((source, index) => [source, same.length > 1 ? `${text} (${index + 1})` : text] as const),
  );
  const texts = new Map(numbered);
  return own.map((source) => [source, texts.get(source) ?? ""]);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

function givenText(given: readonly Phrase[], language: Language): Given {
  return {
    phrase: given.flatMap((one, index) => (index === 0 ? one : ["; ", ...one])),
    summary: given.length > FEW ? figureCount(given.length, language) : null,
  };
}

function ofSource<R extends { source: string }>(rows: readonly R[], id: string): readonly R[] {
  return having(rows, sourceOfRow, id);
}

function sourceOfRow({ source }: { source: string }): string {
  return source;
}

/** What a source gave: `Kota Malang, aktivasi 22 April 2024`, and how many rows of the tables without such a list. */
function givenBy(dataset: Dataset, id: string, language: Language): Phrase[] {
  const rows = [...ofSource(dataset.activations, id), ...ofSource(dataset.bases, id)];
  return [...rows.map((row) => [figure(dataset, row, language)]), ...otherRows(dataset, id, language)];
}

/** A figure, leading to its row; the nation has no list of reports to lead to. */
function figure(dataset: Dataset, row: ActivationRow | BaseRow, language: Language): Phrase[number] {
  const region = regionOf(dataset, row.region);
  const isBase = "measure" in row;
  const what = isBase ? measureName(row.measure, language) : activationsWord[language];
  const text = `${region.name}, ${what} ${labelDate(row.date, row.datePrecision, language)}`;
  if (region.type === "negara") return text;
  return isBase ? toBase(text, row, region, language) : toReport(text, row, region, language);
}

/** Rows of the other tables have no place of their own to lead to: they are counted. */
function otherRows(dataset: Dataset, id: string, language: Language): Phrase[] {
  const counts = [
    ["targets", dataset.targets],
    ["events", dataset.events],
    ["facilities", dataset.facilities],
    ["timeline", dataset.timeline],
  ] as const;
  return counts.flatMap(([table, rows]) => {
    const count = ofSource<{ source: string }>(rows, id).length;
    return count > 0 ? [[givenCount(table, count, language)]] : [];
  });
}

function byPublisher(a: Source, b: Source): number {
  return (
    compareText(a.publisher.toLowerCase(), b.publisher.toLowerCase()) ||
    compareText(a.published?.first ?? "", b.published?.first ?? "")
  );
}
