import { FRESH_DAYS } from "../metrics/freshness.ts";
import { LEAST_DAYS } from "../metrics/pace.ts";
import { NEAR_DAYS } from "../metrics/rank.ts";
import type { Bilingual } from "../notation/language.ts";

/** A word of the site and what it means, in plain language. */
export interface GlossaryEntry {
  /** Where the page of words explains it, in both languages: `/istilah/#cakupan`. */
  id: string;
  term: Bilingual;
  definition: Bilingual;
  /** What it is taken for, and is not. */
  not: Bilingual;
}

/** Every word that a reader meets, in the order in which they build on each other. */
export const glossary = {
  ikd: {
    id: "ikd",
    term: { id: "IKD", en: "IKD, the digital ID app" },
    definition: {
      id: "Identitas Kependudukan Digital, aplikasi ponsel Kementerian Dalam Negeri. Aplikasi itu menampilkan KTP-el dan dokumen kependudukan pemiliknya.",
      en: "Identitas Kependudukan Digital, the Home Affairs Ministry's phone app. It shows its owner's ID card and civil documents.",
    },
    not: {
      id: "IKD bukan nama lain untuk kartu digital: kartu itu satu bagian dari isinya.",
      en: "IKD is not another name for a digital card: the card is one part of it.",
    },
  },
  activation: {
    id: "aktivasi",
    term: { id: "aktivasi, mengaktifkan", en: "activation, to activate" },
    definition: {
      id: "Orang yang IKD-nya sudah aktif, dijumlah sejak awal program. Ia dihitung di tempat ia terdaftar sebagai penduduk.",
      en: "People whose IKD is active, in total since the start. They are counted where they are registered as residents.",
    },
    not: {
      id: "Mengunduh aplikasinya belum aktivasi: petugas harus memindai kode QR lebih dahulu.",
      en: "Downloading the app is not activation: an officer has to scan a QR code first.",
    },
  },
  holders: {
    id: "pemegang-ktp-el",
    term: { id: "pemegang KTP-el (perekaman)", en: "e-KTP holders (recorded)" },
    definition: {
      id: "Orang yang foto, sidik jari, dan iris matanya sudah direkam untuk KTP-el. Target nasional dihitung dari jumlah ini.",
      en: "People whose photo, fingerprints and iris have been recorded for the electronic ID card. The national target is a share of them.",
    },
    not: {
      id: "Pemegang KTP-el bukan semua warga: anak-anak tidak termasuk.",
      en: "E-KTP holders are not all residents: children are not among them.",
    },
  },
  eligible: {
    id: "wajib-ktp",
    term: { id: "wajib KTP", en: "people obliged to hold a KTP" },
    definition: {
      id: "Penduduk yang wajib punya KTP-el: yang sudah berumur 17\u00a0tahun, atau sudah atau pernah kawin. Dari jumlah ini pemegang KTP-el dapat diperkirakan.",
      en: "Residents who must hold an ID card: those aged 17 or more, or married now or before. E-KTP holders can be estimated from their number.",
    },
    not: {
      id: "Wajib KTP tidak berarti wajib punya IKD.",
      en: "Being obliged to hold a KTP does not mean being obliged to have IKD.",
    },
  },
  voters: {
    id: "dpt",
    term: { id: "DPT, pemilih", en: "registered voters" },
    definition: {
      id: "Daftar pemilih tetap sebuah pemilu. Pemegang KTP-el dapat juga diperkirakan dari DPT.",
      en: "The final voter roll of an election. It too gives an estimate of e-KTP holders.",
    },
    not: {
      id: "Pemilih bukan basis persentase di berita, jadi klaim tidak diuji terhadapnya.",
      en: "Voters are not the base of percentages in the news, so no claim is tested against them.",
    },
  },
  residents: {
    id: "penduduk",
    term: { id: "penduduk", en: "residents" },
    definition: {
      id: "Semua orang yang terdaftar di wilayah itu, anak-anak termasuk.",
      en: "Everyone registered in the region, children included.",
    },
    not: {
      id: "Target nasional tidak dihitung dari penduduk.",
      en: "The national target is not a share of residents.",
    },
  },
  base: {
    id: "basis",
    term: { id: "basis; basis tersirat", en: "base; implied base" },
    definition: {
      id: "Jumlah yang menjadi pembagi sebuah persentase: persen dari apa. Basis tersirat adalah jumlah orang dibagi persentase yang tercetak.",
      en: "The number a percentage is a percentage of. The implied base is the count divided by the printed percentage.",
    },
    not: {
      id: "Basis tersirat bukan basis yang sebenarnya: ia menunjukkan apa yang mungkin dipakai.",
      en: "The implied base is not the true one: it shows what may have been used.",
    },
  },
  coverage: {
    id: "cakupan",
    term: { id: "cakupan", en: "coverage" },
    definition: { id: "Aktivasi dibagi pemegang KTP-el.", en: "Activations divided by e-KTP holders." },
    not: {
      id: "Persentase dari wajib KTP, penduduk, atau target bukan cakupan.",
      en: "A percentage of people obliged to hold a KTP, of residents or of the target is not coverage.",
    },
  },
  shareOfTarget: {
    id: "capaian-target",
    term: { id: "capaian target", en: "share of target" },
    definition: {
      id: "Aktivasi dibagi jumlah orang yang ditargetkan.",
      en: "Activations divided by the number of people the target asks for.",
    },
    not: {
      id: "Capaian target bukan cakupan: pembaginya lebih kecil, jadi persentasenya lebih besar.",
      en: "The share of target is not coverage: it is of fewer people, so the percentage is higher.",
    },
  },
  target: {
    id: "target",
    term: { id: "target; tenggat", en: "target; deadline" },
    definition: {
      id: "Bagian pemegang KTP-el yang IKD-nya harus aktif. Tenggat adalah hari terakhir tahunnya.",
      en: "The share of e-KTP holders whose IKD must be active. The deadline is the last day of its year.",
    },
    not: {
      id: "Target bukan batas atas: aktivasi boleh melampauinya.",
      en: "A target is not an upper limit: activations may go beyond it.",
    },
  },
  gap: {
    id: "kekurangan",
    term: { id: "kekurangan", en: "gap" },
    definition: {
      id: "Jumlah orang yang diperlukan lagi untuk mencapai target. Bila target terlampaui, yang disebut kelebihannya.",
      en: "The people missing to the target. Once it is passed, the people above it are named.",
    },
    not: {
      id: "Kekurangan bukan jumlah semua orang tanpa IKD.",
      en: "The gap is not the number of all people without IKD.",
    },
  },
  pace: {
    id: "laju",
    term: { id: "laju", en: "pace" },
    definition: {
      id: `Rata-rata orang yang mengaktifkan IKD dalam sehari, di antara dua laporan jumlah yang berjarak sedikitnya ${LEAST_DAYS}\u00a0hari.`,
      en: `The mean number of people who activate IKD in a day, between two counts at least ${LEAST_DAYS}\u00a0days apart.`,
    },
    not: {
      id: "Hasil sehari yang disebut narasumber bukan laju.",
      en: "The result of a day that an official mentions is not the pace.",
    },
  },
  neededPace: {
    id: "laju-yang-diperlukan",
    term: { id: "laju yang diperlukan", en: "pace needed" },
    definition: {
      id: "Kekurangan dibagi sisa hari dari tanggal laporan sampai tenggat. Jumlah pemegang KTP-el dianggap tetap.",
      en: "The gap divided by the days left from the report to the deadline, with the number of holders held constant.",
    },
    not: { id: "Itu bukan kewajiban harian sebuah dinas.", en: "It is not what an office has to reach each day." },
  },
  movingTarget: {
    id: "target-bergerak",
    term: { id: "target bergerak", en: "moving target" },
    definition: {
      id: "Setiap hari ada yang genap 17\u00a0tahun, jadi jumlah orang yang ditargetkan ikut bertambah.",
      en: "People turn 17 every day, so the number of people the target asks for grows.",
    },
    not: {
      id: "Itu bukan ramalan kapan target akan tercapai.",
      en: "It is not a forecast of when a target will be met.",
    },
  },
  rank: {
    id: "peringkat",
    term: { id: "peringkat", en: "rank" },
    definition: {
      id: `Urutan cakupan di sekitar satu tenggat target nasional. Yang ikut adalah wilayah dengan laporan paling jauh ${NEAR_DAYS}\u00a0hari dari tenggat itu.`,
      en: `The order of coverage near one national deadline. It takes in the regions with a report within ${NEAR_DAYS}\u00a0days of it.`,
    },
    not: {
      id: "Daftar semua wilayah bukan peringkat: tanggal laporannya berbeda-beda.",
      en: "The list of all regions is not a rank: their reports are of different dates.",
    },
  },
  report: {
    id: "laporan",
    term: { id: "laporan", en: "report" },
    definition: {
      id: "Pernyataan satu sumber tentang satu jumlah pada satu tanggal.",
      en: "What one source states about one number on one date.",
    },
    not: {
      id: "Laporan bukan data resmi, kecuali lembaganya sendiri yang menerbitkannya.",
      en: "A report is not official data, unless the body itself published it.",
    },
  },
  claim: {
    id: "klaim",
    term: { id: "klaim", en: "claim" },
    definition: { id: "Persentase seperti yang tercetak di sumbernya.", en: "A percentage as its source printed it." },
    not: { id: "Kata ini bukan tuduhan.", en: "The word accuses nobody." },
  },
  notUsed: {
    id: "tidak-dipakai",
    term: { id: "tidak dipakai", en: "not used" },
    definition: {
      id: "Angka yang tampil dengan alasannya, tetapi tidak ikut dihitung. Sebabnya: mustahil, tanggalnya tidak dapat ditentukan, atau yang dihitung hal lain.",
      en: "A figure that is shown with its reason but enters no calculation. It is impossible, cannot be dated, or counts something else.",
    },
    not: {
      id: "Angka itu tidak dihapus: ia tetap ada di daftar laporan wilayahnya.",
      en: "It is not deleted: it stays in the list of its region's reports.",
    },
  },
  grade: {
    id: "mutu",
    term: { id: "mutu sumber", en: "grade of a source" },
    definition: {
      id: "Resmi adalah terbitan lembaganya. Pejabat adalah media yang mengutip pejabat. Media adalah tulisan tanpa pejabat yang disebut.",
      en: "Resmi is the body's own publication. Pejabat is a text that quotes an official. Media is a text that names no official.",
    },
    not: {
      id: "Mutu tidak menjamin bahwa sebuah angka benar.",
      en: "A grade does not guarantee that a figure is right.",
    },
  },
  interval: {
    id: "rentang",
    term: { id: "rentang", en: "range" },
    definition: {
      id: "Batas bawah dan batas atas sebuah angka. Lebarnya datang dari pembulatan sumber, jarak tanggal, dan perkiraan pemegang KTP-el.",
      en: "The lowest and highest value of a figure. It comes from rounding, distance in time and the estimate of holders.",
    },
    not: {
      id: "Rentang bukan selang kepercayaan survei, dan tidak menjaga dari sumber yang keliru.",
      en: "A range is not the confidence interval of a survey, and no guard against a wrong source.",
    },
  },
  estimate: {
    id: "perkiraan",
    term: { id: "perkiraan; dihitung dari target", en: "estimate; worked back from the target" },
    definition: {
      id: "Perkiraan adalah pemegang KTP-el yang kami turunkan dari wajib KTP, DPT, atau penduduk. Dihitung dari target berarti jumlahnya mengikuti target sumbernya.",
      en: "An estimate is our number of e-KTP holders from those obliged to hold a KTP, the voter roll or residents. Worked back from the target: it follows from the source's own target.",
    },
    not: {
      id: "Perkiraan bukan laporan: tidak ada sumber yang mencetaknya.",
      en: "An estimate is not a report: no source printed it.",
    },
  },
  event: {
    id: "kegiatan",
    term: { id: "kegiatan (jemput bola)", en: "outreach session" },
    definition: {
      id: "Layanan aktivasi yang mendatangi orang.",
      en: "An activation service that goes to where people are.",
    },
    not: {
      id: "Hasil kegiatan tidak kami tambahkan pada jumlah kumulatif.",
      en: "The result of a session is not added to the running total.",
    },
  },
  facility: {
    id: "sarana",
    term: { id: "sarana (ADM)", en: "facility (ADM)" },
    definition: {
      id: "Misalnya Anjungan Dukcapil Mandiri (ADM), mesin untuk mencetak sendiri dokumen kependudukan.",
      en: "For example an Anjungan Dukcapil Mandiri (ADM), a self-service machine that prints civil documents.",
    },
    not: {
      id: "Adanya mesin tidak menunjukkan berapa orang mengaktifkan IKD.",
      en: "That there is a machine does not say how many people activate IKD.",
    },
  },
  correction: {
    id: "ralat",
    term: { id: "ralat", en: "correction" },
    definition: {
      id: "Perbaikan atas kesalahan, milik kami atau milik sumber.",
      en: "A mistake, ours or the source's, put right.",
    },
    not: {
      id: "Ralat bukan perubahan diam-diam: nilai lamanya tetap tercatat.",
      en: "A correction is not a silent change: the old value stays on record.",
    },
  },
  revision: {
    id: "revisi",
    term: { id: "revisi", en: "revision" },
    definition: {
      id: "Angka yang diganti karena ada data yang lebih baik.",
      en: "A figure that is replaced because better data came.",
    },
    not: {
      id: "Revisi bukan ralat: nilai lamanya tidak salah menurut data waktu itu.",
      en: "A revision is not a correction: the old value was right by the data of its time.",
    },
  },
  stale: {
    id: "angka-lama",
    term: { id: "angka lama", en: "out of date" },
    definition: {
      id: `Laporan terakhir yang dapat dipakai berumur lebih dari ${FRESH_DAYS}\u00a0hari.`,
      en: `The last usable report is more than ${FRESH_DAYS}\u00a0days old.`,
    },
    not: {
      id: "Angka lama tidak berarti keliru: ia benar untuk tanggalnya.",
      en: "Out of date does not mean wrong: the figure holds for its date.",
    },
  },
  region: {
    id: "wilayah",
    term: { id: "wilayah", en: "region" },
    definition: {
      id: "Satu provinsi, kabupaten, kota, atau kecamatan yang dicatat di sini.",
      en: "A province, regency, city or district (kecamatan) on record here.",
    },
    not: {
      id: "Nama tanpa “Kota” atau “Kabupaten” bukan nama wilayah di sini, karena keduanya dapat bernama sama.",
      en: "A name without Kota or Kabupaten is not the name of a region here, since both can have the same.",
    },
  },
} as const satisfies Record<string, GlossaryEntry>;

export type Term = keyof typeof glossary;

/** Stands before an example. */
export const exampleLabel: Bilingual = { id: "Contoh", en: "Example" };
