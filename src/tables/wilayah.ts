import type { CellFault, Values } from "./row.ts";
import { fault } from "../cells/fault.ts";
import { bpsCode, choice, code, id, plainCount, text } from "../cells/kinds.ts";
import { filled, optional, type Row, type DataTable } from "./table.ts";

/** The nation, the province and its 38 regencies and cities. */
export const wilayah = {
  name: "wilayah",
  title: { id: "Wilayah", en: "Regions" },
  description: {
    id: "Indonesia, Jawa Timur, dan 38 kabupaten/kotanya, dengan kode Kemendagri sebagai kunci.",
    en: "Indonesia, East Java and its 38 regencies and cities, keyed by the Home Affairs code.",
  },
  columns: {
    code: filled("kode", code, {
      description: {
        id: "Kode wilayah menurut Kemendagri; teks, bukan bilangan.",
        en: "Region code of the Home Affairs Ministry; text, not a number.",
      },
      example: "35.73",
    }),
    name: filled("nama", text, {
      description: { id: "Nama resmi lengkap.", en: "Full official name." },
      example: "Kota Malang",
    }),
    type: filled("jenis", choice("negara", "provinsi", "kabupaten", "kota"), {
      description: { id: "Jenis wilayah.", en: "Type of region: nation, province, regency or city." },
      example: "kota",
    }),
    slug: filled("slug", id, {
      description: {
        id: "Nama dalam alamat halaman; tidak pernah berubah.",
        en: "Name in page addresses; never changes.",
      },
      example: "kota-malang",
    }),
    capital: optional("ibu_kota", text, {
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
  },
  key: ["code"],
  mustHaveRows: true,
  rowRules: [tileIsWhole],
  mayChange: ["capital", "bpsCode", "tileRow", "tileColumn"],
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
        "Isi keduanya, atau kosongkan keduanya: wilayah tanpa petak tidak tampak di peta.",
        "Fill in both, or empty both: a region without a tile is not on the map.",
      ],
    ),
  };
}
