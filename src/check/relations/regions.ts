import { fault, write } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { Region } from "../../tables/wilayah.ts";
import { partWords } from "../../dataset/area.ts";
import { NATION } from "../../dataset/dataset.ts";
import { levelOf, parentCodeOf } from "../../dataset/regions.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** Code, type, name and slug of a region say the same. */
export function* regionsAgree(readings: Readings): Generator<Finding> {
  const regions = readings.wilayah.rows ?? [];
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  for (const region of regions) {
    const [type, slug] = [typeOf(region.code), addressOf(region, names)];
    if (region.type !== type)
      yield { table: "wilayah", line: region.line, field: "type", fault: otherType(region, type) };
    else if (!namedAsType(region))
      yield { table: "wilayah", line: region.line, field: "name", fault: otherName(region) };
    // A name or a type at fault would make the address look wrong as well.
    else if (slug !== null && region.slug !== slug)
      yield { table: "wilayah", line: region.line, field: "slug", fault: otherSlug(region, slug) };
  }
}

/** The name in lower case; that of a kecamatan, of which many share one, with its regency's after it. Null where that is not known. */
function addressOf({ code, name, type }: Region, names: ReadonlyMap<string, string>): string | null {
  if (type !== "kecamatan") return slugOf(name);
  const parent = names.get(parentCodeOf(code) ?? "");
  return parent === undefined ? null : `${slugOf(name)}-${slugOf(parent)}`;
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** The nation and a province are there: everything is measured against the one and summed for the other. */
export function* nationAndProvinceAreThere(readings: Readings): Generator<Finding> {
  const { whole, count, rows } = readings.wilayah;
  if (!whole || count === 0) return;
  for (const type of ["negara", "provinsi"] as const) {
    if (!rows?.some(({ code }) => typeOf(code) === type))
      yield { table: "wilayah", line: 1, field: "code", fault: absent(type) };
  }
}

/** What holds a region is on file: a regency's province, a kecamatan's regency. That no province is, is told once. */
export function* regionsLieInOthers({ wilayah }: Readings): Generator<Finding> {
  if (!wilayah.whole) return;
  const regions = wilayah.rows ?? [];
  const codes = new Set(regions.map(({ code }) => code));
  const some = regions.some(({ code }) => levelOf(code) === 1);
  for (const region of regions) {
    const parent = parentCodeOf(region.code);
    const told = parent === null || parent === NATION || (levelOf(parent) === 1 && !some);
    if (!told && !codes.has(parent))
      yield { table: "wilayah", line: region.line, field: "code", fault: outside(region, parent) };
  }
}

/** All are counted at one level: where one province holds regencies, or one regency kecamatan, so does every other. */
export function* regionsHoldOthers({ wilayah }: Readings): Generator<Finding> {
  if (!wilayah.whole) return;
  const regions = wilayah.rows ?? [];
  const deepest = regions.reduce((most, { code }) => Math.max(most, levelOf(code)), 0);
  const holding = new Set(regions.map(({ code }) => parentCodeOf(code)));
  for (const region of regions) {
    if (region.code !== NATION && levelOf(region.code) < deepest && !holding.has(region.code))
      yield { table: "wilayah", line: region.line, field: "code", fault: holdsNone(region) };
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

/** In the Home Affairs codes a province has two digits; cities are numbered from 71, regencies below; kecamatan have six. */
function typeOf(code: string): Region["type"] {
  const district = Number(code.slice(3)) > 70 ? "kota" : "kabupaten";
  return (["negara", "provinsi", district, "kecamatan"] as const)[levelOf(code)] ?? "kecamatan";
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
  const short = !/\b(?:kabupaten|kab|kota|kecamatan|kec)\b/i.test(name);
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

function otherSlug({ slug, name, type }: Region, expected: string): Fault {
  return fault(
    "wilayah-slug",
    type === "kecamatan"
      ? [
          `slug «${slug}» bukan nama «${name}» dan wilayah yang memuatnya, dalam huruf kecil.`,
          `slug «${slug}» is not the name «${name}» and that of what holds it, in lower case.`,
        ]
      : [
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

function outside({ code }: Region, parent: string): Fault {
  return fault(
    "wilayah-luar",
    [
      `kode ${code} terletak di ${parent}, yang tidak ada di tabel ini.`,
      `code ${code} lies in ${parent}, which is not in this table.`,
    ],
    [`Periksa kodenya, atau tambahkan baris ${parent}.`, `Check the code, or add a row for ${parent}.`],
  );
}

function holdsNone(region: Region): Fault {
  const { many, one } = partWords(region);
  return fault(
    "wilayah-tanpa-isi",
    [
      `${region.name} tidak punya ${many.id} di tabel ini, padahal yang lain punya.`,
      `${region.name} has no ${one.en} in this table, yet others have.`,
    ],
    [
      `Tambahkan ${many.id} di ${region.name}, atau hapus barisnya.`,
      `Add the ${many.en} of ${region.name}, or delete its row.`,
    ],
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
