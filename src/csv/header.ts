import { cellsOf, lineOf, type Records } from "./csv.ts";
import { fault, write } from "../cells/fault.ts";
import { nearest } from "../cells/nearest.ts";
import type { Fault } from "../cells/problem.ts";
import { headerLine, type Column, type Table } from "../tables/table.ts";
import { tables } from "../tables/tables.ts";
import { cleaned, spelled } from "../cells/visible.ts";

/** Where each column of a table stands in a file, and what is wrong with the header. */
export interface Header {
  /** Field name to index of the cell; absent columns are not in it. */
  positions: Map<string, number>;
  /** Each with the cell of the header it is told of; null for what is not there. */
  faults: { cell: number | null; fault: Fault }[];
  /** Whether the rows can be read by this header: no column is missing, doubled or probably misspelt. */
  readable: boolean;
}

type Named = [field: string, column: Column];

/** Matches the cells of a header with a table's columns, by name, in any order. */
export function readHeader(table: Table, records: Records): Header {
  const cells = cellsOf(records, 0);
  const columns: Named[] = Object.entries(table.columns);
  const names = new Map(columns.map(([field, column]) => [column.header, field]));
  const missing = columns.filter(([, column]) => !cells.includes(column.header));
  const root = otherTable(table, cells) ?? quotedWhole(table, cells) ?? headerElsewhere(table, records, missing);
  if (root) return { positions: new Map(), faults: [{ cell: null, fault: root }], readable: false };

  const header: Header = { positions: new Map(), faults: [], readable: true };
  const meant = new Map<number, string>();
  for (const [index, cell] of cells.entries()) {
    const field = names.get(cell);
    if (field !== undefined && !header.positions.has(field)) header.positions.set(field, index);
    else {
      const like = field === undefined ? likeliest(cell, missing) : null;
      if (like !== null) meant.set(index, like);
      if (field !== undefined || like !== null) header.readable = false;
      header.faults.push({
        cell: index,
        fault: field === undefined ? unknown(cell, index, like, missing, records) : doubled(cell, cells.indexOf(cell)),
      });
    }
  }
  for (const [, column] of missing) {
    if (column.mayBeAbsent || [...meant.values()].includes(column.header)) continue;
    header.readable = false;
    header.faults.push({ cell: null, fault: absent(column) });
  }
  return meant.size > MANY && meant.size === header.faults.length
    ? { ...header, faults: [respelt(cells, meant)] }
    : header;
}

/** More misspelt names than this are told at once, with the whole line to write. */
const MANY = 2;

/** The missing column that a header probably means: other capitals or spaces, its English name, a slip of one or two letters. */
function likeliest(cell: string, missing: readonly Named[]): string | null {
  const plain = cleaned(cell).toLowerCase().normalize("NFKC").replace(/[ -]+/g, "_");
  const found = missing.find(
    ([field, { header }]) => header === plain || english(field) === plain || OTHER_NAMES[header]?.includes(plain),
  );
  return (
    found?.[1].header ??
    nearest(
      plain,
      missing.map(([, { header }]) => header),
    )
  );
}

