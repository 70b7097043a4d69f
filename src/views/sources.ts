import { regionOf, type Dataset } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Source } from "../tables/sumber.ts";
import { measureName } from "../text/amount.ts";
import { labelDate } from "../text/date.ts";
import { gradeLabels } from "../text/labels.ts";
import { pages } from "../text/pages.ts";
import { publishedText } from "../text/titles.ts";
import { toBase, toReport } from "./links.ts";
import type { Link, Phrase } from "./phrase.ts";

/** The figures that one source gave about one region. */
export interface Given {
  region: string;
  /** Each leads to its row in the region's list of reports, where the region has one. */
  figures: Phrase;
}

/** One source as listed: who, where, when, how good, and what it gave. */
export interface SourceEntry {
  id: string;
  publisher: string;
  url: string;
  /** As far as it is known; null when it is not. */
  published: string | null;
  grade: string;
  archive: string | null;
  note: string | null;
  given: Given[];
  /** How many targets, sessions, facilities and events of the programme it vouches for, where it does. */
  programme: string[];
}

/** Every source, by publisher and then by date of publication, undated ones first. */
export function sourceEntries(dataset: Dataset, language: Language): SourceEntry[] {
  return dataset.sources.toSorted(byPublisher).map((source) => entryOf(dataset, source, language));
}

function entryOf(dataset: Dataset, source: Source, language: Language): SourceEntry {
  const { id, publisher, url, published, grade, archive, note } = source;
  return {
    id,
    publisher,
    url,
    published: publishedText(published, language),
    grade: gradeLabels[grade][language],
    archive,
    note,
    given: givenBy(dataset, id, language),
    programme: programmeOf(dataset, id, language),
  };
}

/** A source in the list of all sources. */
export function toSourceEntry(text: string, id: string, language: Language): Link {
  return { text, href: `${href(language, pages.sources.path)}#${id}` };
}

function givenBy(dataset: Dataset, id: string, language: Language): Given[] {
  const activations = dataset.activations.filter(({ source }) => source === id);
  const bases = dataset.bases.filter(({ source }) => source === id);
  const codes = new Set([...activations, ...bases].map(({ region }) => region));
  return [...codes].map((code) => {
    const region = regionOf(dataset, code);
    const links = [
      ...activations
        .filter((row) => row.region === code)
        .map((row) => toReport(figureText(row, language), row, region, language)),
      ...bases
        .filter((row) => row.region === code)
        .map((row) => toBase(figureText(row, language), row, region, language)),
    ];
    // The nation has no list of reports to lead to.
    return { region: region.name, figures: region.type === "negara" ? links.map(({ text }) => text) : links };
  });
}

/** `aktivasi, 22 April 2024`. */
function figureText(row: ActivationRow | BaseRow, language: Language): string {
  const measure =
    "measure" in row ? measureName(row.measure, language) : { id: "aktivasi", en: "activations" }[language];
  return `${measure}, ${labelDate(row.date, row.datePrecision, language)}`;
}

/** Rows of the other tables have no page of their own to lead to: they are counted. */
function programmeOf(dataset: Dataset, id: string, language: Language): string[] {
  const tables = [
    { rows: dataset.targets, name: { id: "target", en: ["target", "targets"] } },
    { rows: dataset.events, name: { id: "kegiatan", en: ["session", "sessions"] } },
    { rows: dataset.facilities, name: { id: "sarana", en: ["facility", "facilities"] } },
    { rows: dataset.timeline, name: { id: "peristiwa", en: ["event", "events"] } },
  ];
  return tables.flatMap(({ rows, name }) => {
    const count = rows.filter((row) => row.source === id).length;
    const noun = language === "id" ? name.id : name.en[count === 1 ? 0 : 1];
    return count > 0 ? [`${count}\u00a0${noun}`] : [];
  });
}

function byPublisher(a: Source, b: Source): number {
  return (
    compare(a.publisher.toLowerCase(), b.publisher.toLowerCase()) ||
    compare(a.published?.first ?? "", b.published?.first ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
