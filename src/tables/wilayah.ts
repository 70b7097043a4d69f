import type { CellFault, Values } from "./row.ts";
import { fault } from "../cells/fault.ts";
import { bpsCode, choice, code, id, plainCount, shortLine } from "../cells/kinds.ts";
import { filled, optional, type Row, type DataTable } from "./table.ts";

/** The nation, the provinces, their regencies and cities, and where wanted the kecamatan of these. */
export const wilayah = {
  name: "wilayah",
  title: { id: "Wilayah", en: "Regions" },
  description: {
    id: "Indonesia, provinsi, kabupaten/kota, dan bila perlu kecamatannya, dengan kode Kemendagri sebagai kunci.",
    en: "Indonesia, the provinces, their regencies and cities and, where wanted, their districts, keyed by the Home Affairs code.",
  },
  columns: {
    code: filled("kode", code, {
      description: {
        id: "Kode wilayah menurut Kemendagri; teks, bukan bilangan.",
        en: "Region code of the Home Affairs Ministry; text, not a number.",
      },
      example: "35.73",
    }),
    name: filled("nama", shortLine, {
      description: { id: "Nama resmi lengkap.", en: "Full official name." },
      example: "Kota Malang",
    }),
    type: filled("jenis", choice("negara", "provinsi", "kabupaten", "kota", "kecamatan"), {
      description: {
        id: "Jenis wilayah.",
        en: "Type of region: nation, province, regency, city or district (kecamatan).",
      },
      example: "kota",
    }),
    slug: filled("slug", id, {
      description: {
        id: "Nama dalam alamat halaman; tidak pernah berubah.",
        en: "Name in page addresses; never changes.",
      },
      example: "kota-malang",
    }),
    capital: optional("ibu_kota", shortLine, {
      description: { id: "Ibu kota.", en: "Capital." },
      example: "Malang",
    }),
    bpsCode: optional("kode_bps", bpsCode, {
      description: { id: "Kode wilayah menurut BPS.", en: "Region code of Statistics Indonesia (BPS)." },
      example: "3573",
    }),
    tileRow: optional("petak_baris", plainCount, {
      description: { id: "Baris pada peta kotak, dari atas.", en: "Row in the tile map, from the top." },
      example: "4",
    }),
    tileColumn: optional("petak_kolom", plainCount, {
      description: { id: "Kolom pada peta kotak, dari kiri.", en: "Column in the tile map, from the left." },
      example: "5",
    }),
    abbreviation: optional("singkatan", shortLine, {
      description: {
        id: "Singkatan namanya, di petak petanya dan sebagai kata cari; kota dan kabupaten senama boleh memakai yang sama.",
        en: "Abbreviation of its name, on its tile and to search by; a city and the regency of its name may share one.",
      },
      example: "Mlg",
    }),
    nameEn: optional("nama_en", shortLine, {
      description: { id: "Namanya dalam bahasa Inggris, bila lain.", en: "Its name in English, where that differs." },
      example: "East Java",
    }),
  },
  key: ["code"],
  mustHaveRows: true,
  rowRules: [tileIsWhole],
  mayChange: ["capital", "bpsCode", "tileRow", "tileColumn", "abbreviation", "nameEn"],
  holdsFigures: false,
} as const satisfies DataTable;

export type Region = Row<typeof wilayah>;

/** A tile has a row and a column. */
function tileIsWhole({ tileRow, tileColumn }: Values): CellFault | null {
  if (tileRow === undefined || tileColumn === undefined || (tileRow === null) === (tileColumn === null)) return null;
  const [field, empty, filled] =
    tileRow === null ? ["tileRow", "petak_baris", "petak_kolom"] : ["tileColumn", "petak_kolom", "petak_baris"];
  return {
    field: field!,
    fault: fault(
      "sel-kosong",
      [`${empty} kosong, padahal ${filled} terisi.`, `${empty} is empty, yet ${filled} is filled.`],
      [
        "Isi keduanya, atau kosongkan keduanya: bila satu wilayah tanpa petak, beranda tanpa peta.",
        "Fill in both, or empty both: if one region has no tile, the home page has no map.",
      ],
    ),
  };
}
