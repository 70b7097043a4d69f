import type { Readings } from "../dataset/readings.ts";
import type { Bilingual } from "../notation/language.ts";
import { headerLine, type DataTable } from "../tables/table.ts";
import { tables, type TableName } from "../tables/tables.ts";
import { bodyOf } from "./body.ts";
import { withPublished } from "./with-published.ts";
import { emptyIntake, type Intake } from "./intake.ts";
import { layoutOf, type LaidColumn, type SheetLayout } from "./layout.ts";
import { recordsOf, type Plan, type Taken } from "./records.ts";
import { cellName, type Sheet } from "./sheet.ts";
import { otherSheet, SKIPS } from "./skip.ts";

/** What is asked for besides the file. */
export interface IntakeOptions {
  /** The sheet's name, or its number from 1; the one that fits best if not said. */
  sheet?: string | undefined;
  /** The source of the rows, where the file has no column for it. */
  source?: string | undefined;
  /** Told of each row of the sheet that was passed, and of how many there are. */
  passed?: ((row: number, rows: number) => void) | undefined;
}

/** Brings the sheets of a file into a table: what it would add, what is there already, what contradicts, what is left to decide. */
export function takeIn(sheets: readonly Sheet[], name: TableName, readings: Readings, options: IntakeOptions): Intake {
  const intake = emptyIntake();
  const table: DataTable = tables[name];
  const chosen = chosenSheet(sheets, table, options.sheet);
  if (!chosen) {
    intake.refused.push({ message: noTable(table, sheets, options.sheet) });
    return intake;
  }
  const { sheet, layout } = chosen;
  for (const other of sheets)
    if (other !== sheet && other.rows.some((row) => row.some((cell) => cell !== null)))
      intake.skipped.push({ cell: `${other.name}!A1`, why: otherSheet(other.name) });
  tellAround(sheet, layout, intake);
  const doubled = doubledColumns(layout);
  if (doubled) {
    intake.refused.push(doubled);
    return intake;
  }
  takeRows(sheet, layout, table, readings, options, intake);
  const known = new Set((readings.sumber.rows ?? []).map(({ id }) => id));
  if ("source" in table.columns) tellNewSources(intake, known);
  return intake;
}

function takeRows(
  sheet: Sheet,
  layout: SheetLayout,
  table: DataTable,
  readings: Readings,
  options: IntakeOptions,
  intake: Intake,
): void {
  const plan: Plan = { table, layout, regions: readings.wilayah.rows ?? [], given: givenTexts(layout, options) };
  function* taken(): Generator<Taken> {
    for (const body of bodyOf(sheet, layout, table, intake)) {
      options.passed?.(body.row, sheet.rows.length);
      yield* recordsOf(body, plan, intake);
    }
  }
  const before = intake.rows.length + intake.conflicts.length;
  withPublished(table, readings[table.name as TableName].rows ?? [], taken(), intake);
  if (intake.rows.length + intake.conflicts.length > before) tellLacking(plan, intake);
}

function has(layout: SheetLayout, field: string): boolean {
  return layout.columns.some(({ role }) => role.field === field);
}

function givenTexts(layout: SheetLayout, { source }: IntakeOptions): Record<string, string> {
  const { titleDate } = layout;
  const date =
    !has(layout, "date") && titleDate && "text" in titleDate ? { date: titleDate.text, ...titleDate.beside } : {};
  return { ...date, ...(source !== undefined && !has(layout, "source") && { source }) };
}

/** The sheet that was asked for, or the visible one that gives the most of the table; the one of its name if there is one. */
function chosenSheet(sheets: readonly Sheet[], table: DataTable, asked: string | undefined) {
  const named = sheets.filter(({ name }, index) => name === asked || String(index + 1) === asked);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const laid = (asked === undefined ? visible : named).flatMap((sheet) => {
    const layout = layoutOf(sheet, table);
    return layout ? [{ sheet, layout }] : [];
  });
  const own = laid.find(({ sheet }) => sheet.name === table.name);
  return own ?? laid.toSorted((a, b) => b.layout.columns.length - a.layout.columns.length)[0];
}

