import type { Pair } from "../rules/rule.ts";
import { standsForNothing } from "../cells/nothing.ts";
import { quoted } from "../cells/visible.ts";
import { Unreadable } from "../cells/cell.ts";
import { fault } from "../cells/fault.ts";
import type { Fault } from "../cells/problem.ts";
import type { Column } from "../tables/table.ts";

/** The value of a column's cell, or what is wrong with it, its header named. */
export function valueIn(column: Column, text: string): unknown {
  if (text === "") return emptyIn(column);
  const value: unknown =
    column.kind.isVerbatim || !standsForNothing(text) ? column.kind.read(text) : signIn(column, text);
  return value instanceof Unreadable ? new Unreadable(withHeader(column.header, value.fault)) : value;
}

function emptyIn(column: Column): unknown {
  if (column.whenEmpty !== "fault") return column.whenEmpty.value;
  return new Unreadable(withHeader(column.header, missing(column)));
}

/** A sign for "nothing" where a cell should be empty, or filled. */
function signIn(column: Column, text: string): unknown {
  if (column.whenEmpty !== "fault") return new Unreadable(emptyIt(column, text));
  const read: unknown = column.kind.read(text);
  const own = read instanceof Unreadable ? read.fault.rule : null;
  if (own === "angka-kosong" || own === "tanggal-belum-diisi" || own === "data-pribadi") return read;
  const { hint } = missing(column);
  return new Unreadable(signFault(text, [hint.id, hint.en]));
}

function emptyIt({ header }: Column, text: string): Fault {
  // A percentage needs its base said, so an unknown one has a word of its own.
  const [id, en] =
    header === "basis"
      ? [
          " Bila persen terisi dan sumber tidak menyebut basisnya, tulis tidak_disebut.",
          " If persen is filled and the source names no base, write tidak_disebut.",
        ]
      : ["", ""];
  return signFault(text, [`Kosongkan selnya.${id}`, `Empty the cell.${en}`]);
}

function signFault(text: string, hint: Pair): Fault {
  return fault(
    "tanda-kosong",
    text.trim() === ""
      ? [`${quoted(text)} tampak kosong, tetapi berisi spasi.`, `${quoted(text)} looks empty, but holds a space.`]
      : [`${quoted(text)} adalah tanda kosong, bukan isi.`, `${quoted(text)} is a sign for nothing, not a value.`],
    hint,
  );
}

/** The fault with the column's header before its message: "jumlah «61.890» memakai titik ribuan." */
export function withHeader(header: string, found: Fault): Fault {
  return { ...found, message: { id: `${header} ${found.message.id}`, en: `${header} ${found.message.en}` } };
}

function missing({ description, example, kind }: Column): Fault {
  // Free text needs no example, and of fixed words the description lists all.
  const [id, en] =
    kind.tableSchema.constraints?.["pattern"] || kind.tableSchema.type !== "string"
      ? [` Misalnya ${example}.`, ` For example ${example}.`]
      : ["", ""];
  const general = fault(
    "sel-kosong",
    ["kosong.", "is empty."],
    [`Isi: ${description.id}${id}`, `Fill it in: ${description.en}${en}`],
  );
  return kind.whenMissing ?? general;
}
