/** A nation made up to measure with: any number of regions, each with as much on record as a real one; never published. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { addDays } from "../src/notation/calendar.ts";
import { tables, type TableName } from "../src/tables/tables.ts";

/** How many reports a region has, one of these: as in the real record (61 of 38 regions), or as after years of daily work. */
const DENSITIES = { real: [0, 0, 1, 1, 1, 2, 2, 3, 5], heavy: [5, 10, 15, 20, 25, 30, 60] } as const;

export type Density = keyof typeof DENSITIES;

type Cells = Record<string, string | number>;
type Rows = Record<TableName, Cells[]>;

/** A number from nought up to one, the same ones in the same order every time. */
type Chance = () => number;

/** A regency or city, and how many people live there. */
interface Place {
  code: string;
  slug: string;
  people: number;
}

/** Writes a data folder without errors: the nation as it is on record, and made-up provinces with so many regencies and cities. */
export function writeRegions(folder: string, count: number, density: Density = "real"): void {
  const rows = nation();
  const chance = chances(count);
  for (const place of places(count, rows.wilayah, chance)) writePlace(rows, place, DENSITIES[density], chance);
  mkdirSync(folder, { recursive: true });
  for (const table of Object.values(tables)) {
    const headers = Object.values(table.columns).map(({ header }) => header);
    writeFileSync(join(folder, `${table.name}.csv`), `${csvFormat(rows[table.name], headers)}\n`);
  }
}

/** What is really on record of the nation, with its sources: it needs its targets. */
function nation(): Rows {
  const read = (name: TableName): Cells[] => csvParse(readFileSync(join("data", `${name}.csv`), "utf8"));
  const own = (name: TableName, code: string) => read(name).filter((row) => row[code] === "00");
  const rows: Rows = {
    wilayah: own("wilayah", "kode"),
    aktivasi: own("aktivasi", "wilayah"),
    ektp: own("ektp", "wilayah"),
    target: own("target", "wilayah"),
    linimasa: own("linimasa", "wilayah"),
    ...{ sumber: [], kegiatan: [], sarana: [], koreksi: [], pengecualian: [] },
  };
  const cited = new Set([...rows.aktivasi, ...rows.ektp, ...rows.target, ...rows.linimasa].map((row) => row["sumber"]));
  return { ...rows, sumber: read("sumber").filter(({ id }) => cited.has(id ?? "")) };
}

