import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";

type Cells = Record<string, string | number>;

/** Kabupaten Magetan: among the odd records it is left empty, here it has 200 reports, and more of everything else. */
const code = "35.20";
const weeks = 180;
const holders = 560_000;

/**
 * Writes a data folder: the odd records of tests/fixtures, and for one region the most a record of four years might hold.
 * The figures are invented, the same on every run; the build checks them as it checks any data.
 */
export async function writeManyReports(folder: string): Promise<void> {
  await cp("tests/fixtures/odd", folder, { recursive: true });
  const reports = [...weekly(activationRow), ...secondSources(), ...unusedReports()];
  const rows: Record<string, Cells[]> = {
    aktivasi: reports,
    ektp: baseRows(),
    target: targetRows(),
    kegiatan: every(4, eventRow),
    linimasa: every(18, timelineRow),
  };
  const sources = new Set(Object.values(rows).flatMap((table) => table.map((row) => String(row["sumber"]))));
  await replaceRows(folder, "sumber", [...sources].map(sourceRow));
  for (const [table, added] of Object.entries(rows)) await replaceRows(folder, table, added);
}

/** Takes the region's own rows out of a table and puts others in, in the order the table asks for: by its key. */
async function replaceRows(folder: string, table: string, added: Cells[]): Promise<void> {
  const file = join(folder, `${table}.csv`);
  const parsed = csvParse(await readFile(file, "utf8"));
  const kept = parsed.filter((row) => row["wilayah"] !== code);
  await writeFile(file, csvFormat([...kept, ...added], parsed.columns) + "\n");
}

function weekly<Row>(row: (week: number) => Row): Row[] {
  return Array.from({ length: weeks }, (_, week) => row(week));
}

function every<Row>(step: number, row: (week: number) => Row): Row[] {
  return weekly(row).filter((_, week) => week % step === 0);
}

/** A day in the given week after 5 January 2023. */
function day(week: number, offset = 0): string {
  return new Date(Date.UTC(2023, 0, 5 + 7 * week + offset)).toISOString().slice(0, 10);
}

/** People activated by that week: grows by 500 to 1.000 a week, to about a quarter of the holders. */
function activated(week: number): number {
  return 2000 + 750 * week + 13 * ((week * 7) % 20);
}

const note =
  "Angka disebut pejabat dalam rapat evaluasi bulanan; tanggal hitungan tidak sama dengan tanggal terbit, dan basis " +
  "persentase disebut hanya di sebagian laporan. Dicatat sebagaimana tercetak, dengan satuan pembulatan yang tampak.";

/** In turn: exact, rounded, about, at least, with a percentage of several bases, a percentage alone. */
function activationRow(week: number): Cells {
  const people = activated(week);
  const share = ((100 * people) / holders).toFixed(2);
  const base = {
    wilayah: code,
    tanggal: day(week),
    ketepatan: "hari",
    sumber: `contoh-media-${day(week)}`,
    catatan: note,
  };
  const kinds: Cells[] = [
    { jumlah: people },
    { jumlah: Math.round(people / 1000) * 1000, presisi: "dibulatkan", pembulatan: 1000 },
    { jumlah: people, persen: share, basis: "perekaman" },
    { jumlah: Math.round(people / 1000) * 1000, presisi: "sekitar", pembulatan: 1000 },
    { jumlah: people, persen: share, basis: "tidak_disebut" },
    { jumlah: Math.floor(people / 1000) * 1000, presisi: "minimal", pembulatan: 1000 },
    { jumlah: people, persen: (Number(share) * 4).toFixed(1), basis: "target" },
    { persen: share, basis: "perekaman", persen_presisi: "sekitar" },
    { jumlah: people, persen: (Number(share) / 2).toFixed(2), basis: "penduduk" },
  ];
  return { ...base, ...kinds[week % kinds.length] };
}

/** Every eighteenth week another source gives a slightly smaller figure for the same day. */
function secondSources(): Cells[] {
  return every(18, (week) => ({
    wilayah: code,
    tanggal: day(week),
    ketepatan: "hari",
    jumlah: activated(week) - 137,
    sumber: `contoh-dinas-${day(week)}`,
    catatan: note,
  }));
}

function unusedReports(): Cells[] {
  return every(18, (week) => ({
    wilayah: code,
    tanggal: day(week, 3),
    ketepatan: "bulan",
    jumlah: 10 * activated(week),
    persen: "25",
    basis: "tidak_disebut",
    sumber: `contoh-koran-${day(week, 3)}`,
    pakai: "tidak",
    catatan: note,
  }));
}

function baseRows(): Cells[] {
  const sizes = { perekaman: 1, wajib_ktp: 1.03, penduduk: 1.34, dpt: 1.01 };
  return [0, 52, 104, 156].flatMap((week) =>
    Object.entries(sizes).map(([ukuran, ratio]) => ({
      wilayah: code,
      tanggal: day(week),
      ukuran,
      ketepatan: "hari",
      jumlah: Math.round((holders + 40 * week) * ratio),
      sumber: `contoh-dinas-${day(week)}`,
      catatan: note,
    })),
  );
}

function targetRows(): Cells[] {
  return [2023, 2024, 2025, 2026].map((year, index) => ({
    wilayah: code,
    mulai: `${year}-01-01`,
    tenggat: `${year}-12-31`,
    persen: 25 + index,
    basis: "perekaman",
    jumlah: Math.round(((25 + index) * holders) / 100),
    presisi: "sekitar",
    pembulatan: 5000,
    sumber: `contoh-dinas-${day(52 * index)}`,
    catatan: note,
  }));
}

function eventRow(week: number): Cells {
  return {
    wilayah: code,
    tanggal: day(week, 1),
    ketepatan: "hari",
    tempat: `Balai Desa Contoh ${week} dan halaman kantor kecamatan`,
    kelompok: ["asn", "mahasiswa", "pelajar", "umum"][week % 4] as string,
    aktivasi: 40 + (week % 90),
    sumber: `contoh-media-${day(week)}`,
    catatan: note,
  };
}

function timelineRow(week: number): Cells {
  return {
    wilayah: code,
    tanggal: day(week, 2),
    ketepatan: "hari",
    peristiwa_id: `Layanan IKD dibuka di kecamatan ke-${week}.`,
    peristiwa_en: `An IKD desk opened in subdistrict ${week}.`,
    sumber: `contoh-media-${day(week)}`,
  };
}

/** Published ten days after the date in its id: after every day it vouches for. */
function sourceRow(id: string): Cells {
  const [, kind = "", date = ""] = /^contoh-(\w+)-(.*)$/.exec(id) ?? [];
  const published = new Date(Date.parse(date) + 10 * 86_400_000).toISOString().slice(0, 10);
  const grades: Record<string, string> = { media: "pejabat", dinas: "resmi", koran: "media" };
  return {
    id,
    penerbit: `Contoh ${kind} Kabupaten Magetan`,
    url: `https://contoh.example/${id}/angka-aktivasi-identitas-kependudukan-digital`,
    terbit: published,
    mutu: grades[kind] as string,
  };
}
