import { onceByKey, onceFor } from "../../notation/once.ts";
import { textIn, type TypedTable } from "./typed.ts";

/** What names the region of a row, by table: most have a column for it. */
function regionField({ table }: TypedTable): string | undefined {
  return ["region", "code"].find((field) => field in table.columns);
}

/** The rows of every table that belong to a region, and of the sources those that they name; tables that know no region are left out. */
export function tablesOfRegion(tables: readonly TypedTable[], code: string): TypedTable[] {
  const own = tables.flatMap((typed) => {
    const field = regionField(typed);
    return field === undefined ? [] : [withTexts(typed, field, new Set([code]))];
  });
  const named = new Set(own.flatMap(sourcesIn));
  const sources = tables.filter(({ table }) => table.name === "sumber").map((typed) => withTexts(typed, "id", named));
  return [...own, ...sources];
}

/** The ids of sources that a table's rows name. */
function sourcesIn(typed: TypedTable): string[] {
  const fields = ["source", "holdersSource"].filter((field) => field in typed.table.columns);
  return fields.flatMap((field) => typed.rows.map(textIn(typed, field)));
}

/** The rows whose text in a column is one of those given, in the table's order. */
function withTexts(typed: TypedTable, field: string, texts: ReadonlySet<string>): TypedTable {
  const places = [...texts].flatMap((text) => placesIn(typed)(field).get(text) ?? []).toSorted((a, b) => a - b);
  return { ...typed, rows: places.flatMap((place) => typed.rows.slice(place, place + 1)) };
}

/** Where the rows with each text of a column stand: every region asks for its own. */
const placesIn = onceFor((typed: TypedTable) =>
  onceByKey((field: string) => {
    const textOf = textIn(typed, field);
    return Map.groupBy(typed.rows.keys(), (place) => textOf(typed.rows[place] ?? []));
  }),
);
