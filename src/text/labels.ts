import type { Area, AreaText } from "../dataset/area.ts";
import type { Status } from "../metrics/status.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatPrinted } from "../notation/number.ts";
import type { Precision } from "../notation/quantity.ts";
import type { Base } from "../metrics/candidates.ts";
import type { Holders } from "../metrics/holders.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import type { Measure } from "../tables/ektp.ts";
import type { EventRow } from "../tables/kegiatan.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { Grade } from "../tables/sumber.ts";
import type { Region } from "../tables/wilayah.ts";

const indonesian = {
  // Getting around
  skip: "Lewati ke isi",
  menu: "Menu",
  contents: "Isi halaman",
  toTop: "Kembali ke atas",
  allRegions: "Semua wilayah",
  allReports: "Semua laporan",
  details: "Rincian",
  howTo: "Cara mengaktifkan",
  otherWords: "Arti istilah lain",
  // Doing something
  copy: "Salin",
  copied: "Tersalin",
  notCopied: "Tidak bisa disalin; tekan lama lalu salin",
  share: "Bagikan",
  downloadCsv: "Unduh CSV",
  sendFigure: "Kirim angka baru",
  sendByForm: "Kirim lewat formulir (perlu akun GitHub)",
  print: "Cetak",
  // Names of things
  tableOfFigures: "Tabel angka",
  latest: "Terbaru",
  none: "belum ada",
  notUsed: "Tidak dipakai",
  exception: "Alasan pengecualian",
  estimate: "perkiraan",
  targetThread: "target",
  noReport: "tidak ada laporan",
  uncounted: "tidak bisa dihitung",
  noCoverage: "cakupan belum diketahui",
  printedShare: "persentase dari sumber",
  neededPace: "laju yang diperlukan",
  whatIsMissing: "Yang belum ada, dan cara membantu",
  known: "Yang diketahui",
  // Column heads
  region: "Wilayah",
  date: "Tanggal",
  activated: "Aktivasi (orang)",
  printed: "Aktivasi (orang atau persen)",
  count: "Jumlah (orang)",
  holders: "Pemegang KTP-el",
  coverage: "Cakupan, persen dari pemegang KTP-el",
  interval: "Rentang",
  target: "Target, persen dari pemegang KTP-el",
  deadline: "Tenggat",
  shareOfTarget: "Capaian target, persen dari target",
  gap: "Kekurangan (orang)",
  pace: "Laju (orang per hari)",
  status: "Status",
  rank: "Peringkat",
  report: "Laporan",
  precision: "Ketelitian",
  percentage: "Persentase tercetak, dengan basisnya",
  base: "Basis",
  ofWhat: "Basis: dari jumlah apa",
  impliedBase: "Basis tersirat",
  verdict: "Hasil pemeriksaan",
  origin: "Asal jumlah pemegang",
  measure: "Ukuran",
  source: "Sumber",
  sources: "Sumber",
  published: "Terbit",
  grade: "Mutu",
  note: "Catatan",
  venue: "Tempat",
  audience: "Kelompok",
  facility: "Sarana",
  reason: "Alasan",
};

/** The languages by their own names. */
export const languageNames: Record<Language, string> = { id: "Bahasa Indonesia", en: "English" };

/** Small labels, headings of columns and of boxes: the same keys in both languages. */
export const labels: Record<Language, Record<keyof typeof indonesian, string>> = {
  id: indonesian,
  en: {
    skip: "Skip to content",
    menu: "Menu",
    contents: "On this page",
    toTop: "Back to top",
    allRegions: "All regions",
    allReports: "All reports",
    details: "Details",
    howTo: "How to activate it",
    otherWords: "Glossary",
    copy: "Copy",
    copied: "Copied",
    notCopied: "Could not copy; press and hold, then copy",
    share: "Share",
    downloadCsv: "Download CSV",
    sendFigure: "Send a newer figure",
    sendByForm: "Send it by a form (takes a GitHub account)",
    print: "Print",
    tableOfFigures: "Table of figures",
    latest: "Latest",
    none: "none yet",
    notUsed: "Not used",
    exception: "Reason for the exception",
    estimate: "estimate",
    targetThread: "target",
    noReport: "no report",
    uncounted: "cannot be worked out",
    noCoverage: "coverage not known",
    printedShare: "the source's percentage",
    neededPace: "pace needed",
    whatIsMissing: "What is missing, and how to help",
    known: "What is known",
    region: "Region",
    date: "Date",
    activated: "Activations (people)",
    printed: "Activations (people or percent)",
    count: "Number (people)",
    holders: "E-KTP holders",
    coverage: "Coverage, percent of e-KTP holders",
    interval: "Range",
    target: "Target, percent of e-KTP holders",
    deadline: "Deadline",
    shareOfTarget: "Share of target, percent of the target",
    gap: "Gap (people)",
    pace: "Pace (people a day)",
    status: "Status",
    rank: "Rank",
    report: "Report",
    precision: "Precision",
    percentage: "Percentage as printed, with its base",
    base: "Base",
    ofWhat: "Bases: of how many",
    impliedBase: "Implied base",
    verdict: "Result of the check",
    origin: "Origin of the number of holders",
    measure: "Measure",
    source: "Source",
    sources: "Sources",
    published: "Published",
    grade: "Grade",
    note: "Note",
    venue: "Place",
    audience: "Group",
    facility: "Facility",
    reason: "Reason",
  },
};

