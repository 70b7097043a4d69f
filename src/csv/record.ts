import { fault } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import { cleaned, invisible, quoted, visible } from "../cells/visible.ts";
import type { Pair } from "../rules/rule.ts";
import type { Column } from "../tables/table.ts";
import { alignment, columnsNamed, joinedCells, misfits, type Joined } from "./fit.ts";
import { otherLayout } from "./layout.ts";
import { whole, type RowLayout, type RecordFault } from "./record-fault.ts";
import { surplusFault } from "./surplus.ts";

/** What is wrong with a record as a whole, so that its cells need not be told one by one; null if nothing is. */
export function recordFault(cells: readonly string[], layout: RowLayout): RecordFault | null {
  const { table, names } = layout;
  if (cells.every((cell) => cleaned(cell) === "")) return whole(blankRow(cells));
  if (isHeader(cells, names)) return whole(repeatedHeader());
  if (isTotal(cells.find((cell) => cleaned(cell) !== "") ?? "") && !isTotalOfRegions(cells, layout))
    return whole(totalRow());
  const columns = columnsNamed(table, names);
  const fit = cells.length === names.length;
  if (fit && misfits(cells, columns) < 2) return null;
  const other = otherLayout(cells, columns, layout);
  if (other) return other;
  if (fit) return isRemark(cells) ? whole(remark(cells)) : null;
  return cells.length > names.length ? surplusFault(cells, columns, layout) : tooNarrow(cells, columns, layout);
}

/** The line repeats the header, in any capitals. */
function isHeader(cells: readonly string[], names: readonly string[]): boolean {
  return cells.length === names.length && cells.every((cell, index) => cleaned(cell).toLowerCase() === names[index]);
}

const TOTAL = /^(?:sub ?)?(?:grand )?(?:jumlah|jml|total|rata-rata|rerata|sum|average)(?=$|[\s:])/iu;

function blankRow(cells: readonly string[]): Fault {
  const hidden = invisible(cells.join("")).join(", ");
  return fault(
    "baris-kosong",
    hidden !== ""
      ? [
          `baris ini hanya berisi huruf yang tidak tampak (${hidden}).`,
          `this line holds nothing that shows (${hidden}).`,
        ]
      : cells.length > 1
        ? ["baris ini hanya berisi koma.", "this line holds nothing but commas."]
        : ["baris ini kosong.", "this line is empty."],
    [
      "Hapus barisnya; di Excel, hapus juga baris kosong di bawah tabel.",
      "Delete the line; in Excel also delete the empty rows below the table.",
    ],
  );
}

function repeatedHeader(): Fault {
  return fault(
    "judul-berulang",
    ["baris ini mengulang judul kolom.", "this line repeats the header."],
    ["Hapus barisnya.", "Delete the line."],
  );
}

/** Whether a cell is the head of a row of totals. */
export function isTotal(text: string): boolean {
  return TOTAL.test(cleaned(text));
}

/** Whether a row of totals stands in its columns, its head in that of the region: the regions are then asked whose it is. */
export function isTotalOfRegions(cells: readonly string[], { names }: RowLayout): boolean {
  if (cells.length !== names.length) return false;
  const text = cells[names.indexOf("wilayah")] ?? "";
  return !/^\d/.test(text) && isTotal(text);
}

/** The fault of a row of totals; `code` is the region that it would be a row of, where that is known. */
export function totalRow(code?: string): Fault {
  return fault(
    "baris-jumlah",
    ["baris ini baris jumlah.", "this is a row of totals."],
    code === undefined
      ? [
          "Hapus barisnya bila Anda yang menjumlahkan; bila sumber mencetaknya, tulis kode provinsi sebagai wilayahnya.",
          "Delete it if you added it up; if the source prints it, write the province's code as its region.",
        ]
      : [
          `Hapus barisnya bila Anda yang menjumlahkan; bila sumber mencetaknya, tulis ${code} sebagai wilayahnya.`,
          `Delete it if you added it up; if the source prints it, write ${code} as its region.`,
        ],
  );
}