/** The name of a field as an English header would have it: `datePrecision` is `date_precision`. */
function english(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const OTHER_NAMES: Record<string, string[]> = {
  wilayah: ["kode_wilayah", "kode"],
  tanggal: ["tgl"],
  jumlah: ["activated", "activations", "jml", "total"],
  persen: ["percent", "percentage", "%"],
  persen_presisi: ["percent_precision"],
  catatan: ["notes", "keterangan", "ket"],
  pembulatan: ["rounding"],
  basis: ["base"],
  pakai: ["use"],
};

/** The file holds another table: its columns are all that one's. */
function otherTable(table: Table, cells: readonly string[]): Fault | null {
  const other = Object.values<Table>(tables).find((candidate) => candidate !== table && hasColumnsOf(candidate, cells));
  if (!other || hasColumnsOf(table, cells)) return null;
  return fault(
    "berkas-tertukar",
    [
      `isi berkas ini tabel ${other.name}, bukan ${table.name}.`,
      `this file holds the table ${other.name}, not ${table.name}.`,
    ],
    [
      `Simpan isinya sebagai ${other.name}.csv, dan kembalikan isi ${table.name}.csv.`,
      `Save it as ${other.name}.csv, and put back what ${table.name}.csv held.`,
    ],
  );
}

/** Whether a header has all the columns that a table must have, and no other's. */
function hasColumnsOf(table: Table, cells: readonly string[]): boolean {
  const columns = Object.values(table.columns);
  return (
    cells.every((cell) => columns.some(({ header }) => header === cell)) &&
    columns.every(({ header, mayBeAbsent }) => mayBeAbsent || cells.includes(header))
  );
}

/** The first line is a single cell that holds all names: each line was put in quotation marks as a whole. */
function quotedWhole(table: Table, cells: readonly string[]): Fault | null {
  const [only = "", ...more] = cells;
  const names = more.length === 0 ? only.split(/[,;\t]/) : [];
  if (names.length < 2 || !names.every((name) => Object.values(table.columns).some(({ header }) => header === name)))
    return null;
  return fault(
    "kutip-nyasar",
    [
      "seluruh baris diapit tanda kutip, jadi terbaca sebagai satu sel.",
      "the whole line is in quotation marks, so it reads as a single cell.",
    ],
    [
      "Hapus tanda kutip di awal dan akhir setiap baris.",
      "Delete the quotation mark at the beginning and the end of each line.",
    ],
  );
}

/** Several names that are nearly right, and the header line to write instead. */
function respelt(cells: readonly string[], meant: ReadonlyMap<number, string>): Header["faults"][number] {
  const [first = 0] = meant.keys();
  const line = cells.map((cell, index) => meant.get(index) ?? cell).join(",");
  const others = meant.size - 1;
  return {
    cell: first,
    fault: fault(
      "kolom-tak-dikenal",
      [
        `kolom ${spelled(cells[first] ?? "")} dan ${others} kolom lain tidak dikenal.`,
        `column ${spelled(cells[first] ?? "")} and ${others} others are unknown.`,
      ],
      write(`${line} sebagai baris pertama`, `${line} as the first line`),
    ),
  };
}

function unknown(cell: string, index: number, like: string | null, missing: readonly Named[], records: Records): Fault {
  if ((cleaned(cell) === "" || INDEX_NAMES.test(cleaned(cell))) && holdsNumbers(records, index))
    return indexColumn(cell, index);
  if (cleaned(cell) === "") return blank(index);
  const free = missing.map(([, { header }]) => header).join(", ");
  return fault(
    "kolom-tak-dikenal",
    [`kolom ${spelled(cell)} tidak dikenal.`, `column ${spelled(cell)} is unknown.`],
    like !== null
      ? [`Maksudnya «${like}»? Tulis ${like}.`, `Is it «${like}»? Write ${like}.`]
      : free === ""
        ? [
            "Hapus kolomnya; semua kolom tabel ini sudah ada.",
            "Delete the column; all columns of this table are there.",
          ]
        : [
            `Hapus kolomnya, atau tulis nama kolom yang belum ada: ${free}.`,
            `Delete the column, or write the name of one that is not there yet: ${free}.`,
          ],
  );
}

/** How software names the column of row numbers that it adds. */
const INDEX_NAMES = /^(?:no\.?|nomor|no urut|index|indeks|unnamed: ?\d+|row_?id|x\.?1?|\.\.\.1|#)$/i;

/** Rows whose numbers are looked at. */
const SAMPLE = 20;

/** Whether a column counts the rows: 0, 1, 2 … */
function holdsNumbers(records: Records, index: number): boolean {
  const count = Math.min(SAMPLE, records.lines.length - 1);
  const numbers = Array.from({ length: count }, (_, row) => cellsOf(records, row + 1)[index] ?? "");
  return count > 0 && numbers.every((text, row) => /^\d{1,7}$/.test(text) && Number(text) === Number(numbers[0]) + row);
}

function indexColumn(cell: string, index: number): Fault {
  const [id, en] =
    cleaned(cell) === ""
      ? [`kolom ke-${index + 1} tanpa judul`, `column ${index + 1}, without a name,`]
      : [`kolom ${spelled(cell)}`, `column ${spelled(cell)}`];
  return fault(
    "kolom-kosong",
    [`${id} hanya berisi nomor urut baris.`, `${en} holds nothing but row numbers.`],
    [
      "Hapus kolom itu; di pandas to_csv(index=False), di R write.csv(row.names=FALSE).",
      "Delete that column; in pandas to_csv(index=False), in R write.csv(row.names=FALSE).",
    ],
  );
}

function blank(index: number): Fault {
  return fault(
    "kolom-kosong",
    [`judul kolom ke-${index + 1} kosong.`, `the header of column ${index + 1} is empty.`],
    [
      "Isi judulnya; bila kolomnya kosong, hapus kolom itu (di ujung kanan, npm run fix menghapusnya).",
      "Fill in the name; if the column is empty, delete it (at the right end, npm run fix does).",
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
function headerElsewhere(table: Table, records: Records, missing: readonly Named[]): Fault | null {
  const headers = Object.values(table.columns).map(({ header }) => header);
  const names = (record: number) =>
    cellsOf(records, record).filter((cell) => headers.includes(cleaned(cell).toLowerCase()));
  if (names(0).length > 0 || cellsOf(records, 0).filter((cell) => likeliest(cell, missing) !== null).length > 1)
    return null;
  const lines = Array.from({ length: Math.min(TITLE_LINES, records.lines.length) }, (_, record) => record);
  const below = lines.find((record) => names(record).length > 1);
  return below === undefined ? noHeader(table, cellsOf(records, 0)) : headerBelow(lineOf(records, below));
}

/** How many lines of titles and remarks are looked through for a header. */
const TITLE_LINES = 20;

function headerBelow(line: number): Fault {
  const [id, en] = line === 2 ? ["baris 1", "line 1"] : [`baris 1 sampai ${line - 1}`, `lines 1 to ${line - 1}`];
  return fault(
    "judul-di-atas",
    [`judul kolom ada di baris ${line}, bukan baris 1.`, `the header is on line ${line}, not line 1.`],
    [`Hapus ${id}.`, `Delete ${en}.`],
  );
}

function noHeader(table: Table, cells: readonly string[]): Fault {
  const line = headerLine(table);
  const isNames = cells.length > 2 && cells.every((cell) => /^["']?\p{L}[\p{L}\d _./()%-]*["']?$/u.test(cell.trim()));
  return fault(
    "judul-tidak-ada",
    ["baris pertama tidak memuat nama kolom tabel ini.", "the first line holds no name of a column of this table."],
    isNames
      ? [
          `Judul itu milik tabel lain. Kembalikan isi berkas ini; baris dari tabel itu disusun menurut ${line}.`,
          `That header is another table's. Put back what this file held; rows of that table go under ${line}.`,
        ]
      : write(`${line} sebagai baris pertama`, `${line} as the first line`),
  );
}
