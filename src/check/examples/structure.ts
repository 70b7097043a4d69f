import type { structureRules } from "../../rules/structure.ts";
import { add, change, line, type Example } from "./folder.ts";

export const structureExamples: Record<keyof typeof structureRules, Example> = {
  "pemisah-titik-koma": {
    edits: [change("kegiatan", (text) => text.replaceAll(",", ";"))],
  },
  "pemisah-lain": {
    edits: [change("kegiatan", (text) => text.replaceAll(",", "\t"))],
  },
  "pemisah-campur": {
    edits: [line("aktivasi", 4, "35.73;2024-04-22;hari;54000;dibulatkan;1000;;;;malangpariwara-2024-04-23;;")],
  },
  "kutip-terbuka": {
    edits: [change("kegiatan", (text) => text.replace("Mal Pelayanan", '"Mal Pelayanan'))],
  },
  "baris-tertelan": {
    // Opened in the note of the second line, closed in that of the third.
    edits: [
      change("aktivasi", (text) =>
        text
          .replace("malangtimes-2023-09-03,,", 'malangtimes-2023-09-03,,"Hari wawancara')
          .replace("jatimtimes-2023-10-22,,", 'jatimtimes-2023-10-22,,menurut dinas"'),
      ),
    ],
  },
  "kutip-nyasar": {
    edits: [change("kegiatan", (text) => text.replace("Mal Pelayanan", '"Mal" Pelayanan'))],
  },
  "akhir-baris-cr": {
    edits: [change("kegiatan", (text) => text.replaceAll("\n", "\r"))],
  },
  "judul-di-atas": {
    edits: [change("sarana", (text) => `REKAP SARANA,,,,,\n,,,,,\n${text}`)],
  },
  "judul-tidak-ada": {
    edits: [change("sarana", (text) => text.slice(text.indexOf("\n") + 1))],
  },
  "judul-berulang": {
    edits: [change("sarana", (text) => `${text}wilayah,sarana,jumlah,tanggal,ketepatan,sumber\n`)],
  },
  "kolom-tak-dikenal": {
    edits: [change("sarana", (text) => text.replace("jumlah", "jumlh"))],
  },
  "kolom-kosong": {
    edits: [change("sarana", (text) => text.replaceAll("\n", ",\n"))],
  },
  "kolom-ganda": {
    edits: [change("sarana", (text) => text.replace("\n", ",jumlah\n").replace(/\n$/, ",1\n"))],
  },
  "kolom-hilang": {
    edits: [change("sarana", () => "wilayah,sarana,jumlah,ketepatan,sumber\n35.73,adm,1,hari,genpi-2022-06-16\n")],
  },
  "kolom-tertukar": {
    edits: [change("sarana", (text) => text.replace("jumlah,tanggal", "tanggal,jumlah"))],
  },
  "sel-berlebih": {
    edits: [line("aktivasi", 4, "35.73,2024-04-22,hari,61,890,,,,,,malangpariwara-2024-04-23,,")],
  },
  "sel-kurang": {
    edits: [line("sarana", 2, "35.73,adm,1,2023-01-27")],
  },
  "baris-menyatu": {
    edits: [
      change("aktivasi", (text) => `${text.trimEnd()}35.10,2024-04-22,hari,61890,,,,,,malangpariwara-2024-04-23,,\n`),
    ],
  },
  "baris-tertukar": {
    edits: [
      change("aktivasi", (text) => `${text}35.10,2024-04-22,hari,perekaman,1300000,,,,malangpariwara-2024-04-23,,\n`),
    ],
  },
  "bukan-baris-data": {
    edits: [change("aktivasi", (text) => `${text}KABUPATEN,,,,,,,,,,,\n`)],
  },
  "koma-akhir": {
    edits: [change("sarana", (text) => text.replace(/\n$/, ",,\n"))],
  },
  "baris-kosong": {
    edits: [change("sarana", (text) => `${text},,,,,\n`)],
  },
  "baris-jumlah": {
    edits: [add("aktivasi", { wilayah: "JUMLAH", jumlah: "111146" })],
  },
  "tanpa-baris": {
    edits: [change("target", (text) => text.slice(0, text.indexOf("\n") + 1))],
  },
};
