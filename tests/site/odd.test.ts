import { describe, expect, test } from "vitest";
import type { Language } from "../../src/notation/language.ts";
import { pages, parse, told } from "./sites.ts";

// Records that a careful maintainer can still write (tests/fixtures/odd), each on the page of one region: true and quiet.
// HTML, links, policy, bytes, bases and JSON of these pages are looked at by the gates, with those of the real record.

/** What the page of an odd region must show. */
interface Odd {
  case: string;
  slug: string;
  /** After the region's name and the month. */
  headline: string;
  english: string;
  /** The date of its last figure; null without one. */
  age: string | null;
  /** The parts it has beside those that every page has, in order. */
  parts: string;
  says?: string[];
  saysNot?: string[];
}

const NO_FIGURE = { headline: "belum ada angka aktivasi IKD", english: "no IKD figure yet", age: null };
// All deadlines are over on 15 February 2027: of the pace one sentence of the past is told.
const noPace = "Lajunya belum bisa dihitung";
const noHolders =
  "Jumlah pemegang KTP-el, wajib KTP, pemilih, atau penduduk yang dapat dipakai, dalam tiga tahun sekitar tanggal itu, belum ditemukan, jadi cakupannya belum dapat dihitung.";

const cases: Odd[] = [
  {
    // 45.000 / 450.000 = 10 %; 0,3 x 450.000 - 45.000 = 90.000; / 365 days = 246,6
    case: "one report",
    slug: "kabupaten-pacitan",
    headline: "10 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "10 in 100 e-KTP holders had activated IKD",
    age: "1 Januari 2024",
    parts: "laporan",
    says: [
      "Kabupaten Pacitan kurang 90.000 orang dari target nasional 2024",
      "Saat itu perlu 247 orang per hari untuk mencapai target nasional 2024.",
    ],
    saysNot: [noPace],
  },
  {
    case: "only percentages of holders, no number of holders",
    slug: "kabupaten-ponorogo",
    headline: "12 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "12 in 100 e-KTP holders had activated IKD",
    age: "Agustus 2024",
    parts: "klaim laporan",
    says: ["Koran Contoh menulis 12,30% dari pemegang KTP-el, tanpa jumlah orangnya."],
    saysNot: [noPace, "orang dari target nasional"],
  },
  {
    // 12,5 / 0,985 = 12,69; [12,45 / 1,02 = 12,2; 12,6 / 0,94 = 13,4]
    case: "only a percentage of wajib KTP",
    slug: "kabupaten-trenggalek",
    headline: "diperkirakan 12 sampai 13 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "an estimated 12 to 13 in 100 e-KTP holders had activated IKD",
    age: "30 Juni 2024",
    parts: "klaim laporan",
    says: ["Bagian dari pemegang KTP-el kami perkirakan dari situ.", "antara 12,2% dan 13,4% dari pemegang KTP-el"],
  },
  ...[
    { slug: "kabupaten-tulungagung", base: "penduduk", printed: "7,4% dari penduduk" },
    { slug: "kabupaten-blitar", base: "the target", printed: "104,5% dari target" },
    { slug: "kabupaten-kediri", base: "no base that is named", printed: "sekitar 18%, basis tidak disebut" },
  ].map(({ slug, base, printed }) => ({
    case: `only a percentage of ${base}: a claim, no figure`,
    slug,
    ...NO_FIGURE,
    parts: "kirim klaim laporan",
    says: ["dengan jumlah yang bisa dipakai.", printed, "Belum bisa dihitung ulang."],
  })),
  {
    // 2.000 in 152 days: 13,2 a day
    case: "no number of holders",
    slug: "kabupaten-malang",
    headline: "1.012.000 orang sudah mengaktifkan IKD",
    english: "1,012,000 people had activated IKD",
    age: "1 Juni 2024",
    parts: "laporan",
    says: [
      noHolders,
      "Laju saat itu 13 orang per hari (rata-rata 152 hari).",
      "Tidak diberi peringkat: cakupannya belum dapat dihitung.",
      "Dari berapa pemegang KTP-el, belum diketahui.",
    ],
    saysNot: ["tanpa laporan", "tidak ada laporan"],
  },
  {
    case: "holders older than three years",
    slug: "kabupaten-lumajang",
    headline: "30 ribu orang sudah mengaktifkan IKD",
    english: "about 30,000 people had activated IKD",
    age: "1 Januari 2024",
    parts: "laporan",
    says: [noHolders],
    saysNot: ["800.000"],
  },
  {
    // 120.000 / 80.000 = 1,5 is above 1,2
    case: "a number of holders too wide to be used",
    slug: "kota-mojokerto",
    headline: "lebih dari 9 ribu orang sudah mengaktifkan IKD",
    english: "more than 9,000 people had activated IKD",
    age: "3 Maret 2024",
    parts: "laporan",
    says: [noHolders],
  },
  {
    // 240.000 / 2.000.000, 140 days off: the better grade of two counts that do not meet
    case: "three sources that contradict each other on one day",
    slug: "kabupaten-jember",
    headline: "12 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "12 in 100 e-KTP holders had activated IKD",
    age: "20 Mei 2024",
    parts: "klaim laporan",
    says: [
      "Tiga sumber berbeda. Untuk 20 Mei 2024, Dinas Contoh menulis 240.000 orang, Blog Contoh 150.000 orang, Koran Contoh 8% dari pemegang KTP-el. Semuanya kami tampilkan; hitungan memakai Dinas Contoh karena mutunya lebih tinggi.",
    ],
    // no digit that the source did not give
    saysNot: ["8,0%", "8,00%"],
  },
  {
    // 115.000 / 1.300.000 = 8,8 [8,4; 9,4]; June lies within 2024, so the three have no order
    case: "spans that overlap: no pace, and the deadline is not spoken of",
    slug: "kabupaten-banyuwangi",
    headline: "8 sampai 9 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "8 to 9 in 100 e-KTP holders had activated IKD",
    age: "2024",
    parts: "laporan",
    says: ["Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai."],
    saysNot: ["pada hari tenggatnya", "Laju saat itu"],
  },
  {
    // 600.000 x 1,01 [0,95; 1,06] = 606.000 [570.000; 636.000], 1,78 years: [548.432; 657.568]; 115,5 [106,5; 127,6]
    // 30 %: 181.800 [164.530; 197.270]; 700.000 less that: 518.200 [502.730; 535.470]
    case: "activations above the estimated holders",
    slug: "kabupaten-bondowoso",
    headline: "700.000 orang sudah mengaktifkan IKD",
    english: "700,000 people had activated IKD",
    age: "31 Maret 2025",
    parts: "klaim laporan",
    says: [
      "sekitar 116% (antara 106% dan 128%) dari sekitar 606 ribu pemegang KTP-el (perkiraan dari DPT, Juni 2023).",
      "Jumlah aktivasi itu melebihi perkiraan pemegang KTP-el: perkiraan itu terlalu rendah atau jumlah aktivasinya terlalu tinggi.",
      "melampaui target nasional 2025 dengan selisih sekitar 520.000 orang",
    ],
  },
  {
    // 1.600.000 / 1.500.000 = 106,67 %; 1.600.000 - 450.000 = 1.150.000 above
    case: "activations above the reported holders, by an exception",
    slug: "kabupaten-sidoarjo",
    headline: "1.600.000 orang sudah mengaktifkan IKD",
    english: "1,600,000 people had activated IKD",
    age: "1 Desember 2025",
    parts: "laporan",
    says: [
      "106,67% dari 1.500.000 pemegang KTP-el.",
      "Jumlah aktivasi itu melebihi jumlah pemegang KTP-el; keduanya tidak mungkin sama-sama tepat.",
      "melampaui target nasional 2025 dengan selisih 1.150.000 orang",
      "padahal 1.500.000 pemegang KTP-el. Keduanya tetap ditampilkan. Alasan pengecualian: Kedua sumber memang mencetak begitu; <em>belum</em> ada penjelasan.",
      "kurang dari lima wilayah punya laporan di sekitar akhir 2025",
    ],
    saysNot: ["dari 100", "aktivasi-melebihi-pemegang"],
  },
  {
    case: "a report before the first target: no verdict",
    slug: "kabupaten-situbondo",
    headline: "2 dari 1.000 pemegang KTP-el sudah mengaktifkan IKD",
    english: "2 in 1,000 e-KTP holders had activated IKD",
    age: "30 Desember 2022",
    parts: "laporan",
    says: ["0,24% dari 500.000 pemegang KTP-el."],
    saysNot: ["Saat itu", "target nasional 2"],
  },
  {
    // 130.000 / 850.000 = 15,3; 1,6 years; 40.000 in 581 to 590 days: 67,8 [67,8; 68,8]
    case: "a report after the last deadline, and a fresh one: no label at all",
    slug: "kabupaten-probolinggo",
    headline: "15 sampai 16 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "15 to 16 in 100 e-KTP holders had activated IKD",
    age: "Februari 2027",
    parts: "laporan",
    says: ["Hingga Februari 2027 (harinya tidak disebut), 130.000 orang", "antara 68 dan 69 orang per hari"],
    saysNot: ["Saat itu", "target nasional 2"],
  },
  {
    // [900.000; 1.000.000] / 2.200.000 = 40,9 to 45,5 %; 900.000 - 660.000 above
    case: "far above the target",
    slug: "kota-surabaya",
    headline: "41 sampai 45 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "41 to 45 in 100 e-KTP holders had activated IKD",
    age: "30 April 2024",
    parts: "laporan",
    says: ["Kota Surabaya melampaui target nasional 2024 dengan selisih antara 240.000 dan 340.000 orang."],
  },
  {
    // 250.000 of 837.250 [799.000; 867.000] = 29,9 [28,8; 31,3]; gap 251.175 [239.700; 260.100] - 250.000
    case: "a gap that straddles nought",
    slug: "kabupaten-mojokerto",
    headline: "diperkirakan 29 sampai 31 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "an estimated 29 to 31 in 100 e-KTP holders had activated IKD",
    age: "30 Juni 2024",
    parts: "laporan",
    says: [
      "mungkin sudah tercapai: targetnya terletak di dalam rentang itu, jadi belum bisa dipastikan.",
      "antara 10.000 orang kurang dan 10.000 orang lebih dari target nasional 2024.",
    ],
  },
  {
    case: "exactly on the target",
    slug: "kota-kediri",
    headline: "30 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "30 in 100 e-KTP holders had activated IKD",
    age: "1 Agustus 2024",
    parts: "laporan",
    says: ["Kota Kediri tepat mencapai target nasional 2024", "Tepat mencapai target nasional 2024"],
  },
  {
    // 269.964 / 900.000 = 29,996 %; 36 missing, 183 days: 0,2 a day
    case: "a hair below the target",
    slug: "kabupaten-sumenep",
    headline: "29.996 dari 100.000 pemegang KTP-el sudah mengaktifkan IKD",
    english: "29,996 in 100,000 e-KTP holders had activated IKD",
    age: "1 Juli 2024",
    parts: "laporan",
    says: [
      "29,99% dari 900.000 pemegang KTP-el",
      "kurang 36 orang",
      "99,99% dari target itu",
      "perlu 1 orang per hari",
    ],
    saysNot: ["30,00%", "100,00%"],
  },
  {
    // 20.000 in 184 days: 108,7; [197.000; 203.000] with half a year of drift
    case: "on the deadline: no pace is needed any more",
    slug: "kabupaten-jombang",
    headline: "10 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "10 in 100 e-KTP holders had activated IKD",
    age: "31 Desember 2024",
    parts: "laporan",
    says: ["Saat itu, pada hari tenggatnya, target nasional 2024", "109 orang per hari"],
    saysNot: ["yang diperlukan"],
  },
  {
    // 1.000 in 59 days; 198.000 - 100.000 in one day
    case: "one day before the deadline",
    slug: "kota-malang",
    headline: "15 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "15 in 100 e-KTP holders had activated IKD",
    age: "30 Desember 2024",
    parts: "laporan",
    says: ["Laju saat itu 17 orang per hari (rata-rata 59 hari); yang diperlukan 98.000."],
    saysNot: ["kali laju itu"],
  },
  {
    // 60.000 in 60 days; (264.000 - 160.000) / 305 days = 341
    case: "a pace that is enough",
    slug: "kabupaten-nganjuk",
    headline: "18 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "18 in 100 e-KTP holders had activated IKD",
    age: "1 Maret 2024",
    parts: "laporan",
    says: ["Laju saat itu 1.000 orang per hari (rata-rata 60 hari); yang diperlukan sekitar 341 (antara 339 dan 344)."],
    saysNot: ["kali laju itu"],
  },
  {
    case: "nought activated, as a source printed it",
    slug: "kabupaten-madiun",
    headline: "0 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "0 in 100 e-KTP holders had activated IKD",
    age: "1 Februari 2023",
    parts: "laporan",
    says: ["0 orang di Kabupaten Madiun sudah mengaktifkan IKD, 0,00% dari 560.000 pemegang KTP-el."],
  },
  {
    // 3 / 120.000 = 0,0025 %
    case: "three people",
    slug: "kota-blitar",
    headline: "3 dari 100.000 pemegang KTP-el sudah mengaktifkan IKD",
    english: "3 in 100,000 e-KTP holders had activated IKD",
    age: "31 Januari 2023",
    parts: "klaim laporan",
    says: [
      "di bawah 0,01% dari 120.000 pemegang KTP-el.",
      "Sebanyak 3 orang adalah 0,00250% dari 120.000 pemegang KTP-el.",
    ],
    saysNot: ["0,00% "],
  },
  {
    // [0; 1.000] of [702.000; 780.000]: at most 0,142 %
    case: "fewer than a thousand",
    slug: "kabupaten-bangkalan",
    headline: "diperkirakan paling banyak 1 dari 1.000 pemegang KTP-el sudah mengaktifkan IKD",
    english: "an estimated at most 1 in 1,000 e-KTP holders had activated IKD",
    age: "1 Maret 2023",
    parts: "laporan",
    says: ["kurang dari 1.000 orang di Kabupaten Bangkalan sudah mengaktifkan IKD, paling banyak 0,14% dari"],
    saysNot: ["0,13%", "1 ribu"],
  },
  {
    // 31.000 no later than 30 September 2023, 52.000 in 2024: at most 22.000 in 93 days
    case: "undated reports",
    slug: "kabupaten-sampang",
    headline: "diperkirakan 6 sampai 8 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "an estimated 6 to 8 in 100 e-KTP holders had activated IKD",
    age: "2024",
    parts: "laporan",
    says: ["kurang dari 240 orang per hari", "paling lambat 30 September 2023"],
    saysNot: [" 0 orang per hari (", "sekitar 0"],
  },
  {
    // 20.000 fewer in 121 days: 165,3
    case: "a running total that falls, by an exception",
    slug: "kabupaten-lamongan",
    headline: "4 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "4 in 100 e-KTP holders had activated IKD",
    age: "10 Mei 2024",
    parts: "laporan",
    says: [
      "Jumlahnya saat itu turun 165 orang per hari (rata-rata 121 hari); yang diperlukan",
      "Jumlah turun melampaui rentangnya: 60.000 orang (10 Januari 2024), lalu 40.000 orang (10 Mei 2024).",
      "Alasan pengecualian: Sumber menulis bahwa hitungannya dimulai lagi.",
    ],
    saysNot: ["kali laju itu", "kumulatif-turun"],
  },
  {
    case: "a total that stands still",
    slug: "kota-probolinggo",
    headline: "11 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "11 in 100 e-KTP holders had activated IKD",
    age: "15 April 2024",
    parts: "laporan",
    says: ["Laju saat itu 0 orang per hari (rata-rata 91 hari)"],
    saysNot: ["kali laju itu"],
  },
  {
    case: "a newer percentage of another base",
    slug: "kabupaten-gresik",
    headline: "7 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "7 in 100 e-KTP holders had activated IKD",
    age: "1 Februari 2024",
    parts: "klaim laporan",
    says: [
      "Ada angka yang lebih baru, 45% (30 Juni 2025), dimuat Koran Contoh, tetapi itu dari target, bukan dari pemegang KTP-el.",
    ],
  },
  {
    // 18,4 [18,35; 18,5]; counts of 2023, a percentage of 2024: 4.000 in 91 days = 44 a day up to the last count
    case: "counts, then a percentage with fewer digits than its interval would bear",
    slug: "kota-madiun",
    headline: "18 sampai 19 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "18 to 19 in 100 e-KTP holders had activated IKD",
    age: "1 Februari 2024",
    parts: "klaim laporan",
    says: ["18,4% dari pemegang KTP-el", "Laju hingga 1 Desember 2023: 44 orang per hari (rata-rata 91 hari)"],
    saysNot: ["18,40%"],
  },
  {
    case: "percentages of two bases for one month",
    slug: "kota-batu",
    headline: "31 sampai 32 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "31 to 32 in 100 e-KTP holders had activated IKD",
    age: "November 2025",
    parts: "klaim laporan",
    says: ["hitungan memakai Koran Contoh karena basisnya pemegang KTP-el. Keduanya bisa benar: basisnya berbeda."],
    saysNot: ["31,50%"],
  },
  {
    // 120.000 of 100.000; 0,2 x 900.000 = 180.000: 66,67 %, 60.000 short
    case: "own targets: passed, of residents, without a base, of a base not on file",
    slug: "kabupaten-pamekasan",
    headline: "17 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "17 in 100 e-KTP holders had activated IKD",
    age: "5 Mei 2024",
    parts: "laporan",
    says: [
      "Kabupaten Pamekasan punya target sendiri: 100.000 orang, akhir 2024. Dari target itu 120,00% terpenuhi, lebih 20.000 orang.",
      "Kabupaten Pamekasan punya target sendiri: 20% dari penduduk, akhir 2024. Dari target itu 66,67% terpenuhi, kurang 60.000 orang.",
      "Target kabupaten sendiri tidak dapat diukur: 45% dari wajib KTP, akhir 2024; 50%, basis tidak disebut, akhir 2024.",
    ],
  },
  {
    // 50.000 / 500.000 = 10 %, an own target of 40 %: 150.000 short
    case: "markup in every text",
    slug: "kabupaten-pasuruan",
    headline: "10 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "10 in 100 e-KTP holders had activated IKD",
    age: "2 Februari 2024",
    parts: "klaim laporan kegiatan sarana linimasa",
    says: ["Dari target itu 25,00% terpenuhi, kurang 150.000 orang.", "mesin tak dikenal, ada sejak 2024."],
  },
  {
    case: "very long notes, names and words",
    slug: "kabupaten-ngawi",
    headline: "10 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
    english: "10 in 100 e-KTP holders had activated IKD",
    age: "2 Februari 2024",
    parts: "laporan",
    says: [
      "Perkumpulan Penerbit Surat Kabar Mingguan",
      "Tidak dipakai dalam hitungan: Pertanggungjawabanpenyelenggaraan",
    ],
  },
  {
    case: "only a figure that is not used",
    slug: "kabupaten-tuban",
    ...NO_FIGURE,
    parts: "kirim laporan",
    says: ["yang dapat kami pakai.", "Tidak dipakai dalam hitungan: Sumber menyebut unduhan, bukan aktivasi."],
  },
  {
    case: "nothing on file but a figure that was taken back",
    slug: "kabupaten-bojonegoro",
    ...NO_FIGURE,
    parts: "kirim",
    says: ["dengan jumlahnya.", "semula 3.000 orang, kini dihapus. Alasan: Sumbernya mencabut angka itu."],
    saysNot: ["Yang diketahui"],
  },
  {
    case: "sessions and a facility, no figure",
    slug: "kota-pasuruan",
    ...NO_FIGURE,
    parts: "kirim kegiatan sarana",
    says: ["45 di antaranya terdaftar di wilayah lain", "Yang diketahui: 210.000 penduduk (31 Desember 2024)."],
    saysNot: ["jumlah kumulatif"],
  },
];

