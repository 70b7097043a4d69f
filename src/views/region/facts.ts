import type { Dataset } from "../../dataset/dataset.ts";
import { newestOf } from "../../metrics/bases.ts";
import type { RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { Measure } from "../../tables/ektp.ts";
import type { Region } from "../../tables/wilayah.ts";
import { reportedNumber } from "../../text/people.ts";
import { labelDate } from "../../text/date.ts";
import { gapFact, paceFact, rankFact, reportsFact, type FactText } from "../../text/facts.ts";
import { labels, measureLabels } from "../../text/labels.ts";
import { whyUnranked } from "../../text/rank.ts";
import { gapPart } from "./gap.ts";
import { toBase } from "../links.ts";
import type { Phrase } from "../phrase.ts";
import { figuresOf, reportsOn, sourcesOf } from "./rows.ts";

/** One of the four facts beside the number. */
export interface Fact {
  label: Phrase;
  figure: Phrase;
  /** Whether `figure` is the word for what is not known. */
  missing: boolean;
  note: string;
}

/** Distance, pace, place and evidence, each leading to where it is shown in full; of a region without a figure, what is known. */
export function facts({ dataset, crossSections, today }: Site, state: RegionState, language: Language): Fact[] {
  const { latest, region, rank } = state;
  if (!latest) return known.map((measure) => sizeFact(dataset, region, measure, language));
  const reports = reportsOn(dataset, region.code);
  const gap = gapPart(state, today, language) ? "#laju" : null;
  const facts = [
    leading(gap, gapFact(latest, language), language),
    leading(gap, paceFact(latest, state.series, today, language), language),
    leading("#laporan", reportsFact(figuresOf(reports), sourcesOf(reports), language), language),
  ];
  const ranked = region.type === "kabupaten" || region.type === "kota";
  const why = whyUnranked(state, crossSections)?.reason ?? null;
  return ranked ? facts.toSpliced(2, 0, leading("#posisi", rankFact(rank, why, language), language)) : facts;
}

/** A fact that leads to where it is shown in full; `href` null where it is not. */
function leading(href: string | null, { label, figure, note }: FactText, language: Language): Fact {
  const said = figure ?? labels[language].none;
  const link = href === null ? label : { text: label, href };
  return { label: [link], figure: [said], missing: figure === null, note };
}

const known: readonly Measure[] = ["penduduk", "dpt", "wajib_ktp", "perekaman"];

function sizeFact(dataset: Dataset, region: Region, measure: Measure, language: Language): Fact {
  const label = [measureLabels[measure][language]];
  const row = newestOf(dataset, region.code, measure);
  if (!row) return { label, figure: [labels[language].none], missing: true, note: "" };
  const number = reportedNumber(row.count, row.precision, language);
  const note = labelDate(row.date, row.datePrecision, language);
  return { label, figure: [toBase(number, row, region, language)], missing: false, note };
}
