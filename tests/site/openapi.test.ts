import { globSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { pages, siteFolder, told } from "./sites.ts";
import { described, json, root, type Json } from "./standards.ts";

// The description of the API, read by a small reader of JSON Schema of its own: it names every document and fits each.

/** Where a value differs from a schema of the description, as `path: what`. */
function differences(schema: Json, value: unknown, api: Json, path = ""): string[] {
  if (schema["$ref"]) return differences(referred(schema["$ref"], api), value, api, path);
  if (schema["anyOf"]) {
    const tries = (schema["anyOf"] as Json[]).map((one) => differences(one, value, api, path));
    return tries.find((found) => found.length === 0) ?? tries[0]!;
  }
  const types = [schema["type"]].flat();
  if (!types.some((type) => isOf(type, value))) return [`${path}: no ${types.join(", ")}`];
  if (Array.isArray(value)) return arrayDifferences(schema, value, api, path);
  if (value !== null && typeof value === "object") return objectDifferences(schema, value as Json, api, path);
  return typeof value === "string" ? stringDifferences(schema, value, path) : numberDifferences(schema, value, path);
}

function referred(ref: string, api: Json): Json {
  const [, name = ""] = /^#\/components\/schemas\/(\w+)$/.exec(ref) ?? [];
  return api["components"].schemas[name] ?? expect.fail(`${ref} leads nowhere`);
}

function isOf(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return value !== null && typeof value === "object" && !Array.isArray(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function arrayDifferences({ items, minItems = 0 }: Json, value: unknown[], api: Json, path: string): string[] {
  const few = value.length < minItems ? [`${path}: fewer than ${minItems}`] : [];
  return [...few, ...value.flatMap((item, index) => differences(items, item, api, `${path}/${index}`))];
}

function objectDifferences({ properties, required }: Json, value: Json, api: Json, path: string): string[] {
  const missing = (required as string[]).filter((key) => !(key in value)).map((key) => `${path}/${key}: missing`);
  const found = Object.entries(value).flatMap(([key, inner]) =>
    properties[key] ? differences(properties[key], inner, api, `${path}/${key}`) : [`${path}/${key}: not described`],
  );
  return [...missing, ...found];
}

function stringDifferences({ pattern, enum: words, const: only, format }: Json, value: string, path: string): string[] {
  const fits =
    (pattern === undefined || new RegExp(pattern, "u").test(value)) &&
    (words === undefined || words.includes(value)) &&
    (only === undefined || only === value) &&
    (format !== "date" || /^\d{4}-\d{2}-\d{2}$/.test(value));
  return fits ? [] : [`${path}: ${value}`];
}

function numberDifferences({ minimum = -Infinity, maximum = Infinity }: Json, value: unknown, path: string): string[] {
  return typeof value !== "number" || (value >= minimum && value <= maximum) ? [] : [`${path}: ${value}`];
}

/** The paths of the description, those without a gap first, as patterns of the documents they name. */
function paths(api: Json): { path: string; pattern: RegExp; schema: Json }[] {
  const all = Object.entries(api["paths"] as Json).map(([path, { get }]) => {
    const slugs = get.parameters?.[0]?.schema.enum.join("|");
    const schema = get.responses[200].content["application/json"].schema;
    return { path, pattern: new RegExp(`^${path.replace("{slug}", `(${slugs})`)}$`), schema };
  });
  return all.toSorted((a, b) => Number(a.path.includes("{")) - Number(b.path.includes("{")));
}

describe.each(described)("openapi.json of %s", (site) => {
  const api = json(site, "api/v1/openapi.json");
  const documents = globSync("**/*.json", { cwd: join(siteFolder(site), "api/v1") })
    .map((file) => `/${file.replaceAll(sep, "/")}`)
    .filter((file) => file !== "/openapi.json");

  test("has what OpenAPI 3.1 asks for, the version of the API and the place it is at", () => {
    expect(api).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\.\d+$/),
      info: { title: expect.any(String), version: "1.0.0", license: { identifier: "CC-BY-4.0" } },
      servers: [{ url: `${root(site)}api/v1` }],
    });
    const operations = Object.values(api["paths"] as Json).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(operations.length);
  });

  test("names every document, and no path without one", () => {
    const all = paths(api);
    expect(documents.filter((file) => !all.some(({ pattern }) => pattern.test(file)))).toEqual([]);
    expect(all.filter(({ pattern }) => !documents.some((file) => pattern.test(file)))).toEqual([]);
    const slugs = api["paths"]["/regions/{slug}.json"].get.parameters[0].schema.enum as string[];
    expect(slugs.filter((slug) => !documents.includes(`/regions/${slug}.json`))).toEqual([]);
  });

  test("every document is as it is described", () => {
    const found = documents.flatMap((file) => {
      const { schema } = paths(api).find(({ pattern }) => pattern.test(file))!;
      return differences(schema, json(site, `api/v1${file}`), api).map((difference) => `${file}${difference}`);
    });
    expect(told(found)).toEqual([]);
  });

  test("no object is free-form: each names its properties, all of them required, and no others are allowed", () => {
    const schemas = Object.entries(api["components"].schemas as Record<string, Json>);
    expect(schemas.length).toBeGreaterThan(20);
    for (const [name, { type, properties, required, additionalProperties, description }] of schemas) {
      expect({ name, type, additionalProperties }).toEqual({ name, type: "object", additionalProperties: false });
      expect(required, name).toEqual(Object.keys(properties));
      expect(description, name).toEqual(expect.any(String));
      const bare = Object.entries(properties as Record<string, Json>).filter(([, field]) => !field["description"]);
      // one that is another object is described there
      expect(bare.filter(([, field]) => !field["$ref"]).map(([field]) => `${name}.${field}`)).toEqual([]);
    }
  });

  test.each(["id", "en"] as const)("the page of the API has every address, object and field, %s", (language) => {
    const page = pages(site).find((one) => one.language === language && one.path.endsWith("/data/api/"))!;
    for (const path of Object.keys(api["paths"])) expect(page.html).toContain(`/api/v1${path}`);
    for (const [name, { properties }] of Object.entries(api["components"].schemas as Record<string, Json>)) {
      const [, object = ""] = new RegExp(`<details id="${name}">([^]*?)</details>`).exec(page.html) ?? [];
      const missing = Object.keys(properties).filter(
        (field) => !object.includes(`>${field}<`) && !object.includes(`>${field} `),
      );
      expect(missing, name).toEqual([]);
    }
  });
});