/** Mulberry32: short, and good enough to scatter figures with. */
function chances(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function oneOf<T>(choices: readonly T[], chance: Chance): T {
  return choices[Math.floor(chance() * choices.length)]!;
}

/** Codes of provinces begin here; those of cities, in a province. */
const [FIRST_PROVINCE, FIRST_CITY] = [11, 71];

/** Regions to a province, as in Indonesia; more only where its two digits would not do. */
const TO_A_PROVINCE = 14;

/** Of so many regions one is a city. */
const CITIES = 5;

/** Adds the provinces and their regencies and cities to the table of regions. */
function places(count: number, regions: Cells[], chance: Chance): Place[] {
  const provinces = Math.min(100 - FIRST_PROVINCE, Math.ceil(count / TO_A_PROVINCE));
  const found: Place[] = [];
  for (let province = 0; province < provinces; province++) {
    const code = String(FIRST_PROVINCE + province);
    const name = `Provinsi ${madeUpName(count + province)}`;
    regions.push({ kode: code, nama: name, jenis: "provinsi", slug: slugOf(name) });
    for (let index = province; index < count; index += provinces) {
      const row = districtRow(code, Math.floor(index / provinces), index);
      regions.push({ ...row, ...tileOf(province, Math.floor(index / provinces)) });
      found.push({ code: row.kode, slug: row.slug, people: Math.round(80_000 + chance() ** 2 * 2_000_000) });
    }
  }
  return found;
}

function districtRow(province: string, index: number, name: number) {
  const type = index % CITIES === CITIES - 1 ? "kota" : "kabupaten";
  const cities = Math.floor(index / CITIES);
  const number = type === "kota" ? FIRST_CITY + cities : 1 + index - cities;
  const bare = madeUpName(name);
  const nama = `${type === "kota" ? "Kota" : "Kabupaten"} ${bare}`;
  return { kode: `${province}.${two(number)}`, nama, jenis: type, slug: slugOf(nama), singkatan: consonantsOf(bare) };
}

/** A province is a block of tiles, the blocks lie side by side. */
function tileOf(province: number, index: number): Cells {
  const [wide, high, blocks] = [4, 25, 8];
  return {
    petak_baris: 1 + Math.floor(province / blocks) * high + Math.floor(index / wide),
    petak_kolom: 1 + (province % blocks) * wide + (index % wide),
  };
}

const SYLLABLES = "ba ca da ga ja ka la ma na pa ra sa ta wa be de ke le me re se te bu du gu ku lu nu ru su tu".split(
  " ",
);
const ENDS = "ban dar gan jung kal lang man nur pas rong sar tan wang yu ngan rit".split(" ");

/** Pronounceable; no two numbers below 15.000 have the same. */
function madeUpName(number: number): string {
  const [one, two] = [SYLLABLES.length, SYLLABLES.length * ENDS.length];
  const mixed = (number * 7919) % (one * two);
  const name =
    SYLLABLES[mixed % one]! + SYLLABLES[Math.floor(mixed / two) % one]! + ENDS[Math.floor(mixed / one) % ENDS.length]!;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The letters that a reader would shorten it to, never a word of their own. */
function consonantsOf(name: string): string {
  return `${name[0]}${name[2]}${name[4]}`;
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Of those who live there: obliged to hold a card; of those: hold one, vote. */
const [ELIGIBLE, HOLDERS, VOTERS] = [0.74, 0.97, 0.985];

/** All that is on record of one region. */
function writePlace(rows: Rows, place: Place, reports: readonly number[], chance: Chance): void {
  for (const year of [2023, 2024]) writeBases(rows, place, year);
  writeReports(rows, place, oneOf(reports, chance), chance);
  const { code, slug } = place;
  const source = sourceOf(rows, slug, "2023-02-01", "sarana");
  for (const sarana of ["adm", "mpp_digital"])
    rows.sarana.push({ wilayah: code, sarana, jumlah: 1, tanggal: "2023-01-31", ketepatan: "hari", sumber: source });
  if (chance() < 0.5)
    rows.target.push({
      wilayah: code,
      mulai: "2024-01-01",
      tenggat: "2024-12-31",
      persen: 25,
      basis: "wajib_ktp",
      sumber: source,
    });
  if (chance() < 0.2)
    rows.kegiatan.push({
      wilayah: code,
      tanggal: "2023-01-20",
      ketepatan: "hari",
      tempat: "Balai desa",
      kelompok: "umum",
      aktivasi: 40,
      sumber: source,
    });
}

/** The sizes of the four bases in a year, which grow by a hundredth. */
function writeBases(rows: Rows, { code, slug, people }: Place, year: number): void {
  const residents = people * (1 + (year - 2023) / 100);
  const sizes = {
    penduduk: residents,
    wajib_ktp: residents * ELIGIBLE,
    perekaman: residents * ELIGIBLE * HOLDERS,
    dpt: residents * ELIGIBLE * VOTERS,
  };
  const source = sourceOf(rows, slug, `${year}-07-05`, `basis-${year}`);
  for (const [ukuran, size] of Object.entries(sizes))
    rows.ektp.push({
      wilayah: code,
      tanggal: `${year}-06-30`,
      ketepatan: "hari",
      ukuran,
      jumlah: Math.round(size),
      sumber: source,
    });
}

/** When IKD began to be reported, and for how many days it was. */
const [FIRST_DAY, DAYS] = ["2023-02-01", 1100];

/** Reports at irregular days, each higher than the one before. */
function writeReports(rows: Rows, place: Place, count: number, chance: Chance): void {
  const highest = 0.05 + 0.35 * chance();
  const days = Array.from({ length: count }, (_, index) => Math.floor(((index + 0.2 + 0.6 * chance()) / count) * DAYS));
  for (const day of days) writeReport(rows, place, day, (highest * (day + 400)) / (DAYS + 400), chance);
}

/** A count in full, with its percentage, rounded, or a percentage alone. */
function writeReport(rows: Rows, { code, slug, people }: Place, day: number, share: number, chance: Chance): void {
  const date = addDays(FIRST_DAY, day);
  const source = sourceOf(rows, slug, date, `aktivasi-${date}`);
  const eligible = people * ELIGIBLE;
  const count = Math.round(eligible * HOLDERS * share);
  const percent = ((count / eligible) * 100).toFixed(2);
  const said: Cells = oneOf(
    [
      { jumlah: count },
      { jumlah: count, persen: percent, basis: "wajib_ktp" },
      { jumlah: count, persen: percent, basis: "tidak_disebut" },
      { jumlah: Math.round(count / 100) * 100, presisi: "dibulatkan", pembulatan: 100 },
      { persen: percent, basis: "wajib_ktp" },
    ],
    chance,
  );
  rows.aktivasi.push({ wilayah: code, tanggal: date, ketepatan: "hari", ...said, sumber: source });
}

/** A page of its own, by one of the many small publishers of a nation; its id. */
function sourceOf(rows: Rows, slug: string, date: string, what: string): string {
  const id = `${slug}-${what}`;
  const publisher = `Kabar ${madeUpName(rows.sumber.length % 3000)}`;
  rows.sumber.push({
    id,
    penerbit: publisher,
    url: `https://${slugOf(publisher)}.example/${id}`,
    terbit: date,
    mutu: "pejabat",
  });
  return id;
}
