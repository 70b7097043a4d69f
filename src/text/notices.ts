import type { Area } from "../dataset/area.ts";
import type { RegionState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { dayText, labelDate } from "./date.ts";
import { siteName } from "./pages.ts";

/** A text with one gap in it: what stands in the gap (a link, an address) is the page's. */
export interface Around {
  before: string;
  after: string;
}

/** Invites who has the figure to send it; the address stands in the gap. */
export function invitation(language: Language): Around {
  return {
    id: {
      before: "Anda punya angkanya? Kirim tautan berita atau laman dinas yang menyebut jumlah dan tanggalnya ke",
      after: "Angka tanpa sumber tidak dapat kami muat.",
    },
    en: {
      before:
        "Do you have the figure? Send a link to a news story or an office's page that gives the number and its date to",
      after: "We cannot publish a figure without a source.",
    },
  }[language];
}

/** Stands before the ready letter; `invited`: whether an invitation to send the figure stands before it. */
export function askOffice(invited: boolean, language: Language): string {
  return invited
    ? { id: "Atau minta kepada dinasnya:", en: "Or ask the office:" }[language]
    : { id: "Angkanya dapat diminta kepada dinasnya:", en: "The office can be asked for the figure:" }[language];
}

export const readyLetter: Bilingual = { id: "surat siap kirim", en: "ready letter" };

/** How an office contests a figure; the address of contact stands in the gap, the page that ends it after it. */
export function rightOfReply(language: Language): Around {
  return {
    id: {
      before:
        "Dinas yang menilai angka di halaman ini keliru dapat mengirim jumlah aktivasi, jumlah perekaman KTP-el, tanggal data, dan dokumen atau tautannya ke",
      after:
        "Tanggapan dinas akan dimuat di halaman ini paling lambat tujuh hari kerja. Bila angkanya berubah, nilai lama tetap tercatat di",
    },
    en: {
      before:
        "An office that finds a figure on this page wrong can send the number activated, the number recorded for e-KTP, the date of the data and the document or link to",
      after:
        "The office's reply will be on this page within seven working days. If the figure changes, the old value stays on the",
    },
  }[language];
}

/** The page where changed figures are listed, as the right of reply ends with it. */
export const correctionsPageName: Bilingual = { id: "halaman Koreksi", en: "Corrections page" };

/** Banner of a region whose last usable report is old; the link to send a figure follows. */
export function staleBanner({ latest }: RegionState, language: Language): string | null {
  if (!latest) return null;
  const date = labelDate(latest.date, latest.report.datePrecision, language);
  return {
    id: `Angka terakhir yang kami temukan: ${date}. Keadaan sekarang belum diketahui.`,
    en: `The last figure we have found: ${date}. The present state is not known.`,
  }[language];
}

/** The state whose last usable report is the newest of all; null without any. */
export function newestState(states: readonly RegionState[]): RegionState | null {
  const dated = states.filter((state) => state.latest);
  return dated.reduce<RegionState | null>(
    (last, state) => (last && last.latest!.date >= state.latest!.date ? last : state),
    null,
  );
}

/** That every figure is old, the newest too. */
export function allOld(newest: RegionState, language: Language): string {
  const { date, report } = newest.latest!;
  const moment = labelDate(date, report.datePrecision, language);
  return {
    id: `Semua angka di situs ini berumur lebih dari setengah tahun; yang terbaru dari ${moment} (${newest.region.name}).`,
    en: `All figures on this site are more than half a year old; the newest is of ${moment} (${newest.region.name}).`,
  }[language];
}

/** The foot of every page: who we are not, and on what terms; the licence of the data stands in the gap. `code`: the licence of the code. */
export function footerWords(area: Area, code: string, today: IsoDate, language: Language) {
  const site = siteName(area);
  return {
    id: {
      who: `${site} bukan situs pemerintah dan tidak terkait dengan Kementerian Dalam Negeri atau Dinas Dukcapil mana pun. Kami tidak pernah meminta NIK, PIN, atau kode aktivasi Anda.`,
      data: { before: "Data: ", after: `, cukup sebut “${site}” dan tautannya.` },
      rest: `Kode: ${code}. Halaman ini dihitung pada ${dayText(today, "id")}.`,
    },
    en: {
      who: `${site} is not a government site and is not connected with the Ministry of Home Affairs or any civil registry office. We never ask for your NIK, PIN or activation code.`,
      data: { before: "Data: ", after: `, credit “${site}” with a link.` },
      rest: `Code: ${code}. This page was calculated on ${dayText(today, "en")}.`,
    },
  }[language];
}

/** On `/sumber/`. */
export const storedCopies: Bilingual = {
  id: "Kami membaca sumbernya dari salinan tersimpan; alamat aslinya mungkin sudah berubah. Tautan ke salinan arsip disusun dari alamat itu dan belum diperiksa.",
  en: "We read the sources in stored copies; their own addresses may have changed. The links to archived copies are made from those addresses and have not been checked.",
};

/** What to ask of every figure (press page, claims). */
export const threeQuestions: Bilingual = {
  id: "Berapa orang? Dari jumlah apa? Per tanggal berapa?",
  en: "How many people? Of how many, and which? On what date?",
};

/** Stands before the three questions where no heading does. */
export const questionsLead: Bilingual = {
  id: "Tiga pertanyaan untuk setiap angka IKD:",
  en: "Three questions for every IKD figure:",
};

/** Stands after an Indonesian note on an English page. */
export const noteMark = "(note in Indonesian)";
