import { within } from "./typography.ts";
import type { Area } from "../dataset/area.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatPercent, percentSpan, wordedCount } from "../notation/number.ts";
import { eachOf } from "../notation/order.ts";
import type { Hedge } from "./amount.ts";
import { coverageNumber, coverageText, isEstimate } from "./coverage.ts";
import { labelDate } from "./date.ts";
import { statusLabel } from "./labels.ts";

/** Headings of the home page's parts; those of the finding, of the silence and of what holds the regions are made of the record. */
export const homeHeadings = {
  map: { id: "Angka terakhir tiap wilayah", en: "The last figure of each region" },
  news: { id: "Angka yang terakhir terbit", en: "The figures published last" },
  missing: { id: "Belum ada angka bukan berarti nol", en: "No figure does not mean zero" },
} as const satisfies Record<string, Bilingual>;

/** The heading of the page: how many of all have no figure. */
export function homeFinding(missing: number, { name, count }: Area, language: Language): string {
  const half = missing * 2 === count;
  if (missing === 0) {
    return {
      id: `Semua ${count} wilayah ${name.id} sudah ada angka IKD-nya`,
      en: `All ${count} regions of ${name.en} have an IKD figure`,
    }[language];
  }
  if (missing === count) {
    return {
      id: `Belum satu pun dari ${count} wilayah ${name.id} ada angka IKD-nya`,
      en: `None of the ${count} regions of ${name.en} has an IKD figure yet`,
    }[language];
  }
  return {
    id: `${half ? "Separuh" : `${missing} dari ${count}`} wilayah ${name.id} belum ada angka IKD-nya`,
    en: half
      ? `Half of the regions of ${name.en} have no IKD figure yet`
      : `${missing} of ${count} regions of ${name.en} ${missing === 1 ? "has" : "have"} no IKD figure yet`,
  }[language];
}

/** How many of those with a figure had met the target, by name where it is one; null where none has a figure. */
export function metSentence(met: readonly string[], known: number, language: Language): string | null {
  if (known === 0) return null;
  const named = met.length === 1 ? ` (${met[0]})` : "";
  const reached = wordedCount(met.length, language) + named;
  return {
    id: `Dari ${wordedCount(known, "id")} wilayah yang ada angkanya, ${met.length === 0 ? "belum satu pun" : reached} mencapai target yang berlaku saat itu.`,
    en: `Of the ${wordedCount(known, "en")} ${known === 1 ? "region" : "regions"} with a figure, ${met.length === 0 ? "none" : reached} had met the target in force at the time.`,
  }[language];
}

/** Who the numbers on the tiles are of, and when. */
export const mapNote: Bilingual = {
  id: "Pemegang KTP-el ialah orang yang sudah direkam untuk KTP elektronik. Tanggal angkanya berbeda-beda.",
  en: "E-KTP holders are the people recorded for the electronic ID card. The dates of the figures differ.",
};

/** The three things that readers come for. */
export const doors = {
  regions: {
    id: ["Wilayah saya", "Angka terakhir dan tanggalnya"],
    en: ["My region", "Its last figure, and of when"],
  },
  claims: { id: ["Cek angka di berita", "Persen dari apa?"], en: ["Check a figure in the news", "Percent of what?"] },
  activate: {
    id: ["Cara mengaktifkan IKD", "Enam langkah, di hadapan petugas"],
    en: ["How to activate IKD", "Six steps, with an officer"],
  },
} as const satisfies Record<string, Record<Language, readonly [string, string]>>;

/** Opens the list. */
export const listSummary: Bilingual = {
  id: "Daftar dengan persentase tiap wilayah",
  en: "The list, with the percentage of each region",
};

/** Stands before the link to the page of what holds the regions. */
export const wholeMore: Bilingual = { id: "Hitungan dan riwayatnya: ", en: "Its arithmetic and history: " };

/** When a figure came out, and of when it is: `Terbit 24 April 2024; data 22 April 2024`. */
export function newsDates(published: string | null, date: string, language: Language): string {
  const same = published === date;
  return {
    id: `${published === null ? "Tanggal terbit tidak diketahui" : `Terbit ${published}`}; data ${same ? "tanggal itu juga" : date}`,
    en: `${published === null ? "Publication date not known" : `Published ${published}`}; data of ${same ? "the same date" : date}`,
  }[language];
}

/** What IKD is, for who came to a region's page from a message; the link to how it is activated follows. */
const whatIsIkd: Bilingual = {
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
    const [low, high] = eachOf([from, to ?? 0], (share) => formatPercent(share, 0, language));
    if (to === undefined) return { id: `${low} ke atas`, en: `${low} and more` }[language];
    if (from === 0) return { id: `di bawah ${high}`, en: `below ${high}` }[language];
    return percentSpan(from, to, 0, language);
  });
}

/** What whoever lives there can do. */
export const askForIt = {
  id: { lead: "Minta angkanya kepada dinas: pakai ", letters: "surat siap kirim untuk tiap wilayah" },
  en: { lead: "Ask the office for it: take the ", letters: "letter ready to send for each region" },
} as const satisfies Record<Language, object>;
