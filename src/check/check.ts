import type { Problem } from "../cells/problem.ts";
import { gather } from "../csv/gather.ts";
import { addAtLine, addForFile } from "../csv/tell.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { datasetOf, readTables, type DataFile } from "../dataset/read.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { TableName } from "../tables/tables.ts";
import { withExceptions } from "./exceptions.ts";
import { figures } from "./figures/figures.ts";
import type { Readings } from "../dataset/readings.ts";
import type { Finding, RelationRule } from "./finding.ts";
import { reportsAreInTime, withoutSlips } from "./relations/dates.ts";
import { relationsSince } from "./relations/relations.ts";

/** What came of checking the data folder. */
export interface CheckedData {
  /** The record; null when there is any error. */
  dataset: Dataset | null;
  /** In the order of files, lines and columns. */
  problems: Problem[];
  /** Rows below the header of each file, in the order of the tables. */
  tables: { file: string; rows: number }[];
}

/** An earlier state of the tables, and the rules that compare with it. */
interface Comparison {
  /** Null without one. */
  before: Readings | null;
  rules: readonly RelationRule[];
}

/**
 * Reads and checks the files of the data folder by every rule that asks for no earlier state, and by those of a comparison;
 * `today` is a date in Asia/Jakarta. Never throws for what a file holds.
 */
export function checkData(
  files: readonly DataFile[],
  today: IsoDate,
  { before, rules: compared }: Comparison = { before: null, rules: [] },
): CheckedData {
  const problems = gather();
  const readings = readTables(files, problems);
  const isFull = (table: TableName) => problems.isFull(readings[table].file);
  // A slip in a date is told by itself; what else would follow from it is not.
  const sound = withoutSlips(readings, today);
  const rules = [() => reportsAreInTime(readings, today), ...relationsSince(before), ...figures, ...compared];
  for (const { table, line, field, fault } of withExceptions(sound, findings(sound, today, rules, isFull), isFull)) {
    if (line === 0) addForFile(problems, readings[table].file, fault);
    else addAtLine(problems, readings[table], line, field, fault);
  }
  const all = problems.all();
  return {
    dataset: all.some(({ severity }) => severity === "error") ? null : datasetOf(readings),
    problems: all,
    tables: Object.values(readings).map(({ file, count }) => ({ file, rows: count })),
  };
}

/** The warnings among some problems that others say too, wherever their rows stood. */
export function standingIn(problems: readonly Problem[], before: readonly Problem[]): Set<Problem> {
  const known = new Set(before.map(identityOf));
  return new Set(problems.filter((problem) => problem.severity === "warning" && known.has(identityOf(problem))));
}

/** What a problem says, but for its own line and those of others. */
function identityOf({ rule, file, field, value, message }: Problem): string {
  return [rule, file.replace(/^.*[\\/]/s, ""), field, value, message.id.replace(/baris \d+/g, "baris")].join("\n");
}

/** What the rules find, one after another; a rule that finds too much in a file is not asked for more. */
function* findings(
  readings: Readings,
  today: IsoDate,
  rules: readonly RelationRule[],
  isFull: (table: TableName) => boolean,
): Generator<Finding> {
  for (const rule of rules) {
    for (const finding of rule(readings, today)) {
      yield finding;
      if (isFull(finding.table)) break;
    }
  }
}
