import { cellsOf, type Records } from "./csv.ts";
import { fault, write } from "./fault.ts";
import { nearest } from "./nearest.ts";
import type { Fault } from "./problem.ts";
import type { Column, Table } from "./table.ts";
import { cleaned, spelled } from "./visible.ts";

/** Where each column of a table stands in a file, and what is wrong with the header. */
export interface Header {
  /** Field name to index of the cell; absent columns are not in it. */
  positions: Map<string, number>;
  /** Each with the cell of the header it is told of; null for what is not there. */
  faults: { cell: number | null; fault: Fault }[];
  /** Whether the rows can be read by this header: no column is missing, doubled or probably misspelt. */
  readable: boolean;
}

/** Matches the cells of a header with a table's columns, by name, in any order. */
export function readHeader(table: Table, records: Records): Header {
  const cells = cellsOf(records, 0);
  const names = new Map(Object.entries(table.columns).map(([field, column]) => [column.header, field]));
  const missing = Object.values(table.columns).filter((column) => !cells.includes(column.header));
  const header: Header = { positions: new Map(), faults: [], readable: true };
  if (!cells.some((cell) => names.has(cleaned(cell).toLowerCase()))) return withoutHeader(table, records);

  const meant = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    const field = names.get(cell);
    if (field !== undefined && !header.positions.has(field)) header.positions.set(field, index);
    else {
      const like = field === undefined ? likeliest(cell, missing) : null;
      if (like !== null) meant.add(like);
      if (field !== undefined || like !== null) header.readable = false;
      header.faults.push({
        cell: index,
        fault: field === undefined ? unknown(cell, index, like) : doubled(cell, cells.indexOf(cell)),
      });
    }
  }
  for (const column of missing) {
    if (column.mayBeAbsent || meant.has(column.header)) continue;
    header.readable = false;
    header.faults.push({ cell: null, fault: absent(column) });
  }
  return header;
}

/** The missing column that a header probably means: other capitals or spaces, its English name, a slip of one or two letters. */
function likeliest(cell: string, missing: readonly Column[]): string | null {
  const plain = cleaned(cell).toLowerCase().normalize("NFKC").replace(/[ -]+/g, "_");
  const headers = missing.map((column) => column.header);
  return headers.find((header) => header === plain || ENGLISH[header]?.includes(plain)) ?? nearest(plain, headers);
}

const ENGLISH: Record<string, string[]> = {
  wilayah: ["region", "kode_wilayah", "kode"],
  kode: ["code"],
  nama: ["name"],
  tanggal: ["date", "tgl"],
  jumlah: ["count", "activated", "activations", "jml", "total"],
  persen: ["percent", "percentage", "share", "%"],
  sumber: ["source"],
  catatan: ["note", "notes", "keterangan", "ket"],
  pembulatan: ["unit", "rounding"],
  presisi: ["precision"],
  basis: ["base"],
  pakai: ["used", "use"],
  ukuran: ["measure"],
};

function unknown(cell: string, index: number, like: string | null): Fault {
  if (cleaned(cell) === "") return blank(index);
  return fault(
    "kolom-tak-dikenal",
    [`kolom ${spelled(cell)} tidak dikenal.`, `column ${spelled(cell)} is unknown.`],
    like === null
      ? [
          "Hapus kolomnya, atau cocokkan judulnya dengan kamus data.",
          "Delete the column, or look its name up in the data dictionary.",
        ]
      : [`Maksudnya «${like}»? Tulis ${like}.`, `Is it «${like}»? Write ${like}.`],
  );
}

function blank(index: number): Fault {
  return fault(
    "kolom-kosong",
    [`judul kolom ke-${index + 1} kosong.`, `the header of column ${index + 1} is empty.`],
    [
      "Hapus koma yang berlebih di baris judul, atau isi judulnya.",
      "Delete the surplus comma in the header line, or fill in the name.",
    ],
  );
}

function doubled(cell: string, first: number): Fault {
  return fault(
    "kolom-ganda",
    [
      `kolom ${spelled(cell)} sudah ada sebagai kolom ke-${first + 1}.`,
      `column ${spelled(cell)} is already column ${first + 1}.`,
    ],
    ["Simpan satu saja.", "Keep one."],
  );
}

function absent(column: Column): Fault {
  return fault(
    "kolom-hilang",
    [`kolom «${column.header}» tidak ada.`, `column «${column.header}» is missing.`],
    [
      `Tambahkan kolom ${column.header}: ${column.description.id}`,
      `Add the column ${column.header}: ${column.description.en}`,
    ],
  );
}

/** The first line names no column of the table: the header is further down, or not there. */
function withoutHeader(table: Table, records: Records): Header {
  const headers = Object.values(table.columns).map((column) => column.header);
  const below = Array.from({ length: Math.min(TITLE_LINES, records.lines.length) }, (_, record) => record).find(
    (record) => cellsOf(records, record).filter((cell) => headers.includes(cleaned(cell))).length > 1,
  );
  const found = below === undefined ? noHeader(headers) : headerBelow(records.lines[below]!);
  return { positions: new Map(), faults: [{ cell: null, fault: found }], readable: false };
}

/** How many lines of titles and remarks are looked through for a header. */
const TITLE_LINES = 20;

function headerBelow(line: number): Fault {
  return fault(
    "judul-di-atas",
    [`judul kolom ada di baris ${line}, bukan baris 1.`, `the header is on line ${line}, not line 1.`],
    ["Hapus baris-baris di atasnya.", "Delete the lines above it."],
  );
}

function noHeader(headers: readonly string[]): Fault {
  return fault(
    "judul-tidak-ada",
    ["baris pertama berisi data, bukan judul kolom.", "the first line holds data, not the header."],
    write(`${headers.join(",")} sebagai baris pertama`, `${headers.join(",")} as the first line`),
  );
}
