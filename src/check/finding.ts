import type { Fault } from "../cells/problem.ts";
import type { Readings } from "../dataset/readings.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { TableName } from "../tables/tables.ts";

/** A fault found between rows, and the row it is told of. */
export interface Finding {
  table: TableName;
  /** Line of the row; 0 for the file as a whole. */
  line: number;
  /** The cell it is told of; null for the row as a whole. */
  field: string | null;
  fault: Fault;
}

/** A rule that looks at rows of several tables, or at several rows. */
export type RelationRule = (readings: Readings, today: IsoDate) => Iterable<Finding>;
