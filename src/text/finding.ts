import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import { BANDS, kindOf, type Kind } from "../metrics/holders.ts";
import type { NewerFigure, PointState, RegionState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatList, formatPercent } from "../notation/number.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { Region } from "../tables/wilayah.ts";
import { baseMonth, holdersText, printedShareText, reportedBase, reportedPeople } from "./amount.ts";
import { coverageInFinding, exceedsHolders, isEstimate } from "./coverage.ts";
import { age, labelDate, onDate, untilDate } from "./date.ts";
import { ownTargetSentences } from "./distance.ts";
import { misfitSentences } from "./misfit.ts";
import { opening } from "./space.ts";
import { verdictSentence } from "./verdict.ts";

/** What was counted, the verdict on the target, then what limits it (WORDS: F + V + tails). */
export interface Finding {
  fact: string;
  /** Null where no national target was in force. */
  verdict: string | null;
  tails: string[];
}

/**
 * The finding of a region at one of its points; at its latest, the tails say how old it is and whether a newer figure
 * cannot be used. Without a point: that no figure was found, and what is known instead.
 */
export function finding(
  state: RegionState,
  point: PointState | null,
  dataset: Dataset,
  today: IsoDate,
  language: Language,
): Finding {
  if (!point) return noFigure(state, dataset, language);
  const latest = point.date === state.latest?.date;
  return {
    fact: factSentence(point, state.region, dataset, language),
    verdict: verdictSentence(point, language),
    tails: [
      latest && state.stale ? staleSentence(point.date, today, language) : null,
      latest && state.newer ? newerSentence(state.newer, dataset, language) : null,
      exceedsHolders(point) ? beyondSentence(point, language) : null,
      isEstimate(point) ? estimateSentence(point, state.region, language) : null,
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
  return point.activated
    ? countFact(point, region, dataset, language)
    : percentageFact(point, region, dataset, language);
}

function countFact(point: PointState, region: Region, dataset: Dataset, language: Language): string {
  const until = opening(untilDate(point.date, point.report.datePrecision, language));
  const activated = reportedPeople(point.report, language);
  const fact = {
    id: `${until}, ${activated} di ${region.name} telah mengaktifkan IKD`,
    en: `${until}, ${activated} in ${region.name} had activated IKD`,
  }[language];
  const coverage = coverageInFinding(point, language);
  if (coverage === null || !point.holders) return `${fact}.`;
  const holders = holdersText(point.holders, point.date, dataset, language);
  return { id: `${fact}, ${coverage} dari ${holders}.`, en: `${fact}: ${coverage} of ${holders}.` }[language];
}

function percentageFact(point: PointState, region: Region, dataset: Dataset, language: Language): string {
  const on = opening(onDate(point.date, point.report.datePrecision, language));
  const printed = printedShareText(point.report, language);
  const publisher = sourceOf(dataset, point.report.source).publisher;
  const ofHolders = {
    id: `${on}, aktivasi IKD di ${region.name} ${printed} dari pemegang KTP-el, menurut ${publisher}; jumlah orangnya tidak disebut.`,
    en: `${on}, IKD activations in ${region.name} stood at ${printed} of e-KTP holders, ${publisher} reported; it gave no count.`,
  };
  const ofEligible = {
    id: `${on}, aktivasi IKD di ${region.name} ${printed} dari wajib KTP, menurut ${publisher}; jumlah orangnya tidak disebut. Itu ${coverageInFinding(point, "id")} dari pemegang KTP-el, perkiraan dari wajib KTP.`,
    en: `${on}, IKD activations in ${region.name} stood at ${printed} of people obliged to hold a KTP, ${publisher} reported; it gave no count. That is ${coverageInFinding(point, "en")} of e-KTP holders, estimated from those obliged to hold a KTP.`,
  };
  return (point.report.statedBase === "wajib_ktp" ? ofEligible : ofHolders)[language];
}

/** Tail: how old the last usable report is. The only sentence that depends on today. */
export function staleSentence(date: IsoDate, today: IsoDate, language: Language): string {
  return {
    id: `Ini laporan terakhir yang dapat kami pakai, ${age(date, today, "id")}; keadaan sekarang tidak diketahui.`,
    en: `This is the last report we can use, ${age(date, today, "en")}; the present state is not known.`,
  }[language];
}

/** Tail: a newer figure exists, of another base or of none that is named. */
export function newerSentence({ report }: NewerFigure, dataset: Dataset, language: Language): string {
  const printed = printedShareText(report, language);
  const [date, publisher] = [
    labelDate(report.date, report.datePrecision, language),
    sourceOf(dataset, report.source).publisher,
  ];
  const newer = {
    id: `Ada angka yang lebih baru, ${printed} (${date}), dimuat ${publisher}`,
    en: `There is a newer figure, ${printed} (${date}), printed by ${publisher}`,
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
    en: `${newer.en}, but its base is not stated, so we do not use it.`,
  }[language];
}

/** Tail: more people have activated than there are holders, which cannot be. */
export function beyondSentence(point: PointState, language: Language): string {
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
export function estimateSentence(point: PointState, region: Region, language: Language): string {
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

function bandOf(kind: Kind, month: string): Bilingual {
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

/** A region without a usable figure: that none was found, and what is known of it. */
function noFigure(state: RegionState, dataset: Dataset, language: Language): Finding {
  const known = knownSentence(state, dataset, language);
  return { fact: noFigureSentence(state, dataset, language), verdict: null, tails: known === null ? [] : [known] };
}

/** That no figure was found, or none that can be used. */
export function noFigureSentence({ region }: RegionState, dataset: Dataset, language: Language): string {
  const some = dataset.activations.some((row) => row.region === region.code);
  return {
    id: `Belum ada angka aktivasi IKD untuk ${region.name} yang dapat kami ${some ? "pakai" : "temukan"}.`,
    en: `We have found no ${some ? "usable " : ""}IKD figure for ${region.name}.`,
  }[language];
}

/** What is known of a region besides activations: the last usable size of each base. */
export function knownSentence({ region }: RegionState, dataset: Dataset, language: Language): string | null {
  const rows = (["penduduk", "dpt", "wajib_ktp", "perekaman"] as const)
    .map((measure) => lastRow(dataset, region.code, measure))
    .filter((row) => row !== null);
  if (rows.length === 0) return null;
  const list = formatList(
    rows.map((row) => `${reportedBase(row, language)} (${labelDate(row.date, row.datePrecision, language)})`),
    language,
  );
  return { id: `Yang diketahui: ${list}.`, en: `What is known: ${list}.` }[language];
}

function lastRow(dataset: Dataset, region: string, measure: BaseRow["measure"]): BaseRow | null {
  return dataset.bases
    .filter((row) => row.region === region && row.measure === measure && row.used)
    .reduce<BaseRow | null>((last, row) => (last && last.date >= row.date ? last : row), null);
}
