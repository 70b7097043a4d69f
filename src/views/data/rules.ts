import type { Bilingual, Language } from "../../notation/language.ts";
import type { Rule } from "../../rules/rule.ts";
import { ruleGroups } from "../../rules/rules.ts";
import { ruleWords, severityText } from "../../rules/text.ts";

/** A rule as the page lists it; its id is its fragment. */
export interface RuleEntry {
  id: string;
  /** What a breach does: stops the build, or warns. */
  severity: string;
  what: string;
  why: string;
  /** As it stands in a file: Indonesian in both languages. */
  example: string;
  remedy: string;
}

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
  const groups = Object.entries(ruleGroups).map(([name, rules]) => {
    const { id, heading } = GROUPS[name as keyof typeof ruleGroups];
    const entries = Object.entries<Rule>(rules).map(([rule, declared]) => ruleEntry(rule, declared, language));
    return { id, heading: heading[language], rules: entries };
  });
  return { words: ruleWords[language], lede: LEDE[language], groups };
}

function ruleEntry(id: string, rule: Rule, language: Language): RuleEntry {
  const { what, why, example, remedy } = rule;
  return {
    id,
    severity: severityText(rule, language),
    what: what[language],
    why: why[language],
    example,
    remedy: remedy[language],
  };
}

const LEDE: Bilingual = {
  id: "Sebelum situs dibangun, setiap berkas diperiksa. Pesan pemeriksa menyebut nama aturannya; di sini artinya, contohnya, dan cara memperbaikinya.",
  en: "Every file is checked before the site is built. The checker's messages name their rule; here is what it means, an example and how to repair it.",
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
