import type { Language } from "../notation/language.ts";
import { formatList, formatPrinted } from "../notation/number.ts";
import type { TargetRow } from "../tables/target.ts";

const indonesian = {
  lede: "Cakupan 38 kabupaten/kota pada satu skala. Setiap angka dengan tanggalnya; selisih disebut bila dua laporan berada di sekitar tenggat yang sama.",
  choose: "Pilih dua sampai empat wilayah",
  region: "Wilayah",
  submit: "Bandingkan",
  all: "Tampilkan semua",
  none: "Untuk wilayah yang belum ada angkanya tidak ada yang dapat dibandingkan.",
  link: "Tautan ke perbandingan ini ada di bilah alamat.",
};

/** The words of the page of comparisons. */
export const compareWords: Record<Language, Record<keyof typeof indonesian, string>> = {
  id: indonesian,
  en: {
    lede: "Coverage of the 38 regencies and cities on one scale. Every figure has its date; a difference is given where two reports are near the same deadline.",
    choose: "Choose two to four regions",
    region: "Region",
    submit: "Compare",
    all: "Show all",
    none: "Nothing can be compared for regions without a figure.",
    link: "The address bar holds a link to this comparison.",
  },
};

/** What the small pictures show; `targets`: the national targets in order, as rows of `target.csv`. */
export function picturesKey(targets: readonly TargetRow[], language: Language): string {
  const shares = targets.flatMap(({ share }) => (share ? [formatPrinted(share.printed, language)] : []));
  const list = formatList([...new Set(shares)], language);
  return {
    id: `Gambar kecil: cakupan, persen dari pemegang KTP-el, menurut tanggal laporan. Garis melintang: target nasional, ${list} dari pemegang KTP-el. Arsiran: tanpa laporan.`,
    en: `Small pictures: coverage, percent of e-KTP holders, by report date. Line across: the national target, ${list} of e-KTP holders. Hatching: no report.`,
  }[language];
}
