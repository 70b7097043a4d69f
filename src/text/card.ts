import type { PointState } from "../metrics/state.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { Region } from "../tables/wilayah.ts";
import { apart, bracketed } from "./amount.ts";
import { coverageAmount, coverageText, exceedsHolders } from "./coverage.ts";
import { correctionSentence } from "./correction.ts";
import { dayText, labelDate, publishedText } from "./date.ts";
import { coverageOrigin } from "./holders.ts";
import { reportedCount } from "./people.ts";
import { creditsOf } from "./credit.ts";
import { formatList } from "../notation/number.ts";
import { statementText } from "./report.ts";
import { targetInFull } from "./target.ts";
import { opening, travelling } from "./typography.ts";

/** The number of a card in large: what hedges it, the figure, and below it what it is of and what they did. */
export interface CardNumber {
  hedge: string;
  figure: string;
  of: string;
}

/** Coverage with its base; the count alone where there is no coverage, or more have activated than there are holders. */
export function cardNumber(point: PointState, language: Language): CardNumber {
  const coverage = exceedsHolders(point) ? null : coverageAmount(point, language);
  if (coverage) {
    const origin = bracketed(coverageOrigin(point, language));
    const of = {
      id: `dari pemegang KTP-el${origin} sudah mengaktifkan IKD`,
      en: `of e-KTP holders${origin} had activated IKD`,
    }[language];
    return { ...apart(coverage, language), of };
  }
  const { count, precision } = point.report;
  const people = count === 1 ? "person" : "people";
  const of = { id: "orang sudah mengaktifkan IKD", en: `${people} had activated IKD` }[language];
  return { ...apart(reportedCount(count ?? 0, precision, language), language), of };
}

/** What a card is of: `Kota Malang, 22 April 2024`; the name alone where there is no figure. */
export function cardHeading({ name }: Region, point: PointState | null, language: Language): [string, string] {
  return [name, point ? labelDate(point.date, point.report.datePrecision, language) : noCardDate[language]];
}

const noCardDate: Bilingual = { id: "belum ada angka", en: "no figure yet" };

/** What could be said of the national target on that date, in a few words; null where no target was in force. */
export function cardVerdict(point: PointState, language: Language): string | null {
  if (!point.coverage) return noHoldersKnown[language];
  if (exceedsHolders(point)) return moreThanHolders[language];
  if (!point.target) return null;
  const target = targetInFull(point.target, language);
  switch (point.status) {
    case "tercapai":
      return { id: `${opening(target)} saat itu sudah tercapai.`, en: `By then ${target} had been met.` }[language];
    case "mungkin-tercapai":
      return {
        id: `${opening(target)} saat itu mungkin sudah tercapai.`,
        en: `By then ${target} may have been met.`,
      }[language];
    default:
      return { id: `${opening(target)} saat itu belum tercapai.`, en: `By then ${target} had not been met.` }[language];
  }
}

const noHoldersKnown: Bilingual = {
  id: "Jumlah pemegang KTP-el belum diketahui, jadi persentasenya belum dapat dihitung.",
  en: "The number of e-KTP holders is not known, so no percentage can be worked out.",
};
const moreThanHolders: Bilingual = {
  id: "Itu melebihi jumlah pemegang KTP-el yang tercatat: salah satunya keliru.",
  en: "That is more than the e-KTP holders on record: one of the two is wrong.",
};

/** A sentence with its first words in bold. */
export interface Marked {
  lead: string;
  rest: string;
}

/** Says that the figure is old and the present not known. */
export function cardAge(point: PointState, language: Language): Marked {
  const date = labelDate(point.date, point.report.datePrecision, language);
  return {
    id: { lead: "Angka lama.", rest: `Keadaan sesudah ${date} belum diketahui.` },
    en: { lead: "Out of date.", rest: `What came after ${date} is not known.` },
  }[language];
}

/** Stands on a card of a region without a usable figure. */
export function cardWithout({ name }: Region, language: Language): string {
  return {
    id: `Belum ada angka aktivasi IKD ${name} yang dapat dipakai.`,
    en: `No usable figure of IKD activation in ${name} has been found.`,
  }[language];
}

