import { Unreadable } from "../cells/cell.ts";
import { personalData } from "../cells/personal.ts";
import { MASK } from "../cells/visible.ts";
import { valueIn } from "../csv/values.ts";
import { keysOf } from "../notation/keys.ts";
import { severityOf } from "../rules/rules.ts";
import { withRowFaults } from "../tables/row.ts";
import type { DataTable } from "../tables/table.ts";
import type { Region } from "../tables/wilayah.ts";
import type { BodyRow } from "./body.ts";
import { readingIn } from "./field.ts";
import type { Intake } from "./intake.ts";
import type { LaidColumn, SheetLayout } from "./layout.ts";
import { told, type CellReading } from "./reading.ts";
import { regionIn } from "./region.ts";
import { cellName, type SheetCell } from "./sheet.ts";
import { SKIPS } from "./skip.ts";

/** What the rows of a sheet are read by. */
export interface Plan {
  table: DataTable;
  layout: SheetLayout;
  regions: readonly Region[];
  /** Texts of every row for which the sheet has no column: its source, the date in its title. */
  given: Readonly<Record<string, string>>;
}

/** A row read from a sheet: its texts and values under their field names, and the row of the sheet. */
export interface Taken {
  row: number;
  texts: Record<string, string>;
  values: Record<string, unknown>;
  /** The fields that the file itself says something of. */
  said: string[];
}

/** Some cells of a row as read; null where one of them was listed. */
type Texts = Record<string, string> | null;

/** Reads the records of a row: one, or one for each measure of a wide table. Cells that leave none are named in `intake`. */
export function recordsOf(body: BodyRow, plan: Plan, intake: Intake): Taken[] {
  const { figures, others } = partsOf(plan);
  const read = figures.map((columns) => ({ columns, texts: textsOf(columns, body, plan, intake) }));
  const valued = read.filter(({ columns, texts }) => texts === null || hasValue(columns, texts, plan));
  for (const { columns } of read.filter((one) => !valued.includes(one)))
    intake.skipped.push({ cell: cellName(body.row, columns[0]?.index ?? 0), why: SKIPS.noValue });
  if (valued.length === 0) return [];
  const shared = textsOf(others, body, plan, intake);
  if (shared === null) return [];
  return valued.flatMap(({ columns, texts }) => {
    const measure = columns.flatMap(({ role }) => ("measure" in role ? { measure: role.measure } : []))[0];
    return texts === null ? [] : complete({ ...shared, ...texts, ...measure }, columns, body, plan, intake);
  });
}

const FIGURES = ["count", "share"];

/** The columns of figures, each measure's by itself, and all others. */
function partsOf({ layout }: Plan): { figures: LaidColumn[][]; others: LaidColumn[] } {
  const measures = layout.columns.filter(({ role }) => "measure" in role);
  const plain = layout.columns.filter(({ role }) => FIGURES.includes(role.field) && !("measure" in role));
  const figures = measures.length > 0 ? measures.map((column) => [column]) : [plain];
  return { figures, others: layout.columns.filter(({ role }) => !FIGURES.includes(role.field)) };
}

/** Whether there is a figure among some texts, or the table needs none. */
function hasValue(columns: readonly LaidColumn[], texts: Record<string, string>, { table }: Plan): boolean {
  const needsOne = table.holdsFigures && (table.columns["count"]?.whenEmpty === "fault" || "share" in table.columns);
  return !needsOne || columns.some(({ role }) => texts[role.field]);
}

/** Reads some columns of a row; what they say for columns beside them fills those that are empty. */
function textsOf(columns: readonly LaidColumn[], body: BodyRow, plan: Plan, intake: Intake): Texts {
  const texts: Record<string, string> = {};
  let isSound = true;
  for (const field of new Set(columns.map(({ role }) => role.field))) {
    const own = columns.filter(({ role }) => role.field === field);
    const reading = readCells(field, own, body, plan);
    const cell = own.find(({ index }) => body.cells[index]) ?? own[0];
    if ("text" in reading) Object.assign(texts, reading.beside, { [field]: reading.text });
    else {
      isSound = false;
      list(reading, cellName(body.row, cell?.index ?? 0), valueOf(body.cells[cell?.index ?? 0]), intake);
    }
  }
  return isSound ? texts : null;
}

