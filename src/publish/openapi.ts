import { z } from "zod";
import type { Bilingual } from "../notation/language.ts";
import { NATION, regionOf, type Dataset } from "../dataset/dataset.ts";
import { units, wider } from "../dataset/regions.ts";
import { licence, type Description } from "./description.ts";
import type { Region } from "../tables/wilayah.ts";
import {
  claimsDocument,
  provinceDocument,
  regionDocument,
  regionsDocument,
  sourcesDocument,
} from "./schema/documents.ts";

/** The version of the API, which is not that of the data: the first number stands in its address. */
const API_VERSION = "1.0.0";

const SCHEMAS = "#/components/schemas/";

/** A schema of JSON Schema 2020-12, as far as ours go. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: string[];
  const?: unknown;
  format?: string;
  $ref?: string;
}

/** One address of the API. */
export interface Endpoint {
  /** Below `/api/v1`. */
  path: string;
  summary: Bilingual;
  /** Name of the schema of what it answers. */
  schema: string;
  /** The slugs that its path may hold; none where it is one address. */
  slugs: string[];
}

/** The addresses of the API. */
export function endpoints(dataset: Dataset): Endpoint[] {
  const nation = regionOf(dataset, NATION);
  const slugs = [...units(dataset), nation].map(({ slug }) => slug);
  return [
    { path: "/regions.json", ...latestStates, schema: idOf(regionsDocument), slugs: [] },
    { path: "/regions/{slug}.json", ...oneRegion, schema: idOf(regionDocument), slugs },
    ...wider(dataset).map(wholeOf),
    { path: "/claims.json", ...allClaims, schema: idOf(claimsDocument), slugs: [] },
    { path: "/sources.json", ...allSources, schema: idOf(sourcesDocument), slugs: [] },
  ];
}

function wholeOf({ slug }: Region): Endpoint {
  return { path: `/regions/${slug}.json`, ...oneWhole, schema: idOf(provinceDocument), slugs: [] };
}

const latestStates = {
  summary: { id: "Keadaan terakhir tiap wilayah.", en: "The latest known state of each region." },
};
const oneRegion = {
  summary: {
    id: "Semua tentang satu wilayah, atau tentang Indonesia.",
    en: "Everything on one region, or on the nation.",
  },
};
const oneWhole = {
  summary: {
    id: "Semua tentang wilayah yang memuat wilayah lain, dan jumlah angka di dalamnya.",
    en: "Everything on a region that holds others, with the sum of their figures.",
  },
};
const allClaims = {
  summary: {
    id: "Tiap persentase yang tercetak, dan hasil pemeriksaannya.",
    en: "Every percentage as printed, tested.",
  },
};
const allSources = {
  summary: { id: "Semua sumber; semua dokumen lain menyebut id-nya.", en: "All sources, which the others name by id." },
};

function idOf(document: z.ZodType): string {
  const { id } = document.meta() ?? {};
  if (id === undefined) throw new Error("a document of the API has a schema without an id");
  return id;
}

/** Every schema of the API by its name: those that the tests hold every published document against. */
export function apiSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => SCHEMAS + id, override: plainDays });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema])) as Record<
    string,
    JsonSchema
  >;
}

/** A day is said by its format; the pattern beside it, leap years and all, tells nobody more. */
function plainDays({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string } }): void {
  if (jsonSchema.format === "date") delete jsonSchema.pattern;
}

/** `/api/v1/openapi.json` (OpenAPI 3.1). */
export function openApi(dataset: Dataset, data: Description) {
  return {
    openapi: "3.1.0",
    info: {
      title: `${data.publisher.name} API`,
      version: API_VERSION,
      summary: data.title.en,
      description: apiPolicy.map(({ en }) => en).join("\n\n"),
      license: { name: licence.title, identifier: licence.spdx },
      ...contactOf(data),
    },
    externalDocs: { url: data.addressOf("/en/data/api/"), description: "The same as a page" },
    servers: [{ url: data.addressOf("/api/v1") }],
    paths: Object.fromEntries(endpoints(dataset).map((one) => [one.path, operations(one)])),
    components: { schemas: apiSchemas() },
  };
}

/** What whoever builds on it may rely on. */
export const apiPolicy: readonly Bilingual[] = [
  {
    id: "Semuanya berkas statis, diperbarui saat situs dibangun. Tidak perlu kunci, dan kami tidak membatasi jumlah permintaan.",
    en: "All are static files, updated when the site is built. No key is needed, and we set no limit.",
  },
  {
    id: "Di bawah /api/v1 tidak ada nama yang diganti, dihapus, atau berubah arti. Bidang, kata, dan dokumen dapat bertambah; abaikan yang tidak Anda kenal. Setiap tambahan menaikkan angka kedua info.version.",
    en: "Under /api/v1 no name is changed, removed or given another meaning. Fields, words and documents may be added; ignore those you do not know. Each addition raises the second number of info.version.",
  },
  {
    id: "Perubahan yang merusak pembaca lama terbit sebagai /api/v2. Yang lama lalu ditandai deprecated, dengan hari berakhirnya, dan tetap ada sedikitnya setahun.",
    en: "A change that would break readers comes as /api/v2. The old one is then marked deprecated, with the day it ends, and stays for at least a year.",
  },
  {
    id: "Yang tidak diketahui ditulis null, tidak pernah 0 dan tidak pernah hilang. Bagian ditulis antara nol dan satu, tanpa pembulatan.",
    en: "What is not known is null, never 0 and never missing. Shares run from nought to one and are not rounded.",
  },
  {
    id: "Halaman di situs lain dapat membacanya bila server mengirim Access-Control-Allow-Origin: *.",
    en: "Pages on other sites can read them where the host sends Access-Control-Allow-Origin: *.",
  },
];

function contactOf({ publisher: { name, contact } }: Description) {
  if (contact === null) return {};
  const mail = contact.startsWith("mailto:");
  return { contact: { name, ...(mail ? { email: contact.slice("mailto:".length) } : { url: contact }) } };
}

function operations({ path, summary, schema, slugs }: Endpoint) {
  return {
    get: {
      operationId: operationId(path),
      summary: summary.en,
      ...(slugs.length > 0 && { parameters: [slugParameter(slugs)] }),
      responses: {
        200: { description: summary.en, content: { "application/json": { schema: { $ref: SCHEMAS + schema } } } },
        ...(slugs.length > 0 && { 404: { description: "No region of this name; the answer is the host's own page." } }),
      },
    },
  };
}

/** `/regions/{slug}.json` becomes `regions-slug`. */
function operationId(path: string): string {
  return path
    .replace(/\.json$/, "")
    .split(/[/{}]+/)
    .filter(Boolean)
    .join("-");
}

function slugParameter(slugs: readonly string[]) {
  return {
    name: "slug",
    in: "path",
    required: true,
    description: "Name of the region in page addresses.",
    schema: { type: "string", enum: slugs },
  };
}
