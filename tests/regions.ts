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

/** Regencies and cities of one province, out of order as a table may be. */
export const oneProvince: Region[] = [denpasar, badung, nation, bali];

/** Of two provinces. */
export const twoProvinces: Region[] = [...oneProvince, ntb, region("52.01", "Kabupaten Lombok Barat")];

/** The kecamatan of one regency; its six (Kepmendagri 300.2.2-2138/2025). */
export const oneRegency: Region[] = [
  nation,
  bali,
  badung,
  region("51.03.01", "Kecamatan Kuta"),
  region("51.03.02", "Kecamatan Mengwi"),
  region("51.03.03", "Kecamatan Abiansemal"),
  region("51.03.04", "Kecamatan Petang"),
  region("51.03.05", "Kecamatan Kuta Selatan"),
  region("51.03.06", "Kecamatan Kuta Utara"),
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
