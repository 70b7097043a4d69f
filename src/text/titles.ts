import { yearOf, type IsoDate } from "../notation/calendar.ts";
import { isCovered, type Covered } from "../metrics/coverage.ts";
import { NEAR_DAYS } from "../metrics/rank.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { wordedCount } from "../notation/number.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { exceedsHolders } from "./coverage.ts";
import { dayText, deadlineLabel, monthText } from "./date.ts";
import { opening } from "./typography.ts";

/** Title of the coverage chart: which way it went until when, and that nothing came since; null without a point. */
export function courseTitle({ series, stale, newer }: RegionState, language: Language): string | null {
  const points = series.filter(isCovered);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const date = titleDate(last, language);
  const way = wayTitle(first, last, date, language);
  const course = way ?? countTitle(points.length, date, language);
  if (!stale) return course;
  if (newer) return course + { id: ", lalu tidak ada yang bisa dihitung", en: ", then none that we can use" }[language];
  return course + (way === null ? noMore : noReport)[language];
}

const noReport: Bilingual = { id: ", lalu tidak ada laporan", en: ", then no report" };
const noMore: Bilingual = { id: ", lalu tidak ada lagi", en: ", then no more" };

/** Null where the intervals of the first and the last meet. */
function wayTitle(
  first: Covered<PointState>,
  last: Covered<PointState>,
  date: string,
  language: Language,
): string | null {
  if (exceedsHolders(last)) return beyondTitle(date, language);
  if (last.coverage.low > first.coverage.high) return { id: `Naik sampai ${date}`, en: `Up until ${date}` }[language];
  if (last.coverage.high < first.coverage.low)
    return { id: `Turun sampai ${date}`, en: `Down until ${date}` }[language];
  return null;
}

function countTitle(count: number, date: string, language: Language): string {
  const reports = opening(reportCount(count, language));
  if (count === 1) return `${reports}, ${date}`;
  return { id: `${reports} sampai ${date}`, en: `${reports} up to ${date}` }[language];
}

function beyondTitle(date: string, language: Language): string {
  return {
    id: `Aktivasi melebihi pemegang KTP-el, ${date}`,
    en: `More activations than e-KTP holders, ${date}`,
  }[language];
}

function titleDate({ date, report }: PointState, language: Language): string {
  return report.datePrecision === "tahun" ? yearOf(date) : monthText(date, language);
}

/** Captions of the tables; `name` is the region's. */
export const captions = {
  coverage: (name: string, language: Language) =>
    ({
      id: `Cakupan aktivasi IKD di ${name}, persen dari pemegang KTP-el, menurut tanggal laporan`,
      en: `IKD coverage in ${name}, percent of e-KTP holders, by report date`,
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

/** `Tiga angka dari empat sumber`: how many figures there are on a region, and how many sources they are from. */
export function reportsHeading(figures: number, sources: number, language: Language): string {
  const [many, from] = [opening(wordedCount(figures, language)), wordedCount(sources, language)];
  return {
    id: `${many} angka dari ${from} sumber`,
    en: `${many} figure${figures === 1 ? "" : "s"} from ${from} source${sources === 1 ? "" : "s"}`,
  }[language];
}

/** How many things a page holds: `tiga laporan`, `tidak ada laporan` / `three reports`, `one report`. */
export function reportCount(count: number, language: Language): string {
  const number = wordedCount(count, language);
  return { id: `${number} laporan`, en: `${number} report${count === 1 ? "" : "s"}` }[language];
}
