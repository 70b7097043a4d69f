import { regionOf, type Dataset } from "../dataset/dataset.ts";
import { bandEvidence, driftEvidence, PAIR_DAYS, type Comparison } from "../metrics/evidence.ts";
import { ELIGIBLE_BAND, RESIDENTS_BAND, VOTERS_BAND } from "../metrics/holders.ts";
import type { Language } from "../notation/language.ts";
import { formatCount, formatDecimal, formatPercent } from "../notation/number.ts";
import { DRIFT } from "../notation/quantity.ts";
import { labelDate } from "../text/date.ts";
import { toBase } from "./links.ts";
import { formatFactor } from "./reproduction.ts";
import type { Grid, Line, Link } from "./phrase.ts";
import { toSourceEntry } from "./sources.ts";

/** What the record says about the constants behind the number of holders: one sentence and one table for each. */
export interface EvidenceView {
  sentences: string[];
  tables: Grid[];
}

interface Constant {
  comparisons: Comparison[];
  /** How a value is printed: a ratio, or a percentage of the holders. */
  print: (value: number, language: Language) => string;
  says: (counts: { within: string; all: string }, language: Language) => string;
  /** Opens the list of those that it does not cover. */
  outside: Record<Language, string>;
  caption: Record<Language, string>;
  heads: Record<Language, [string, string, string]>;
}

/** The evidence for the bands and the drift, recounted from the rows in use; nothing is said where there is none. */
export function evidenceView(dataset: Dataset, language: Language): EvidenceView {
  const all = constantsOf(dataset).filter(({ comparisons }) => comparisons.length > 0);
  return {
    sentences: all.map((constant) => sentenceOf(dataset, constant, language)),
    tables: all.map((constant) => tableOf(dataset, constant, language)),
  };
}

const asRatio = (value: number, language: Language) => formatDecimal(value, 3, language);
const asChange = (value: number, language: Language) => (value > 0 ? "+" : "") + formatPercent(value, 1, language);

const outside = { id: "Di luarnya:", en: "Outside:" };

function constantsOf(dataset: Dataset): Constant[] {
  const ends = (band: { low: number; high: number }, language: Language) => {
    const [low, high] = [band.low, band.high].map((end) => formatFactor(end, language));
    return { id: `antara ${low} dan ${high}`, en: `between ${low} and ${high}` }[language];
  };
  return [
    {
      comparisons: bandEvidence(dataset, "wajib_ktp").comparisons,
      print: asRatio,
      says: ({ within, all }, language) =>
        ({
          id: `Pemegang KTP-el dibagi wajib KTP, paling jauh ${PAIR_DAYS} hari: ${within} dari ${all} pasangan terletak ${ends(ELIGIBLE_BAND, "id")}.`,
          en: `E-KTP holders over people obliged to hold a KTP, at most ${PAIR_DAYS} days apart: ${within} of ${all} pairs lie ${ends(ELIGIBLE_BAND, "en")}.`,
        })[language],
      outside,
      caption: { id: "Pemegang KTP-el dibagi wajib KTP", en: "E-KTP holders over people obliged to hold a KTP" },
      heads: {
        id: ["Pemegang KTP-el", "Wajib KTP", "Hasil bagi"],
        en: ["E-KTP holders", "Obliged to hold a KTP", "Ratio"],
      },
    },
    {
      comparisons: bandEvidence(dataset, "dpt").comparisons,
      print: asRatio,
      says: ({ within, all }, language) =>
        ({
          id: `Pemegang KTP-el dibagi pemilih pada DPT terdekat, paling jauh ${PAIR_DAYS} hari: ${within} dari ${all} pasangan terletak ${ends(VOTERS_BAND, "id")}.`,
          en: `E-KTP holders over the voters of the nearest roll, at most ${PAIR_DAYS} days apart: ${within} of ${all} pairs lie ${ends(VOTERS_BAND, "en")}.`,
        })[language],
      outside,
      caption: { id: "Pemegang KTP-el dibagi pemilih (DPT)", en: "E-KTP holders over registered voters (DPT)" },
      heads: { id: ["Pemegang KTP-el", "Pemilih (DPT)", "Hasil bagi"], en: ["E-KTP holders", "Voters (DPT)", "Ratio"] },
    },
    {
      comparisons: bandEvidence(dataset, "penduduk").comparisons,
      print: asRatio,
      says: ({ within, all }, language) =>
        ({
          id: `Pemegang KTP-el dibagi penduduk, paling jauh ${PAIR_DAYS} hari: ${within} dari ${all} pasangan terletak ${ends(RESIDENTS_BAND, "id")}.`,
          en: `E-KTP holders over residents, at most ${PAIR_DAYS} days apart: ${within} of ${all} pairs lie ${ends(RESIDENTS_BAND, "en")}.`,
        })[language],
      outside,
      caption: { id: "Pemegang KTP-el dibagi penduduk", en: "E-KTP holders over residents" },
      heads: { id: ["Pemegang KTP-el", "Penduduk", "Hasil bagi"], en: ["E-KTP holders", "Residents", "Ratio"] },
    },
    {
      comparisons: driftEvidence(dataset).comparisons,
      print: asChange,
      says: ({ within, all }, language) => {
        const most = formatPercent(DRIFT, 0, language);
        return {
          id: `Perubahan sebuah basis dalam setahun, dari dua jumlah persis yang berjarak sedikitnya setengah tahun: ${within} dari ${all} tidak lebih dari ${most}.`,
          en: `Change of a base in a year, from two exact numbers at least half a year apart: ${within} of ${all} are no more than ${most}.`,
        }[language];
      },
      outside: {
        id: "Di luarnya, persen dari basis semula:",
        en: "Outside, percent of the base before:",
      },
      caption: {
        id: "Perubahan sebuah basis dalam setahun, persen dari basis semula",
        en: "Change of a base in a year, percent of the base before",
      },
      heads: { id: ["Semula", "Kemudian", "Setahun"], en: ["Before", "After", "In a year"] },
    },
  ];
}

