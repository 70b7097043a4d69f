import { error, warning, type Rule } from "./rule.ts";

/** Rules about whole files and the characters in them. */
export const fileRules = {
  "berkas-tidak-ada": error,
  "berkas-tak-dikenal": warning,
  "berkas-tak-terbaca": error,
  "berkas-kosong": error,
  "berkas-tertukar": error,
  "berkas-terlalu-besar": error,
  "baris-terlalu-banyak": error,
  "baris-terlalu-panjang": error,
  "sel-terlalu-panjang": error,
  "pemeriksaan-berhenti": error,
  "berkas-utf16": error,
  "berkas-bukan-utf8": error,
  "berkas-nul": error,
  "berkas-bukan-csv": error,
  "tanda-konflik": error,
  "bom-di-tengah": error,
  "huruf-hilang": error,
  "huruf-rusak": error,
  "huruf-kendali": error,
  "huruf-tak-tampak": error,
} satisfies Record<string, Rule>;
