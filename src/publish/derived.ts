import { FRESH_DAYS } from "../metrics/freshness.ts";
import type { Bilingual } from "../notation/language.ts";
import { choice, date, datePrecision, id, region, source, text, yesOrNo } from "../cells/kinds.ts";
import type { Kind } from "../cells/cell.ts";
import { filled, known, type Column, type Table } from "../tables/table.ts";

/** A number with a decimal point, at full precision. */
const number: Kind<number> = {
  read: Number,
  tableSchema: { type: "number" },
};

/** A number without a fraction. */
const wholeNumber: Kind<number> = {
  read: Number,
  tableSchema: { type: "integer" },
};

/** The value, lower and upper end of a quantity as three columns: `cakupan`, `cakupan_bawah`, `cakupan_atas`. */
function quantityColumns<F extends string>(
  field: F,
  header: string,
  description: Bilingual,
  examples: [string, string, string],
) {
  const ends = { bawah: { id: "batas bawah", en: "lower end" }, atas: { id: "batas atas", en: "upper end" } };
  const end = (name: keyof typeof ends, example: string) =>
    known(`${header}_${name}`, number, {
      description: {
        id: `${description.id} Nilai: ${ends[name].id}.`,
        en: `${description.en} Value: ${ends[name].en}.`,
      },
      example,
    });
  return {
    [field]: known(header, number, { description, example: examples[0] }),
    [`${field}Low`]: end("bawah", examples[1]),
    [`${field}High`]: end("atas", examples[2]),
  } as Record<F | `${F}Low` | `${F}High`, Column<number | null>>;
}

const statuses = [
  "tercapai",
  "mungkin-tercapai",
  "di-jalur",
  "tertinggal",
  "belum-tercapai",
  "tanpa-basis",
  "belum-ada-data",
] as const;

const regionColumn = filled("wilayah", region, {
  description: { id: "Kode wilayah.", en: "Region code." },
  example: "35.73",
});

/** The code that no reader takes for a decimal: joined by it, no region falls out. */
const bpsColumn = known("kode_bps", wholeNumber, {
  description: {
    id: "Kode wilayah menurut BPS, bilangan bulat; kosong bila tidak ada.",
    en: "Region code of Statistics Indonesia (BPS), a whole number; empty where there is none.",
  },
  example: "3573",
});

const statusColumn = known("status", choice(...statuses), {
  description: {
    id: "Yang dapat dikatakan pada tanggal laporan, terhadap target nasional yang berlaku saat itu; kosong bila tidak ada.",
    en: "What can be said as of the report's date, against the national target then in force; empty if none was.",
  },
  example: "tertinggal",
});

/** What is known at a report date; every column may be empty in the summary, where a region may have no report. */
const pointColumns = {
  date: known("tanggal", date, {
    description: { id: "Hari terakhir yang mungkin bagi laporan.", en: "The last possible day of the report." },
    example: "2024-04-22",
  }),
  datePrecision: known("ketepatan", datePrecision, {
    description: { id: "Seberapa tepat tanggalnya.", en: "How exact the date is." },
    example: "hari",
  }),
  source: known("sumber", source, {
    description: { id: "Sumber laporan, id di sumber.csv.", en: "Source of the report, id in sumber.csv." },
    example: "malangpariwara-2024-04-23",
  }),
  ...quantityColumns(
    "activated",
    "aktivasi",
    { id: "Orang yang IKD-nya aktif, kumulatif.", en: "People whose IKD is active, cumulative." },
    ["54000", "53500", "54500"],
  ),
  ...quantityColumns(
    "holders",
    "pemegang",
    { id: "Pemegang KTP-el pada tanggal itu.", en: "E-KTP holders on that date." },
    ["640000", "618860", "680520"],
  ),
  holdersRung: known("pemegang_ukuran", choice("perekaman", "wajib_ktp", "dpt", "penduduk"), {
    description: {
      id: "Ukuran yang dipakai untuk jumlah pemegang: perekaman, wajib_ktp, dpt, penduduk.",
      en: "The measure that the number of holders is taken from: recorded, obliged to hold a KTP, voters, residents.",
    },
    example: "perekaman",
  }),
  holdersMethod: known("pemegang_cara", choice("dilaporkan", "hitungan", "tersirat", "perkiraan"), {
    description: {
      id: "Dilaporkan sumber, hitungan dari angka sumber, tersirat dari target sumber, atau perkiraan dari ukuran lain.",
      en: "Reported by a source, worked out from its figures, implied by its target, or estimated from another measure.",
    },
    example: "tersirat",
  }),
  holdersDate: known("pemegang_tanggal", date, {
    description: { id: "Tanggal baris yang dipakai.", en: "Date of the row it is taken from." },
    example: "2024-04-22",
  }),
  holdersSource: known("pemegang_sumber", source, {
    description: { id: "Sumber baris itu.", en: "Source of that row." },
    example: "malangpariwara-2024-04-23",
  }),
  ...quantityColumns(
    "coverage",
    "cakupan",
    {
      id: "Cakupan: aktivasi dibagi pemegang KTP-el, bagian dari 0 sampai 1.",
      en: "Coverage: activations divided by e-KTP holders, a share from 0 to 1.",
    },
    ["0.084375", "0.07861635220125786", "0.0880651520537763"],
  ),
  coverageMethod: known("cakupan_cara", choice("dihitung", "dilaporkan"), {
    description: {
      id: "Dihitung dari jumlah orang, atau dilaporkan sumber sebagai persentase.",
      en: "Worked out from a count, or reported by the source as a percentage.",
    },
    example: "dihitung",
  }),
  target: known("target", number, {
    description: {
      id: "Target nasional yang berlaku pada tanggal itu, bagian dari pemegang KTP-el.",
      en: "The national target in force on that date, a share of e-KTP holders.",
    },
    example: "0.3",
  }),
  deadline: known("tenggat", date, {
    description: { id: "Hari terakhir target itu.", en: "Last day of that target." },
    example: "2024-12-31",
  }),
  ...quantityColumns(
    "shareOfTarget",
    "capaian_target",
    {
      id: "Aktivasi dibagi jumlah orang yang ditargetkan; bukan cakupan.",
      en: "Activations divided by the number of people the target asks for; not coverage.",
    },
    ["0.28125", "0.2620545073375262", "0.293550506845921"],
  ),
  ...quantityColumns(
    "gap",
    "kekurangan",
    {
      id: "Orang yang diperlukan untuk mencapai target; negatif bila terlampaui.",
      en: "People missing to the target; negative once it is passed.",
    },
    ["138000", "131158", "150656"],
  ),
};

