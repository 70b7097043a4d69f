import { regionOf, type Dataset } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
import type { Source } from "../tables/sumber.ts";
import { labelDate } from "../text/date.ts";
import { gradeLabels, measureLabels } from "../text/labels.ts";
import { baseHref, reportHref } from "./links.ts";
import type { Link } from "./phrase.ts";

/** The figures that one source gave about one region. */
export interface Given {
  region: string;
  /** Each leads to its row in the region's list of reports. */
  figures: Link[];
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
    published: published && publicationText(published, language),
    grade: gradeLabels[grade][language],
    archive,
    note,
    given: givenBy(dataset, id, language),
    programme: programmeOf(dataset, id, language),
  };
}

/** A publication date as far as it is known: `23 April 2024`, `April 2024`, `2024`. */
export function publicationText({ printed, last }: NonNullable<Source["published"]>, language: Language): string {
  const precision = printed.length === 10 ? "hari" : printed.length === 7 ? "bulan" : "tahun";
  return labelDate(last, precision, language);
}

function givenBy(dataset: Dataset, id: string, language: Language): Given[] {
  const figures = [
    ...dataset.activations
      .filter(({ source }) => source === id)
      .map((row) => ({
        region: row.region,
        text: `${{ id: "aktivasi", en: "activations" }[language]}, ${labelDate(row.date, row.datePrecision, language)}`,
        href: reportHref(dataset, row, language),
      })),
    ...dataset.bases
      .filter(({ source }) => source === id)
      .map((row) => ({
        region: row.region,
        text: `${measureLabels[row.measure][language]}, ${labelDate(row.date, row.datePrecision, language)}`,
        href: baseHref(dataset, row, language),
      })),
  ];
  const byRegion = Map.groupBy(figures, ({ region }) => region);
  return [...byRegion].map(([region, links]) => ({
    region: regionOf(dataset, region).name,
    figures: links.map(({ text, href }) => ({ text, href })),
  }));
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
