import { expect, test } from "vitest";
import { z } from "zod";
import {
  claimsDocument,
  provinceDocument,
  regionDocument,
  regionsDocument,
  sourcesDocument,
} from "../../src/publish/schema/documents.ts";

const documents = { regionsDocument, regionDocument, provinceDocument, claimsDocument, sourcesDocument };

interface Schema {
  description?: string;
  $ref?: string;
  additionalProperties?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  $defs?: Record<string, Schema>;
}

/** The objects that the documents are made of, themselves included, under their names. */
const objects: Record<string, Schema> = Object.assign(
  {},
  ...Object.values(documents).map((document) => (z.toJSONSchema(document) as Schema).$defs),
);

const fields = Object.entries(objects).flatMap(([name, { properties = {} }]) =>
  Object.entries(properties).map(([field, schema]) => ({ name: `${name}.${field}`, schema })),
);

test("every document and every object in one has a name, so that whoever reads the schemas finds it once", () => {
  expect(Object.keys(objects)).toEqual(expect.arrayContaining(["RegionsDocument", "RegionDocument", "Quantity"]));
  expect(fields.filter(({ schema }) => /"properties":/.test(JSON.stringify(schema)))).toEqual([]);
});

test("every field of every document says in a sentence what it is", () => {
  const named = (reference = "") => objects[reference.replace("#/$defs/", "")]?.description;
  const said = ({ description, $ref }: Schema) => description ?? named($ref) ?? "";
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(({ schema }) => !/^[\w:].*\.$/.test(said(schema))).map(({ name }) => name)).toEqual([]);
});

test("no object has optional or free fields: what is unknown is null, and nothing else is in it", () => {
  const loose = Object.entries(objects).filter(
    ([, { additionalProperties, properties = {}, required = [] }]) =>
      additionalProperties !== false || required.length !== Object.keys(properties).length,
  );
  expect(loose.map(([name]) => name)).toEqual([]);
});

const edition = {
  title: "Aktivasi IKD",
  version: "1.0.0",
  license: "CC-BY-4.0",
  url: null,
  built: "2026-11-21",
} as const;
const source = {
  id: "dinas-2024",
  publisher: "Dinas",
  url: "https://dinas.example/",
  published: "2024-04",
  grade: "resmi",
  archive: null,
  note: null,
} as const;

test.each([
  ["a whole document", {}, true],
  ["an unknown field", { line: 2 }, false],
  ["a missing field", { archive: undefined }, false],
  ["a word outside its list", { grade: "blog" }, false],
  ["a date that is none", { published: "kemarin" }, false],
])("%s", (_, change, isValid) => {
  const document = { dataset: edition, sources: [{ ...source, ...change }] };
  expect(sourcesDocument.safeParse(JSON.parse(JSON.stringify(document))).success).toBe(isValid);
});

test("a quantity outside its own interval is none", () => {
  const claim = {
    region: "35.73",
    date: "2024-06-30",
    source: "koran",
    count: { value: 10_000, low: 10_000, high: 10_000 },
    share: 0.1,
    statedBase: "wajib_ktp",
    verdict: "cocok-basis-lain",
    impliedBase: null,
    matches: [{ base: "target-25-perekaman", value: 0.1, low: 0.1, high: 0.1 }],
    untested: ["perekaman"],
    near: true,
  };
  const document = (change: object) => ({ dataset: edition, today: "2026-11-21", claims: [{ ...claim, ...change }] });
  expect(claimsDocument.safeParse(document({})).success).toBe(true);
  const wrong = { value: 10_000, low: 10_001, high: 10_002 };
  expect(claimsDocument.safeParse(document({ count: wrong })).success).toBe(false);
  expect(claimsDocument.safeParse(document({ matches: [{ base: "perekaman", ...wrong }] })).success).toBe(false);
  expect(claimsDocument.safeParse(document({ untested: ["dpt"] })).success).toBe(false);
});
