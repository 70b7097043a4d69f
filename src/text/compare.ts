import type { Area } from "../dataset/area.ts";
import type { Target } from "../metrics/target.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatCount, formatList, formatPrinted } from "../notation/number.ts";
import type { TargetRow } from "../tables/target.ts";
import { dayText, monthText } from "./date.ts";
import { labels } from "./labels.ts";

const indonesian = ({ count, counted, unit, typed }: Area) => ({
  lede: `Cakupan ${counted.id} dalam satu skala. Setiap angka disertai tanggalnya. Selisih dihitung bila kedua laporan di sekitar tenggat yang sama.`,
  add: `Tambahkan ${unit.one.id}, paling banyak empat`,
  hint: `Singkatan dan salah ketik tidak apa-apa: ${typed}.`,
  list: "Pilih dari daftar",
  example: "Contoh:",
  comparison: "Perbandingan",
  chosen: "Wilayah yang dibandingkan",
  preparing: "Menyiapkan perbandingan …",
  unstarted:
    "Perbandingan tidak dapat dijalankan di sini tanpa JavaScript, peramban yang lebih baru, atau sambungan ke situsnya; daftar di bawah tetap dapat dibaca.",
  all: `Semua ${count} wilayah dalam satu skala`,
  back: "Lihat semua wilayah",
});

/** The words that the page of comparisons holds from the start. */
export const compareWords = (area: Area): Record<Language, ReturnType<typeof indonesian>> => ({
  id: indonesian(area),
  en: {
    lede: `Coverage of the ${area.counted.en} on one scale. Every figure has its date; a difference is given where two reports are near the same deadline.`,
    add: `Add a ${area.unit.one.en}, at most four`,
    hint: `Abbreviations and slips are fine: ${area.typed}.`,
    list: "Choose from the list",
    example: "Examples:",
    comparison: "Comparison",
    chosen: "Regions compared",
    preparing: "Preparing the comparison …",
    unstarted:
      "The comparison cannot run here without JavaScript, a newer browser or a connection to the site; the list below can be read.",
    all: `All ${area.count} on one scale`,
    back: "See all regions",
  },
});

const told = ({ name, unit }: Area) => ({
  title: "Cakupan {}",
  subtitle: "Persen dari pemegang KTP-el, menurut tanggal laporan.",
  alt: "Grafik titik: cakupan IKD {}, persen dari pemegang KTP-el, menurut tanggal laporan, dengan garis target nasional. Angkanya di tabel.",
  caption: "Cakupan dan target: {}, menurut laporan terakhir yang dapat kami pakai",
  measure: "Ukuran",
  months: "Selisihnya tidak kami hitung: tanggal kedua laporan berjarak {} bulan.",
  apart: "Selisihnya tidak kami hitung: laporannya tidak di sekitar tenggat yang sama.",
  others: "Selisih pasangan yang lain tidak kami hitung: laporannya tidak di sekitar tenggat yang sama.",
  one: "Tambahkan satu wilayah lagi untuk membandingkan.",
  unknown: "Tautan ini menyebut yang tidak kami kenal: {}.",
  over: "Paling banyak empat wilayah; tidak ditampilkan: {}.",
  remove: "Hapus {}",
  added: "Ditambahkan: {}.",
  removed: "Dihapus: {}.",
  already: "Sudah dipilih: {}.",
  full: "Sudah empat wilayah; hapus satu untuk menambah.",
  found: "Cocok: {}.",
  near: "Tidak ada yang bernama begitu; yang mirip: {}.",
  nobody: `Tidak ada ${unit.one.id} di ${name.id} yang bernama mirip.`,
  missing: "Belum ada angka yang bisa dipakai: {}.",
  unloaded: "Angkanya belum dapat dimuat. Periksa sambungan internet, lalu coba lagi.",
  message: "Cakupan IKD dari pemegang KTP-el: {}.",
  frame: "Aktivasi IKD, {}",
});