/** What a status is called on pages; it always stands with the report's date. */
export const statusLabels = {
  tercapai: { id: "Target tercapai", en: "Target met" },
  "mungkin-tercapai": { id: "Mungkin tercapai", en: "Possibly met" },
  "di-jalur": { id: "Lajunya cukup", en: "Pace is enough" },
  tertinggal: { id: "Lajunya belum cukup", en: "Pace not enough" },
  "belum-tercapai": { id: "Belum tercapai", en: "Not met" },
  "tanpa-basis": { id: "Belum dapat dibandingkan", en: "Cannot be compared yet" },
  "belum-ada-data": { id: "Belum ada angka", en: "No figure yet" },
} as const satisfies Record<Status, Bilingual>;

export function statusLabel(status: Status, language: Language): string {
  return statusLabels[status][language];
}

/** How a source worded a count, for a cell. */
export const precisionLabels = {
  persis: { id: "persis", en: "exact" },
  dibulatkan: { id: "dibulatkan", en: "rounded" },
  sekitar: { id: "sekitar", en: "about" },
  minimal: { id: "sedikitnya", en: "at least" },
  maksimal: { id: "paling banyak", en: "at most" },
} as const satisfies Record<Precision, Bilingual>;

export const gradeLabels = {
  resmi: { id: "resmi", en: "official (resmi)" },
  pejabat: { id: "pejabat", en: "an official quoted (pejabat)" },
  media: { id: "media", en: "media" },
} as const satisfies Record<Grade, Bilingual>;

/** What a number of `ektp.csv` counts, as a heading. */
export const measureLabels = {
  perekaman: { id: "Pemegang KTP-el (perekaman)", en: "E-KTP holders (recorded)" },
  wajib_ktp: { id: "Wajib KTP", en: "People obliged to hold a KTP" },
  dpt: { id: "Pemilih (DPT)", en: "Registered voters (DPT)" },
  penduduk: { id: "Penduduk", en: "Residents" },
} as const satisfies Record<Measure, Bilingual>;

/** The base that a source names for its percentage, for a cell. */
export const statedBaseLabels = {
  perekaman: { id: "pemegang KTP-el", en: "e-KTP holders" },
  wajib_ktp: { id: "wajib KTP", en: "people obliged to hold a KTP" },
  penduduk: { id: "penduduk", en: "residents" },
  target: { id: "target", en: "the target" },
  tidak_disebut: { id: "basis tidak disebut", en: "base not stated" },
} as const satisfies Record<StatedBase, Bilingual>;

/** A base that a claim was tested against: `pemegang KTP-el`, `target 25% dari pemegang KTP-el`. */
export function baseLabel({ people, target }: Base, language: Language): string {
  const those = statedBaseLabels[people][language];
  if (target === null) return those;
  const percent = formatPrinted(String(target), language);
  return { id: `target ${percent} dari ${those}`, en: `the ${percent} target of ${those}` }[language];
}

/** What a target asks for, `30% dari pemegang KTP-el`; null for any other base. */
export function askedLabel({ people, target }: Base, language: Language): string | null {
  if (target === null) return null;
  const [percent, those] = [formatPrinted(String(target), language), statedBaseLabels[people][language]];
  return { id: `${percent} dari ${those}`, en: `${percent} of ${those}` }[language];
}

