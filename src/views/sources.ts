import { regionOf, type Dataset } from "../dataset/dataset.ts";
import type { Language } from "../notation/language.ts";
import { compareText } from "../notation/order.ts";
import { href } from "../routes.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Source } from "../tables/sumber.ts";
import { measureName } from "../text/amount.ts";
import { labelDate, publishedText } from "../text/date.ts";
import { findWords } from "../text/find.ts";
import { gradeLabels } from "../text/labels.ts";
import { pages } from "../text/pages.ts";
import { toBase, toReport } from "./links.ts";
import { note, type Link, type Phrase } from "./phrase.ts";

/** One source as listed: who, where, when, how good, and what it gave. */
export interface SourceEntry {
  /** Fragment that figures without a list of reports lead to. */
  id: string;
  publisher: string;
  url: string;
  /** Date of publication, as far as it is known, and grade. */
  details: string;
  archive: Phrase | null;
  note: Phrase | null;
  /** Its figures, each leading to its row in the region's list of reports. */
  given: Phrase;
}

/** What the page of sources prints. */
export interface SourcesPage {
  lede: string;
  caption: string;
  columns: string[];
  letters: { label: string; links: Link[] };
  entries: SourceEntry[];
}

/** Every source, by publisher and then by date of publication, undated ones first. */
export function sourcesPage(dataset: Dataset, language: Language): SourcesPage {
  const publishers = new Set(dataset.sources.map(({ publisher }) => publisher)).size;
  const [sources, graded] = [dataset.sources.length, gradeCounts(dataset, language)];
  const words = {
    id: {
      lede: `Ada ${sources} halaman dari ${publishers} penerbit: ${graded}.`,
      caption: "Sumber menurut penerbit, dan angka yang diberikannya",
      columns: ["Sumber, tanggal terbit, mutu", "Angka yang diberikan"],
    },
    en: {
      lede: `There are ${sources} pages by ${publishers} publishers: ${graded}.`,
      caption: "Sources by publisher, and the figures they gave",
      columns: ["Source, publication date, grade", "Figures given"],
    },
  }[language];
  const entries = dataset.sources.toSorted(byPublisher).map((source) => entryOf(dataset, source, language));
  return { ...words, letters: { label: findWords[language].letters, links: firstOfLetters(entries) }, entries };
}

/** The first letters of the publishers, each leading to the first that has it. */
function firstOfLetters(entries: readonly SourceEntry[]): Link[] {
  const letter = ({ publisher }: SourceEntry) => publisher.slice(0, 1).toUpperCase();
  return entries
    .filter((entry) => entry === entries.find((other) => letter(other) === letter(entry)))
    .map((entry) => ({ text: letter(entry), href: `#${entry.id}` }));
}

/** A source in the list of all sources. */
export function toSourceEntry(text: string, id: string, language: Language): Link {
  return { text, href: `${href(language, pages.sources.path)}#${id}` };
}

/** How many of each grade, with what the grade means; a grade that none has is left out. */
function gradeCounts({ sources }: Dataset, language: Language): string {
  const meanings = {
    resmi: { id: "resmi (terbitan lembaga)", en: "official (the body's own page)" },
    pejabat: { id: "pejabat (pejabat dikutip media)", en: "quoting an official" },
    media: { id: "media (tanpa pejabat yang disebut)", en: "other media (no official named)" },
  };
  const parts = (["resmi", "pejabat", "media"] as const).flatMap((wanted) => {
    const count = sources.filter(({ grade }) => grade === wanted).length;
    return count > 0 ? [`${count} ${meanings[wanted][language]}`] : [];
  });
  return parts.join(", ");
}

function entryOf(dataset: Dataset, source: Source, language: Language): SourceEntry {
  const { id, publisher, url, published, grade, archive } = source;
  const date = publishedText(published, language) ?? { id: "tanggal tidak diketahui", en: "date not known" }[language];
  const given = [...figuresOf(dataset, id, language), ...otherRows(dataset, id, language)];
  const copy = { id: "salinan arsip", en: "archived copy" }[language];
  return {
    id,
    publisher,
    url,
    details: `${date} · ${gradeLabels[grade][language]}`,
    archive: archive ? [{ text: copy, href: archive }] : null,
    note: source.note ? [note(source.note, language)] : null,
    given: given.length > 0 ? joined(given, "; ") : [{ id: "tidak ada angka", en: "no figure" }[language]],
  };
}

/** What a source gave about each region: `Kota Malang: aktivasi, 22 April 2024; …`. */
function figuresOf(dataset: Dataset, id: string, language: Language): Phrase[] {
  const activations = dataset.activations.filter(({ source }) => source === id);
  const bases = dataset.bases.filter(({ source }) => source === id);
  const codes = new Set([...activations, ...bases].map(({ region }) => region));
  return [...codes].map((code) => {
    const region = regionOf(dataset, code);
    const rows = [...activations, ...bases].filter((row) => row.region === code);
    return [
      `${region.name}: `,
      ...joined(
        rows.map((row) => [figure(dataset, row, language)]),
        ", ",
      ),
    ];
  });
}

/** `aktivasi 22 April 2024`, leading to its row; the nation has no list of reports to lead to. */
function figure(dataset: Dataset, row: ActivationRow | BaseRow, language: Language): Phrase[number] {
  const region = regionOf(dataset, row.region);
  const isBase = "measure" in row;
  const what = isBase ? measureName(row.measure, language) : { id: "aktivasi", en: "activations" }[language];
  const text = `${what} ${labelDate(row.date, row.datePrecision, language)}`;
  if (region.type === "negara") return text;
  return isBase ? toBase(text, row, region, language) : toReport(text, row, region, language);
}

/** Rows of the other tables have no place of their own to lead to: they are counted. */
function otherRows(dataset: Dataset, id: string, language: Language): Phrase[] {
  const tables = [
    { rows: dataset.targets, id: "target", en: ["target", "targets"] },
    { rows: dataset.events, id: "kegiatan", en: ["session", "sessions"] },
    { rows: dataset.facilities, id: "sarana", en: ["facility", "facilities"] },
    { rows: dataset.timeline, id: "peristiwa", en: ["event", "events"] },
  ];
  return tables.flatMap(({ rows, id: noun, en }) => {
    const count = rows.filter((row) => row.source === id).length;
    return count > 0 ? [[`${count} ${{ id: noun, en: en[count === 1 ? 0 : 1] }[language]}`]] : [];
  });
}

function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

function byPublisher(a: Source, b: Source): number {
  return (
    compareText(a.publisher.toLowerCase(), b.publisher.toLowerCase()) ||
    compareText(a.published?.first ?? "", b.published?.first ?? "")
  );
}
