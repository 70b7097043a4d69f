import type { Language } from "../../notation/language.ts";
import { documentPath } from "../../notation/address.ts";
import { apiPolicy, apiSchemas, endpoints, type Endpoint, type JsonSchema } from "../../publish/openapi.ts";
import { fileHref } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { apiWords } from "../../text/open-data.ts";
import type { Grid, Phrase, Quoted } from "../phrase.ts";

/** An object of the API and its fields. */
export interface SchemaEntry {
  id: string;
  description: Phrase;
  fields: Grid;
}

export interface ApiPage {
  words: (typeof apiWords)[Language];
  addresses: Grid;
  policy: string[];
  machine: Phrase;
  schemas: SchemaEntry[];
}

/** The description of the API for people, read from the same as `openapi.json`. */
export function apiPage({ dataset }: Pick<Site, "dataset">, language: Language): ApiPage {
  const words = apiWords[language];
  const path = "/api/v1/openapi.json";
  return {
    words,
    addresses: {
      caption: words.answers,
      columns: words.addressHeads.map((text) => ({ text })),
      lines: endpoints(dataset).map((endpoint) => ({ cells: addressCells(endpoint, language) })),
    },
    policy: apiPolicy.map((sentence) => sentence[language]),
    machine: [`${words.machine} `, { text: path, href: fileHref(path) }, " (OpenAPI 3.1)."],
    schemas: Object.entries(apiSchemas()).map(([id, schema]) => schemaEntry(id, schema, language)),
  };
}

/** An address, of which the first slug stands for all, and what it holds. */
function addressCells({ path, summary, schema, slugs }: Endpoint, language: Language) {
  const [slug] = slugs;
  const href = fileHref(slug === undefined ? `/api/v1${path}` : documentPath(slug));
  return [
    { text: [{ text: `/api/v1${path}`, href }] },
    { text: [summary[language]], small: [[toSchema(schema)]] },
  ] as const;
}

function schemaEntry(id: string, schema: JsonSchema, language: Language): SchemaEntry {
  const fields = Object.entries(schema.properties ?? {});
  return {
    id,
    description: [english(schema.description ?? "", language)],
    fields: {
      caption: id,
      columns: apiWords[language].fieldHeads.map((text) => ({ text })),
      lines: fields.map(([name, field]) => ({
        cells: [{ text: [name] }, { text: [english(field.description ?? "", language)], small: [typeOf(field)] }],
      })),
    },
  };
}

/** The type of a field as programmers write it: `Quantity | null`, `Report[]`, `date`. */
function typeOf({ $ref, anyOf, type, items, format }: JsonSchema): Phrase {
  if ($ref !== undefined) return [toSchema($ref.slice($ref.lastIndexOf("/") + 1))];
  if (anyOf !== undefined) return anyOf.flatMap((one, index) => (index === 0 ? typeOf(one) : [" | ", ...typeOf(one)]));
  if (items !== undefined) return [...typeOf(items), "[]"];
  return [[format ?? type ?? []].flat().join(" | ")];
}

function toSchema(id: string) {
  return { text: id, href: `#${id}` };
}

/** The schemas are described in English alone, as the names of their fields are. */
function english(text: string, language: Language): Phrase[number] {
  const quoted: Quoted = { text, language: "en" };
  return { id: quoted, en: text }[language];
}
