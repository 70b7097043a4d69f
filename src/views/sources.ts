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
  /** Every regency and city, and the province, leading to the list that names the sources of its figures. */
  regions: Link[];
  groups: PublisherGroup[];
}

/** Figures that stand open: more are folded. */
const FEW = 6;

/** Every source that gave a figure, by publisher and then by date of publication, undated ones first. */
export function sourcesPage(dataset: Dataset, language: Language): SourcesPage {
  const sources = dataset.sources.filter(({ id }) => givenBy(dataset, id, language).length > 0).toSorted(byPublisher);
  const publishers = publishersOf(dataset, sources, language);
  return {
    lede: sourcesLede(sources, publishers.length, language),
    words: sourcesWords[language],
    regions: dataset.regions
      .filter(({ type }) => type !== "negara")
      .map(({ name, slug }) => ({ text: name, href: href(language, reportsPath(slug)) }))
      .toSorted((a, b) => compareText(a.text, b.text)),
    groups: groupsOf(publishers, language),
  };
}

function publishersOf(dataset: Dataset, sources: readonly Source[], language: Language): Publisher[] {
  const named = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...named].map(([name, own]) => ({
    name,
    entries: pageTexts(own, language).map(([source, text]) => entryOf(dataset, source, text, language)),
  }));
}

function groupsOf(publishers: readonly Publisher[], language: Language): PublisherGroup[] {
  const letters = Map.groupBy(publishers, ({ name }) => name.slice(0, 1).toUpperCase());
  return [...letters].map(([letter, group]) => {
    const names = group.map(({ name }) => name);
    return { heading: publishersHeading(letter, names, language), publishers: group };
  });
}

/** A source in the list of all sources. */
export function toSourceEntry(text: string, id: string, language: Language): Link {
  return { text, href: `${href(language, pages.sources.path)}#${id}` };
}

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
