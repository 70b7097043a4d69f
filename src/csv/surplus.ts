import { fault, list } from "../cells/fault.ts";
import { cleaned, quoted, visible } from "../cells/visible.ts";
import type { Pair } from "../rules/rule.ts";
import type { Column } from "../tables/table.ts";
import { alignment, datesOf, splitOf, withoutUnit, type Alignment } from "./fit.ts";
import { whole, type RowLayout, type RecordFault } from "./record-fault.ts";

/** What is wrong with a line of more cells than its header: told by where the surplus comes from. */
export function surplusFault(
  cells: readonly string[],
  columns: readonly (Column | null)[],
  layout: RowLayout,
): RecordFault {
  const found = alignment(cells, columns);
  if (!found) return whole(unknownPlace(cells, layout));
  if (found.lead > 0) return { cell: 0, fault: indexInFront(cells[0] ?? "") };
  const split = found.takes.findIndex(({ cells: taken }) => taken > 1);
  if (split === -1) return whole(trailing(found.tail, layout.delimiter));
  return { cell: found.takes[split]?.from ?? 0, fault: splitFault(found, cells, columns, layout) };
}

/** The name of a delimiter in a sentence. */
const SIGNS: Record<string, Pair> = {
  ",": ["koma", "comma"],
  ";": ["titik koma", "semicolon"],
  "\t": ["tab", "tab"],
  "|": ["garis tegak", "vertical bar"],
};

function signOf(delimiter: string): Pair {
  return SIGNS[delimiter] ?? ["pemisah", "delimiter"];
}

function widths(cells: readonly string[], { names }: RowLayout): Pair {
  return [
    `baris ini ${cells.length} sel, kolomnya ${names.length}`,
    `this line has ${cells.length} cells for ${names.length} columns`,
  ];
}

function trailing(count: number, delimiter: string) {
  const [id, en] = signOf(delimiter);
  return fault(
    "koma-akhir",
    [
      `baris ini berakhir dengan ${count} ${id} yang berlebih.`,
      `this line ends in ${count} surplus ${count === 1 ? en : `${en}s`}.`,
    ],
    [`Jalankan npm run fix, atau hapus ${id} di akhir baris.`, `Run npm run fix, or delete the ${en}s at the end.`],
  );
}

function indexInFront(number: string) {
  return fault(
    "sel-berlebih",
    [
      `baris ini diawali nomor urut «${visible(number)}», yang tidak punya kolom.`,
      `this line begins with the number «${visible(number)}», which has no column.`,
    ],
    [
      "Hapus nomor itu beserta komanya; di pandas index=False, di R row.names=FALSE.",
      "Delete that number and its comma; in pandas index=False, in R row.names=FALSE.",
    ],
  );
}