/** How many the constant covers; those it does not are named. */
function sentenceOf(dataset: Dataset, constant: Constant, language: Language): string {
  const { comparisons, print, says } = constant;
  const uncovered = comparisons.filter(({ within }) => !within);
  const counts = {
    within: formatCount(comparisons.length - uncovered.length, language),
    all: formatCount(comparisons.length, language),
  };
  const named = uncovered.map((comparison) => {
    const { region, date } = comparison.second;
    return `${regionOf(dataset, region).name} ${date.slice(0, 4)} (${print(comparison.value, language)})`;
  });
  return named.length > 0
    ? `${says(counts, language)} ${constant.outside[language]} ${named.join(", ")}.`
    : says(counts, language);
}

function tableOf(dataset: Dataset, { comparisons, print, caption, heads }: Constant, language: Language): Grid {
  const [first, second, value] = heads[language];
  return {
    caption: caption[language],
    columns: [
      { text: { id: "Wilayah", en: "Region" }[language] },
      { text: first, number: true },
      { text: second, number: true },
      { text: value, number: true },
    ],
    lines: comparisons.map((comparison) => lineOf(dataset, comparison, print, language)),
  };
}

function lineOf(dataset: Dataset, comparison: Comparison, print: Constant["print"], language: Language): Line {
  const cell = (row: Comparison["first"]) => ({
    text: [rowLink(dataset, row, language)],
    small: [[labelDate(row.date, row.datePrecision, language)]],
    number: true,
  });
  const { first, second, value, within } = comparison;
  const outside = { id: "di luar batas", en: "outside" }[language];
  return {
    cells: [
      { text: [regionOf(dataset, first.region).name] },
      cell(first),
      cell(second),
      { text: [print(value, language)], small: within ? [] : [[outside]], number: true },
    ],
  };
}

/** The nation has no list of reports: its figures lead to their source in the list of sources. */
function rowLink(dataset: Dataset, row: Comparison["first"], language: Language): Link {
  const text = formatCount(row.count, language);
  const region = regionOf(dataset, row.region);
  return region.type === "negara" ? toSourceEntry(text, row.source, language) : toBase(text, row, region, language);
}
