import type { Column } from "../tables/table.ts";
import { licence, type Description, type Owner } from "./description.ts";
import { keyOfFile, referenceOf, type TableFile } from "./table-files.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** `/data/datapackage.json` (Data Package 2.0): a reader who has it needs to guess no type, key or missing value. */
export function dataPackage(data: Description) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: "pantau-ikd",
    title: data.title.id,
    description: bothLanguages(data.summary),
    ...(data.url && { homepage: data.url }),
    version: data.version,
    ...(data.issued && { created: `${data.issued}T00:00:00+07:00` }),
    keywords: data.keywords,
    contributors: [contributor(data.publisher)],
    licenses: [{ name: licence.spdx, path: licence.url, title: licence.title }],
    resources: data.tables.map(resource),
  };
}

function bothLanguages({ id, en }: { id: string; en: string }): string {
  return `${id}\n\n${en}`;
}

function contributor({ name, contact }: Owner) {
  const mail = contact?.startsWith("mailto:") ? { email: contact.slice("mailto:".length) } : { path: contact };
  return { title: name, roles: ["publisher"], ...(contact && mail) };
}

function resource(file: TableFile) {
  const { table, path, bytes, sha256 } = file;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: "table",
    // From the package, which lies beside it.
    path: path.slice("/data/".length),
    title: table.title.id,
    description: bothLanguages(table.description),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    schema: schemaOf(file),
  };
}

function schemaOf(file: TableFile) {
  const { headers, isFilled } = keyOfFile(file);
  const foreignKeys = file.columns.flatMap(foreignKey);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: file.columns.map(field),
    missingValues: [""],
    // A primary key has no empty cell; some of ours do, where a source does not say it all.
    ...(isFilled ? { primaryKey: headers } : { uniqueKeys: [headers] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** Without an example: that of a declaration is of one province, and the record may be of another. */
function field({ header, kind, whenEmpty, description }: Column) {
  const { type, constraints } = kind.tableSchema;
  const required = whenEmpty === "fault" && { required: true };
  return {
    name: header,
    type,
    description: bothLanguages(description),
    ...((constraints || required) && { constraints: { ...constraints, ...required } }),
  };
}

function foreignKey(column: Column) {
  const target = referenceOf(column);
  return target === null
    ? []
    : [{ fields: [column.header], reference: { resource: target.table, fields: [target.header] } }];
}
