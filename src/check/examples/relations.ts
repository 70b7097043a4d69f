import type { relationRules } from "../../rules/relations.ts";
import { add, drop, set, type Example } from "./folder.ts";

const pariwara = { tanggal: "2024-04-22", sumber: "malangpariwara-2024-04-23" };

export const relationExamples: Record<keyof typeof relationRules, Example> = {
  "laporan-ganda": {
    edits: [add("aktivasi", { wilayah: "35.73", ...pariwara, jumlah: "54100" })],
  },
  "baris-ganda": {
    edits: [
      add("sumber", {
        id: "jatimtimes-2023-10-22",
        penerbit: "JatimTimes",
        url: "https://jatimtimes.com/",
        mutu: "media",
      }),
    ],
  },
  "pakai-tanpa-alasan": {
    edits: [set("aktivasi", 4, { pakai: "tidak" })],
  },
  "tersirat-tanpa-hitungan": {
    edits: [set("ektp", 4, { catatan: "" })],
  },
  "tersirat-tak-cocok": {
    // 160.000 / 0,30 = 533.333,3.
    edits: [set("ektp", 4, { catatan: "Dari target: 160.000 / 0,30 = 640.000." })],
  },
  "hitungan-tanpa-catatan": {
    edits: [set("ektp", 2, { cara: "hitungan", catatan: "" })],
  },
  "hitungan-tak-cocok": {
    // 706.158 - 35.979 = 670.179: a digit was lost.
    edits: [set("ektp", 2, { cara: "hitungan", catatan: "Belum merekam: 706.158 - 35.979 = 670.279." })],
  },
  "urutan-tanggal": {
    edits: [set("kegiatan", 2, { mulai: "2024-11-25" })],
  },
  "tenggat-jauh": {
    edits: [set("target", 6, { tenggat: "2204-12-31" })],
  },
  "luar-melebihi": {
    edits: [set("kegiatan", 2, { luar_wilayah: "450" })],
  },
  "tanggal-belum-terjadi": {
    edits: [set("aktivasi", 4, { tanggal: "2042-04-22" })],
  },
  // November is not over on the 21st, and a page of the 20th holds no figure of a later day.
  "tanggal-belum-lewat": {
    edits: [
      set("sumber", 12, { id: "yayasan-iki-2026-11-20", terbit: "2026-11-20" }),
      set("target", 5, { sumber: "yayasan-iki-2026-11-20" }),
      add("aktivasi", {
        ...{ wilayah: "35.10", tanggal: "2026-11-30", ketepatan: "bulan", jumlah: "61890" },
        sumber: "yayasan-iki-2026-11-20",
      }),
    ],
  },
  "sarana-nol": {
    edits: [set("sarana", 2, { jumlah: "0" })],
  },
  "tanggal-terlalu-awal": {
    edits: [set("aktivasi", 2, { tanggal: "2003-09-03" })],
  },
  "terbit-belum-terjadi": {
    edits: [set("sumber", 6, { terbit: "2042-10-22" })],
  },
  "sumber-tanggal": {
    edits: [
      add("sumber", {
        id: "detik-2024-04-23",
        penerbit: "Detik",
        url: "https://detik.com/a",
        terbit: "2024-04-22",
        mutu: "media",
      }),
    ],
  },
  "sumber-kembar": {
    edits: [
      add("sumber", {
        id: "antara-2025-08-13",
        penerbit: "ANTARA",
        url: "https://jatim.antaranews.com/berita/960101/cakupan-aktivasi-ikd-kota-madiun-mencapai-322-persen?page=all",
        terbit: "2025-08-13",
        mutu: "pejabat",
      }),
    ],
  },
  "hari-bulan-tertukar": {
    edits: [
      add("sumber", {
        id: "detik-2024-10-05",
        penerbit: "Detik",
        url: "https://detik.com/a",
        terbit: "2024-10-05",
        mutu: "media",
      }),
      add("aktivasi", { wilayah: "35.10", tanggal: "2024-05-10", jumlah: "61890", sumber: "detik-2024-10-05" }),
    ],
  },
  "sumber-mendahului": {
    edits: [set("aktivasi", 3, { tanggal: "2023-10-23" })],
  },
  "kumulatif-turun": {
    // 31.100, give or take 100, was reported half a year before.
    edits: [set("aktivasi", 4, { jumlah: "5400", pembulatan: "100" })],
  },
  lonjakan: {
    // 181 days after 31.100; 540.000 / 31.100 = 17,4.
    edits: [set("aktivasi", 4, { tanggal: "2024-04-20", jumlah: "540000" })],
  },
  "jumlah-provinsi": {
    // At least 53.500 in Kota Malang and 1.200 in Kabupaten Malang.
    edits: [
      add("aktivasi", { wilayah: "35.07", ...pariwara, jumlah: "1200" }),
      add("aktivasi", { wilayah: "35", ...pariwara, jumlah: "50000" }),
    ],
  },
  "aktivasi-melebihi-pemegang": {
    // 640.000 holders, rounded to 4.000: at most 642.000.
    edits: [
      add("ektp", {
        wilayah: "35.07",
        ...pariwara,
        ukuran: "perekaman",
        jumlah: "640000",
        presisi: "dibulatkan",
        pembulatan: "4000",
      }),
      add("aktivasi", { wilayah: "35.07", ...pariwara, jumlah: "7000000" }),
    ],
  },
  "aktivasi-melebihi-perkiraan": {
    // Of a million voters, 0,95 to 1,06 million may hold an e-KTP, 1,01 million in the middle.
    edits: [
      add("ektp", { wilayah: "35.07", ...pariwara, ukuran: "dpt", jumlah: "1000000" }),
      add("aktivasi", { wilayah: "35.07", ...pariwara, jumlah: "2000000" }),
    ],
  },
  "jumlah-kecil": {
    edits: [add("aktivasi", { wilayah: "35.07", ...pariwara, jumlah: "54" })],
  },
  "klaim-tidak-cocok": {
    // 54.000 / 0,2876 = 187.761. Of 640.000 holders it is 8,4 %, of 30 % of them 28,1 %.
    edits: [set("aktivasi", 4, { persen: "28.76", basis: "perekaman" })],
  },
  "perekaman-melebihi-wajib": {
    edits: [set("ektp", 3, { jumlah: "670000" })],
  },
  "daftar-menyusut": {
    // 1.305 days at 2 % a year leave 700.000 at 649.980 or more; 642.000 is less.
    edits: [set("ektp", 2, { jumlah: "700000" })],
  },
  "daftar-melonjak": {
    // 640.000 are 1,6 times 400.000; those in turn are more than half of the 706.158 obliged.
    edits: [set("ektp", 2, { jumlah: "400000" })],
  },
  "basis-mustahil": {
    // 1.290.000 obliged among 300.000 residents.
    edits: [
      add("ektp", { wilayah: "35.10", ...pariwara, ukuran: "penduduk", jumlah: "300000" }),
      add("ektp", { wilayah: "35.10", ...pariwara, ukuran: "wajib_ktp", jumlah: "1290000" }),
    ],
  },
  "penduduk-bukan-dukcapil": {
    edits: [
      add("sumber", {
        id: "bps-2024",
        penerbit: "BPS Kota Malang",
        url: "https://malangkota.bps.go.id/",
        terbit: "2024",
        mutu: "resmi",
      }),
      add("ektp", {
        wilayah: "35.73",
        tanggal: "2023-12-31",
        ukuran: "penduduk",
        jumlah: "847182",
        sumber: "bps-2024",
      }),
    ],
  },
  "target-nasional": {
    edits: [set("target", 5, { basis: "wajib_ktp" })],
  },
  "target-bertumpuk": {
    edits: [set("target", 3, { mulai: "2023-12-31" })],
  },
  "target-berlubang": {
    edits: [set("target", 3, { mulai: "2024-01-02" })],
  },
  "target-hari-ini": {
    edits: [drop("target", 5)],
  },
  "target-jumlah": {
    // 25 % of 850.000 is 212.500.
    edits: [
      add("ektp", { wilayah: "35.10", ...pariwara, ukuran: "wajib_ktp", jumlah: "850000" }),
      add("target", {
        wilayah: "35.10",
        mulai: "2024-01-01",
        tenggat: "2024-12-31",
        persen: "25",
        basis: "wajib_ktp",
        jumlah: "225000",
        sumber: pariwara.sumber,
      }),
    ],
  },
  "wilayah-jenis": {
    edits: [set("wilayah", 6, { jenis: "kabupaten" })],
  },
  "wilayah-nama": {
    edits: [set("wilayah", 6, { nama: "Malang Kota", slug: "malang-kota" })],
  },
  "wilayah-slug": {
    edits: [set("wilayah", 6, { slug: "malang" })],
  },
  "wilayah-kembar": {
    edits: [
      add("wilayah", {
        kode: "35.71",
        nama: "Kota Malang",
        jenis: "kota",
        slug: "kota-malang",
        petak_baris: "6",
        petak_kolom: "1",
      }),
    ],
  },
  "wilayah-luar": {
    edits: [
      add("wilayah", {
        kode: "33.74",
        nama: "Kota Semarang",
        jenis: "kota",
        slug: "kota-semarang",
        petak_baris: "6",
        petak_kolom: "1",
      }),
    ],
  },
  "wilayah-tanpa-isi": {
    edits: [add("wilayah", { kode: "33", nama: "Jawa Tengah", jenis: "provinsi", slug: "jawa-tengah" })],
  },
  "wilayah-kurang": {
    edits: [drop("wilayah", 3), set("linimasa", 2, { wilayah: "00" })],
  },
  "petak-ganda": {
    edits: [set("wilayah", 6, { petak_baris: "5" })],
  },
  "petak-kurang": {
    edits: [set("wilayah", 6, { petak_baris: "", petak_kolom: "" })],
  },
};
