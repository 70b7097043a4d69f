import type { Bilingual } from "../notation/language.ts";
import type { ruleGroups } from "../rules/rules.ts";

/** Opens the page of rules. */
export const rulesLede: Bilingual = {
  id: "Sebelum situs dibangun, setiap berkas diperiksa. Pesan pemeriksa menyebut nama aturannya; di sini contohnya, pesannya, dan alasannya.",
  en: "Every file is checked before the site is built. The checker's messages name their rule; here is an example of each, its message, and why the rule is there.",
};

/** The groups of rules: their fragments and headings. */
export const ruleHeadings: Record<keyof typeof ruleGroups, { id: string; heading: Bilingual }> = {
  files: { id: "berkas", heading: { id: "Berkas dan hurufnya", en: "Files and their characters" } },
  structure: {
    id: "bentuk",
    heading: { id: "Baris, pemisah, dan judul kolom", en: "Lines, delimiters and the header" },
  },
  cells: { id: "sel", heading: { id: "Tanggal, kode, alamat, dan teks", en: "Dates, codes, addresses and texts" } },
  figures: { id: "angka", heading: { id: "Jumlah dan persentase", en: "Counts and percentages" } },
  relations: {
    id: "hubungan",
    heading: { id: "Hubungan antarsel, antarbaris, dan antartabel", en: "Between cells, rows and tables" },
  },
  history: { id: "riwayat", heading: { id: "Pengecualian dan koreksi", en: "Exceptions and corrections" } },
};
