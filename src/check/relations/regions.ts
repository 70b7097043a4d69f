import { fault, write } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { Region } from "../../tables/wilayah.ts";
import { NATION } from "../../dataset/dataset.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** Code, type, name and slug of a region say the same. */
export function* regionsAgree(readings: Readings): Generator<Finding> {
  for (const region of readings.wilayah.rows ?? []) {
    const type = typeOf(region.code);
    if (region.type !== type)
      yield { table: "wilayah", line: region.line, field: "type", fault: otherType(region, type) };
    else if (!namedAsType(region))
      yield { table: "wilayah", line: region.line, field: "name", fault: otherName(region) };
    // A name or a type at fault would make the address look wrong as well.
    else if (region.slug !== slugOf(region.name))
      yield { table: "wilayah", line: region.line, field: "slug", fault: otherSlug(region, slugOf(region.name)) };
  }
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** The nation and the province are there: everything is measured against the one and summed for the other. */
export function* nationAndProvinceAreThere(readings: Readings): Generator<Finding> {
  const { whole, count, rows } = readings.wilayah;
  if (!whole || count === 0) return;
  for (const type of ["negara", "provinsi"] as const) {
    if (!rows?.some(({ code }) => typeOf(code) === type))
      yield { table: "wilayah", line: 1, field: "code", fault: absent(type) };
  }
}

/** One record is of one province: every other region lies in it, and its code begins with the province's. */
export function* regionsLieInTheProvince(readings: Readings): Generator<Finding> {
  const regions = readings.wilayah.rows ?? [];
  const province = regions.find(({ code }) => typeOf(code) === "provinsi");
  if (!province) return;
  for (const region of regions) {
    if (region.code !== NATION && region.code.slice(0, 2) !== province.code)
      yield { table: "wilayah", line: region.line, field: "code", fault: outside(region, province) };
  }
}

/** No two regions have one name, and with it one page address. */
export function* namesDiffer(readings: Readings): Generator<Finding> {
  const taken = new Map<string, Region>();
  for (const region of readings.wilayah.rows ?? []) {
    const other = taken.get(region.slug);
    // That a row stands twice is told of itself.
    if (other && other.code !== region.code)
      yield { table: "wilayah", line: region.line, field: "name", fault: sameName(region, other) };
    else taken.set(region.slug, region);
  }
}

/** No two regions stand on one tile of the map. */
export function* tilesAreApart(readings: Readings): Generator<Finding> {
  const taken = new Map<string, Region>();
  for (const region of readings.wilayah.rows ?? []) {
    if (region.tileRow === null || region.tileColumn === null) continue;
    const tile = `${region.tileRow}|${region.tileColumn}`;
    const other = taken.get(tile);
    if (other && other.code !== region.code)
      yield { table: "wilayah", line: region.line, field: "tileRow", fault: sameTile(region, other) };
    else taken.set(tile, region);
  }
}

/** In the Home Affairs codes a province has two digits; cities are numbered from 71, regencies below. */
function typeOf(code: string): Region["type"] {
  if (code === NATION) return "negara";
  if (code.length === 2) return "provinsi";
  return Number(code.slice(3)) > 70 ? "kota" : "kabupaten";
}

/** What a name begins with; kecamatan have words of their own in Papua and Yogyakarta. */
const namesOf: Record<Region["type"], readonly string[]> = {
  negara: [],
  provinsi: [],
  kabupaten: ["Kabupaten"],
  kota: ["Kota"],
  kecamatan: ["Kecamatan", "Distrik", "Kapanewon", "Kemantren"],
};

function namedAsType({ name, type }: Region): boolean {
  return namesOf[type].length === 0 || namesOf[type].some((word) => name.startsWith(`${word} `));
}

function otherType({ code, type }: Region, expected: Region["type"]): Fault {
  return fault(
    "wilayah-jenis",
    [`jenis «${type}» tidak cocok dengan kode ${code}.`, `jenis «${type}» does not fit the code ${code}.`],
    [`Tulis ${expected}, atau periksa kodenya.`, `Write ${expected}, or check the code.`],
  );
}

function otherName({ code, name, type }: Region): Fault {
  const [word = ""] = namesOf[type];
  const short = !/\b(?:kabupaten|kab|kota)\b/i.test(name);
  return fault(
    "wilayah-nama",
    [
      `nama «${name}» tidak diawali «${word}», padahal ${code} sebuah ${type}.`,
      `nama «${name}» does not begin with «${word}», yet ${code} is a ${type}.`,
    ],
    short
      ? write(`${word} ${name}`)
      : ["Tulis nama resmi lengkapnya, dan periksa kodenya.", "Write the full official name, and check the code."],
  );
}

function otherSlug({ slug, name }: Region, expected: string): Fault {
  return fault(
    "wilayah-slug",
    [
      `slug «${slug}» bukan nama «${name}» dalam huruf kecil.`,
      `slug «${slug}» is not the name «${name}» in lower case.`,
    ],
    [
      `Tulis ${expected}, atau betulkan namanya; slug yang telah terbit tidak berubah.`,
      `Write ${expected}, or put the name right; a slug that was published does not change.`,
    ],
  );
}

function absent(type: "negara" | "provinsi"): Fault {
  return fault(
    "wilayah-kurang",
    [`baris dengan jenis ${type} tidak ada di tabel ini.`, `there is no row with the jenis ${type} in this table.`],
    ["Kembalikan barisnya.", "Put it back."],
  );
}

function outside({ code }: Region, province: Region): Fault {
  return fault(
    "wilayah-luar",
    [
      `kode ${code} bukan di provinsi ${province.code} (${province.name}, baris ${province.line}).`,
      `code ${code} is not in the province ${province.code} (${province.name}, line ${province.line}).`,
    ],
    ["Periksa kodenya; satu catatan memuat satu provinsi.", "Check the code; one record is of one province."],
  );
}

function sameName({ name }: Region, other: Region): Fault {
  return fault(
    "wilayah-kembar",
    [
      `nama «${name}» sudah dipakai ${other.code} (baris ${other.line}).`,
      `nama «${name}» is already that of ${other.code} (line ${other.line}).`,
    ],
    ["Periksa kode dan nama keduanya.", "Check the code and name of both."],
  );
}

function sameTile({ name }: Region, other: Region): Fault {
  return fault(
    "petak-ganda",
    [
      `petak ${name} sudah ditempati ${other.name} (baris ${other.line}).`,
      `the tile of ${name} is taken by ${other.name} (line ${other.line}).`,
    ],
    ["Pilih petak yang kosong.", "Choose one that is free."],
  );
}
