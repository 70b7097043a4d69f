import { z } from "zod";
import type { DatePrecision } from "../../notation/calendar.ts";
import type { Precision, Quantity } from "../../notation/quantity.ts";
import type { StatedBase } from "../../tables/aktivasi.ts";
import type { Measure } from "../../tables/ektp.ts";
import type { Region } from "../../tables/wilayah.ts";

/**
 * The words that all documents are written in. Every list is held to the type it publishes: a value that the record gains
 * does not compile until it stands here too, nor does one that it lost.
 */

export const day = z.iso.date().describe("A calendar day, YYYY-MM-DD.");

export const regionCode = z
  .string()
  .regex(/^\d{2}(?:\.\d{2}(?:\.\d{2})?)?$/)
  .describe("Code of the region by the Home Affairs Ministry: text, not a number; 00 the nation.");

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const regionSlug = slug.describe("Name of the region in page addresses; it never changes.");

export const sourceId = slug.describe("Id of a source, listed in /api/v1/sources.json.");

export const share = z.number().describe("A share from 0 to 1, not rounded.");

export const regionType = (
  z.enum(["negara", "provinsi", "kabupaten", "kota", "kecamatan"]) satisfies z.ZodType<Region["type"]>
).describe(
  "Type of region: negara the nation, provinsi the province, kabupaten a regency, kota a city, kecamatan a district of either.",
);

export const datePrecisionSchema = (
  z.enum(["hari", "bulan", "tahun", "paling_lambat"]) satisfies z.ZodType<DatePrecision>
).describe(
  "How exact the date is: hari that day, bulan some day since the first of its month, tahun since the first of its year, paling_lambat no later than it.",
);

export const precisionSchema = (
  z.enum(["persis", "dibulatkan", "sekitar", "minimal", "maksimal"]) satisfies z.ZodType<Precision>
).describe(
  "How the source words the count: persis in full, dibulatkan rounded, sekitar about, minimal at least, maksimal at most.",
);

export const unit = z.int().nullable().describe("Rounding unit of the count, in people; null where it is exact.");

export const measure = (z.enum(["perekaman", "wajib_ktp", "dpt", "penduduk"]) satisfies z.ZodType<Measure>).describe(
  "What is counted: perekaman people recorded for an e-KTP, wajib_ktp people obliged to hold a KTP, dpt registered voters, penduduk residents.",
);

export const statedBaseSchema = (
  z.enum(["perekaman", "wajib_ktp", "penduduk", "target", "tidak_disebut"]) satisfies z.ZodType<StatedBase>
).describe(
  "The base that the source names for its percentage: perekaman e-KTP holders, wajib_ktp people obliged to hold a KTP, penduduk residents, target the people a target asks for, tidak_disebut none.",
);

export const noteSchema = z.string().nullable().describe("Note on the row, in Indonesian; null without one.");

export const used = z.boolean().describe("Whether the row is used in calculations; if not, its note says why.");

/** The three numbers of a quantity; those that say more of themselves add their fields. */
export const ends = {
  value: z.number().describe("The number itself, not rounded."),
  low: z.number().describe("Lower end of its range, included."),
  high: z.number().describe("Upper end of its range, included."),
};

/** Whether a quantity lies within its own interval. */
export function isOrdered({ value, low, high }: Quantity): boolean {
  return low <= value && value <= high;
}

export const quantity = z.strictObject(ends).refine(isOrdered, "low <= value <= high").meta({
  id: "Quantity",
  description:
    "A number with the range that rounding, distance in time and estimates leave open; not a confidence interval.",
});
