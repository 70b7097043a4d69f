import type { Bilingual, Language } from "../../notation/language.ts";
import { ruleEntry, ruleWords, type RuleEntry } from "../../check/catalogue.ts";
import { keysOf } from "../../notation/keys.ts";
import { ruleGroups, rulesOf } from "../../rules/rules.ts";

/** The rules that look at one kind of thing. */
export interface RuleGroup {
  id: string;
  heading: string;
  rules: RuleEntry[];
}

/** All rules in their groups, as `npm run check -- --rules` lists them, and the words around them. */
export function rulesPage(language: Language): {
  words: (typeof ruleWords)[Language];
  lede: string;
  groups: RuleGroup[];
} {
  const groups = keysOf(ruleGroups).map((name) => {
    const { id, heading } = GROUPS[name];
    const entries = rulesOf(name).map((rule) => ruleEntry(rule, language));
    return { id, heading: heading[language], rules: entries };
  });
  return { words: ruleWords[language], lede: LEDE[language], groups };
}

const LEDE: Bilingual = {
  id: "Sebelum situs dibangun, setiap berkas diperiksa. Pesan pemeriksa menyebut nama aturannya; di sini contohnya, pesannya, dan alasannya.",
  en: "Every file is checked before the site is built. The checker's messages name their rule; here is an example of each, its message, and why the rule is there.",
};

const GROUPS: Record<keyof typeof ruleGroups, { id: string; heading: Bilingual }> = {
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