/** How the number of holders was obtained, for a cell. */
export const methodLabels = {
  dilaporkan: { id: "dilaporkan", en: "reported" },
  hitungan: { id: "dihitung dari angka sumbernya", en: "worked out from the source's own figures" },
  tersirat: { id: "dihitung dari target", en: "worked back from the target" },
  perkiraan: { id: "perkiraan", en: "estimate" },
} as const satisfies Record<Holders["method"], Bilingual>;

export const audienceLabels = {
  asn: { id: "ASN", en: "civil servants (ASN)" },
  mahasiswa: { id: "mahasiswa", en: "students" },
  pelajar: { id: "pelajar", en: "pupils" },
  umum: { id: "umum", en: "everyone" },
} as const satisfies Record<NonNullable<EventRow["audience"]>, Bilingual>;

export const correctionLabels = {
  ralat: { id: "Ralat", en: "Correction" },
  revisi: { id: "Revisi", en: "Revision" },
} as const satisfies Record<CorrectionRow["kind"], Bilingual>;

const facilities: Record<string, Bilingual> = {
  adm: {
    id: "Anjungan Dukcapil Mandiri (ADM), mesin cetak dokumen kependudukan",
    en: "Anjungan Dukcapil Mandiri (ADM), self-service document machine",
  },
  mpp_digital: { id: "MPP Digital", en: "MPP Digital, online public service mall" },
};

/** The name of a facility; one without a name of its own is shown by its code. */
export function facilityLabel(facility: string, language: Language): string {
  return facilities[facility.replaceAll("-", "_")]?.[language] ?? facility.replaceAll("_", " ");
}

/** One region of a type: `kota` / `city`. */
export const typeLabels = {
  negara: { id: "negara", en: "nation" },
  provinsi: { id: "provinsi", en: "province" },
  kabupaten: { id: "kabupaten", en: "regency" },
  kota: { id: "kota", en: "city" },
  kecamatan: { id: "kecamatan", en: "district" },
} as const satisfies Record<Region["type"], Bilingual>;

/** Regions of one type: `kota` / `cities`. */
export const kindLabels = {
  negara: { id: "negara", en: "nation" },
  provinsi: { id: "provinsi", en: "provinces" },
  kabupaten: { id: "kabupaten", en: "regencies" },
  kota: { id: "kota", en: "cities" },
  kecamatan: { id: "kecamatan", en: "districts" },
} as const satisfies Record<Region["type"], Bilingual>;

/** What a reader can take along from a region's page. */
export const useWords = {
  id: { toQuote: "kutip", toDownload: "unduh", sentence: "Kalimat siap kutip" },
  en: { toQuote: "quote", toDownload: "download", sentence: "A sentence to quote" },
} as const satisfies Record<Language, Record<string, string>>;

/** Passing a page on by what the device offers, beside the button for one messenger. */
export const passOnBy = { id: "Aplikasi lain", en: "Other apps" } as const satisfies Bilingual;

/** What the sign beside a heading is, for who does not see it. */
export function linkTo(heading: string, language: Language): string {
  return { id: `Tautan ke bagian ${heading}`, en: `Link to the section ${heading}` }[language];
}

/** Headings of a region's page, in order. */
export const regionHeadings = {
  groups: { id: "Siapa yang dihitung", en: "Who is counted" },
  people: { id: "Orang dan target", en: "People and the target" },
  place: ({ counted }: Area) => ({
    id: `Di antara ${counted.id}`,
    en: `Among the ${counted.en}`,
  }),
  basis: { id: "Dasar angka ini", en: "What the figure rests on" },
  claims: { id: "Persentase di berita: dari jumlah apa?", en: "Percentages in the news: of what?" },
  moreClaims: { id: "Persentase lainnya", en: "More percentages" },
  events: { id: "Kegiatan", en: "Outreach sessions" },
  facilities: { id: "Sarana", en: "Facilities" },
  timeline: { id: "Linimasa", en: "Timeline" },
  reply: { id: "Hak jawab", en: "Right of reply" },
  rest: { id: "Selengkapnya", en: "More" },
} as const satisfies Record<string, AreaText>;

/** The table of ways to word a count, on the page of the method. */
export const precisionWords = {
  id: { caption: "Rentang sebuah jumlah menurut cara sumber menulisnya", written: "Tertulis", interval: "Rentang" },
  en: { caption: "The range of a count, by how its source words it", written: "As written", interval: "Range" },
} as const satisfies Record<Language, object>;
