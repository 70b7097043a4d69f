import { ofRegion } from "../dataset/rows.ts";
import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import { newestOf } from "../metrics/bases.ts";
import type { Age } from "../metrics/freshness.ts";
import { BANDS, kindOf, type BaseKind } from "../metrics/holders.ts";
import type { NewerFigure, PointState, RegionState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatList, formatPercent } from "../notation/number.ts";
import { ratio } from "../notation/quantity.ts";
import type { Region } from "../tables/wilayah.ts";
import { ofStatedBase, reportedBase } from "./base.ts";
import { printedShareText } from "./share.ts";
import { reportedPeople } from "./people.ts";
import { coverageInFinding, coverageText, exceedsHolders, isEstimate, isPrinted } from "./coverage.ts";
import { publishersText } from "./credit.ts";
import { labelDate, onDate, untilDate } from "./date.ts";
import { ownTargetSentences } from "./distance.ts";
import { baseMonth, holdersText } from "./holders.ts";
import { misfitSentences } from "./misfit.ts";
import { opening } from "./typography.ts";
import { verdictSentence } from "./verdict.ts";

/** How old a figure is, what was counted, the verdict on the target, then what limits it. */
export interface FindingText {
  /** Null while the figure is not old, and of an earlier point. */
  age: string | null;
  fact: string;
  /** Null where no national target was in force. */
  verdict: string | null;
  /** That a newer figure cannot be used; null without one, and of an earlier point. */
  newer: string | null;
  tails: string[];
}

/**
 * The finding of a region at one of its points; of its latest, how old it is and whether a newer figure cannot be used. Without a point: that no figure was found, and what is known instead.
 */
export function finding(
  state: RegionState,
  point: PointState | null,
  dataset: Dataset,
  today: IsoDate,
  language: Language,
): FindingText {
  if (!point) return noFigure(state, dataset, language);
  const latest = point.date === state.latest?.date;
  return {
    age: latest && state.age ? staleSentence(point, state.age, language) : null,
    fact: factSentence(point, state.region, dataset, language),
    verdict: verdictSentence(point, today, language),
    newer: latest && state.newer ? newerSentence(state.newer, dataset, language) : null,
    tails: [
      exceedsHolders(point) ? beyondSentence(point, language) : null,
      isEstimate(point) ? estimateSentence(point, state.region, language) : null,
      apartSentence(point, language),
      ...ownTargetSentences(point, state.region, language),
      ...misfitSentences(
        point.own.map(({ row }) => row),
        dataset,
        language,
      ),
    ].filter((tail) => tail !== null),
  };
}

/** F: who had activated by when, and of how many. */
export function factSentence(point: PointState, region: Region, dataset: Dataset, language: Language): string {
  if (point.activated) return `${countClause(point, region, language)}.`;
  const printed = printedClause(point, region, language);
  const publishers = publishersText(point, dataset, language);
  const fact = {
    id: `${printed}, menurut ${publishers}; jumlah orangnya tidak disebut.`,
    en: `${printed}, ${publishers} reported; it gave no count.`,
  }[language];
  return isPrinted(point) ? fact : `${fact} ${ofHoldersSentence(point, language)}`;
}

/** A count and its coverage, without the full stop: `Hingga 22 April 2024, 54 ribu orang di Kota Malang sudah mengaktifkan IKD, sekitar 8,4% dari …`. */
export function countClause(point: PointState, region: Region, language: Language): string {
  const until = opening(untilDate(point.date, point.report.datePrecision, language));
  const activated = reportedPeople(point.report, language);
  const fact = {
    id: `${until}, ${activated} di ${region.name} sudah mengaktifkan IKD`,
    en: `${until}, ${activated} in ${region.name} had activated IKD`,
  }[language];
  const coverage = coverageInFinding(point, language);
  const { holders } = point;
  if (coverage === null || !holders) return fact;
  const of = holdersText({ ...point, holders }, language);
  return { id: `${fact}, ${coverage} dari ${of}`, en: `${fact}: ${coverage} of ${of}` }[language];
}

