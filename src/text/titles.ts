import { yearOf, type IsoDate } from "../notation/calendar.ts";
import { NEAR_DAYS } from "../metrics/rank.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { formatPrinted, spelledCount, wordedCount } from "../notation/number.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { bracketed } from "./amount.ts";
import { measureName } from "./base.ts";
import { shareSpan } from "./share.ts";
import { coverageText, exceedsHolders, isEstimate, targetShares } from "./coverage.ts";
import { creditText } from "./credit.ts";
import { dayText, deadlineLabel, labelDate, monthText } from "./date.ts";
import { gapInShort, nationalDistance } from "./gap.ts";
import { coverageOrigin } from "./holders.ts";
import { opening } from "./typography.ts";

/** Title of the coverage chart: the finding in at most ten words with its base, then the month. */
export function chartTitle({ latest }: RegionState, language: Language): string {
  if (!latest) return { id: "Belum ada angka aktivasi IKD", en: "No IKD figure yet" }[language];
  if (!latest.coverage)
    return { id: "Cakupan belum dapat dihitung", en: "Coverage cannot be worked out yet" }[language];
  if (exceedsHolders(latest)) {
    const date = titleDate(latest, language);
    return {
      id: `Aktivasi melebihi pemegang KTP-el${isEstimate(latest) ? " (perkiraan)" : ""}, ${date}`,
      en: `More activations than ${isEstimate(latest) ? "estimated " : ""}e-KTP holders, ${date}`,
    }[language];
  }
  const share =
    latest.status === "mungkin-tercapai"
      ? shareSpan(latest.coverage, language, targetShares(latest))
      : opening(coverageText(latest, language)!);
  const holders = isEstimate(latest)
    ? { id: "pemegang KTP-el (perkiraan)", en: "estimated e-KTP holders" }[language]
    : measureName("perekaman", language);
  return {
    id: `${share} ${holders} mengaktifkan IKD${verdictInTitle(latest, "id")}, ${titleDate(latest, "id")}`,
    en: `${share} of ${holders} activated IKD${verdictInTitle(latest, "en")}, ${titleDate(latest, "en")}`,
  }[language];
}

function verdictInTitle({ status, target }: PointState, language: Language): string {
  if (!target || !status) return "";
  const share = target.row.share ? formatPrinted(target.row.share.printed, language) : "";
  const verdicts: Partial<Record<NonNullable<typeof status>, Record<Language, string>>> = {
    tercapai: { id: ", target tercapai", en: ", target met" },
    "mungkin-tercapai": { id: ", target mungkin tercapai", en: ", target possibly met" },
    "di-jalur": { id: ", lajunya cukup", en: ", pace enough" },
    tertinggal: { id: ", lajunya belum cukup", en: ", pace not enough" },
    "belum-tercapai": { id: `, target ${share}`, en: `, target ${share}` },
  };
  return verdicts[status]?.[language] ?? "";
}

function titleDate({ date, report }: PointState, language: Language): string {
  return report.datePrecision === "tahun" ? yearOf(date) : monthText(date, language);
}

/** Title of the people chart: how many are missing to the national target, or above it; null where that is not known. */
export function peopleTitle({ latest }: RegionState, language: Language): string | null {
  const distance = latest && nationalDistance(latest);
  if (distance?.unit !== "people") return null;
  const gap = gapInShort(distance, language, { id: "target nasional", en: "national target" }[language]);
  const exact = { id: "tepat sebanyak target nasional", en: "exactly at the national target" }[language];
  return opening(`${gap ?? exact}, ${titleDate(latest!, language)}`);
}

/** What stands under a chart's title: measure, base with the origin of the number of holders, date and source. */
export function subtitle(point: PointState, dataset: Dataset, language: Language): string {
  const holders = measureName("perekaman", language) + bracketed(coverageOrigin(point, language));
  const date = labelDate(point.date, point.report.datePrecision, language);
  const from = creditText(point, dataset, language);
  return {
    id: `Cakupan aktivasi IKD, persen dari ${holders}, ${date}. Sumber: ${from}.`,
    en: `IKD activation coverage, percent of ${holders}, ${date}. Source: ${from}.`,
  }[language];
}

/** Captions of the tables; `name` is the region's. */
export const captions = {
  coverage: (name: string, language: Language) =>
    ({
      id: `Cakupan aktivasi IKD di ${name}, persen dari pemegang KTP-el, menurut tanggal laporan`,
      en: `IKD coverage in ${name}, percent of e-KTP holders, by report date`,
    })[language],
  newest: (count: number, name: string, language: Language) =>
    ({
      id: `${opening(count < 100 ? spelledCount(count, "id") : String(count))} laporan terbaru tentang ${name}; selebihnya di Semua laporan`,
      en: `The ${count < 100 ? spelledCount(count, "en") : count} newest reports on ${name}; the rest under All reports`,
    })[language],
  allReports: (name: string, language: Language) =>
    ({
      id: `Semua laporan aktivasi IKD tentang ${name}`,
      en: `All reports of IKD activation in ${name}`,
    })[language],
  bases: (name: string, language: Language) =>
    ({
      id: `Pemegang KTP-el, wajib KTP, pemilih, dan penduduk ${name}`,
      en: `E-KTP holders, people obliged to hold a KTP, voters and residents of ${name}`,
    })[language],
  rank: (asOf: IsoDate, language: Language) =>
    ({
      id: `Peringkat ${deadlineLabel(asOf, "id")}: laporan paling jauh ${NEAR_DAYS}\u00a0hari dari ${dayText(asOf, "id")}`,
      en: `Rank, ${deadlineLabel(asOf, "en")}: reports within ${NEAR_DAYS}\u00a0days of ${dayText(asOf, "en")}`,
    })[language],
  claims: (language: Language) =>
    ({
      id: "Persentase yang tercetak, basis yang cocok, dan basis tersirat",
      en: "Printed percentages, the base that fits, and the implied base",
    })[language],
  events: (name: string, place: EventsPlace, language: Language) =>
    ({
      id: `Kegiatan di ${name}${eventsPlaces[place].id}`,
      en: `Outreach sessions in ${name}${eventsPlaces[place].en}`,
    })[language],
};

/** How a region's sessions stand to its cumulative count: all before it, one of them after it, or no count at all. */
export type EventsPlace = "within" | "beyond" | "alone";

const eventsPlaces: Record<EventsPlace, Bilingual> = {
  within: {
    id: "; hasilnya sudah termasuk dalam jumlah kumulatif",
    en: "; their results are part of the running total",
  },
  beyond: {
    id: "; hasilnya tidak ditambahkan pada jumlah kumulatif",
    en: "; their results are not added to the running total",
  },
  alone: { id: "", en: "" },
};

/** How many things a page holds: `tiga laporan`, `tidak ada laporan` / `three reports`, `one report`. */
export function reportCount(count: number, language: Language): string {
  const number = wordedCount(count, language);
  return { id: `${number} laporan`, en: `${number} report${count === 1 ? "" : "s"}` }[language];
}
