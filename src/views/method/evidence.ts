import {
  beyondWord,
  shownOf,
  type PrintValue,
  type PairWords,
  type Outside,
  bandCounts,
  kindWords,
  bandWords,
  asChange,
  driftWords,
  asRatio,
  ratioWords,
  driftSentence,
} from "../../text/evidence.ts";
import { labels } from "../../text/labels.ts";
import { yearOf } from "../../notation/calendar.ts";
import { factorParts } from "../../text/factor.ts";
import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import { bandEvidence, driftEvidence, type Comparison, type Evidence } from "../../metrics/evidence.ts";
import { BANDS, type BaseKind } from "../../metrics/holders.ts";
import { keysOf } from "../../notation/keys.ts";
import type { Language } from "../../notation/language.ts";
import { formatCount } from "../../notation/number.ts";
import { labelDate } from "../../text/date.ts";
import { toBase } from "../links.ts";
import type { Grid, GridLine, Link } from "../phrase.ts";
import { toSourceEntry } from "../sources.ts";

/** What the record says about the constants behind the number of holders. */
export interface EvidenceView {
  /** The bands by kind of base, in the order of the kinds, each with what supports it. */
  bands: Grid;
  /** What supports the drift. */
  drift: string;
  /** Every pair of numbers behind them. */
  pairs: Grid[];
}

/** The evidence for the bands and the drift, recounted from the rows in use. */
export function evidenceView(dataset: Dataset, language: Language): EvidenceView {
  const kinds = (["wajib_ktp", "dpt", "penduduk"] as const).map((kind) => [kind, bandEvidence(dataset, kind)] as const);
  const found = new Map<BaseKind, Evidence>(kinds);
  const drift = driftEvidence(dataset);
  return {
    bands: bandGrid(dataset, found, language),
    drift: driftSentence(drift, outside(dataset, drift), language),
    pairs: [
      ...kinds.map(([kind, { comparisons }]) => pairGrid(dataset, comparisons, ratioWords(kind), asRatio, language)),
      pairGrid(dataset, drift.comparisons, driftWords, asChange, language),
    ].filter(({ lines }) => lines.length > 0),
  };
}

function bandGrid(dataset: Dataset, found: ReadonlyMap<BaseKind, Evidence>, language: Language): Grid {
  const words = bandWords[language];
  return {
    caption: words.caption,
    columns: words.heads.map((text, index) => ({ text, number: index === 1 })),
    lines: keysOf(kindWords).map((kind) => {
      const { name, why } = kindWords[kind];
      const evidence = found.get(kind);
      const counted = evidence?.comparisons.length
        ? [[bandCounts(evidence, outside(dataset, evidence), language)]]
        : [];
      return {
        cells: [
          { text: [name[language]] },
          { ...factorCell(kind, language), number: true },
          { text: [why[language]], small: counted },
        ],
      };
    }),
  };
}

/** The middle of a band, and its ends. */
function factorCell(kind: BaseKind, language: Language): Pick<GridLine["cells"][number], "text" | "small"> {
  const { factor, span } = factorParts(BANDS[kind], language);
  return span === null ? { text: [factor] } : { text: [factor], small: [[span]] };
}

/** Those that a constant does not cover, by name. */
function outside(dataset: Dataset, { exceptions }: Evidence): Outside[] {
  return exceptions.map(({ second, value }) => ({
    name: regionOf(dataset, second.region).name,
    year: yearOf(second.date),
    value,
  }));
}

function pairGrid(
  dataset: Dataset,
  comparisons: readonly Comparison[],
  { caption, heads }: PairWords,
  print: PrintValue,
  language: Language,
): Grid {
  const shown = mostTelling(comparisons);
  const part = shown.length < comparisons.length ? `; ${shownOf(shown.length, comparisons.length, language)}` : "";
  return {
    caption: caption[language] + part,
    columns: [{ text: labels[language].region }, ...heads[language].map((text) => ({ text, number: true }))],
    lines: shown.map((comparison) => pairLine(dataset, comparison, print, language)),
  };
}

/** More pairs than this are no table that anyone reads. */
const MOST = 200;

/** All pairs; of very many those that a constant does not cover, then as many others as a table has room for. */
function mostTelling(comparisons: readonly Comparison[]): readonly Comparison[] {
  if (comparisons.length <= MOST) return comparisons;
  return comparisons.toSorted((a, b) => Number(a.within) - Number(b.within)).slice(0, MOST);
}

function pairLine(
  dataset: Dataset,
  { first, second, value, within }: Comparison,
  print: PrintValue,
  language: Language,
): GridLine {
  const cell = (row: Comparison["first"]) => ({
    text: [rowLink(dataset, row, language)],
    small: [[labelDate(row.date, row.datePrecision, language)]],
    number: true,
  });
  return {
    cells: [
      { text: [regionOf(dataset, first.region).name] },
      cell(first),
      cell(second),
      { text: [print(value, language)], small: within ? [] : [[beyondWord[language]]], number: true },
    ],
  };
}

/** The nation has no list of reports: its figures lead to their source in the list of sources. */
function rowLink(dataset: Dataset, row: Comparison["first"], language: Language): Link {
  const text = formatCount(row.count, language);
  const region = regionOf(dataset, row.region);
  return region.type === "negara"
    ? toSourceEntry(dataset, text, row.source, language)
    : toBase(text, row, region, language);
}