/** A percentage as printed, without the full stop: `Pada 12 Agustus 2025, aktivasi IKD di Kota Madiun tercatat 32,2% dari wajib KTP`. */
export function printedClause(point: PointState, region: Region, language: Language): string {
  const { report } = point;
  const on = opening(onDate(point.date, report.datePrecision, language));
  const printed = printedShareText(report, language) + ofStatedBase(report.statedBase, language);
  return {
    id: `${on}, aktivasi IKD di ${region.name} tercatat ${printed}`,
    en: `${on}, IKD activations in ${region.name} stood at ${printed}`,
  }[language];
}

/** What a percentage of wajib KTP is of e-KTP holders. */
function ofHoldersSentence(point: PointState, language: Language): string {
  const coverage = coverageInFinding(point, language);
  return {
    id: `Itu ${coverage} dari pemegang KTP-el, perkiraan dari wajib KTP.`,
    en: `That is ${coverage} of e-KTP holders, estimated from those obliged to hold a KTP.`,
  }[language];
}

/** When the last figure is of, while it is not old. */
export function freshSentence(point: PointState, language: Language): string {
  const date = labelDate(point.date, point.report.datePrecision, language);
  return { id: `Angka terakhir yang kami temukan: ${date}.`, en: `The last figure we have found: ${date}.` }[language];
}

/** How old the last usable report is: the only sentence that depends on today. */
function staleSentence(point: PointState, age: Age, language: Language): string {
  const date = labelDate(point.date, point.report.datePrecision, language);
  return {
    id: `Angka terakhir yang kami temukan: ${date}, ${ages[age].id}. Keadaan sekarang belum diketahui.`,
    en: `The last figure we have found: ${date}, ${ages[age].en}. The present state is not known.`,
  }[language];
}

const ages: Record<Age, Bilingual> = {
  "half-year": { id: "lebih dari setengah tahun lalu", en: "more than half a year ago" },
  year: { id: "lebih dari setahun lalu", en: "more than a year ago" },
  "two-years": { id: "lebih dari dua tahun lalu", en: "more than two years ago" },
};

/** Tail: a newer figure exists, of another base or of none that is named. */
export function newerSentence({ report }: NewerFigure, dataset: Dataset, language: Language): string {
  const printed = printedShareText(report, language);
  const [date, publisher] = [
    labelDate(report.date, report.datePrecision, language),
    sourceOf(dataset, report.source).publisher,
  ];
  const newer = {
    id: `Ada angka yang lebih baru, ${printed} (${date}), dimuat ${publisher}`,
    en: `${publisher} printed a newer figure, ${printed} (${date})`,
  };
  const other = {
    penduduk: { id: "penduduk", en: "residents" },
    target: { id: "target", en: "the target" },
  };
  if (report.statedBase === "penduduk" || report.statedBase === "target") {
    return {
      id: `${newer.id}, tetapi itu dari ${other[report.statedBase].id}, bukan dari pemegang KTP-el.`,
      en: `${newer.en}, but that is of ${other[report.statedBase].en}, not of e-KTP holders.`,
    }[language];
  }
  return {
    id: `${newer.id}, tetapi basisnya tidak disebut, jadi tidak kami pakai.`,
    en: `${newer.en}, base not stated; we do not use it.`,
  }[language];
}

/** Tail: more people have activated than there are holders, which cannot be. */
function beyondSentence(point: PointState, language: Language): string {
  return isEstimate(point)
    ? {
        id: "Jumlah aktivasi itu melebihi perkiraan pemegang KTP-el: perkiraan itu terlalu rendah atau jumlah aktivasinya terlalu tinggi.",
        en: "That is more activations than estimated e-KTP holders: the estimate is too low or the count too high.",
      }[language]
    : {
        id: "Jumlah aktivasi itu melebihi jumlah pemegang KTP-el; keduanya tidak mungkin sama-sama tepat.",
        en: "That is more activations than e-KTP holders; the two numbers cannot both be right.",
      }[language];
}

