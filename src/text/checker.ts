import type { Language } from "../notation/language.ts";

const indonesian = {
  heading: "Periksa persentase",
  byRegion: "Menurut wilayah",
  lede: "Anda membaca sebuah persentase IKD di berita? Isi seperti tercetak. Hitungannya berjalan di peramban (browser) Anda; tidak ada yang dikirim.",
  region: "Wilayah",
  date: "Tanggal angka itu",
  count: "Jumlah orang",
  countHint:
    "Seperti tercetak: 26.046, 54 ribu, sekitar 24 ribu. Kosongkan bila tidak disebut; dipakai jumlah pada catatan kami yang paling dekat.",
  percentage: "Persentase",
  percentageHint: "Seperti tercetak: 15,7 atau sekitar 19.",
  base: "Dari jumlah apa, menurut sumbernya",
  submit: "Periksa",
  link: "Tautan ke pemeriksaan ini ada di bilah alamat.",
  tests: "Hitungan untuk tiap basis",
  unstarted:
    "Pemeriksa tidak dapat dijalankan di sini tanpa JavaScript, peramban yang lebih baru, atau sambungan internet; klaim di bawah dan cara menghitungnya tetap dapat dibaca.",
  waiting: "Memuat pemeriksa …",
  loading: "Memuat catatan …",
  unloaded: "Catatan tidak dapat dimuat. Periksa sambungan internet Anda, lalu tekan Periksa lagi.",
  needRegion: "Pilih wilayahnya.",
  needDate: "Isi tanggalnya, misalnya 3 September 2023.",
  needPercentage: "Tulis persentasenya dengan angka, misalnya 15,7.",
  needCount: "Jumlah orang tidak terbaca. Tulis misalnya 26.046 atau 54 ribu, atau kosongkan.",
  ownCount: "Jumlah orangnya dari catatan kami:",
};

/** The words of the checker on the page of claims: its form, and what it says when something is missing. */
export const checkerWords: Record<Language, Record<keyof typeof indonesian, string>> = {
  id: indonesian,
  en: {
    heading: "Check a percentage",
    byRegion: "By region",
    lede: "Have you read an IKD percentage in the news? Enter it as printed. The arithmetic runs in your browser; nothing is sent.",
    region: "Region",
    date: "Date of the figure",
    count: "Number of people",
    countHint:
      "As printed: 26,046, 54 thousand, about 24,000. Leave it empty if none was given; the nearest count on our record is then used.",
    percentage: "Percentage",
    percentageHint: "As printed: 15.7 or about 19.",
    base: "Of how many, by its source",
    submit: "Check",
    link: "The address bar holds a link to this check.",
    tests: "The arithmetic for each base",
    unstarted:
      "The checker cannot run here without JavaScript, a newer browser or a connection; the claims below and the way to check them can be read.",
    waiting: "Loading the checker …",
    loading: "Loading the record …",
    unloaded: "The record could not be loaded. See whether you are online, then press Check again.",
    needRegion: "Choose the region.",
    needDate: "Enter the date, such as 3 September 2023.",
    needPercentage: "Write the percentage in digits, such as 15.7.",
    needCount: "The number of people cannot be read. Write 26,046 or 54 thousand, say, or leave it empty.",
    ownCount: "The number of people is from our record:",
  },
};
