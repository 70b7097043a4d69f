import type { StatedBase } from "../tables/aktivasi.ts";
import type { Measure } from "../tables/ektp.ts";
import type { DataTable } from "../tables/table.ts";

/** What a column of a sheet gives: a field of the table, perhaps with the base its header names; or, of a wide table, one measure. */
export type Role = { field: string; base?: StatedBase } | { field: "count"; measure: Measure };

/** The role of a column by the words of its header; null for a column that gives nothing. */
export function roleOf(header: string, table: DataTable): Role | null {
  const words = wordsOf(header);
  const phrase = words.join(" ");
  const field = fieldNamed(phrase, table) ?? synonym(phrase, table);
  if (field !== null) return { field };
  if (table.name === "ektp") return measured(words);
  return table.name === "aktivasi" ? activation(words) : null;
}

/** Lower-case words without brackets, footnotes and signs; `%` is a word. */
function wordsOf(header: string): string[] {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replace(/%/g, " % ")
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== "");
}

/** The column of that name, Indonesian or English. */
function fieldNamed(phrase: string, { columns }: DataTable): string | null {
  const found = Object.entries(columns).find(
    ([field, { header }]) => header.replaceAll("_", " ") === phrase || english(field) === phrase,
  );
  return found?.[0] ?? null;
}

function english(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Other names of columns that several tables have. */
const SYNONYMS: Record<string, RegExp> = {
  region:
    /^(?:bps )?(?:(?:kode|nama) )?(?:wilayah|daerah|kab|kabupaten|kota|kab kota|kabupaten kota|kota kabupaten|kabko|kemendagri|provinsi|region|regency|city|regency city|dinas|dispendukcapil)$|^kode(?: (?:bps|kemendagri|wilayah kemendagri))?$|^nama$/,
  date: /^(?:per|posisi|data per|as of|(?:(?:per|posisi) )?(?:tanggal|tgl|date|bulan|periode|tahun|month|year)(?: (?:data|laporan|posisi|angka))?)$/,
  note: /^(?:keterangan|ket|notes?|remarks?)$/,
  source: /^(?:id sumber|sumber data|sources?)$/,
  count: /^(?:jml|banyaknya|jumlah (?:orang|unit|sarana))$/,
  share: /^(?:persentase|prosentase|percentage|percent|%)$/,
  url: /^(?:alamat|link|tautan|address)$/,
  publisher: /^(?:nama penerbit|media)$/,
  published: /^(?:tanggal terbit|tgl terbit)$/,
  facility: /^jenis sarana$/,
  venue: /^(?:lokasi|tempat kegiatan)$/,
  deadline: /^(?:batas waktu|sampai|akhir)$/,
  start: /^(?:awal|dari|sejak)$/,
};

function synonym(phrase: string, { columns }: DataTable): string | null {
  return Object.keys(SYNONYMS).find((field) => field in columns && SYNONYMS[field]?.test(phrase)) ?? null;
}

const AMOUNT = ["jumlah", "jml", "total", "banyaknya", "number", "of", "orang", "jiwa", "people", "kumulatif", "data"];
const DONE = ["sudah", "telah", "yang", "capaian", "realisasi", "penduduk", "warga"];
const SHARES = ["%", "persen", "persentase", "prosentase", "percent", "percentage"];
const ACTIVE = ["aktivasi", "aktif", "mengaktifkan", "pengguna", "ikd", "activated", "activations", "users"];

/** `Jumlah Aktivasi IKD`, `Capaian (%)`, `% dari wajib KTP`; residents and targets are no activations. */
function activation(words: readonly string[]): Role | null {
  const [, base] = BASES.find(([named]) => named.every((word) => words.includes(word))) ?? [];
  const ofBase = ["dari", "terhadap", "of", "ktp", "el", "wajib", "perekaman", "pemegang"];
  if (SHARES.some((share) => words.includes(share)))
    return isWithin(words, [...SHARES, ...AMOUNT, ...DONE, ...ACTIVE, ...ofBase])
      ? { field: "share", ...(base !== undefined && { base }) }
      : null;
  const isActive = words.some((word) => [...ACTIVE, "capaian", "realisasi"].includes(word));
  const isAmount = words.length > 0 && isWithin(words, AMOUNT);
  return isAmount || (isActive && isWithin(words, [...AMOUNT, ...DONE, ...ACTIVE])) ? { field: "count" } : null;
}

const BASES: [words: string[], base: StatedBase][] = [
  [["wajib", "ktp"], "wajib_ktp"],
  [["dari", "perekaman"], "perekaman"],
  [["dari", "penduduk"], "penduduk"],
  [["dari", "target"], "target"],
];

const MEASURES: [of: Measure, telling: string[]][] = [
  ["perekaman", ["perekaman", "rekam", "merekam", "pemegang", "kepemilikan", "memiliki"]],
  ["wajib_ktp", ["wajib", "wktp"]],
  ["dpt", ["dpt", "pemilih"]],
  ["penduduk", ["penduduk"]],
];
const BESIDE_MEASURES = [...AMOUNT, "sudah", "telah", "yang", "ktp", "e", "el", "elektronik", "daftar", "tetap"];

/** `Wajib KTP`, `Sudah Rekam KTP-el`, `Jumlah Penduduk`: a measure for each column of a wide table. */
function measured(words: readonly string[]): Role | null {
  const [measure] = MEASURES.find(([, telling]) => telling.some((word) => words.includes(word))) ?? [];
  const known = [...MEASURES.flatMap(([, telling]) => telling), ...BESIDE_MEASURES];
  return measure !== undefined && isWithin(words, known) ? { field: "count", measure } : null;
}

function isWithin(words: readonly string[], vocabulary: readonly string[]): boolean {
  return words.every((word) => vocabulary.includes(word));
}
