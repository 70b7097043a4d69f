import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { isGiven } from "../metrics/bases.ts";
import type { RegionState } from "../metrics/state.ts";
import { hasTarget } from "../metrics/target.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import type { Region } from "../tables/wilayah.ts";
import { labelDate } from "./date.ts";
import { travelling } from "./typography.ts";

/** A request for public information, formal Indonesian in both languages; what is in ‹ › the sender fills in. Plain spaces. */
export interface Letter {
  placeAndDate: string;
  /** Whom it is addressed to, line by line. */
  to: string[];
  subject: string;
  greeting: string;
  request: string;
  /** What is asked for. */
  items: string[];
  after: string[];
  closing: string;
  signature: string;
}

/** Stands above the letter, in the page's language. */
export function aboveLetter(language: Language): string {
  return {
    id: "Surat ini dapat Anda salin atau cetak. Isi nama Anda, lalu kirim ke PPID, pejabat informasi di pemerintah daerah Anda; jangan kirim salinan KTP kepada kami.",
    en: "A letter in Indonesian to copy or print, under the public information law (UU 14/2008). Add your name and send it to the PPID, the office's information officer; never send us a copy of your ID card.",
  }[language];
}

/** Who publishes the answer: the site by its name, and its address, `mailto:` or https; null without one. */
export interface AnsweredBy {
  site: string;
  contact: string | null;
}

/**
 * The letter that asks a region's office for the figures that are not on record. Without an address of the site it does not
 * say that the answer will be published here.
 */
export function letter(state: RegionState, dataset: Dataset, today: IsoDate, { site, contact }: AnsweredBy): Letter {
  const { region } = state;
  return {
    placeAndDate: "‹Tempat, tanggal›",
    to: [
      "Kepada Yth.",
      "Pejabat Pengelola Informasi dan Dokumentasi (PPID)",
      government(region),
      `u.p. Kepala ${office(region)}`,
    ],
    subject: "Perihal: Permohonan informasi publik tentang aktivasi IKD",
    greeting: "Dengan hormat,",
    request: `berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, saya memohon informasi berikut untuk ${inFull(region)}, menurut keadaan pada satu tanggal yang sama, dengan menyebut tanggal itu:`,
    items: missing(state, dataset, today),
    after: [
      "Yang saya mohonkan hanya jumlah, tanpa data pribadi.",
      `Alasan permohonan: ${reason(state, dataset)}. ${answer(site, contact)}, bila mungkin sebagai berkas CSV atau Excel.`,
      "Sesuai dengan Pasal 22 ayat (7) dan (8) undang-undang tersebut, pemberitahuan tertulis disampaikan paling lambat 10 hari kerja sejak permohonan diterima, dan dapat diperpanjang paling lambat 7 hari kerja dengan alasan tertulis.",
      "Atas perhatian Bapak/Ibu, saya mengucapkan terima kasih.",
    ],
    closing: "Hormat saya,",
    signature: "‹nama dan alamat›",
  };
}

/** What becomes of the answer, and where it goes: to the site's address, or to the sender. */
function answer(site: string, contact: string | null): string {
  const email = contact?.startsWith("mailto:") ? contact.slice("mailto:".length) : "‹alamat email Anda›";
  return contact === null
    ? `Mohon jawabannya dikirim ke ${email}`
    : `Jawaban Bapak/Ibu akan dimuat dalam catatan terbuka ${site} dengan menyebut dinas sebagai sumbernya. Mohon dikirim ke ${email}`;
}

/** The letter as plain text, to copy. */
export function letterText(text: Letter): string {
  const items = text.items.map((item, index) => `(${index + 1}) ${item}`).join("\n");
  const body = [text.greeting, text.request, items, ...text.after].join("\n\n");
  return `${text.placeAndDate}\n\n${text.to.join("\n")}\n\n${text.subject}\n\n${body}\n\n${text.closing}\n\n${text.signature}\n`;
}

/** A region as a letter names it: `Provinsi Jawa Timur`, `Kota Malang`. */
export function inFull({ type, name }: Region): string {
  return type === "provinsi" ? `Provinsi ${name}` : name;
}

function government(region: Region): string {
  return `Pemerintah ${inFull(region)}`;
}

/** The department that keeps the civil registry. */
function office({ type }: Region): string {
  return type === "provinsi"
    ? "Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Kependudukan"
    : "Dinas Kependudukan dan Pencatatan Sipil";
}

/** What is asked for: the activations always, the rest only where the record has nothing recent. */
function missing({ region }: RegionState, dataset: Dataset, today: IsoDate): string[] {
  const year = today.slice(0, 4);
  return [
    "jumlah penduduk yang telah mengaktifkan Identitas Kependudukan Digital (IKD), kumulatif",
    isGiven(dataset, region.code, "perekaman", today) ? null : "jumlah penduduk yang telah direkam untuk KTP-el",
    isGiven(dataset, region.code, "wajib_ktp", today) ? null : "jumlah penduduk wajib KTP",
    hasTarget(dataset, region.code, year) ? null : `target IKD tahun ${year} beserta basisnya`,
  ].filter((item) => item !== null);
}

/** Why the figures are asked for: none was found, none can be used, or the last one is old. */
function reason({ region, latest }: RegionState, dataset: Dataset): string {
  const name = inFull(region);
  if (latest)
    return `angka terakhir aktivasi IKD untuk ${name} yang dapat ditemukan di ruang publik bertanggal ${travelling(labelDate(latest.date, latest.report.datePrecision, "id"))}`;
  const some = ofRegion(dataset.activations, region.code).length > 0;
  return `belum ada angka aktivasi IKD untuk ${name} yang dapat ${some ? "dipakai" : "ditemukan di ruang publik"}`;
}
