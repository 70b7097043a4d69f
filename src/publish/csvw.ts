import { inEach, languages, type Bilingual } from "../notation/language.ts";
import type { Column } from "../tables/table.ts";
import { licence, type Description } from "./description.ts";
import { keyOfFile, type TableFile } from "./table-files.ts";

/**
 * `/data/<table>.csv-metadata.json` (CSV on the Web, 2015), found by the name of the file it is beside. Keys into other tables
 * are told in the data package: here they may only point to a table of the same document.
 */
export function csvMetadata(file: TableFile, { publisher, version, modified }: Description) {
  const { table, path, columns } = file;
  const { headers, isFilled } = keyOfFile(file);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "id" }],
    url: path.slice("/data/".length),
    "dc:title": inLanguages(table.title),
    "dc:description": inLanguages(table.description),
    "dc:publisher": publisher.name,
    "dc:license": { "@id": licence.url },
    "dc:modified": { "@value": modified, "@type": "xsd:date" },
    "schema:version": version,
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: { columns: columns.map(csvColumn), ...(isFilled && { primaryKey: headers }) },
  };
}

function csvColumn({ header, kind, whenEmpty, description }: Column) {
  return {
    name: header,
    titles: header,
    "dc:description": inLanguages(description),
    datatype: datatypeOf(kind.tableSchema),
    required: whenEmpty === "fault",
    null: "",
  };
}

/** A type of Table Schema in the words of CSVW, where a list of words is a pattern. */
function datatypeOf({ type, constraints = {} }: Column["kind"]["tableSchema"]) {
  const { pattern, minimum, maximum, maxLength } = constraints;
  const words = constraints["enum"];
  const format = Array.isArray(words) ? words.join("|") : pattern;
  return {
    base: type,
    ...(format !== undefined && { format }),
    ...(minimum !== undefined && { minimum, maximum }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

/** A text in every language, as JSON-LD writes it. */
export function inLanguages(text: Bilingual): { "@value": string; "@language": string }[] {
  const said = inEach((language) => ({ "@value": text[language], "@language": language }));
  return languages.map((language) => said[language]);
}