/** Parts that the page of every region has. */
const always = new Set(["cakupan", "laju", "pakai", "dasar", "posisi"]);

const built = pages("odd").filter(({ path }) => /\/wilayah\//.test(path));

function pageOf(slug: string, language: Language): Document {
  const path = `${language === "en" ? "/en" : ""}/wilayah/${slug}/`;
  const page = built.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return parse(page);
}

function read(node: Node | null): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** What stands on a line of its own. */
const lines = "p, h1, h2, h3, li, dt, dd, caption, th, td, small, figcaption, summary, text";

/** What the main part of a page says. */
function said(document: Document): string {
  const main = document.querySelector("main")!.cloneNode(true) as Element;
  for (const code of main.querySelectorAll("script, style")) code.remove();
  for (const line of main.querySelectorAll(lines)) line.before(" ");
  return read(main);
}

test("every region shows a case of its own, but the one with 200 reports", () => {
  const slugs = new Set(built.map(({ path }) => path.split("/wilayah/")[1]!.split("/")[0]!));
  expect([...slugs].toSorted()).toEqual(
    [...cases.map(({ slug }) => slug), "jawa-timur", "kabupaten-magetan"].toSorted(),
  );
});

describe.each(cases)("$case: $slug", ({ slug, headline, english, age, parts, says = [], saysNot = [] }) => {
  const document = pageOf(slug, "id");
  const text = said(document);

  test("headline and age", () => {
    expect(read(document.querySelector("h1"))).toMatch(/^(Kabupaten|Kota) [A-Z]\w+(, ([A-Z]\w+ )?\d{4})?: /);
    expect(read(document.querySelector("h1")).split(": ")[1]).toBe(headline);
    expect(read(pageOf(slug, "en").querySelector("h1")).split(": ")[1]).toBe(english);
    expect(/temukan: ([^,.]*)/.exec(read(document.querySelector(".age")))?.[1] ?? null).toBe(age);
  });

  test("the parts that have something to say, no others", () => {
    const ids = (page: Document) => [...page.querySelectorAll("main section")].map(({ id }) => id);
    expect(
      ids(document)
        .filter((id) => !always.has(id))
        .join(" "),
    ).toBe(parts);
    expect(ids(pageOf(slug, "en"))).toEqual(ids(document));
  });

  test("what follows from the record, and nothing else", () => {
    expect(says.filter((words) => !text.includes(words))).toEqual([]);
    expect(saysNot.filter((words) => text.includes(words))).toEqual([]);
  });
});

describe("all of them, in both languages", () => {
  const findings = (look: (document: Document) => string[]) =>
    told(built.flatMap((page) => look(parse(page)).map((found) => `${page.path}: ${found}`)));

  test("no hole where a value should be, and no negative number of people", () => {
    const hole =
      /.{0,20}(\b(NaN|undefined|null|Infinity)\b|\[object|[−-]\d+(?:[.,]\d+)* (orang|people)|\(\)|, ,|\.\.(?!\.)).{0,20}/g;
    expect(findings((document) => said(document).match(hole) ?? [])).toEqual([]);
  });

  test("no element is there for nothing", () => {
    const bearing =
      "h1, h2, h3, h4, p, li, dt, dd, caption, th, figcaption, summary, blockquote, section, ul, ol, dl, table";
    const empty = (element: Element) => read(element) === "" && !element.querySelector("svg");
    expect(
      findings((document) =>
        [...document.querySelectorAll("main")].flatMap((main) =>
          [...main.querySelectorAll(bearing)].filter(empty).map(({ outerHTML }) => outerHTML.slice(0, 80)),
        ),
      ),
    ).toEqual([]);
  });

  test("no percentage has more digits than two, or than its source printed", () => {
    const printed = new Set(["0,0025%", "0.0025%", "0,00250%", "0.00250%"]);
    const precise = (document: Document) => said(document).match(/\d[.,]\d{3,}%/g) ?? [];
    expect(findings((document) => precise(document).filter((share) => !printed.has(share)))).toEqual([]);
  });
});

describe("markup in a cell is text on the page", () => {
  const marked = built.filter(({ path }) => path.includes("/kabupaten-pasuruan/"));
  const words = (page: (typeof marked)[number]) => said(parse(page));

  test("it is shown as the maintainer wrote it, on the region's page and in its list of reports", () => {
    const [list, page] = ["laporan/", "kabupaten-pasuruan/"].map((end) =>
      words(marked.find(({ path, language }) => path.endsWith(end) && language === "id")!),
    );
    expect(page).toContain(`"Koran" <b>Contoh</b> & 'Rekan'`);
    expect(page).toContain(`Tidak dipakai dalam hitungan: "Kutip" 'petik' &lt; </td></table><script>alert(3)</script>`);
    expect(page).toContain('<img src=x onerror="alert(4)"> Alun-alun');
    expect(page).toContain("Alasan: Kurang satu nol; <script>alert(6)</script>");
    expect(list).toContain("<script>alert(1)</script><img src=x onerror=alert(2)>");
    expect(list).toContain(`<b onclick="alert(1)">tebal</b> & "kutip" & 'petik' & &amp; & <!-- komentar`);
  });

  test("it is nothing else anywhere: no element, no attribute, no script of its own", () => {
    const alive = pages("odd").flatMap((page) => {
      const document = parse(page);
      const made = [...document.querySelectorAll("img, [onclick], [onerror], main b > b, main i:not([aria-hidden])")];
      const run = [...document.querySelectorAll("script")].filter((script) => /alert\(/.test(script.textContent ?? ""));
      return [...made, ...run].map(({ outerHTML }) => `${page.path}: ${outerHTML.slice(0, 80)}`);
    });
    expect(told(alive)).toEqual([]);
  });
});
