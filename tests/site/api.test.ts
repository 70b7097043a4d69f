import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  claimsDocument,
  provinceDocument,
  regionDocument,
  regionsDocument,
  sourcesDocument,
} from "../../src/publish/schema/documents.ts";
import { siteFolder, sites, told, type SiteName } from "./sites.ts";

// Every JSON document that a reuser can fetch is what its schema says: nothing missing, nothing beside it, null where
// something is unknown. OpenAPI describes the documents by the same schemas.

const schemas: [RegExp, z.ZodType][] = [
  [/^regions\.json$/, regionsDocument],
  [/^regions\/jawa-[a-z0-9-]+\.json$/, provinceDocument],
  [/^regions\/[a-z0-9-]+\.json$/, regionDocument],
  [/^claims\.json$/, claimsDocument],
  [/^sources\.json$/, sourcesDocument],
];

const api = (name: SiteName) => join(siteFolder(name), "api/v1");

function documents(name: SiteName): string[] {
  return (
    globSync("**/*", { cwd: api(name) })
      .map((file) => file.replaceAll(sep, "/"))
      // what describes them is held to its own standard: tests/site/openapi.test.ts
      .filter((file) => file.endsWith(".json") && file !== "openapi.json")
  );
}

function read(name: SiteName, document: string): unknown {
  return JSON.parse(readFileSync(join(api(name), document), "utf8"));
}

/** Where a document differs from its schema, as `file: path: what`. */
function differences(name: SiteName, document: string): string[] {
  const schema = schemas.find(([pattern]) => pattern.test(document))?.[1];
  if (!schema) return [`${document}: no schema`];
  const { error } = schema.safeParse(read(name, document));
  return (error?.issues ?? []).map(({ path, message }) => `${document}: ${path.join(".")}: ${message}`);
}

describe.each(Object.keys(sites) as SiteName[])("site %s", (name) => {
  const all = documents(name);

  test("has a document for each region, the province and the nation, and the three that list all", () => {
    expect(all.filter((file) => file.startsWith("regions/"))).toHaveLength(name === "hostile" ? 5 : 40);
    expect(all.filter((file) => !file.startsWith("regions/")).toSorted()).toEqual([
      "claims.json",
      "regions.json",
      "sources.json",
    ]);
  });

  test("every document is as its schema says", () => {
    expect(told(all.flatMap((document) => differences(name, document)))).toEqual([]);
  });
});