/** Names what stands around the rows of data: titles, columns that give nothing, hidden ones, other tables beside it. */
function tellAround(sheet: Sheet, layout: SheetLayout, intake: Intake): void {
  for (let row = 0; row < layout.top; row++) {
    const first = sheet.rows[row]?.findIndex((cell) => cell !== null) ?? -1;
    if (first !== -1) intake.skipped.push({ cell: cellName(row, first), why: SKIPS.title });
  }
  for (const { index } of layout.others)
    intake.skipped.push({ cell: cellName(layout.bottom, index), why: SKIPS.column });
  const header = sheet.rows.slice(layout.top, layout.bottom + 1);
  const isNamed = (column: number) => header.some((cells) => cells[column]);
  const width = Math.max(...header.map((cells) => cells.length));
  for (let column = 0; column < width; column++) {
    if (!isNamed(column)) continue;
    if (sheet.hiddenColumns.has(column))
      intake.skipped.push({ cell: cellName(layout.bottom, column), why: SKIPS.hiddenColumn });
    else if (column >= layout.end && !isNamed(column - 1))
      intake.skipped.push({ cell: cellName(layout.top, column), why: SKIPS.beside });
  }
}

/** Two columns for one field, of which none bears its very name; only a region may take several. */
function doubledColumns(layout: SheetLayout): { cell: string; value: string; message: Bilingual } | null {
  const roles = Map.groupBy(layout.columns, ({ role }) => ("measure" in role ? role.measure : role.field));
  for (const [field, [first, second]] of roles) {
    if (!first || !second || field === "region") continue;
    return { cell: cellName(layout.bottom, second.index), value: second.header, message: doubled(first, second) };
  }
  return null;
}

function doubled(first: LaidColumn, second: LaidColumn): Bilingual {
  return {
    id: `«${first.header}» dan «${second.header}» tampaknya kolom yang sama; sisakan satu, atau beri nama kolom kita.`,
    en: `«${first.header}» and «${second.header}» seem to be one column; keep one, or name it as ours is named.`,
  };
}

/** What no row has is told once: its date, its source, a measure. */
function tellLacking({ table, layout, given }: Plan, intake: Intake): void {
  const isWide = layout.columns.some(({ role }) => "measure" in role);
  for (const [field, column] of Object.entries(table.columns)) {
    if (column.whenEmpty !== "fault" || has(layout, field) || field in given || (isWide && field === "measure"))
      continue;
    intake.refused.push({ message: field === "source" ? noSource() : lacking(column.header) });
  }
}

function lacking(header: string): Bilingual {
  return {
    id: `tidak ada kolom untuk ${header}; tambahkan kolom itu di lembarnya.`,
    en: `there is no column for ${header}; add that column to the sheet.`,
  };
}

function noSource(): Bilingual {
  return {
    id: "tidak ada kolom sumber; beri --source dengan id dari sumber.csv.",
    en: "there is no column of sources; give --source with an id of sumber.csv.",
  };
}

/** Names each source that is not on file, with the row to add. */
function tellNewSources(intake: Intake, known: ReadonlySet<string>): void {
  const header = tables.sumber.columns.id.header;
  const ids = new Set(intake.rows.map((row) => row["sumber"] ?? "").filter((id) => id !== "" && !known.has(id)));
  for (const id of ids) intake.refused.push({ value: id, message: newSource(id, header) });
}

function newSource(source: string, header: string): Bilingual {
  const columns = headerLine(tables.sumber);
  return {
    id: `sumber «${source}» belum ada di sumber.csv. Tambahkan dahulu barisnya (${columns}), dengan ${header} itu.`,
    en: `the source «${source}» is not in sumber.csv. Add its row first (${columns}), with that ${header}.`,
  };
}

function noTable(table: DataTable, sheets: readonly Sheet[], asked: string | undefined): Bilingual {
  const names = sheets.map(({ name }) => `«${name}»`).join(", ");
  return asked !== undefined && !sheets.some(({ name }, index) => name === asked || String(index + 1) === asked)
    ? {
        id: `tidak ada lembar «${asked}»; yang ada: ${names}.`,
        en: `there is no sheet «${asked}»; there are: ${names}.`,
      }
    : {
        id: `tidak ditemukan baris judul dengan kolom tabel ${table.name}.`,
        en: `no header row with columns of the table ${table.name} was found.`,
      };
}
