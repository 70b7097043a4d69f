import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { siteFolder, told } from "./sites.ts";
import { described, json, sha256, type Json } from "./standards.ts";

// The data package and the CSVW metadata, read as the standards say and not as the code writes them, and held against
// every cell of the files they describe.

/** What a chart shows, as a file beside its picture: no table of the record. */
const OF_A_CHART = "laporan-terakhir.csv";
/** The same tables in a form that a spreadsheet opens: their metadata are those of the first form. */
const FOR_EXCEL = "*-excel.csv";

type Cells = Record<string, string>;

/** What a value of a type of Table Schema may look like, without constraints. */
const forms: Record<string, RegExp> = {
  string: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/** What is wrong with a cell by its field of Table Schema. */
function fieldFaults({ type, constraints = {} }: Json, cell: string): string[] {
  if (cell === "") return constraints.required ? ["empty"] : [];
  const { pattern, minimum, maximum } = constraints;
  return [
    forms[type]?.test(cell) ? [] : [`no ${type}`],
    pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell) ? [] : [`not ${pattern}`],
    (constraints.enum?.includes(cell) ?? true) ? [] : ["no word of the list"],
    (minimum === undefined || Number(cell) >= minimum) && (maximum === undefined || Number(cell) <= maximum)
      ? []
      : ["out of range"],
  ].flat();
}

/** The text of some cells of a row, as one. */
const joined = (row: Cells, headers: string[]) => headers.map((header) => row[header]).join("|");

function repeated(rows: Cells[], headers: string[]): string[] {
  const keys = rows.map((row) => joined(row, headers));
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe.each(described)("the data package of %s", (site) => {
  const data = (file: string) => join(siteFolder(site), "data", file);
  const read = (file: string) => readFileSync(data(file), "utf8");
  const rowsOf = (file: string) => parse(read(file), { columns: true }) as Cells[];
  const pack = json(site, "data/datapackage.json");
  const resources: Json[] = pack["resources"];
  const named = (name: string) => resources.find((one) => one["name"] === name)!;

  test("says which profile it follows, what it is called, whose it is and on what terms", () => {
    expect(pack).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      title: expect.any(String),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/),
      licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
      contributors: [{ title: "Pantau IKD Jawa Timur", roles: ["publisher"] }],
    });
  });

  test("names every CSV of the folder once, with its profile, size and hash", () => {
    const files = globSync("*.csv", { cwd: data(""), exclude: [OF_A_CHART, FOR_EXCEL] }).toSorted();
    expect(resources.map((one) => one["path"]).toSorted()).toEqual(files);
    for (const resource of resources) {
      expect(resource).toMatchObject({
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        name: expect.stringMatching(/^[a-z0-9._-]+$/),
        type: "table",
        encoding: "utf-8",
        mediatype: "text/csv",
        bytes: statSync(data(resource["path"])).size,
        hash: `sha256:${sha256(site, `data/${resource["path"]}`)}`,
        schema: { $schema: "https://datapackage.org/profiles/2.0/tableschema.json", missingValues: [""] },
      });
    }
  });

  test("every file has the fields it names, in their order, and every cell is of its field", () => {
    const faults = resources.flatMap(({ path, schema }) => {
      const fields: Json[] = schema.fields;
      const [headers] = parse(read(path), { toLine: 1 }) as string[][];
      expect(
        fields.map((field) => field["name"]),
        path,
      ).toEqual(headers);
      return rowsOf(path).flatMap((row, index) =>
        fields.flatMap((field) =>
          fieldFaults(field, row[field["name"]]!).map((fault) => `${path} ${index + 2} ${field["name"]}: ${fault}`),
        ),
      );
    });
    expect(told(faults)).toEqual([]);
  });

  test("no two rows have one key, no cell of a primary key is empty, and every reference leads to a row", () => {
    const faults = resources.flatMap(({ path, schema }) => {
      const rows = rowsOf(path);
      const keys: string[][] = [schema.primaryKey, ...(schema.uniqueKeys ?? [])].filter(Boolean);
      expect(keys.length, path).toBeGreaterThan(0);
      const empty = rows.filter((row) => schema.primaryKey?.some((header: string) => row[header] === ""));
      const dangling = (schema.foreignKeys ?? []).flatMap(({ fields, reference }: Json) => {
        const known = new Set(rowsOf(named(reference.resource)["path"]).map((row) => joined(row, reference.fields)));
        return rows.map((row) => joined(row, fields)).filter((key) => key !== "" && !known.has(key));
      });
      const told = [...keys.flatMap((key) => repeated(rows, key)), ...empty.map(String), ...dangling];
      return told.map((key) => `${path}: ${key}`);
    });
    expect(told(faults)).toEqual([]);
  });

  test("the tables that name a region or a source say where it is listed", () => {
    const referring = resources.filter(({ schema }) => schema.foreignKeys).map(({ name }) => name);
    expect(referring.toSorted()).toEqual(
      ["aktivasi", "cakupan", "ektp", "kegiatan", "linimasa", "ringkasan", "sarana", "target"].toSorted(),
    );
  });
});

describe.each(described)("the CSVW metadata of %s", (site) => {
  const folder = join(siteFolder(site), "data");
  const tables = globSync("*.csv", { cwd: folder, exclude: [OF_A_CHART, FOR_EXCEL] }).toSorted();

  test.each(tables)("%s has its own, which names it, its terms and its columns", (table) => {
    const metadata = json(site, `data/${table}-metadata.json`);
    const [headers = [], ...rows] = parse(readFileSync(join(folder, table), "utf8")) as string[][];
    expect(metadata).toMatchObject({
      "@context": ["http://www.w3.org/ns/csvw", { "@language": "id" }],
      url: table,
      "dc:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
    });
    const columns: Json[] = metadata["tableSchema"].columns;
    expect(columns.map(({ titles }) => titles)).toEqual(headers);
    const { primaryKey = [] } = metadata["tableSchema"];
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(primaryKey));
    const faults = columns.flatMap(({ datatype, required }, index) =>
      rows
        .map((row) => row[index]!)
        .filter((cell) =>
          cell === ""
            ? required
            : !forms[datatype.base]!.test(cell) || !new RegExp(`^(?:${datatype.format ?? "[^]*"})$`).test(cell),
        )
        .map((cell) => `${headers[index]}: ${cell}`),
    );
    expect(told(faults)).toEqual([]);
  });
});
