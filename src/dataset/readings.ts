import type { Reading } from "../csv/reading.ts";
import type { TableName, tables } from "../tables/tables.ts";

/** Every file as read. */
export type Readings = { [N in TableName]: Reading<(typeof tables)[N]> };
