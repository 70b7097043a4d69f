import { fault, write } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import { cleaned, invisible, quoted, visible } from "../cells/visible.ts";

/**
 * What is wrong with a record as a whole, so that its cells need not be told one by one; null if nothing is. `names` are
 * the header's cells.
 */
export function recordFault(cells: readonly string[], names: readonly string[]): Fault | null {
  if (cells.every((cell) => cleaned(cell) === "")) return blankRow(cells);
  if (cells.length === names.length && cells.every((cell, index) => cleaned(cell) === names[index]))
    return repeatedHeader();
  if (isTotal(cells.find((cell) => cleaned(cell) !== "") ?? "")) return totalRow();
  if (cells.length !== names.length) return widthFault(cells, names);
  return null;
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

/** The fault of a row of totals. */
export function totalRow(): Fault {
  return fault(
    "baris-jumlah",
    ["baris ini baris jumlah.", "this is a row of totals."],
    ["Hapus barisnya; jumlah dihitung oleh situs.", "Delete it; the site works out totals itself."],
  );
}

function widthFault(cells: readonly string[], names: readonly string[]): Fault {
  return cells.length > names.length ? tooWide(cells, names) : tooNarrow(cells, names);
}

function tooWide(cells: readonly string[], names: readonly string[]): Fault {
  const surplus = cells.length - names.length;
  const number = splitNumber(cells, surplus);
  if (number === null && cells.slice(names.length).every((cell) => cleaned(cell) === "")) return trailingComma(surplus);
  const message = [
    `baris ini ${cells.length} sel, kolomnya ${names.length}.`,
    `this line has ${cells.length} cells for ${names.length} columns.`,
  ] as const;
  if (number) return splitByCommas(number, cells.length, names.length);
  return fault(
    "sel-berlebih",
    message,
    cells.some((cell) => /^\s*[“”'‘]/.test(cell))
      ? [
          'Ada koma di dalam teks? Apit teks itu dengan tanda kutip ganda lurus («"»), bukan kutip miring atau tunggal.',
          'A comma inside a text? Put that text in straight double quotes («"»), not curly or single ones.',
        ]
      : [
          "Ada koma di dalam teks? Apit teks itu dengan tanda kutip ganda.",
          "A comma inside a text? Put that text in double quotes.",
        ],
  );
}

/** The parts of a number that `commas` thousands commas split into cells, if there is just one such place. */
function splitNumber(cells: readonly string[], commas: number): string[] | null {
  const places = cells.flatMap((cell, index) => {
    const groups = cells.slice(index + 1, index + 1 + commas);
    return /^[1-9]\d{0,2}$/.test(cell) && groups.length === commas && groups.every((group) => /^\d{3}$/.test(group))
      ? [[cell, ...groups]]
      : [];
  });
  const [place, another] = places;
  return place && !another ? place : null;
}

function splitByCommas(parts: readonly string[], cells: number, columns: number): Fault {
  return fault(
    "sel-berlebih",
    [
      `koma ribuan membelah «${parts.join(",")}», jadi baris ini ${cells} sel, kolomnya ${columns}.`,
      `thousands commas split «${parts.join(",")}», so this line has ${cells} cells for ${columns} columns.`,
    ],
    write(parts.join("")),
  );
}

function trailingComma(count: number): Fault {
  return fault(
    "koma-akhir",
    [
      `baris ini berakhir dengan ${count} koma yang berlebih.`,
      `this line ends in ${count} surplus ${count === 1 ? "comma" : "commas"}.`,
    ],
    ["Jalankan npm run fix, atau hapus koma di akhir baris.", "Run npm run fix, or delete the commas at the end."],
  );
}

function tooNarrow(cells: readonly string[], names: readonly string[]): Fault {
  const message = [
    `baris ini ${cells.length} sel, kolomnya ${names.length}.`,
    `this line has ${cells.length} ${cells.length === 1 ? "cell" : "cells"} for ${names.length} columns.`,
  ] as const;
  const [only = "", ...more] = cells;
  const single = more.length === 0;
  const delimiter = [";", "\t", "|"].find((sign) => single && only.split(sign).length === names.length);
  if (delimiter) return mixedDelimiter(delimiter);
  if (single)
    return fault("sel-kurang", message, [
      `Catatan kaki seperti ${quoted(only)} masuk ke kolom catatan, atau dihapus.`,
      `A footnote like ${quoted(only)} goes into the column catatan, or out.`,
    ]);
  const lacking = names.slice(cells.length).map(visible).join(", ");
  const [id, en] =
    cells.length * 2 < names.length
      ? [" Bila ini catatan kaki, hapus barisnya.", " If this is a footnote, delete the line."]
      : ["", ""];
  return fault("sel-kurang", message, [
    `Yang kurang: ${lacking}. Beri koma untuk sel yang kosong.${id}`,
    `Lacking: ${lacking}. Give an empty cell its comma.${en}`,
  ]);
}

function mixedDelimiter(sign: string): Fault {
  const name = sign === "\t" ? "U+0009" : sign;
  return fault(
    "pemisah-campur",
    [
      `baris ini dipisah «${name}», baris judul dipisah koma.`,
      `this line is separated by «${name}», the header by commas.`,
    ],
    ["Ganti pemisah baris ini dengan koma.", "Separate this line by commas too."],
  );
}
