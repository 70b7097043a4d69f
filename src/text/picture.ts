import type { Area } from "../dataset/area.ts";
import type { Age } from "../metrics/freshness.ts";
import { isCovered } from "../metrics/coverage.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Target } from "../metrics/target.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount, printedDigits } from "../notation/number.ts";
import { apart, bracketed } from "./amount.ts";
import { measureName } from "./base.ts";
import { coverageAmount, exceedsHolders, isEstimate } from "./coverage.ts";
import { dayText, labelDate } from "./date.ts";
import { naturalFrequency } from "./headline.ts";
import { ofHolders } from "./home.ts";
import { hundredfold } from "./nested.ts";
import { siteName } from "./pages.ts";
import { reportedCount } from "./people.ts";
import { nationalTarget } from "./target.ts";
import { opening, travelling } from "./typography.ts";

/** The number of a picture: what hedges it, the figure in large, what it is of, and what they did. */
export interface PictureNumber {
  hedge: string;
  figure: string;
  of: string;
  did: string;
}

/** Coverage with its base; the count where there is none, or where more have activated than there are holders, and why. */
export function pictureNumber(point: PointState, language: Language): PictureNumber {
  const coverage = exceedsHolders(point) ? null : coverageAmount(point, language);
  if (coverage) return { ...apart(coverage, language), of: ofHolders(point, language), did: activated[language] };
  const { count, precision } = point.report;
  const people = { id: "orang sudah mengaktifkan IKD", en: `${count === 1 ? "person" : "people"} had activated IKD` };
  return {
    ...apart(reportedCount(count!, precision, language), language),
    of: people[language],
    did: point.coverage ? beyondHolders(point, language) : unknownHolders[language],
  };
}

const activated: Bilingual = { id: "sudah mengaktifkan IKD", en: "had activated IKD" };
const unknownHolders: Bilingual = {
  id: "pemegang KTP-el belum diketahui",
  en: "number of e-KTP holders not known",
};

function beyondHolders(point: PointState, language: Language): string {
  const estimate = bracketed(isEstimate(point) ? { id: "perkiraan", en: "estimate" }[language] : null);
  return {
    id: `melebihi ${measureName("perekaman", "id")}${estimate}`,
    en: `more than there are ${measureName("perekaman", "en")}${estimate}`,
  }[language];
}

/** The coverage as so many of a hundred; null without one that can be said so. */
export function pictureFrequency(point: PointState, language: Language): string | null {
  return isCovered(point) && !exceedsHolders(point) ? naturalFrequency(point, "", language) : null;
}

/** Stands below a cloth of which nothing is known. */
export const unknownCloth: Bilingual = { id: "belum diketahui", en: "not known" };

/** `target nasional 2024: 30 dari 100`: of the holders, so that it needs no base of its own. */
export function pictureTarget({ share, deadline }: Target, language: Language): string {
  return `${nationalTarget(deadline, language)}: ${perHundred(share, language)}`;
}

/** What became of the target on the day of the report, in the past tense; null where nobody can say. */
export function pictureOutcome({ status }: PointState, language: Language): string | null {
  switch (status) {
    case null:
    case "tanpa-basis":
    case "belum-ada-data":
      return null;
    case "tercapai":
      return { id: "saat itu sudah tercapai", en: "met by then" }[language];
    case "mungkin-tercapai":
      return { id: "saat itu mungkin sudah tercapai", en: "possibly met by then" }[language];
    default:
      return { id: "saat itu belum tercapai", en: "not met by then" }[language];
  }
}

/** How old a figure is, in words that stay true in a chat. */
export const pictureAges: Record<Age, Bilingual> = {
  "half-year": { id: "angka lama, lebih dari enam bulan", en: "old figure, more than six months" },
  year: { id: "angka lama, lebih dari setahun", en: "old figure, more than a year" },
  "two-years": { id: "angka lama, lebih dari dua tahun", en: "old figure, more than two years" },
};

/** The picture of a region without a usable figure; `some`: whether there is one that cannot be used. */
export function noFigureWords(some: boolean, language: Language) {
  const why = some
    ? { id: "Yang tercetak di berita belum bisa dipakai.", en: "What was printed cannot be used." }
    : {
        id: "Berapa orang sudah mengaktifkan IKD? Kami belum menemukannya.",
        en: "How many have activated IKD? We have not found out.",
      };
  return {
    id: { none: "belum ada angka", why: why.id, ask: "Minta angkanya: surat siap kirim" },
    en: { none: "no figure yet", why: why.en, ask: "Ask for it: a letter is ready" },
  }[language];
}