function readCells(field: string, own: readonly LaidColumn[], body: BodyRow, { table, regions }: Plan): CellReading {
  const cells = own.flatMap(({ index }) => body.cells[index] ?? []);
  const column = table.columns[field];
  if (field === "region") return cells.length > 0 ? regionIn(cells, regions) : regionAbove(own, body, regions);
  return column ? readingIn(column, cells[0] ?? null) : { text: "" };
}

/** An empty region may be that of the row above, as in tables that name it once; that is for a person to say. */
function regionAbove(own: readonly LaidColumn[], { above }: BodyRow, regions: readonly Region[]): CellReading {
  const reading = regionIn(
    own.flatMap(({ index }) => above[index] ?? []),
    regions,
  );
  return "text" in reading && reading.text !== "" ? { readings: [reading.text] } : { text: "" };
}

/** The text of a cell as it may be printed. */
function valueOf(cell: SheetCell | null | undefined): string {
  const text = cell?.shown === undefined || cell.kind === "number" ? (cell?.text ?? "") : `${cell.shown}%`;
  return personalData(text) === null ? text.slice(0, 200) : MASK;
}

function list(reading: Exclude<CellReading, { text: string }>, cell: string, value: string, intake: Intake): void {
  if ("readings" in reading) intake.ambiguous.push({ cell, value, readings: reading.readings });
  else intake.refused.push({ cell, value, message: reading.message });
}

/** A record with what the sheet leaves unsaid; none if a cell that must be filled is empty, or its cells contradict each other. */
function complete(
  read: Record<string, string>,
  figures: readonly LaidColumn[],
  body: BodyRow,
  plan: Plan,
  intake: Intake,
): Taken[] {
  const { table, layout } = plan;
  const texts = withDefaults({ ...plan.given, ...read }, figures, plan);
  const values: Record<string, unknown> = {};
  const place = (field: string) =>
    cellName(body.row, (figures.find(({ role }) => role.field === field) ?? columnOf(layout, field))?.index ?? 0);
  for (const [field, column] of Object.entries(table.columns)) {
    const text = texts[field] ?? "";
    const value = valueIn(column, text);
    // What no row of the sheet has is told once, of the sheet.
    const isLacking = text === "" && !(field in read);
    if (value instanceof Unreadable && !isLacking) {
      intake.refused.push({ cell: place(field), value: text, ...told(value.fault) });
      return [];
    }
    values[field] = value instanceof Unreadable ? undefined : value;
  }
  const faults = withRowFaults(table.rowRules, values, (field) => texts[field] ?? "", []);
  const [fault] = faults.filter(({ fault: { rule } }) => severityOf(rule) === "error");
  if (fault) intake.refused.push({ cell: place(fault.field), value: texts[fault.field] ?? "", ...told(fault.fault) });
  const said = Object.keys(read).filter((field) => read[field] !== "");
  return fault ? [] : [{ row: body.row, texts, values, said }];
}

function columnOf({ columns }: SheetLayout, field: string): LaidColumn | undefined {
  return columns.find(({ role }) => role.field === field);
}

/** A percentage has a base, if only one that is not named; a date is a day if nothing else is said. */
function withDefaults(
  texts: Record<string, string>,
  figures: readonly LaidColumn[],
  { table }: Plan,
): Record<string, string> {
  const filled = { ...texts };
  const base = ["statedBase", "base"].find((field) => field in table.columns);
  const named = figures.flatMap(({ role }) => ("base" in role ? (role.base ?? []) : []))[0];
  if (base && filled["share"] && !filled[base]) filled[base] = named ?? "tidak_disebut";
  if ("datePrecision" in table.columns && !filled["datePrecision"]) filled["datePrecision"] = "hari";
  return filled;
}

/** A row under the headers of its table, in their order. */
export function canonical({ columns }: DataTable, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(keysOf(columns).map((field) => [columns[field]?.header ?? field, texts[field] ?? ""]));
}
