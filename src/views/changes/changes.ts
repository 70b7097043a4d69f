import { datasetAsRead } from "../../check/figures/as-read.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Readings } from "../../dataset/readings.ts";
import { recordChanges, type DateChange, type RecordChanges, type RegionChange } from "../../metrics/changes.ts";
import { doubtsOf } from "../../metrics/doubts.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import {
  changesWords,
  comparedWith,
  coverageChanged,
  dateOf,
  latestChanged,
  ledgerSaid,
  rankChanged,
  verdictChanged,
} from "../../text/changes.ts";
import { reportChanged, rowChanged, sourceChanged } from "../../text/changed-rows.ts";
import { correctionSentence } from "../../text/correction.ts";
import { doubtSaid } from "../../text/doubt.ts";
import { exceptionSentence } from "../../text/exception.ts";
import { listItem, plain, section, codeSpan } from "./markdown.ts";
import { recordedBetween, type Recorded } from "./recorded.ts";
import { filesTouched, pagesOfRegion, sharedPages } from "./touched.ts";

/** Two states of the data folder that are compared. */
export interface TwoStates {
  /** The earlier state as it was named: a revision or a folder. */
  base: string;
  before: Readings;
  after: Readings;
  today: IsoDate;
}

/** What the sentences are made with: the record of now, which still knows the sources of before, and the ledger. */
interface Said {
  dataset: Dataset;
  recorded: Recorded;
  language: Language;
}

/** What a change of the data does to the site, as Markdown: one sentence where it does nothing that a reader sees. */
export function changesMarkdown({ base, before, after, today }: TwoStates, language: Language): string {
  const words = changesWords[language];
  const [earlier, dataset] = [datasetAsRead(before), datasetAsRead(after)];
  const changes = recordChanges(earlier, dataset, today);
  if (changes.touched.size === 0) return words.nothing;
  const recorded = recordedBetween(before, after, today);
  const said = { dataset: { ...dataset, sources: [...dataset.sources, ...earlier.sources] }, recorded, language };
  return [
    `# ${words.title}`,
    plain(comparedWith(base, today, language)),
    ...changes.regions.flatMap((region) => section(region.region.name, regionPoints(region, said))),
    ...section(words.ranks, rankPoints(changes, language)),
    ...section(words.sources, sourcePoints(changes, language)),
    ...section(words.ledger, ledgerPoints(changes, said)),
    ...section(words.unrecorded, faultPoints(recorded, language)),
    ...section(words.shared, [
      listItem(`${sharedPages(changes, language).map(codeSpan).join(", ")}.`),
      listItem(`${filesTouched(changes, after, language).map(plain).join(", ")}.`),
    ]),
  ].join("\n\n");
}

function regionPoints(change: RegionChange, said: Said): string[] {
  const { dataset, recorded, language } = said;
  const pages = pagesOfRegion(change, language).map(codeSpan).join(", ");
  const latest = latestChanged(change, language);
  return [
    ...change.dates.map((date) => datePoint(date, change, pages, said)),
    ...change.rows.map((row) => {
      const text = clauses([rowChanged(row, dataset, language), ledgerSaid(recorded.of(row), language)]);
      return listItem(plain(text) + ending(pages, language), row.table === "ektp" ? doubtPoints([row], said) : []);
    }),
    ...(latest === null ? [] : [listItem(plain(`${latest}.`))]),
  ];
}

/** One date of a region: its reports, the coverage and the verdict, and the pages on which they stand. */
function datePoint(date: DateChange, { region }: RegionChange, pages: string, said: Said): string {
  const { dataset, recorded, language } = said;
  const reports = date.reports.flatMap((report) => [
    reportChanged(report, dataset, language),
    ledgerSaid(recorded.of(report), language),
  ]);
  const follows = [coverageChanged(date, language), verdictChanged(date, language)];
  const text = `${dateOf(date, region, language)}: ${clauses([...reports, ...follows])}`;
  return listItem(plain(text) + ending(pages, language), doubtPoints(date.reports, said));
}

function doubtPoints(changes: readonly Parameters<typeof doubtsOf>[0][], { dataset, language }: Said): string[] {
  return changes.flatMap((change) => {
    const { after } = change;
    return after ? doubtsOf(change, dataset).map((doubt) => plain(doubtSaid(doubt, after, dataset, language))) : [];
  });
}

function clauses(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("; ");
}

function ending(pages: string, language: Language): string {
  return pages === "" ? "." : `; ${changesWords[language].pages}: ${pages}.`;
}

function rankPoints({ ranks }: RecordChanges, language: Language): string[] {
  return ranks.map((change) => listItem(plain(`${rankChanged(change, language)}.`)));
}

function sourcePoints({ sources }: RecordChanges, language: Language): string[] {
  return sources.map((change) => {
    const address = change.before ? "" : `, <${change.after?.url ?? ""}>`;
    return listItem(`${plain(sourceChanged(change, language))}${address}.`);
  });
}

/** New and changed entries of the ledger and of the exceptions as their page says them, and those that are gone. */
function ledgerPoints({ corrections, exceptions }: RecordChanges, { dataset, language }: Said): string[] {
  const entries = [
    ...corrections.map(({ before, after, key }) => {
      const text = after && correctionSentence(after, dataset, language);
      return {
        gone: before !== null && !after,
        said: text ? `${text.sentence} ${text.reasonLead} ${text.reason}` : key,
      };
    }),
    ...exceptions.map(({ before, after, key }) => ({
      gone: before !== null && !after,
      said: after ? `${exceptionSentence(after, dataset, language)} ${after.reason}` : key,
    })),
  ];
  return entries.map(({ gone, said }) => listItem(plain(gone ? `${changesWords[language].gone} ${said}` : said)));
}

function faultPoints({ faults }: Recorded, language: Language): string[] {
  return faults.map(({ message, hint }) => listItem(plain(message[language]), [codeSpan(hint[language])]));
}
