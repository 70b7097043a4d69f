import { Unreadable } from "../cells/cell.ts";
import { isPlaceholder } from "../cells/count.ts";
import {
  count,
  date,
  firstDay,
  lastDay,
  ownDay,
  percent,
  plainCount,
  published,
  text as freeText,
} from "../cells/kinds.ts";
import { valueIn } from "../csv/values.ts";
import type { Column } from "../tables/table.ts";
import { countIn } from "./count.ts";
import { dayIn } from "./day.ts";
import { told, type CellReading } from "./reading.ts";
import { shareIn } from "./share.ts";
import type { SheetCell } from "./sheet.ts";

/** Reads a cell of a column by what the column holds; a region's is read elsewhere, for it may take several. */
export function readingIn(column: Column, cell: SheetCell | null): CellReading {
  if (cell === null) return { text: "" };
  const reading = (READERS.get(column.kind) ?? readWord)(cell, column);
  if (!("text" in reading) || reading.text === "") return reading;
  const value = valueIn(column, reading.text);
  return value instanceof Unreadable ? told(value.fault) : reading;
}

type Reader = (cell: SheetCell, column: Column) => CellReading;

const READERS = new Map<unknown, Reader>([
  [count, countIn],
  [plainCount, readPlainCount],
  [percent, shareIn],
  [date, (cell) => dayIn(cell, "figure")],
  [firstDay, (cell) => dayIn(cell, "first")],
  [lastDay, (cell) => dayIn(cell, "last")],
  [ownDay, (cell) => dayIn(cell, "last")],
  [published, (cell) => dayIn(cell, "published")],
  [freeText, readText],
]);

/** A count with no columns beside it for how it was rounded: a rounded one is for a person to decide. */
function readPlainCount(cell: SheetCell): CellReading {
  const reading = countIn(cell);
  return "text" in reading && reading.beside ? { readings: [reading.text] } : reading;
}

function readText({ text }: SheetCell): CellReading {
  const plain = text.replace(/[\s\u00a0]+/g, " ").trim();
  return { text: isPlaceholder(plain) ? "" : plain };
}

/** A word of a list, an id or an address: in any capitals, with spaces for underscores. */
function readWord({ text }: SheetCell, column: Column): CellReading {
  const plain = text.trim();
  if (isPlaceholder(plain)) return { text: "" };
  const lower = plain.toLowerCase().replace(/[ -]+/g, "_");
  const forms = [plain, lower];
  return { text: forms.find((form) => !(column.kind.read(form) instanceof Unreadable)) ?? plain };
}
