import { saidOf, type Area, type AreaText } from "../dataset/area.ts";
import type { Bilingual, Language } from "../notation/language.ts";

/** A page's words: its name in the navigation, its heading and its meta description (at most 155 characters). */
export interface PageWords {
  /** Path without language and base. */
  path: string;
  /** Null for pages that the navigation does not name. */
  nav: Bilingual | null;
  h1: AreaText;
  meta: AreaText;
  /** The description where the site has an address to write to, for a page that then offers it. */
  metaAnswered?: AreaText;
}

export const pages = {
  home: {
    path: "/",
    nav: { id: "Beranda", en: "Home" },
    h1: ({ name }: Area) => ({
      id: `Berapa orang di ${name.id} telah mengaktifkan IKD?`,
      en: `How many people in ${name.en} have activated IKD?`,
    }),
    meta: ({ name, counted }: Area) => ({
      id: `Catatan terbuka aktivasi IKD di ${counted.id} ${name.id}: setiap angka dengan tanggal, basis, dan sumbernya.`,
      en: `The public record of digital ID (IKD) activation in the ${counted.en} of ${name.en}: every figure with its date, base and source.`,
    }),
  },
  ranking: {
    path: "/peringkat/",
    nav: { id: "Semua wilayah", en: "All regions" },
    h1: { id: "Semua wilayah, dari yang terakhir melapor", en: "All regions, the latest to report first" },
    meta: ({ counted }: Area) => ({
      id: `Angka IKD terakhir ${counted.id} dengan tanggalnya, menurut laporan, persentase, atau nama; dan apa yang boleh ditulis darinya.`,
      en: `The last IKD figure of the ${counted.en} with its date, by report, percentage or name; and what may be written of it.`,
    }),
  },
  compare: {
    path: "/bandingkan/",
    nav: { id: "Bandingkan", en: "Compare" },
    h1: { id: "Bandingkan wilayah", en: "Compare regions" },
    meta: ({ unit }: Area) => ({
      id: `Letakkan angka IKD dua sampai empat ${unit.many.id} berdampingan, dengan tanggal, rentang, dan sumber masing-masing.`,
      en: `Put the IKD figures of two to four ${unit.many.en} side by side, each with its date, range and source.`,
    }),
  },
  claims: {
    path: "/klaim/",
    nav: { id: "Cek berita", en: "Check the news" },
    h1: { id: "Persentase IKD di berita: persen dari apa?", en: "IKD percentages in the news: percent of what?" },
    meta: {
      id: "Persentase IKD yang pernah tercetak, dan dari jumlah apa persentase itu cocok: pemegang KTP-el, wajib KTP, penduduk, atau target.",
      en: "IKD percentages as printed, and the base each one fits: e-KTP holders, people obliged to hold a KTP, residents or the target.",
    },
  },
  programme: {
    path: "/program/",
    nav: { id: "Target & program", en: "Targets & programme" },
    h1: { id: "Target, linimasa, dan sarana IKD", en: "IKD targets, timeline and facilities" },
    meta: ({ name }: Area) => ({
      id: `Target nasional dan daerah, linimasa program, kegiatan jemput bola, dan sarana layanan IKD di ${name.id}.`,
      en: `National and local targets, the programme's timeline, outreach sessions and facilities for IKD in ${name.en}.`,
    }),
  },
  activate: {
    path: "/cara-aktivasi/",
    nav: { id: "Cara aktivasi", en: "How to activate" },
    h1: { id: "Cara mengaktifkan IKD", en: "How to activate IKD" },
    meta: {
      id: "Syarat dan enam langkah mengaktifkan Identitas Kependudukan Digital, dan tempat menemui petugas.",
      en: "What you need and the six steps to activate Identitas Kependudukan Digital, and where to meet an officer.",
    },
  },
  ask: {
    path: "/minta/",
    nav: { id: "Minta angkanya", en: "Ask for figures" },
    h1: { id: "Minta angka IKD yang belum ada", en: "Ask for the IKD figures that are missing" },
    meta: ({ name, unit }: Area) => ({
      id: `Surat siap kirim kepada tiap ${unit.each.id} di ${name.id}, dan sudah berapa lama angkanya tidak terbit.`,
      en: `A ready letter to each ${unit.each.en} in ${name.en}, and how long it has been without a new figure.`,
    }),
  },
  data: {
    path: "/data/",
    nav: { id: "Data", en: "Data" },
    h1: { id: "Unduh dan pakai datanya", en: "Download and use the data" },
    meta: {
      id: "Semua tabel Pantau IKD sebagai Excel, CSV, Parquet, SQLite, dan JSON, dengan kamus data. Lisensi CC BY 4.0.",
      en: "All tables as Excel, CSV, Parquet, SQLite and JSON, with a data dictionary. Licence CC BY 4.0.",
    },
  },
  rules: {
    path: "/data/aturan/",
    nav: { id: "Aturan data", en: "Data rules" },
    h1: { id: "Aturan pemeriksaan data", en: "The rules the data must pass" },
    meta: {
      id: "Setiap aturan pemeriksaan: apa yang diperiksa, contoh, dan cara memperbaikinya.",
      en: "Every checking rule: what it looks at, an example and how to repair it.",
    },
  },
  examples: {
    path: "/data/contoh/",
    nav: { id: "Contoh kode", en: "Code examples" },
    h1: { id: "Ambil datanya dengan program", en: "Get the data with a program" },
    meta: {
      id: "Contoh siap jalan untuk curl, JavaScript, Python, R, DuckDB, SQLite, Excel, dan Google Sheets.",
      en: "Examples that run: curl, JavaScript, Python, R, DuckDB, SQLite, Excel and Google Sheets.",
    },
  },
  fileCheck: {
    path: "/data/periksa/",
    nav: { id: "Periksa berkas", en: "Check a file" },
    h1: { id: "Periksa berkas CSV Anda", en: "Check your CSV file" },
    meta: {
      id: "Periksa berkas sebelum dikirim. Pemeriksaan berjalan di peramban (browser) Anda; berkas tidak dikirim ke mana pun.",
      en: "Check a file before anybody else gets it. The check runs in your browser; the file is not sent anywhere.",
    },
  },
  releases: {
    path: "/data/versi/",
    nav: { id: "Versi data", en: "Versions of the data" },
    h1: { id: "Versi data", en: "Versions of the data" },
    meta: {
      id: "Setiap versi data: tanggalnya, apa yang berubah, dan cara mengambilnya lagi.",
      en: "Every version of the data: its date, what changed, and how to get it again.",
    },
  },
  api: {
    path: "/data/api/",
    nav: { id: "API", en: "API" },
    h1: { id: "API: data untuk program", en: "API: the data for programs" },
    meta: {
      id: "Alamat JSON Pantau IKD, bidang tiap dokumen, dan apa yang tidak akan berubah.",
      en: "The JSON addresses of Pantau IKD, the fields of each document, and what will not change.",
    },
  },
  method: {
    path: "/metodologi/",
    nav: { id: "Metodologi", en: "Method" },
    h1: { id: "Cara kami menghitung", en: "How we calculate" },
    meta: {
      id: "Rumus cakupan, target, laju, rentang, dan peringkat, dengan contoh yang dapat Anda hitung sendiri.",
      en: "The formulas for coverage, target, pace, range and rank, with examples you can work through yourself.",
    },
  },
  glossary: {
    path: "/istilah/",
    nav: { id: "Istilah", en: "Glossary" },
    h1: { id: "Arti istilah di situs ini", en: "What the words on this site mean" },
    meta: {
      id: "Tiap istilah dengan arti sederhana, contoh dari satu wilayah, dan yang bukan artinya.",
      en: "Each term in plain words, with an example from a region and what it does not mean.",
    },
  },
  sources: {
    path: "/sumber/",
    nav: { id: "Sumber", en: "Sources" },
    h1: { id: "Sumber setiap angka", en: "The source of every figure" },
    meta: {
      id: "Daftar semua sumber: penerbit, alamat, tanggal terbit, dan mutunya.",
      en: "All sources: publisher, address, publication date and grade.",
    },
  },
  corrections: {
    path: "/koreksi/",
    nav: { id: "Koreksi", en: "Corrections" },
    h1: { id: "Ralat dan revisi", en: "Corrections and revisions" },
    meta: {
      id: "Setiap angka terbit yang pernah diubah: nilai lama, nilai baru, tanggal, dan alasannya.",
      en: "Every published figure that was ever changed: old value, new value, date and reason.",
    },
  },
  press: {
    path: "/pers/",
    nav: { id: "Pers", en: "Press" },
    h1: { id: "Untuk wartawan", en: "For journalists" },
    meta: {
      id: "Kutip dan periksa angka IKD: kalimat siap kutip dan surat permohonan data kepada dinas.",
      en: "Quote and check IKD figures: ready sentences, and a letter asking an office for its figures.",
    },
    metaAnswered: {
      id: "Kutip dan periksa angka IKD: kalimat siap kutip, surat permohonan data kepada dinas, dan kontak.",
      en: "Quote and check IKD figures: ready sentences, a letter asking an office for its figures, and contact.",
    },
  },
  follow: {
    path: "/ikuti/",
    nav: { id: "Ikuti", en: "Follow" },
    h1: { id: "Ikuti angka barunya", en: "Follow the new figures" },
    meta: {
      id: "Umpan Atom untuk angka baru dan koreksi: semua wilayah, satu wilayah, atau koreksi saja.",
      en: "Atom feeds of new figures and corrections: all regions, one region, or corrections alone.",
    },
  },
  about: {
    path: "/tentang/",
    nav: { id: "Tentang", en: "About" },
    h1: { id: "Tentang situs ini", en: "About this site" },
    meta: (area: Area) => ({
      id: `Siapa yang mengelola ${siteName(area)}, dan untuk siapa.`,
      en: `Who runs ${siteName(area)}, and whom it serves.`,
    }),
    metaAnswered: (area: Area) => ({
      id: `Siapa yang mengelola ${siteName(area)}, untuk siapa, cara menjawab, dan cara mengirim angka.`,
      en: `Who runs ${siteName(area)}, whom it serves, how to reply and how to send a figure.`,
    }),
  },
  notFound: {
    path: "/404.html",
    nav: null,
    h1: { id: "Halaman ini tidak ada", en: "This page does not exist" },
    meta: {
      id: "Tautannya mungkin salah ketik atau sudah berubah.",
      en: "The link may be mistyped, or may have changed.",
    },
  },
} as const satisfies Record<string, PageWords>;

export type PageName = keyof typeof pages;

/** What a page says of itself; `answered`: whether the site has an address to write to. */
export function description(name: PageName, answered: boolean, area: Area, language: Language): string {
  const { meta, metaAnswered = meta }: PageWords = pages[name];
  return saidOf(answered ? metaAnswered : meta, area)[language];
}

/** What the site is called, whatever the province. */
export const brand = "Pantau IKD";

/** What this site is called: `Pantau IKD Jawa Timur`, in every language. */
export function siteName({ name }: Area): string {
  return `${brand} ${name.id}`;
}

/** A page's title in a tab or a list of results: what it is about, then whose page it is. */
export function titled(title: string): string {
  return `${title} | ${brand}`;
}

/** What the lists of pages are called, for those who do not see where they stand. */
export const navigationWords = {
  id: { main: "Utama", folded: "Menu halaman", all: "Semua halaman" },
  en: { main: "Main", folded: "Page menu", all: "All pages" },
} as const satisfies Record<Language, object>;
