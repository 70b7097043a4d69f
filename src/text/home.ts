import { within } from "./space.ts";
import type { Area } from "../dataset/area.ts";
import type { Verdict } from "../metrics/claims.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount, formatPercent, percentSpan, wordedCount } from "../notation/number.ts";
import type { Hedge } from "./amount.ts";
import { coverageNumber, coverageText, isEstimate } from "./coverage.ts";
import { labelDate } from "./date.ts";
import type { FactText } from "./facts.ts";
import { statusLabel } from "./labels.ts";

/** Headings of the home page's parts. */
export const homeHeadings = {
  map: { id: "Peta cakupan", en: "Map of coverage" },
  regions: { id: "Cakupan tiap kabupaten/kota", en: "Coverage of each regency and city" },
  news: { id: "Angka terbaru dari media", en: "Newest figures in the media" },
  missing: { id: "Yang belum ada, dan cara membantu", en: "What is missing, and how to help" },
};

/** What the site is, in a few words. */
export function tagline({ name, districts }: Area, language: Language): string {
  return {
    id: `Catatan terbuka ${districts} kabupaten/kota ${name.id}`,
    en: `The public record of ${name.en}'s ${districts} regencies and cities`,
  }[language];
}

/** What IKD is, for who came to a region's page from a message; the link to how it is activated follows. */
export const whatIsIkd: Bilingual = {
  id: "IKD (Identitas Kependudukan Digital) adalah aplikasi ponsel Kementerian Dalam Negeri yang menampilkan KTP-el.",
  en: "IKD (Identitas Kependudukan Digital) is the Home Affairs Ministry's phone app that shows its owner's ID card.",
};

/** What IKD is, and what the site does. */
export function aboutSite(language: Language): string {
  return {
    id: `${whatIsIkd.id} Situs ini mencatat setiap angka aktivasinya yang terbit: tanggalnya, dari jumlah apa, dan sumbernya.`,
    en: `${whatIsIkd.en} This site records every published figure of its activation: its date, what it is a share of, and its source.`,
  }[language];
}

/** The last coverage of a region with its base, date and status, for those who do not see its tile: `sekitar 8,4% dari pemegang KTP-el, 22 April 2024, lajunya belum cukup`. */
export function tileSentence({ latest, status }: RegionState, language: Language): string {
  const coverage = latest && coverageText(latest, language);
  if (!latest) return { id: "belum ada angka", en: "no figure yet" }[language];
  if (!coverage) return { id: "cakupannya belum dapat dihitung", en: "coverage cannot be worked out" }[language];
  const date = labelDate(latest.date, latest.report.datePrecision, language);
  const said = status ? `, ${within(statusLabel(status, language))}` : "";
  return `${coverage} ${ofHolders(latest, language)}, ${date}${said}`;
}

/** `dari pemegang KTP-el`, and that it is an estimate where it is. */
export function ofHolders(point: PointState, language: Language): string {
  const estimate = isEstimate(point) ? { id: " (perkiraan)", en: " (estimate)" }[language] : "";
  return { id: `dari pemegang KTP-el${estimate}`, en: `of e-KTP holders${estimate}` }[language];
}

/** The coverage at a point for a tile, without its sign: `8,4`, `11,88`, `≤2`; nothing without one. */
export function tileNumber(point: PointState, language: Language): string {
  const share = coverageNumber(point, language);
  if (!share) return "";
  const signs: Partial<Record<Hedge, string>> = { "at most": "≤", below: "<" };
  return (share.hedge ? (signs[share.hedge] ?? "") : "") + share.number;
}

/** The tints of the tile map: `di bawah 1%` … `30% ke atas`; the head names the base. */
export function tintLabels(steps: readonly number[], language: Language): string[] {
  return steps.map((from, index) => {
    const to = steps[index + 1];
    const [low, high] = [from, to ?? 0].map((share) => formatPercent(share, 0, language)) as [string, string];
    if (to === undefined) return { id: `${low} ke atas`, en: `${low} and more` }[language];
    if (from === 0) return { id: `di bawah ${high}`, en: `below ${high}` }[language];
    return percentSpan(from, to, 0, language);
  });
}

/** Stands before the tints. */
export function tintHead(language: Language): string {
  return { id: "Persen dari pemegang KTP-el:", en: "Percent of e-KTP holders:" }[language];
}

/** Whose tile has square corners, and whose round ones. */
export const tileKinds: Record<Language, [string, string]> = {
  id: ["kabupaten", "kota"],
  en: ["regency (kabupaten)", "city (kota)"],
};

/** What the tiles mean. */
export function mapNote(language: Language): string {
  return {
    id: "Setiap petak satu kabupaten atau kota (sudut bulat), kira-kira di tempatnya. Angka: persen pemegang KTP-el yang sudah mengaktifkan IKD menurut laporan terakhir. Garis jingga: target tercapai (putus-putus: mungkin).",
    en: "Each tile is a regency or a city (round corners), roughly where it lies. The number: percent of e-KTP holders who had activated IKD by the last report. Orange line: target met (dashed: possibly).",
  }[language];
}

/** How many of all have a figure. */
export function knownFact(known: number, all: number, language: Language): FactText {
  return {
    label: { id: "Ada angkanya", en: "With a figure" }[language],
    figure: { id: `${known} dari ${all}`, en: `${known} of ${all}` }[language],
    note: { id: `kabupaten/kota; ${all - known} belum`, en: `regencies and cities; ${all - known} without` }[language],
  };
}

/** How many had met the target in their last report, and which. */
export function metFact(names: readonly string[], language: Language): FactText {
  const count = wordedCount(names.length, language);
  return {
    label: { id: "Target tercapai", en: "Target met" }[language],
    figure: { id: `${count} wilayah`, en: `${count} region${names.length === 1 ? "" : "s"}` }[language],
    note:
      names.length > 0 && names.length <= 3
        ? names.join(", ")
        : { id: "pada laporan terakhirnya", en: "in their last report" }[language],
  };
}

/** The newest usable report of a region. */
export function newestFact(newest: RegionState | null, language: Language): FactText {
  const point = newest?.latest;
  return {
    label: { id: "Angka terbaru", en: "Newest figure" }[language],
    figure: point ? labelDate(point.date, point.report.datePrecision, language) : null,
    note: newest?.region.name ?? "",
  };
}

/** How many percentages were printed, how many of them can be worked out again, and how many fit what they name. */
export function claimsFact(verdicts: readonly Verdict[], language: Language): FactText {
  const of = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  const [fit, tested] = [of("cocok"), verdicts.length - of("tak-dapat-diperiksa")];
  return {
    label: { id: "Persentase di berita", en: "Percentages in the news" }[language],
    figure: formatCount(verdicts.length, language),
    note: {
      id: `bisa dihitung ulang ${tested}; cocok dengan yang disebut ${fit}`,
      en: `${tested} can be recomputed; ${fit} fit what they name`,
    }[language],
  };
}

/** Says how many of all have no figure, and that none is not nought. */
export function missingSentence(missing: number, all: number, language: Language): string {
  return {
    id: `Untuk ${missing} dari ${all} kabupaten/kota belum ada angka yang dapat kami pakai. Itu bukan berarti nol.`,
    en: `For ${missing} of the ${all} regencies and cities there is no figure we can use. That does not mean zero.`,
  }[language];
}
