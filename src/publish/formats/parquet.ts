import { parquetWriteBuffer } from "hyparquet-writer";
import type { DatasetJson } from "../schema/documents.ts";
import { dayOf, type ColumnType, type TypedTable, type Value } from "./typed.ts";

const elements = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  whole: { type: "INT32" },
  decimal: { type: "DOUBLE" },
  day: { type: "INT32", converted_type: "DATE" },
} as const satisfies Record<ColumnType, object>;

/** A table as Parquet: types as declared, every column nullable; title, version and licence stand in its footer. */
export function parquetOf({ columns, rows }: TypedTable, dataset: DatasetJson): Uint8Array<ArrayBuffer> {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ column, type }, at) => ({
      name: column.header,
      data: rows.map((row) => stored(type, row[at] ?? null)),
    })),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ column, type }) => ({
        name: column.header,
        repetition_type: "OPTIONAL" as const,
        ...elements[type],
      })),
    ],
    kvMetadata: Object.entries(dataset).flatMap(([key, value]) => (value === null ? [] : [{ key, value }])),
  });
  return new Uint8Array(buffer);
}

function stored(type: ColumnType, value: Value): Value | Date {
  return type === "day" && value !== null ? dayOf(String(value)) : value;
}
