import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import {
  bandEvidence,
  driftEvidence,
  type Comparison,
  type EstimatedKind,
  type Evidence,
} from "../../metrics/evidence.ts";
import { BANDS, type Kind } from "../../metrics/holders.ts";
import type { Bilingual, Language } from "../../notation/language.ts";
import { formatCount, formatDecimal, formatPercent } from "../../notation/number.ts";
import { DRIFT } from "../../notation/quantity.ts";
import { labelDate } from "../../text/date.ts";
import { toBase } from "../links.ts";
import { formatFactor } from "./reproduction.ts";
import type { Grid, Line, Link } from "../phrase.ts";
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
  const found = new Map<Kind, Evidence>(kinds);
  const drift = driftEvidence(dataset);
  return {
    bands: bandGrid(dataset, found, language),
    drift: driftSentence(dataset, drift, language),
    pairs: [
      ...kinds.map(([kind, { comparisons }]) => pairGrid(dataset, comparisons, ratioWords(kind), asRatio, language)),
      pairGrid(dataset, drift.comparisons, driftWords, asChange, language),
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** The kinds of base as the table of bands names them, and what holds without counting. */
const kinds: Record<Kind, { name: Bilingual; why: Bilingual }> = {
  perekaman: {
    name: {
      id: "Pemegang KTP-el yang dilaporkan, atau hitungan dari angka sumbernya",
      en: "E-KTP holders as reported, or worked out from the source's own figures",
    },
    why: { id: "Ukuran yang dicari itu sendiri.", en: "The very number that is asked for." },
  },
  tersirat: {
    name: { id: "Pemegang KTP-el yang tersirat dari target", en: "E-KTP holders implied by a target" },
    why: {
      id: "Target disusun dari daftar yang lebih lama. Terhadap DPT yang sama, jumlah yang direkam 0,99 sampai 1,06 kali jumlah yang tersirat.",
      en: "Targets are set on an older register. Held against the same voter roll, recorded numbers are 0.99 to 1.06 times the implied ones.",
    },
  },
  wajib_ktp: {
    name: { id: "Wajib KTP", en: "People obliged to hold a KTP" },
    why: { id: "Pita disusun dari pasangan sejak 2022.", en: "The band was set on the pairs since 2022." },
  },
  dpt: {
    name: { id: "Pemilih (DPT)", en: "Registered voters (DPT)" },
    why: {
      id: "DPT memuat susunan umur tiap daerah, jadi lebih dekat daripada jumlah penduduk.",
      en: "A roll carries the ages of each place, so it is nearer than the number of residents.",
    },
  },
  penduduk: {
    name: { id: "Penduduk (Dukcapil)", en: "Residents (Dukcapil)" },
    why: { id: "Ada untuk semua wilayah; paling lebar.", en: "On file for every region; the widest." },
  },
};

function bandGrid(dataset: Dataset, found: ReadonlyMap<Kind, Evidence>, language: Language): Grid {
  const words = {
    id: {
      caption: "Lima jenis basis: pengali untuk memperoleh pemegang KTP-el, dan buktinya",
      heads: ["Jenis", "Pengali", "Bukti"],
    },
    en: {
      caption: "Five kinds of base: the factor that makes e-KTP holders of it, and the evidence",
      heads: ["Kind", "Factor", "Evidence"],
    },
  }[language];
  return {
    caption: words.caption,
    columns: words.heads.map((text, index) => ({ text, number: index === 1 })),
    lines: Object.entries(kinds).map(([kind, { name, why }]) => {
      const evidence = found.get(kind as Kind);
      const counted = evidence?.comparisons.length ? [[counts(dataset, evidence, language)]] : [];
      return {
        cells: [
          { text: [name[language]] },
          { ...factorCell(kind as Kind, language), number: true },
          { text: [why[language]], small: counted },
        ],
      };
    }),
  };
}

/** The middle of a band, and its ends. */
function factorCell(kind: Kind, language: Language): Pick<Line["cells"][number], "text" | "small"> {
  const { value, low, high } = BANDS[kind];
  const [middle, from, to] = [value, low, high].map((factor) => formatFactor(factor, language));
  return low === high ? { text: ["1"] } : { text: [middle!], small: [[`${from}–${to}`]] };
}

const asRatio = (value: number, language: Language) => formatDecimal(value, 3, language);
const asChange = (value: number, language: Language) => (value > 0 ? "+" : "") + formatPercent(value, 1, language);

/** `27 dari 30 pasangan di dalam pita. Di luarnya: Kabupaten Bangkalan 2020 (0,826).` */
function counts(dataset: Dataset, { comparisons, covered, exceptions }: Evidence, language: Language): string {
  const [within, all] = [covered, comparisons.length].map((count) => formatCount(count, language));
  const said = {
    id: `${within} dari ${all} pasangan di dalam pita.`,
    en: `${within} of ${all} pairs are within the band.`,
  }[language];
  return exceptions.length > 0 ? `${said} ${outside(dataset, exceptions, asRatio, language)}` : said;
}

/** Those that a constant does not cover, by name; `measure`: what their numbers are of, where they are shares. */
function outside(
  dataset: Dataset,
  exceptions: readonly Comparison[],
  print: (value: number, language: Language) => string,
  language: Language,
  measure = "",
): string {
  const named = exceptions.map(({ second, value }) => {
    return `${regionOf(dataset, second.region).name} ${second.date.slice(0, 4)} (${print(value, language)})`;
  });
  return `${{ id: "Di luarnya", en: "Outside" }[language]}${measure}: ${named.join(", ")}.`;
}

/** Empty where there is nothing to count. */
function driftSentence(dataset: Dataset, { comparisons, covered, exceptions }: Evidence, language: Language): string {
  if (comparisons.length === 0) return "";
  const [within, all] = [covered, comparisons.length].map((count) => formatCount(count, language));
  const most = formatPercent(DRIFT, 0, language);
  const said = {
    id: `Dari ${all} perubahan sebuah basis dalam setahun, ${within} tidak lebih dari ${most} dari basis itu.`,
    en: `Of ${all} changes of a base in a year, ${within} are no more than ${most} of that base.`,
  }[language];
  const ofBase = { id: ", dalam persen dari basis semula", en: ", in percent of the base before" }[language];
  return exceptions.length > 0 ? `${said} ${outside(dataset, exceptions, asChange, language, ofBase)}` : said;
}

interface PairWords {
  caption: Bilingual;
  heads: Record<Language, [string, string, string]>;
}

function ratioWords(kind: EstimatedKind): PairWords {
  const other = kinds[kind].name;
  return {
    caption: { id: `Pemegang KTP-el dibagi ${lower(other.id)}`, en: `E-KTP holders over ${lower(other.en)}` },
    heads: { id: ["Pemegang KTP-el", other.id, "Hasil bagi"], en: ["E-KTP holders", other.en, "Ratio"] },
  };
}

/** As within a sentence: `wajib KTP`. */
function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

const driftWords: PairWords = {
  caption: {
    id: "Perubahan sebuah basis dalam setahun, persen dari basis semula",
    en: "Change of a base in a year, percent of the base before",
  },
  heads: { id: ["Semula", "Kemudian", "Setahun"], en: ["Before", "After", "In a year"] },
};

function pairGrid(
  dataset: Dataset,
  comparisons: readonly Comparison[],
  { caption, heads }: PairWords,
  print: (value: number, language: Language) => string,
  language: Language,
): Grid {
  return {
    caption: caption[language],
    columns: [
      { text: { id: "Wilayah", en: "Region" }[language] },
      ...heads[language].map((text) => ({ text, number: true })),
    ],
    lines: comparisons.map((comparison) => pairLine(dataset, comparison, print, language)),
  };
}

function pairLine(
  dataset: Dataset,
  { first, second, value, within }: Comparison,
  print: (value: number, language: Language) => string,
  language: Language,
): Line {
  const cell = (row: Comparison["first"]) => ({
    text: [rowLink(dataset, row, language)],
    small: [[labelDate(row.date, row.datePrecision, language)]],
    number: true,
  });
  const beyond = { id: "di luar batas", en: "outside" }[language];
  return {
    cells: [
      { text: [regionOf(dataset, first.region).name] },
      cell(first),
      cell(second),
      { text: [print(value, language)], small: within ? [] : [[beyond]], number: true },
    ],
  };
}

/** The nation has no list of reports: its figures lead to their source in the list of sources. */
function rowLink(dataset: Dataset, row: Comparison["first"], language: Language): Link {
  const text = formatCount(row.count, language);
  const region = regionOf(dataset, row.region);
  return region.type === "negara" ? toSourceEntry(text, row.source, language) : toBase(text, row, region, language);
}
