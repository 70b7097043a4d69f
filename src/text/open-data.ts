import type { Bilingual, Language } from "../notation/language.ts";
import { glossary } from "./glossary.ts";

/** A variable as the data standard of Satu Data Indonesia describes it. */
export interface StandardVariable {
  concept: Bilingual;
  definition: Bilingual;
  classification: Bilingual;
  measure: Bilingual;
  unit: Bilingual;
}

const people: Bilingual = { id: "orang", en: "people" };
const share: Bilingual = { id: "bagian, nol sampai satu", en: "share, nought to one" };
const byRegion: Bilingual = { id: "wilayah, tanggal", en: "region, date" };

/** What the data hold, in the five parts of the standard (Perpres 39/2019). */
export const standardVariables: readonly StandardVariable[] = [
  {
    concept: glossary.activation.term,
    definition: glossary.activation.definition,
    classification: byRegion,
    measure: { id: "jumlah kumulatif", en: "cumulative count" },
    unit: people,
  },
  {
    concept: glossary.holders.term,
    definition: glossary.holders.definition,
    classification: byRegion,
    measure: { id: "jumlah", en: "count" },
    unit: people,
  },
  {
    concept: glossary.coverage.term,
    definition: glossary.coverage.definition,
    classification: byRegion,
    measure: { id: "aktivasi dibagi pemegang KTP-el", en: "activations divided by e-KTP holders" },
    unit: share,
  },
  {
    concept: glossary.shareOfTarget.term,
    definition: glossary.shareOfTarget.definition,
    classification: byRegion,
    measure: { id: "aktivasi dibagi target", en: "activations divided by the target" },
    unit: share,
  },
];

/** The words around them; `decree`: what the codes of regions follow. */
export function standardWords(decree: string, language: Language) {
  return {
    id: {
      heading: "Satu Data Indonesia",
      caption: "Standar data: konsep, definisi, klasifikasi, ukuran, dan satuan",
      heads: ["Konsep", "Definisi", "Klasifikasi", "Ukuran", "Satuan"],
      codes: `Kode referensi: kode wilayah Kemendagri, menurut ${decree}. Kolom kode_bps memuat kode BPS.`,
      catalogue: { before: "Untuk walidata dan portal data: ", after: " (DCAT), dan " },
    },
    en: {
      heading: "Satu Data Indonesia",
      caption: "The national data standard: concept, definition, classification, measure and unit",
      heads: ["Concept", "Definition", "Classification", "Measure", "Unit"],
      codes: `Reference codes: those of the Home Affairs Ministry, by ${decree}. The column kode_bps has the code of Statistics Indonesia.`,
      catalogue: { before: "For data stewards and portals: ", after: " (DCAT), and " },
    },
  }[language];
}

/** What stands around the description of the API. */
export const apiWords = {
  id: {
    lede: "Semua angka di halaman situs ini juga ada sebagai JSON. Skema yang sama dipakai untuk menguji tiap dokumen.",
    addresses: "Alamat",
    answers: "Yang ada di tiap alamat",
    addressHeads: ["Alamat", "Isinya"],
    policy: "Yang dapat diandalkan",
    fields: "Bidang tiap dokumen",
    fieldHeads: ["Bidang", "Isinya"],
    described: "Keterangan bidang ditulis dalam bahasa Inggris, seperti namanya.",
    machine: "Untuk program:",
  },
  en: {
    lede: "Every figure on this site is there as JSON too. Each document is tested with the same schemas.",
    addresses: "Addresses",
    answers: "What is at each address",
    addressHeads: ["Address", "What it holds"],
    policy: "What you can rely on",
    fields: "Fields of each document",
    fieldHeads: ["Field", "What it holds"],
    described: "Fields and their descriptions are English in both languages of the site.",
    machine: "For programs:",
  },
} satisfies Record<
  Language,
  { addressHeads: [string, string]; fieldHeads: [string, string] } & Record<string, unknown>
>;
