import { error, type Rule } from "./rule.ts";

/** Rules about lines, delimiters, quotation marks and the header. */
export const structureRules = {
  "pemisah-titik-koma": error,
  "pemisah-lain": error,
  "pemisah-campur": error,
  "kutip-terbuka": error,
  "baris-tertelan": error,
  "kutip-nyasar": error,
  "akhir-baris-cr": error,
  "judul-di-atas": error,
  "judul-tidak-ada": error,
  "judul-berulang": error,
  "kolom-tak-dikenal": error,
  "kolom-kosong": error,
  "kolom-ganda": error,
  "kolom-hilang": error,
  "kolom-tertukar": error,
  "sel-berlebih": error,
  "sel-kurang": error,
  "baris-menyatu": error,
  "baris-tertukar": error,
  "bukan-baris-data": error,
  "koma-akhir": error,
  "baris-kosong": error,
  "baris-jumlah": error,
  "tanpa-baris": error,
} satisfies Record<string, Rule>;