/** What the source printed: typed readers make 32.2 of `32.20`, and how near the figure is rests on that nought. */
const printedColumns = {
  share: known("persen", text, {
    description: {
      id: "Persentase yang dicetak sumber laporan, dengan semua angkanya; kosong bila tidak ada. Basisnya ada di aktivasi.csv.",
      en: "The percentage that the report's source printed, with every digit; empty if none. Its base is in aktivasi.csv.",
    },
    example: "32.20",
  }),
  shareDecimals: known("persen_desimal", wholeNumber, {
    description: {
      id: "Banyaknya angka desimal yang tercetak di persen: 32.20 punya dua, juga bila program membacanya 32.2.",
      en: "How many decimals persen is printed with: 32.20 has two, also where a program reads it as 32.2.",
    },
    example: "2",
  }),
};

/** The coverage series: one row for each region and date with a usable report. */
export const cakupan = {
  name: "cakupan",
  title: { id: "Cakupan", en: "Coverage series" },
  description: {
    id: "Cakupan tiap wilayah pada setiap tanggal yang laporannya dapat dipakai. Dihitung dari tabel lain.",
    en: "Coverage of each region at every date with a usable report. Calculated from the other tables.",
  },
  columns: { region: regionColumn, bpsCode: bpsColumn, ...pointColumns, status: statusColumn, ...printedColumns },
  key: ["region", "date"],
} as const satisfies Table;

const rankColumn = (header: string, id: string, en: string, example: string) =>
  known(header, number, { description: { id, en }, example });

/** The latest state of every region but the nation. */
export const ringkasan = {
  name: "ringkasan",
  title: { id: "Ringkasan", en: "Summary" },
  description: {
    id: "Keadaan terakhir yang diketahui dari tiap wilayah. Dihitung dari tabel lain.",
    en: "The latest known state of each region. Calculated from the other tables.",
  },
  columns: {
    region: regionColumn,
    bpsCode: bpsColumn,
    name: filled("nama", text, { description: { id: "Nama resmi.", en: "Official name." }, example: "Kota Malang" }),
    type: filled("jenis", choice("negara", "provinsi", "kabupaten", "kota", "kecamatan"), {
      description: { id: "Jenis wilayah.", en: "Type of region." },
      example: "kota",
    }),
    slug: filled("slug", id, {
      description: { id: "Nama dalam alamat halaman.", en: "Name in page addresses." },
      example: "kota-malang",
    }),
    status: statusColumn,
    stale: known("data_lama", yesOrNo, {
      description: {
        id: `Apakah laporan terakhir berumur lebih dari ${FRESH_DAYS} hari saat situs dibangun.`,
        en: `Whether the last report was more than ${FRESH_DAYS} days old when the site was built.`,
      },
      example: "ya",
    }),
    ...pointColumns,
    ...quantityColumns(
      "pace",
      "laju",
      { id: "Aktivasi per hari antara dua laporan jumlah.", en: "Activations a day between two counts." },
      ["125.13661202185793", "121.85792349726776", "128.4153005464481"],
    ),
    paceFrom: known("laju_sejak", date, {
      description: { id: "Tanggal laporan jumlah yang lebih awal.", en: "Date of the earlier count." },
      example: "2023-10-22",
    }),
    ...quantityColumns(
      "required",
      "laju_perlu",
      {
        id: "Aktivasi per hari yang saat itu diperlukan hingga tenggat.",
        en: "Activations a day then needed until the deadline.",
      },
      ["545.4545454545455", "518.4110671936759", "595.4782608695652"],
    ),
    rankBest: rankColumn("peringkat_tertinggi", "Peringkat setinggi-tingginya.", "Rank at best.", "3"),
    rankWorst: rankColumn("peringkat_terendah", "Peringkat serendah-rendahnya.", "Rank at worst.", "3"),
    rankOf: rankColumn("peringkat_dari", "Jumlah wilayah yang diperingkat.", "Number of regions ranked.", "6"),
    rankAsOf: known("peringkat_per", date, {
      description: { id: "Tenggat yang menjadi acuan peringkat.", en: "The deadline that the rank is taken at." },
      example: "2023-12-31",
    }),
    ...printedColumns,
  },
  key: ["region"],
} as const satisfies Table;
