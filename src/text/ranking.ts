import type { Language } from "../notation/language.ts";
import { formatPercent } from "../notation/number.ts";
import { labels } from "./labels.ts";
import { unrankedList } from "./place.ts";
import { captions } from "./titles.ts";

/** The words around the list of all regions: `known` of `all` have a coverage; the bars end at the share `end`. */
export function rankingWords(known: number, all: number, end: number, language: Language) {
  const scale = formatPercent(end, 0, language);
  const { coverage, report } = labels[language];
  return {
    id: {
      known: `Cakupan, yaitu bagian pemegang KTP-el yang sudah mengaktifkan IKD, diketahui untuk ${known} dari ${all} kabupaten/kota. ${unrankedList("id")}`,
      caption: captions.all(all, "id"),
      columns: ["Wilayah, status saat itu", coverage, `${report}, asal jumlah pemegang`] as [string, string, string],
      key: `Batang: bagian pemegang KTP-el yang sudah mengaktifkan IKD, skala 0–${scale} dari pemegang KTP-el. Bagian pucat rentangnya, garis melintang target pada tanggal itu; arsiran berarti belum ada angka.`,
    },
    en: {
      known: `Coverage, the share of e-KTP holders who had activated IKD, is known for ${known} of the ${all} regencies and cities. ${unrankedList("en")}`,
      caption: captions.all(all, "en"),
      columns: ["Region, status then", coverage, `${report}, origin of the number of holders`] as [
        string,
        string,
        string,
      ],
      key: `Bars: the share of e-KTP holders who had activated IKD, on a scale of 0–${scale} of e-KTP holders. The pale part is the range, the line across the target on that date; hatching means no figure yet.`,
    },
  }[language];
}
