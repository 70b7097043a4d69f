import type { Reading } from "../csv/reading.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { Row } from "../tables/table.ts";
import type { TableName, tables } from "../tables/tables.ts";
import type { TargetRow } from "../tables/target.ts";

/** Every file as read. */
export type Readings = { [N in TableName]: Reading<(typeof tables)[N], RowOf<N>> };

/** A row without an error, in the shape that the rules of its table have proved. */
type RowOf<N extends TableName> = N extends keyof Proved ? Proved[N] : Row<(typeof tables)[N]>;

interface Proved {
  aktivasi: ActivationRow;
  target: TargetRow;
}