/** Tail: what an estimate of the holders is made from, its band (DESIGN section 6, Holders), and who those people are. */
function estimateSentence(point: PointState, region: Region, language: Language): string {
  return {
    id: `Pemegang KTP-el di ${region.name} kami perkirakan ${band(point, "id")}.`,
    en: `The number of e-KTP holders in ${region.name} is our estimate: ${band(point, "en")}.`,
  }[language];
}

function band({ activated, holders }: PointState, language: Language): string {
  const kind = activated && holders ? kindOf(holders.row) : "wajib_ktp";
  const ends = [BANDS[kind].low, BANDS[kind].high].map((share) => formatPercent(share, decimalsOf(share), language));
  const between = { id: `antara ${ends[0]} dan ${ends[1]}`, en: `between ${ends[0]} and ${ends[1]}` }[language];
  const month = activated && holders ? `, ${baseMonth(holders.row, language)}` : "";
  return between + bandOf(kind, month)[language];
}

/** A band has two or three digits: `95%`, `69,5%`. */
function decimalsOf(share: number): number {
  return Number.isInteger(Math.round(share * 1000) / 10) ? 0 : 1;
}

function bandOf(kind: BaseKind, month: string): Bilingual {
  if (kind === "dpt")
    return {
      id: ` dari jumlah pemilih dalam daftar pemilih tetap (DPT)${month}`,
      en: ` of the voters on the final roll (DPT)${month}`,
    };
  if (kind === "penduduk") return { id: ` dari penduduk${month}`, en: ` of the residents${month}` };
  return {
    id: ` dari wajib KTP${month} (penduduk 17\u00a0tahun ke atas, atau yang telah atau pernah kawin)`,
    en: ` of those obliged to hold a KTP${month} (residents aged 17 or over, or married now or before)`,
  };
}

/** Tail: what the coverage would be of other numbers of holders, which do not meet the one it is of; null without any. */
function apartSentence(point: PointState, language: Language): string | null {
  const { activated, holders } = point;
  if (!activated || !holders) return null;
  const others = holders.apart.flatMap((other) => {
    const share = ratio(activated, other);
    if (!share) return [];
    const beside = { ...point, holders: { ...other, apart: [] }, coverage: { ...share, method: "dihitung" as const } };
    const coverage = coverageText(beside, language);
    const of = holdersText(beside, language);
    return [{ id: `${coverage} dari ${of}`, en: `${coverage} of ${of}` }[language]];
  });
  if (others.length === 0) return null;
  return { id: `Basis lain memberi ${others.join("; ")}.`, en: `Another base gives ${others.join("; ")}.` }[language];
}

/** A region without a usable figure: that none was found, and what is known of it. */
function noFigure(state: RegionState, dataset: Dataset, language: Language): FindingText {
  const known = knownSentence(state, dataset, language);
  return {
    age: null,
    fact: noFigureSentence(state, dataset, language),
    verdict: null,
    newer: null,
    tails: known === null ? [] : [known],
  };
}

/** That no figure was found, or none that can be used. */
export function noFigureSentence({ region }: RegionState, dataset: Dataset, language: Language): string {
  const some = ofRegion(dataset.activations, region.code).length > 0;
  return {
    id: `Belum ada angka aktivasi IKD untuk ${region.name} yang dapat kami ${some ? "pakai" : "temukan"}.`,
    en: `We have found no ${some ? "usable " : ""}IKD figure for ${region.name}.`,
  }[language];
}

/** What is known of a region besides activations: the last usable size of each base. */
function knownSentence({ region }: RegionState, dataset: Dataset, language: Language): string | null {
  const rows = (["penduduk", "dpt", "wajib_ktp", "perekaman"] as const)
    .map((measure) => newestOf(dataset, region.code, measure))
    .filter((row) => row !== null);
  if (rows.length === 0) return null;
  const list = formatList(
    rows.map((row) => `${reportedBase(row, language)} (${labelDate(row.date, row.datePrecision, language)})`),
    language,
  );
  return { id: `Yang diketahui: ${list}.`, en: `What is known: ${list}.` }[language];
}
