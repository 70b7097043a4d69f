import type { Region } from "../src/tables/wilayah.ts";

const none = { capital: null, bpsCode: null, tileRow: null, tileColumn: null, abbreviation: null, nameEn: null };

/** A region of `wilayah.csv` by its code and name; its type is told by its code. */
export function region(code: string, name: string, own: Partial<Region> = {}): Region {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return { line: 2, code, name, type: typeOf(code), slug, ...none, ...own };
}

function typeOf(code: string): Region["type"] {
  if (code === "00") return "negara";
  if (code.length === 2) return "provinsi";
  if (code.length === 8) return "kecamatan";
  return code >= `${code.slice(0, 2)}.71` ? "kota" : "kabupaten";
}

export const nation = region("00", "Indonesia");
const bali = region("51", "Bali");
const ntb = region("52", "Nusa Tenggara Barat", { nameEn: "West Nusa Tenggara" });
export const badung = region("51.03", "Kabupaten Badung");
const denpasar = region("51.71", "Kota Denpasar");

/** Bali and West Nusa Tenggara, whole: codes of Kepmendagri 300.2.2-2138/2025. */
export const baliAndNtb: Region[] = [
  nation,
  bali,
  ...["Jembrana", "Tabanan", "Badung", "Gianyar", "Klungkung", "Bangli", "Karangasem", "Buleleng"].map((name, index) =>
    region(`51.0${index + 1}`, `Kabupaten ${name}`),
  ),
  denpasar,
  ntb,
  ...["Lombok Barat", "Lombok Tengah", "Lombok Timur", "Sumbawa", "Dompu", "Bima", "Sumbawa Barat", "Lombok Utara"].map(
    (name, index) => region(`52.0${index + 1}`, `Kabupaten ${name}`),
  ),
  region("52.71", "Kota Mataram"),
  region("52.72", "Kota Bima"),
];

/** Regencies and cities of one province, out of order as a table may be. */
export const oneProvince: Region[] = [denpasar, badung, nation, bali];

/** Of two provinces. */
export const twoProvinces: Region[] = [...oneProvince, ntb, region("52.01", "Kabupaten Lombok Barat")];

/** A kecamatan of Badung, whose name its address ends with. */
function kecamatan(code: string, name: string): Region {
  const { slug } = region(code, name);
  return region(code, name, { slug: `${slug}-kabupaten-badung` });
}

/** The kecamatan of one regency; its six (Kepmendagri 300.2.2-2138/2025). */
export const oneRegency: Region[] = [
  nation,
  bali,
  badung,
  kecamatan("51.03.01", "Kecamatan Kuta"),
  kecamatan("51.03.02", "Kecamatan Mengwi"),
  kecamatan("51.03.03", "Kecamatan Abiansemal"),
  kecamatan("51.03.04", "Kecamatan Petang"),
  kecamatan("51.03.05", "Kecamatan Kuta Selatan"),
  kecamatan("51.03.06", "Kecamatan Kuta Utara"),
];

/** 38 provinces with 514 regencies and cities: the first 20 have 14 each, the other 18 have 13 (280 + 234). */
export const wholeNation: Region[] = [
  nation,
  ...Array.from({ length: 38 }, (_, index) => String(11 + index)).flatMap((province, index) => [
    region(province, `Provinsi ${province}`),
    ...Array.from({ length: index < 20 ? 14 : 13 }, (_, number) => {
      const code = `${province}.${String(number + 1).padStart(2, "0")}`;
      return region(code, `Kabupaten ${code}`);
    }),
  ]),
];
