import { SAME_MOMENT } from "../metrics/claims.ts";
import type { Language } from "../notation/language.ts";

const indonesian = {
  heading: "Angka di berita: persen dari apa?",
  lede: "Hitungannya berjalan di peramban (browser) Anda; tidak ada yang dikirim.",
  region: "Wilayah",
  more: "Saya tahu lebih banyak",
  date: "Angka itu per tanggal berapa?",
  dateHint: "Boleh dikosongkan, atau isi tanggal beritanya.",
  count: "Jumlah orang",
  countHint: `Seperti di beritanya: 26.046, 54 ribu, sekitar 24 ribu. Kosongkan bila tidak disebut; kami pakai jumlah pada catatan kami, paling jauh ${SAME_MOMENT}\u00a0hari dari tanggal itu, kalau ada.`,
  percentage: "Persen",
  percentageHint: "Misalnya 15,7.",
  base: "Persen dari apa, menurut berita?",
  notStated: "tidak disebut",
  submit: "Periksa",
  share: "Bagikan",
  link: "Tautan ke hasil ini:",
  tests: "Hitungannya",
  unstarted:
    "Pemeriksa tidak dapat dijalankan di sini tanpa JavaScript, peramban yang lebih baru, atau sambungan ke situsnya; klaim di bawah dan cara menghitungnya tetap dapat dibaca.",
  waiting: "Memuat pemeriksa …",
  loading: "Memuat catatan …",
  unloaded: "Catatan tidak dapat dimuat. Periksa sambungan internet Anda, lalu tekan Periksa lagi.",
  needRegion: "Pilih wilayahnya.",
  needDate: "Tanggal tidak terbaca. Isi misalnya 3 September 2023, atau kosongkan.",
  needMoment:
    "Isi juga tanggalnya: jumlah orang dibandingkan dengan jumlah penduduk dan pemegang KTP-el pada waktu itu.",
  needPercentage: "Tulis persentasenya dengan angka, misalnya 15,7.",
  needCount: "Jumlah orang tidak terbaca. Tulis misalnya 26.046 atau 54 ribu, atau kosongkan.",
  needBase: "Tautan ini menyebut basis yang tidak kami kenal. Pilih dari daftarnya, lalu tekan Periksa.",
};

/** The words of the checker on the page of claims: its form, and what it says when something is missing. */
export const checkerWords: Record<Language, Record<keyof typeof indonesian, string>> = {
  id: indonesian,
  en: {
    heading: "A figure in the news: percent of what?",
    lede: "The arithmetic runs in your browser; nothing is sent.",
    region: "Region",
    more: "I know more",
    date: "The figure is for which date?",
    dateHint: "May be left empty, or enter the date of the report.",
    count: "Number of people",
    countHint: `As printed: 26,046, 54 thousand, about 24,000. Leave it empty if none was given; we then use a count on our record, at most ${SAME_MOMENT}\u00a0days from that date, if there is one.`,
    percentage: "Percent",
    percentageHint: "Such as 15.7.",
    base: "Percent of what, according to the report?",
    notStated: "not stated",
    submit: "Check",
    share: "Share",
    link: "Link to this result:",
    tests: "The arithmetic",
    unstarted:
      "The checker cannot run here without JavaScript, a newer browser or a connection to the site; the claims below and the way to check them can be read.",
    waiting: "Loading the checker …",
    loading: "Loading the record …",
    unloaded: "The record could not be loaded. See whether you are online, then press Check again.",
    needRegion: "Choose the region.",
    needDate: "The date cannot be read. Enter it, such as 3 September 2023, or leave it empty.",
    needMoment:
      "Enter the date too: the number of people is held against the residents and e-KTP holders of that time.",
    needPercentage: "Write the percentage in digits, such as 15.7.",
    needCount: "The number of people cannot be read. Write 26,046 or 54 thousand, say, or leave it empty.",
    needBase: "This link names a base that we do not know. Choose one of the list, then press Check.",
  },
};