/** What the picture of a region says, for who does not see it. */
export function altPicture({ region, latest }: RegionState, area: Area, some: boolean, language: Language): string {
  if (!latest) {
    const { none, why } = noFigureWords(some, language);
    return `${region.name}: ${none}. ${why} ${siteName(area)}.`;
  }
  const { hedge, figure, of, did } = pictureNumber(latest, language);
  const frequency = pictureFrequency(latest, language);
  const number = [hedge, figure, of].filter((part) => part !== "").join(" ");
  const date = labelDate(latest.date, latest.report.datePrecision, language);
  const said = [`${number} ${did}`, frequency].filter((part) => part !== null).join(", ");
  return travelling(`${region.name}, ${date}: ${said}. ${targetSentence(latest, language)}${siteName(area)}.`);
}

function targetSentence(point: PointState, language: Language): string {
  if (!point.target) return "";
  const outcome = pictureOutcome(point, language);
  return `${opening(pictureTarget(point.target, language))}${outcome === null ? "" : `, ${outcome}`}. `;
}

/** The words of a picture of all regions: a number in large with what follows it, two lines, and what stands beside. */
export interface OverviewWords {
  title: string;
  figure: string;
  after: string;
  bold: string;
  plain: string;
  foot: string;
  beside: string;
}

/** How many of the regions have a usable figure, how many of those ever met a target in force, and the last report of all. */
export interface Known {
  known: number;
  all: number;
  met: number;
  last: IsoDate | null;
}

/** The picture of the home page: what is known of how many. */
export function homePicture(area: Area, { known, all, met, last }: Known, language: Language): OverviewWords {
  const [some, rest] = [formatCount(known, language), formatCount(all - known, language)];
  return {
    id: {
      ...{ title: `IKD di ${area.name.id}`, figure: some, after: `dari ${formatCount(all, "id")}` },
      bold: `${area.unit.many.id} ada angkanya`,
      plain: known < all ? `${rest} lainnya belum diketahui` : "",
      foot: newestFigure(last, "id"),
      beside: `${formatCount(met, "id")} dari ${some} itu pernah mencapai target`,
    },
    en: {
      ...{ title: `IKD in ${area.name.en}`, figure: some, after: `of ${formatCount(all, "en")}` },
      bold: `${area.unit.many.en} have a figure`,
      plain: known < all ? `nothing is known of the other ${rest}` : "",
      foot: newestFigure(last, "en"),
      beside: `${formatCount(met, "en")} of those ${some} once met the target`,
    },
  }[language];
}

/** The picture of the comparison. */
export function comparePicture(area: Area, known: Known, language: Language): OverviewWords {
  const title = { id: "Bandingkan cakupan IKD", en: "Compare IKD coverage" }[language];
  const beside = { id: "Pilih wilayah, lihat berdampingan", en: "Choose regions, see them side by side" }[language];
  return { ...homePicture(area, known, language), title, beside };
}

function newestFigure(last: IsoDate | null, language: Language): string {
  if (last === null) return "";
  return { id: `angka terbaru: ${dayText(last, "id")}`, en: `newest figure: ${dayText(last, "en")}` }[language];
}

/** How many printed percentages are on record, how many of them match the total they name, and the last of all. */
export interface Checked {
  claims: number;
  right: number;
  last: IsoDate | null;
}

/** The picture of the checked percentages. */
export function claimsPicture({ claims, right, last }: Checked, language: Language): OverviewWords {
  return {
    id: {
      ...{ title: "Cek persentase IKD", figure: formatCount(claims, "id"), after: "persentase" },
      bold: "di berita kami periksa",
      plain: `${formatCount(right, "id")} cocok dengan yang disebutnya`,
      foot: last === null ? "" : `yang terbaru: ${dayText(last, "id")}`,
      beside: "Persen dari jumlah apa?",
    },
    en: {
      ...{ title: "Check an IKD percentage", figure: formatCount(claims, "en"), after: "percentages" },
      bold: "in the news, each checked",
      plain: `${formatCount(right, "en")} match the total they name`,
      foot: last === null ? "" : `the newest: ${dayText(last, "en")}`,
      beside: "Percent of what?",
    },
  }[language];
}

/** An overview in one sentence, for who does not see it. */
export function altOverview({ title, figure, after, bold, plain, beside }: OverviewWords, area: Area): string {
  const more = [plain, beside].filter((part) => part !== "").map((part) => `${opening(part)}.`);
  return travelling([`${title}: ${figure} ${after} ${bold}.`, ...more, `${siteName(area)}.`].join(" "));
}

/** Says that all figures are old. */
export const allHalfYear: Bilingual = { id: "semua lebih dari enam bulan", en: "all more than six months old" };

/** What can be taken along from a region's page, and from that of all regions. */
export const takeAlongWords = {
  id: { status: "Gambar status", coverage: "Grafik cakupan", nested: "Bagan target" },
  en: { status: "Status image", coverage: "Coverage chart", nested: "Target bar" },
} as const satisfies Record<Language, object>;

/** A target's share with the digits it has, as so many of a hundred: `30 dari 100`, `12,5 dari 100`. */
function perHundred(share: number, language: Language): string {
  const part = printedDigits(String(hundredfold(share)), language);
  return { id: `${part} dari 100`, en: `${part} in 100` }[language];
}
