import { FRESH_DAYS } from "../metrics/freshness.ts";
import { LEAST_DAYS } from "../metrics/pace.ts";
import { NEAR_DAYS } from "../metrics/rank.ts";
import type { Bilingual } from "../notation/language.ts";

/** A word of the site and what it means, in plain language. */
export interface Entry {
  term: Bilingual;
  definition: Bilingual;
}

/** Every word that a reader meets, in the order in which they build on each other. */
export const glossary = {
  ikd: {
    term: { id: "IKD", en: "IKD, the digital ID app" },
    definition: {
      id: "Identitas Kependudukan Digital: aplikasi ponsel dari Kementerian Dalam Negeri yang menampilkan KTP-el dan dokumen kependudukan pemiliknya.",
      en: "Identitas Kependudukan Digital: the Home Affairs Ministry's phone app that shows its owner's ID card and civil documents.",
    },
  },
  activation: {
    term: { id: "aktivasi, mengaktifkan", en: "activation, to activate" },
    definition: {
      id: "Orang yang IKD-nya telah aktif, dihitung di tempat ia terdaftar sebagai penduduk, dijumlah sejak awal program.",
      en: "People whose IKD is active, counted where they are registered, in total since the start.",
    },
  },
  holders: {
    term: { id: "pemegang KTP-el (perekaman)", en: "e-KTP holders (recorded)" },
    definition: {
      id: "Orang yang data dirinya, dengan foto, sidik jari, dan iris mata, telah direkam untuk KTP-el. Basis resmi target.",
      en: "People recorded for the electronic ID card, with photo, fingerprints and iris. The official base of the target.",
    },
  },
  eligible: {
    term: { id: "wajib KTP", en: "people obliged to hold a KTP" },
    definition: {
      id: "Penduduk yang wajib memiliki KTP-el: berumur 17\u00a0tahun, atau telah atau pernah kawin. Dipakai memperkirakan pemegang KTP-el bila jumlahnya tidak ada.",
      en: "Residents who must hold a card: aged 17, or married now or before. Used to estimate holders where no figure exists.",
    },
  },
  voters: {
    term: { id: "DPT, pemilih", en: "registered voters" },
    definition: {
      id: "Daftar pemilih tetap sebuah pemilu; dipakai memperkirakan pemegang KTP-el bila wajib KTP pun tidak ada.",
      en: "The final voter roll of an election; used to estimate holders where even the number obliged is missing.",
    },
  },
  residents: {
    term: { id: "penduduk", en: "residents" },
    definition: {
      id: "Semua orang yang terdaftar di wilayah itu, anak-anak termasuk.",
      en: "Everyone registered there, children included.",
    },
  },
  base: {
    term: { id: "basis; basis tersirat", en: "base; implied base" },
    definition: {
      id: 'Jumlah yang menjadi pembagi sebuah persentase: "dari jumlah apa". Tersirat: jumlah dibagi persentase yang tercetak.',
      en: "The number a percentage is a percentage of. Implied: the count divided by the printed percentage.",
    },
  },
  coverage: {
    term: { id: "cakupan", en: "coverage" },
    definition: {
      id: "Aktivasi dibagi pemegang KTP-el, selalu.",
      en: "Activations divided by e-KTP holders, always.",
    },
  },
  shareOfTarget: {
    term: { id: "capaian target", en: "share of target" },
    definition: {
      id: "Aktivasi dibagi jumlah orang yang ditargetkan.",
      en: "Activations divided by the number of people the target asks for.",
    },
  },
  target: {
    term: { id: "target; tenggat", en: "target; deadline" },
    definition: {
      id: "Bagian pemegang KTP-el yang IKD-nya harus aktif; hari terakhir tahunnya.",
      en: "The share of holders whose IKD must be active; the last day of its year.",
    },
  },
  gap: {
    term: { id: "kekurangan", en: "gap" },
    definition: {
      id: "Orang yang diperlukan untuk mencapai target; bila targetnya terlampaui, berapa orang di atasnya.",
      en: "People missing to the target; once it is passed, people above it.",
    },
  },
  pace: {
    term: { id: "laju", en: "pace" },
    definition: {
      id: `Rata-rata aktivasi per hari antara jumlah terakhir dan jumlah terdekat sedikitnya ${LEAST_DAYS}\u00a0hari sebelumnya.`,
      en: `Mean activations a day between the last count and the latest one at least ${LEAST_DAYS}\u00a0days before it.`,
    },
  },
  neededPace: {
    term: { id: "laju yang diperlukan", en: "pace needed" },
    definition: {
      id: "Kekurangan dibagi sisa hari, dari tanggal laporan sampai tenggat; pemegang KTP-el dianggap tetap.",
      en: "The gap divided by the days from the report to the deadline, holders held still.",
    },
  },
  movingTarget: {
    term: { id: "target bergerak", en: "moving target" },
    definition: {
      id: "Setiap hari ada yang genap 17\u00a0tahun, jadi jumlah orang yang ditargetkan ikut bertambah.",
      en: "People turn 17 every day, so the number of people the target asks for grows.",
    },
  },
  rank: {
    term: { id: "peringkat", en: "rank" },
    definition: {
      id: `Kedudukan pada satu waktu, di antara wilayah yang laporannya paling jauh ${NEAR_DAYS}\u00a0hari dari tenggat target nasional.`,
      en: `A place at one moment: among regions with a report within ${NEAR_DAYS}\u00a0days of a national deadline.`,
    },
  },
  report: {
    term: { id: "laporan", en: "report" },
    definition: {
      id: "Satu pernyataan satu sumber tentang satu jumlah pada satu tanggal.",
      en: "One statement by one source about one number on one date.",
    },
  },
  claim: {
    term: { id: "klaim", en: "claim" },
    definition: {
      id: "Persentase seperti yang tercetak di sumber. Kata ini bukan tuduhan.",
      en: "A percentage as the source printed it. The word accuses nobody.",
    },
  },
  notUsed: {
    term: { id: "tidak dipakai", en: "not used" },
    definition: {
      id: "Ditampilkan dengan alasannya, tidak masuk hitungan: mustahil, tanggalnya tidak dapat ditentukan, atau menghitung hal lain.",
      en: "Shown with its reason, used in no figure: impossible, undatable, or a count of something else.",
    },
  },
  source: {
    term: { id: "sumber; mutu", en: "source; grade" },
    definition: {
      id: "Resmi: terbitan lembaga. Pejabat: pejabat yang dikutip media. Media: tulisan media atau warga tanpa pejabat yang disebut.",
      en: "Resmi: the body's own page. Pejabat: an official quoted by the press. Media: a text that names no official.",
    },
  },
  interval: {
    term: { id: "rentang", en: "range" },
    definition: {
      id: "Batas bawah dan atas menurut pembulatan sumber, jarak tanggal, dan perkiraan pemegang KTP-el. Bukan selang kepercayaan; tidak menjaga dari sumber yang keliru.",
      en: "Lowest and highest value allowed by rounding, distance in time and the estimate of holders. Not a confidence interval, and no guard against a wrong source.",
    },
  },
  implied: {
    term: { id: "hitungan; tersirat; perkiraan", en: "worked out; implied; estimate" },
    definition: {
      id: "Hitungan: jumlah atau selisih dari angka sumber itu sendiri. Tersirat: pemegang KTP-el yang mengikuti target sumbernya (160.000 = 25% dari pemegang KTP-el, jadi 640.000). Perkiraan: pemegang KTP-el dari wajib KTP, DPT, atau penduduk.",
      en: "Worked out: a sum or difference of the source's own figures. Implied: e-KTP holders that follow from the source's target (160,000 = 25% of e-KTP holders, so 640,000). Estimate: holders from those obliged to hold a KTP, the voter roll, or residents.",
    },
  },
  event: {
    term: { id: "kegiatan (jemput bola)", en: "outreach session" },
    definition: {
      id: "Layanan aktivasi yang mendatangi orang; hasilnya tidak ditambahkan pada jumlah kumulatif.",
      en: "A session that goes to where people are; its result is never added to the running total.",
    },
  },
  facility: {
    term: { id: "sarana (ADM)", en: "facility" },
    definition: {
      id: "Misalnya Anjungan Dukcapil Mandiri (ADM), mesin untuk mencetak sendiri dokumen kependudukan.",
      en: "For example an Anjungan Dukcapil Mandiri (ADM), a self-service document machine.",
    },
  },
  correction: {
    term: { id: "ralat", en: "correction" },
    definition: {
      id: "Perbaikan atas kesalahan, milik kami atau milik sumber.",
      en: "A mistake, ours or the source's, put right.",
    },
  },
  revision: {
    term: { id: "revisi", en: "revision" },
    definition: {
      id: "Angka diganti karena ada data yang lebih baik.",
      en: "A figure replaced because better data came.",
    },
  },
  stale: {
    term: { id: "data lama", en: "old data" },
    definition: {
      id: `Laporan terakhir yang dapat dipakai berumur lebih dari ${FRESH_DAYS}\u00a0hari.`,
      en: `The last usable report is more than ${FRESH_DAYS}\u00a0days old.`,
    },
  },
  region: {
    term: { id: "wilayah", en: "region" },
    definition: {
      id: "Satu kabupaten atau kota, atau provinsinya.",
      en: "A regency or city, or their province.",
    },
  },
} as const satisfies Record<string, Entry>;
