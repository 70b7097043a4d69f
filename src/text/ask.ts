import type { Area } from "../dataset/area.ts";
import type { PointState } from "../metrics/state.ts";
import { daysBetween, monthsBetween, type IsoDate } from "../notation/calendar.ts";
import { formatCount, formatList } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Region } from "../tables/wilayah.ts";
import { typeLabels } from "./labels.ts";
import { inFull } from "./letter.ts";

/** The fixed words of the page that asks for the missing figures. */
export const askWords = {
  id: {
    how: "Caranya",
    steps: [
      "Pilih wilayah di bawah ini. Suratnya sudah menyebut angka apa saja yang belum ada.",
      "Salin atau cetak, lalu isi nama dan tanggal. Jangan kirim salinan KTP kepada kami.",
      "Kirim surat itu ke PPID, pejabat informasi di pemerintah daerahnya.",
    ],
    never: "Belum ada angkanya",
    silent: "Ada angkanya, tetapi lama",
    caption: "Angka terakhir, persen dari pemegang KTP-el; yang paling lama di atas",
    letterTo: "Surat untuk wilayah",
    since: "Umur angkanya",
    days: "Berapa lama dinas boleh menjawab?",
    law: [
      "Paling lama 10\u00a0hari kerja sejak permohonan diterima.",
      "Dinas boleh menambah paling lama 7\u00a0hari kerja dengan alasan tertulis.",
    ],
    article: "Dasarnya Pasal 22 ayat (7) dan (8)",
    act: "Undang-Undang Nomor 14 Tahun 2008",
    answer: "Kalau jawabannya sudah datang",
    checks: "Jawaban bisa dipakai kalau menyebut tiga hal: jumlah orangnya, dari jumlah apa, dan tanggalnya.",
    publish: "Mintalah dinas menerbitkan angka itu juga di situsnya, supaya siapa saja bisa membacanya.",
    forward: "Teruskan jawaban itu, dengan berkas atau tautannya, ke",
    published: "Angkanya kami catat di halaman wilayahnya, dengan dinas sebagai sumbernya. Nama Anda tidak kami sebut.",
    letter: "Suratnya",
  },
  en: {
    how: "How to ask",
    steps: [
      "Choose a region below. Its letter already names the figures that are missing.",
      "Copy or print it, then add your name and the date. Never send us a copy of your ID card.",
      "The letter goes to the PPID, the information officer of the local government.",
    ],
    never: "No figure yet",
    silent: "There is a figure, an old one",
    caption: "Last figure, percent of e-KTP holders; the oldest first",
    letterTo: "Letter to",
    since: "Age of the figure",
    days: "How long may the office take?",
    law: [
      "At most 10\u00a0working days from receiving the request.",
      "The office may add at most 7\u00a0working days with a written reason.",
    ],
    article: "This is article 22, paragraphs (7) and (8), of the",
    act: "public information law (UU 14/2008)",
    answer: "Once the answer has come",
    checks: "An answer can be used if it says three things: how many people, of how many, and on what date.",
    publish: "Ask the office to put the figure on its own website too, so that anyone can read it.",
    forward: "Pass the answer on, with its file or its link, to",
    published:
      "We record the figure on the region's page and name the office as its source. Your name is not mentioned.",
    letter: "The letter",
  },
} satisfies Record<Language, Record<string, string | string[]>>;

/** Leads to the letter for what holds the regions: `Untuk angka seluruh Jawa Timur ada juga`, `surat kepada pemerintah provinsi`. */
export function wholeLetterWords({ type, name, nameEn }: Region, language: Language): { lead: string; letter: string } {
  return {
    id: { lead: `Untuk angka seluruh ${name} ada juga`, letter: `surat kepada pemerintah ${typeLabels[type].id}` },
    en: {
      lead: `For the figures of all ${nameEn ?? name} there is also the`,
      letter: `letter to the ${typeLabels[type].en} government`,
    },
  }[language];
}

/** The finding at the head of the page: how many of the regions have no figure, and of how many the last one is old. */
export function askLede(counts: { never: number; old: number }, area: Area, language: Language): string {
  const { never, old } = counts;
  const some = { id: `${never} belum ada angkanya`, en: `${never} have no figure yet` };
  const aged = {
    id: `angka terakhir ${old} lainnya sudah berumur lebih dari setengah tahun`,
    en: `the last figure of ${old} others is more than half a year old`,
  };
  const parts = [...(never > 0 ? [some[language]] : []), ...(old > 0 ? [aged[language]] : [])];
  if (parts.length === 0) return everyOneKnown(area)[language];
  const list = formatList(parts, language);
  return {
    id: `Dari ${area.counted.id}, ${list}. Siapa pun boleh memintanya kepada dinas; suratnya sudah kami siapkan.`,
    en: `Of the ${area.counted.en}, ${list}. Anyone may ask the office; we have the letter ready.`,
  }[language];
}

const everyOneKnown = ({ unit }: Area) => ({
  id: `Semua ${unit.many.id} punya angka dari setengah tahun terakhir. Angka berikutnya boleh diminta kepada dinas.`,
  en: `Every ${unit.each.en} has a figure of the last half year. The office can be asked for the next one.`,
});

/**
 * How long no figure has followed a report, counted from the last day it can be of: in days, and in whole months and years;
 * at least that long where the day itself is not known.
 */
export function silence(
  { date, report }: PointState,
  today: IsoDate,
  language: Language,
): { long: string; days: string } {
  const days = daysBetween(date, today);
  const atLeast = report.datePrecision === "hari" ? "" : { id: "sedikitnya ", en: "at least " }[language];
  return {
    long: yearsAndMonths(monthsBetween(date, today), language) ?? inDays(days, language),
    days: atLeast + inDays(days, language),
  };
}

function inDays(days: number, language: Language): string {
  const count = formatCount(days, language);
  return { id: `${count}\u00a0hari`, en: `${count}\u00a0${days === 1 ? "day" : "days"}` }[language];
}

/** `2 tahun 6 bulan`; null below a month. */
function yearsAndMonths(months: number, language: Language): string | null {
  const { year, month } = units[language];
  const parts = [...unitText(Math.floor(months / 12), year), ...unitText(months % 12, month)];
  return parts.length > 0 ? parts.join(" ") : null;
}

/** The names of the units of time, for one and for more. */
const units = {
  id: { year: ["tahun", "tahun"], month: ["bulan", "bulan"] },
  en: { year: ["year", "years"], month: ["month", "months"] },
} as const satisfies Record<Language, Record<string, readonly [string, string]>>;

function unitText(count: number, [one, more]: readonly [string, string]): string[] {
  return count > 0 ? [`${count}\u00a0${count === 1 ? one : more}`] : [];
}

/** Heading and description of the page with the letter to one region. */
export function letterPageWords(region: Region, language: Language): { h1: string; meta: string } {
  const name = inFull(region);
  return {
    id: {
      h1: `Minta angka IKD ${name}`,
      meta: `Surat permohonan informasi publik tentang aktivasi IKD kepada PPID ${name}, siap disalin atau dicetak.`,
    },
    en: {
      h1: `Ask ${name} for its IKD figures`,
      meta: `A letter in Indonesian that asks ${name} for its IKD figures under the public information law, ready to copy or print.`,
    },
  }[language];
}