/** A heading of a section or a note below the table: one cell of words, the others empty. */
function isRemark(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cleaned(cell) !== "");
  return filled.length === 1 && /\p{L}{3}/u.test(filled[0] ?? "") && !/\d{4}/.test(filled[0] ?? "");
}

function remark(cells: readonly string[]): Fault {
  const only = quoted(cells.find((cell) => cleaned(cell) !== "") ?? "");
  return fault(
    "bukan-baris-data",
    [
      `baris ini hanya berisi ${only}: judul bagian atau keterangan.`,
      `this line holds ${only} alone: a heading or a remark.`,
    ],
    ["Hapus barisnya; keterangan masuk ke kolom catatan.", "Delete the line; a remark goes into the column catatan."],
  );
}

function tooNarrow(cells: readonly string[], columns: readonly (Column | null)[], { names }: RowLayout): RecordFault {
  const message = [
    `baris ini ${cells.length} sel, kolomnya ${names.length}.`,
    `this line has ${cells.length} ${cells.length === 1 ? "cell" : "cells"} for ${names.length} columns.`,
  ] as const;
  const [only = "", ...more] = cells;
  if (more.length === 0 && !/^\d{2}\.\d{2}(?!\d)/.test(cleaned(only)))
    return whole(
      fault("sel-kurang", message, [
        `Catatan kaki seperti ${quoted(only)} masuk ke kolom catatan, atau dihapus.`,
        `A footnote like ${quoted(only)} goes into the column catatan, or out.`,
      ]),
    );
  const joined = joinedCells(cells, columns);
  if (joined) return { cell: joined.cell, fault: fault("sel-kurang", message, joinedHint(joined, cells, names)) };
  const found = alignment(cells, columns);
  const gap = found?.takes.findIndex(({ cells: taken, from }) => taken === 0 && from < cells.length) ?? -1;
  if (found && gap !== -1) return missingComma(found.takes, gap, cells, names, message);
  const lacking = names.slice(cells.length).map(visible).join(", ");
  const [id, en] =
    cells.length * 2 < names.length && !cells.some(isFigure)
      ? [" Bila ini catatan kaki, hapus barisnya.", " If this is a footnote, delete the line."]
      : ["", ""];
  return whole(
    fault("sel-kurang", message, [
      `Yang kurang: ${lacking}. Beri koma untuk sel yang kosong.${id}`,
      `Lacking: ${lacking}. Give an empty cell its comma.${en}`,
    ]),
  );
}

function joinedHint({ cell, parts }: Joined, cells: readonly string[], names: readonly string[]): Pair {
  const [text, written] = [quoted(cells[cell] ?? ""), visible(parts.join(","))];
  const [first, second] = [visible(names[cell] ?? ""), visible(names[cell + 1] ?? "")];
  return [
    `Kurang satu koma di dalam ${text}, yang rupanya ${first} dan ${second}: tulis ${written}.`,
    `A comma is missing inside ${text}, which seems to be ${first} and ${second}: write ${written}.`,
  ];
}

/** A code, a date or a figure: a line that holds one is no footnote. */
function isFigure(text: string): boolean {
  return /^\d{2}\.(?:\d{2}\.)?\d{1,2}$|\d{4}-\d{2}-\d{2}|^\d[\d.,]{2,}$/.test(cleaned(text));
}

/** Where in a line the empty cells are too few: before the cell that fits further right. */
function missingComma(
  takes: readonly { from: number; cells: number }[],
  gap: number,
  cells: readonly string[],
  names: readonly string[],
  message: readonly [string, string],
): RecordFault {
  const column = takes.findIndex(({ cells: taken }, index) => index > gap && taken > 0);
  const [cell, commas] = [takes[column]?.from ?? 0, column - gap];
  const [text, name] = [quoted(cells[cell] ?? ""), visible(names[column] ?? "")];
  return {
    cell,
    fault: fault("sel-kurang", message, [
      `Kurang ${commas} koma sebelum ${text}, yang rupanya ${name}.`,
      `${commas} ${commas === 1 ? "comma is" : "commas are"} missing before ${text}, which seems to be ${name}.`,
    ]),
  };
}