/** Says that a card keeps what it shows. */
export const frozenWords = {
  id: { lead: "Dibekukan:", rest: "angka di sini tidak berubah.", newer: "Ada data lebih baru", why: "Mengapa" },
  en: { lead: "Frozen:", rest: "the figure here does not change.", newer: "There is newer data", why: "Why" },
} as const satisfies Record<Language, Marked & { newer: string; why: string }>;

/** What became of a frozen figure: `Ralat 1 Februari 2027:` `kini 50 ribu orang, sekitar 8,6% dari pemegang KTP-el.` */
export function changeNotice(
  change: CorrectionRow,
  point: PointState | null,
  now: PointState | null,
  language: Language,
): Marked {
  const kind = { ralat: { id: "Diralat", en: "Corrected" }, revisi: { id: "Direvisi", en: "Revised" } }[change.kind];
  const day = dayText(change.date, language);
  const lead = { id: `${kind.id} ${day}:`, en: `${kind.en}, ${day}:` }[language];
  if (!now) return { lead, rest: { id: "angka ini sudah dihapus.", en: "this figure was removed." }[language] };
  return { lead, rest: `${presentFigure(change, point, now, language)}.` };
}

/** `kini 55 ribu orang, sekitar 8,6% dari pemegang KTP-el`; that the number stays, where no digit of it changes. */
function presentFigure({ file }: CorrectionRow, point: PointState | null, now: PointState, language: Language): string {
  const coverage = coverageText(now, language);
  const share = coverage && { id: `${coverage} dari pemegang KTP-el`, en: `${coverage} of e-KTP holders` }[language];
  const figures = file === "cakupan.csv" ? [share] : [statementText(now.report, language), share];
  const said = [...new Set(figures)].filter((figure) => figure !== null).join(", ");
  const same = point && coverageText(point, language) === coverage && file === "cakupan.csv";
  if (same) return { id: `kini tetap ${said}`, en: `still ${said}` }[language];
  return { id: `kini ${said}`, en: `now ${said}` }[language];
}

/** Stands for a frozen figure of which the ledger has no more than what it says itself. */
export function ledgerOnly(change: CorrectionRow, dataset: Dataset, language: Language): string {
  return correctionSentence(change, dataset, language).sentence;
}

/** Who printed the figure and when, in a line: `Sumber: Lentera dan Malangpariwara.com, 23 April 2024.` */
export function cardSource(point: PointState, dataset: Dataset, language: Language): string {
  const known = {
    ...point,
    reports: point.reports.filter(({ source }) => dataset.sources.some(({ id }) => id === source)),
  };
  const credits = creditsOf(known, dataset);
  const names = [...new Set(credits.map(({ publisher }) => publisher))];
  const days = [...new Set(credits.map(({ published }) => publishedText(published, language)))];
  const day = days.length === 1 && days[0] ? `, ${days[0]}` : "";
  if (names.length === 0) return "";
  return { id: `Sumber: ${formatList(names, "id")}${day}.`, en: `Source: ${formatList(names, "en")}${day}.` }[language];
}

/** Title of a card, for the frame that it stands in: `Aktivasi IKD Kota Malang, 22 April 2024 (dibekukan)`. Plain spaces. */
export function cardTitle(
  region: Region,
  point: PointState | null,
  kind: "card" | "chart" | "frozen",
  language: Language,
): string {
  const heading = cardHeading(region, point, language).join(", ");
  const about = { id: `Aktivasi IKD ${heading}`, en: `IKD activation, ${heading}` }[language];
  const what = {
    card: { id: "", en: "" },
    chart: { id: ": grafik", en: ": chart" },
    frozen: { id: " (dibekukan)", en: " (frozen)" },
  }[kind][language];
  return travelling(about + what);
}

/** The hedged number in one piece, for the picture's words. */
export function cardFigure(point: PointState, language: Language): string {
  const { hedge, figure, of } = cardNumber(point, language);
  return [hedge, figure, of].filter((part) => part !== "").join(" ");
}