/** The words of a comparison once regions are chosen, with a gap `{}` for what depends on the choice. */
export const comparisonWords = (area: Area): Record<Language, ReturnType<typeof told>> => ({
  id: told(area),
  en: {
    title: "Coverage of {}",
    subtitle: "Percent of e-KTP holders, by report date.",
    alt: "Dot chart of IKD coverage in {}, percent of e-KTP holders, by report date, with the line of the national target. Figures in the table.",
    caption: "Coverage and target: {}, by the last report that we can use",
    measure: "Measure",
    months: "We give no difference: the two reports are {} months apart.",
    apart: "We give no difference: the reports are not near the same deadline.",
    others: "We give no difference for the other pairs: their reports are not near the same deadline.",
    one: "Add one more region to compare.",
    unknown: "This link names what we do not know: {}.",
    over: "At most four regions; not shown: {}.",
    remove: "Remove {}",
    added: "Added: {}.",
    removed: "Removed: {}.",
    already: "Already chosen: {}.",
    full: "There are four regions already; remove one to add another.",
    found: "Matches: {}.",
    near: "None is called that; similar: {}.",
    nobody: `No ${area.unit.one.en} in ${area.name.en} has a name like that.`,
    missing: "No figure yet that can be used: {}.",
    unloaded: "The figures could not be loaded. Check the connection, then try again.",
    message: "IKD coverage of e-KTP holders: {}.",
    frame: "IKD activation, {}",
  },
});

/** Leads from a region's page to its comparison. */
export const compareOthers = { id: "Bandingkan dengan wilayah lain", en: "Compare with other regions" } as const;

/** Copying the link. */
export const copyLink = {
  id: { copy: "Salin tautan", copied: labels.id.copied, notCopied: labels.id.notCopied },
  en: { copy: "Copy link", copied: labels.en.copied, notCopied: labels.en.notCopied },
} as const;

/** The rows of the table, in order. */
export function rowWords(language: Language) {
  const words = labels[language];
  const row = (id: string, en: string) => ({ id, en })[language];
  return {
    coverage: words.coverage,
    date: row("Tanggal laporan", "Date of the report"),
    activated: row("Angka di berita", "Figure in the news"),
    holders: words.holders,
    target: row("Target nasional saat itu", "National target then"),
    source: words.source,
  };
}

/** The national target in force, for a cell: `30% dari pemegang KTP-el`; its deadline below it. */
export function targetThen({ row, deadline }: Target, language: Language): [share: string, until: string] {
  const share = row.share ? formatPrinted(row.share.printed, language) : "";
  const target: Record<Language, [share: string, until: string]> = {
    id: [`${share} dari pemegang KTP-el`, `hingga ${dayText(deadline, "id")}`],
    en: [`${share} of e-KTP holders`, `by ${dayText(deadline, "en")}`],
  };
  return target[language];
}

/** A region in a message: `Kota Malang 8,4% (April 2024)`; without coverage, that there is none. */
export function sentAs(name: string, share: string | null, date: IsoDate | null, language: Language): string {
  if (share === null || date === null) return `${name}: ${labels[language].none}`;
  return `${name} ${share} (${monthText(date, language)})`;
}

/** Heads of the two groups of pictures. */
export function groupHeads(known: number, missing: number, language: Language): { known: string; missing: string } {
  const [some, none] = [known, missing].map((count) => formatCount(count, language));
  return {
    id: { known: `${some} wilayah yang diketahui cakupannya`, missing: `${none} wilayah yang belum ada cakupannya` },
    en: {
      known: `${some} ${known === 1 ? "region" : "regions"} with known coverage`,
      missing: `${none} ${missing === 1 ? "region" : "regions"} without coverage yet`,
    },
  }[language];
}

/** What the small pictures show; `targets`: the national targets in order, as rows of `target.csv`. */
export function picturesKey(targets: readonly TargetRow[], language: Language): string {
  const shares = targets.flatMap(({ share }) => (share ? [formatPrinted(share.printed, language)] : []));
  const list = formatList([...new Set(shares)], language);
  return {
    id: `Tiap gambar: cakupan, persen dari pemegang KTP-el, menurut tanggal laporan. Garis melintang: target nasional, ${list} dari pemegang KTP-el.`,
    en: `Each picture: coverage, percent of e-KTP holders, by report date. Line across: the national target, ${list} of e-KTP holders.`,
  }[language];
}
