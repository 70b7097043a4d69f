import type { cellRules } from "../../rules/cells.ts";
import { add, set, type Example } from "./folder.ts";

/** A fault of the date of the third report. */
function ofDate(tanggal: string): Example {
  return { edits: [set("aktivasi", 4, { tanggal })] };
}

/** A fault of its region. */
function ofRegion(wilayah: string): Example {
  return { edits: [set("aktivasi", 4, { wilayah })] };
}

export const cellExamples: Record<keyof typeof cellRules, Example> = {
  "sel-kosong": ofDate(""),
  "tanda-kosong": {
    edits: [set("aktivasi", 4, { basis: "NaN", catatan: "NaN" })],
  },
  "sel-berbaris": {
    edits: [set("kegiatan", 2, { tempat: "Mal Pelayanan\nPublik" })],
  },
  "spasi-tepi": {
    edits: [set("aktivasi", 4, { sumber: "malangpariwara-2024-04-23 " })],
  },
  "rumus-awal": {
    edits: [set("kegiatan", 2, { catatan: '=HYPERLINK("https://contoh.id")' })],
  },
  "data-pribadi": {
    edits: [set("kegiatan", 2, { catatan: "Daftar ke Sari, 0812-3456-7890" })],
  },
  "tanggal-bentuk": ofDate("22/04/2024"),
  "tanggal-ambigu": ofDate("04/03/2024"),
  "tanggal-excel": ofDate("45404"),
  "tanggal-tak-lengkap": ofDate("2024-04"),
  "tanggal-jam": ofDate("2024-04-22T10:00:00Z"),
  "tanggal-tak-ada": ofDate("2024-02-30"),
  "tanggal-belum-diisi": ofDate("1970-01-01"),
  "ketepatan-tak-dikenal": {
    edits: [set("aktivasi", 4, { ketepatan: "terbaru" })],
  },
  "pilihan-tak-dikenal": {
    edits: [set("aktivasi", 4, { presisi: "kira-kira" })],
  },
  "pilihan-ejaan": {
    edits: [set("aktivasi", 2, { basis: "Wajib KTP" })],
  },
  "nama-terlalu-panjang": {
    edits: [set("wilayah", 6, { ibu_kota: "Malang".repeat(17) })],
  },
  "id-bentuk": {
    edits: [
      add("sumber", {
        id: "Radar Malang 2024",
        penerbit: "Radar Malang",
        url: "https://radarmalang.id/",
        mutu: "media",
      }),
    ],
  },
  "kode-bentuk": ofRegion("3573"),
  "kode-nol-hilang": ofRegion("35.1"),
  "kode-nama": ofRegion("Malang"),
  "kode-tak-dikenal": ofRegion("35.37"),
  "sumber-kosong": {
    edits: [set("aktivasi", 4, { sumber: "" })],
  },
  "sumber-tak-dikenal": {
    edits: [set("aktivasi", 4, { sumber: "malangpariwara-2024-04" })],
  },
  "sumber-alamat": {
    edits: [set("aktivasi", 3, { sumber: "https://jatimtimes.com/" })],
  },
  "url-bentuk": {
    edits: [set("sumber", 6, { url: "javascript:alert(1)" })],
  },
  "url-buntut": {
    edits: [set("sumber", 7, { url: "https://klikapa.com/read/18889?fbclid=IwAR0" })],
  },
  "url-http": {
    edits: [set("sumber", 6, { url: "http://jatimtimes.com/" })],
  },
};