function unknownPlace(cells: readonly string[], layout: RowLayout) {
  const [id, en] = widths(cells, layout);
  const [signId, signEn] = signOf(layout.delimiter);
  return fault(
    "sel-berlebih",
    [`${id}.`, `${en}.`],
    cells.some((cell) => /^\s*[“”'‘]/.test(cell))
      ? [
          `Ada ${signId} di dalam teks? Apit teks itu dengan tanda kutip ganda lurus («"»), bukan kutip miring atau tunggal.`,
          `A ${signEn} inside a text? Put that text in straight double quotes («"»), not curly or single ones.`,
        ]
      : [
          `Ada ${signId} di dalam teks? Apit teks itu dengan tanda kutip ganda.`,
          `A ${signEn} inside a text? Put that text in double quotes.`,
        ],
  );
}

/** One place where a delimiter split a cell, or stands for nothing: what happened there and what to do. */
interface Place {
  /** "koma desimal membelah «15,7»". */
  what: Pair;
  hint: Pair;
}

function splitFault(
  found: Alignment,
  cells: readonly string[],
  columns: readonly (Column | null)[],
  layout: RowLayout,
) {
  const places = found.takes.flatMap(({ from, cells: taken }, column) => {
    const own = columns[column];
    return taken > 1 && own ? [placeOf(own, cells.slice(from, from + taken), layout.delimiter)] : [];
  });
  const [id, en] = widths(cells, layout);
  return fault(
    "sel-berlebih",
    [
      `${list(
        places.map(({ what }) => what[0]),
        "dan",
      )}, jadi ${id}.`,
      `${list(
        places.map(({ what }) => what[1]),
        "and",
      )}, so ${en}.`,
    ],
    [places.map(({ hint }) => hint[0]).join(" "), places.map(({ hint }) => hint[1]).join(" ")],
  );
}

function placeOf(column: Column, parts: readonly string[], delimiter: string): Place {
  const [id, en] = signOf(delimiter);
  const filled = parts.filter((part) => cleaned(part) !== "");
  const [only = ""] = filled;
  if (filled.length === 1) {
    const surplus = parts.length - 1;
    return {
      what: [
        `ada ${surplus} ${id} berlebih sebelum ${quoted(only)} (${column.header})`,
        `${surplus} ${surplus === 1 ? en : `${en}s`} too many ${surplus === 1 ? "stands" : "stand"} before ${quoted(only)} (${column.header})`,
      ],
      hint: [`Hapus ${id} itu.`, `Delete ${surplus === 1 ? "it" : "them"}.`],
    };
  }
  return splitPlace(column, parts, delimiter);
}

/** «15,7»: the text before it was split. */
function splitPlace(column: Column, parts: readonly string[], delimiter: string): Place {
  const [id, en] = signOf(delimiter);
  const text = parts.join(delimiter);
  const inside = quoted(text);
  switch (splitOf(column, parts)) {
    case "thousands":
      return {
        what: [`koma ribuan membelah ${inside}`, `thousands commas split ${inside}`],
        hint: written(withoutUnit(parts).join("")),
      };
    case "decimal":
      return {
        what: [`koma desimal membelah ${inside}`, `a decimal comma splits ${inside}`],
        hint: written(withoutUnit(parts).join(".")),
      };
    case "decimal-count":
      return {
        what: [`koma desimal membelah ${inside}`, `a decimal comma splits ${inside}`],
        hint: [
          `Orang dihitung utuh: lihat satuannya di sumber (ribu, juta), lalu tulis ${column.header} dengan semua angkanya.`,
          `People are whole: look up the unit in the source (thousands, millions), then write ${column.header} with all digits.`,
        ],
      };
    case "date": {
      const days = datesOf(parts);
      return {
        what: [`koma membelah tanggal ${inside}`, `commas split the date ${inside}`],
        hint: [`Tulis ${list(days, "atau")}, sesuai sumber.`, `Write ${list(days, "or")}, as in the source.`],
      };
    }
    case "code":
      return {
        what: [`koma membelah kode ${inside}`, `a comma splits the code ${inside}`],
        hint: written(codeOf(parts)),
      };
    case "several":
      return {
        what: [
          `${column.header} berisi ${parts.length} hal, ${inside}`,
          `${column.header} holds ${parts.length} things, ${inside}`,
        ],
        hint: ["Tulis satu; yang lain mendapat barisnya sendiri.", "Write one; another gets a row of its own."],
      };
    default:
      return {
        what: [`${id} membelah ${column.header} ${inside}`, `a ${en} splits ${column.header} ${inside}`],
        hint: [
          `Apit teks itu dengan tanda kutip ganda lurus: "${visible(unquoted(text))}".`,
          `Put that text in straight double quotes: "${visible(unquoted(text))}".`,
        ],
      };
  }
}

function codeOf([province = "", number = ""]: readonly string[]): string {
  return `${province}.${number.padEnd(2, "0")}`;
}

function written(text: string): Pair {
  return [`Tulis ${visible(text)}.`, `Write ${visible(text)}.`];
}

/** A text without the curly or single marks that someone put around it instead of straight double quotes. */
function unquoted(text: string): string {
  return /^\s*([“”„'‘’]).*[“”'’]\s*$/s.test(text) ? text.trim().slice(1, -1) : text.trim();
}
