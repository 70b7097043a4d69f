import { z } from "zod";
import type { Grade } from "../../tables/sumber.ts";
import {
  claim,
  correction,
  event,
  exception,
  facility,
  holdersRow,
  regionSum,
  report,
  targetMeasure,
} from "./region.ts";
import { nationalTargetSchema, point, summary, summaryFields } from "./summary.ts";
import { day, sourceId } from "./terms.ts";

/** The part that every document has: a file on its own says what it is, whose and of when. */
const dataset = z
  .strictObject({
    title: z.string().describe("Title of the data, Indonesian."),
    version: z.string().describe("Version of the data, semver."),
    license: z.literal("CC-BY-4.0").describe("Licence of the data, by its SPDX name."),
    url: z.string().nullable().describe("Address of the page of the data; null where the site has no origin."),
    built: day.describe("The day the site was built for: ages are counted to it."),
  })
  .meta({ id: "Dataset", description: "Which data the document holds, and as of when." });

const today = day.describe("The day the site was built for.");

/** `/api/v1/regions.json`. */
export const regionsDocument = z
  .strictObject({
    dataset,
    today,
    target: nationalTargetSchema.nullable().describe("The national target in force today; null if none is."),
    regions: z
      .array(summary)
      .describe("The regions that are counted, in code order: regencies and cities, or kecamatan, or provinces."),
  })
  .meta({ id: "RegionsDocument", description: "The latest known state of the regions that are counted." });

const regionFields = {
  dataset,
  ...summaryFields,
  series: z.array(point).describe("Every date with a usable report, oldest first."),
  reports: z.array(report).describe("Every report of activations, used or not, in the order of the file."),
  holders: z.array(holdersRow).describe("Every report of the size of a base, used or not, in the order of the file."),
  targets: z
    .array(targetMeasure)
    .describe("The national target and the region's own that cover the last usable report, measured there."),
  claims: z.array(claim).describe("Every percentage printed about the region, tested; oldest first."),
  events: z.array(event).describe("Outreach sessions."),
  facilities: z.array(facility).describe("Service facilities."),
  corrections: z.array(correction).describe("Published values of the region that were changed."),
  exceptions: z.array(exception).describe("Findings about the region that stand as they are."),
};

/** `/api/v1/regions/<slug>.json` of a region that holds no other on file, or of the nation. */
export const regionDocument = z
  .strictObject(regionFields)
  .meta({ id: "RegionDocument", description: "One region with everything its numbers rest on." });

/** `/api/v1/regions/<slug>.json` of a region that holds others. */
export const provinceDocument = z
  .strictObject({
    ...regionFields,
    sum: regionSum
      .nullable()
      .describe("The last counts of the regions right below, up to its own last report, added up; null without any."),
  })
  .meta({ id: "ProvinceDocument", description: "A region that holds others, with everything its numbers rest on." });

/** `/api/v1/claims.json`. */
export const claimsDocument = z
  .strictObject({
    dataset,
    today,
    claims: z.array(claim).describe("Every printed percentage, regions in code order, oldest first."),
  })
  .meta({ id: "ClaimsDocument", description: "Every printed percentage with its verdict." });

const source = z
  .strictObject({
    id: sourceId.describe("Id of the source, which all other documents refer to."),
    publisher: z.string().describe("Name of the publisher."),
    url: z.string().describe("Address of the page."),
    published: z
      .string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      .nullable()
      .describe("Publication date as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY; null if it is not."),
    grade: (z.enum(["resmi", "pejabat", "media"]) satisfies z.ZodType<Grade>).describe(
      "resmi the body's own page, pejabat an official quoted by the press, media no official named.",
    ),
    archive: z.string().nullable().describe("Address of an archived copy; null without one."),
    note: z.string().nullable().describe("Note on the source, in Indonesian; null without one."),
  })
  .meta({ id: "Source", description: "A page that figures were read in." });

/** `/api/v1/sources.json`. */
export const sourcesDocument = z
  .strictObject({ dataset, sources: z.array(source).describe("Every source of the record.") })
  .meta({ id: "SourcesDocument", description: "What the source ids of all other documents stand for." });

export type DatasetJson = z.infer<typeof dataset>;
export type RegionsJson = z.infer<typeof regionsDocument>;
export type RegionJson = z.infer<typeof regionDocument>;
export type ProvinceJson = z.infer<typeof provinceDocument>;
export type ClaimsJson = z.infer<typeof claimsDocument>;
export type SourceJson = z.infer<typeof source>;
export type SourcesJson = z.infer<typeof sourcesDocument>;
