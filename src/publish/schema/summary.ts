import { FRESH_DAYS } from "../../metrics/freshness.ts";
import { z } from "zod";
import type { Coverage } from "../../metrics/coverage.ts";
import type { HoldersBy } from "../../metrics/holders.ts";
import type { Status } from "../../metrics/status.ts";
import {
  datePrecisionSchema,
  day,
  ends,
  isOrdered,
  measure,
  quantity,
  regionCode,
  regionSlug,
  regionType,
  share,
  sourceId,
} from "./terms.ts";

const status = (
  z.enum([
    "tercapai",
    "mungkin-tercapai",
    "di-jalur",
    "tertinggal",
    "belum-tercapai",
    "tanpa-basis",
    "belum-ada-data",
  ]) satisfies z.ZodType<Status>
)
  .nullable()
  .describe(
    "What can be said as of the report's date, never of today, against the national target then in force: tercapai reached, mungkin-tercapai possibly reached, di-jalur fast enough, tertinggal too slow, belum-tercapai not reached, tanpa-basis a count without holders, belum-ada-data no usable report; null if no target was in force.",
  );

const holdersMethod = (
  z.enum(["dilaporkan", "hitungan", "tersirat", "perkiraan"]) satisfies z.ZodType<HoldersBy["method"]>
).describe(
  "Where the number of holders comes from: dilaporkan reported by a source, hitungan reckoned from its figures, tersirat implied by its target, perkiraan estimated from another measure.",
);

const holdersBy = {
  ...ends,
  rung: measure.describe("The measure that the number of holders is taken from."),
  method: holdersMethod,
  date: day.describe("Date of the row it is taken from."),
  source: sourceId.describe("Source of that row."),
};

const apart = z
  .strictObject(holdersBy)
  .refine(isOrdered, "low <= value <= high")
  .meta({ id: "HoldersByAnotherRow", description: "The number of e-KTP holders by another row of the record." });

const holders = z
  .strictObject({
    ...holdersBy,
    apart: z.array(apart).describe("Other rows whose range of holders does not meet this one; often none."),
  })
  .refine(isOrdered, "low <= value <= high")
  .meta({
    id: "Holders",
    description: "E-KTP holders of the region on the report's date: what coverage is a share of.",
  });

const coverage = z
  .strictObject({
    ...ends,
    method: (z.enum(["dihitung", "dilaporkan"]) satisfies z.ZodType<Coverage["method"]>).describe(
      "dihitung worked out from a count, dilaporkan reported by the source as a percentage.",
    ),
  })
  .refine(isOrdered, "low <= value <= high")
  .meta({ id: "Coverage", description: "Activations divided by e-KTP holders, a share from 0 to 1." });

/** The national target of a date. */
export const nationalTargetSchema = z
  .strictObject({
    share: share.describe("The share of e-KTP holders that the target asks for, 0-1."),
    deadline: day.describe("Last day of the target."),
    scope: regionCode.describe("Whose target it is: 00 the nation."),
  })
  .meta({ id: "NationalTarget", description: "The national target in force on a date." });

const pointFields = {
  date: day.describe("The last possible day of the report."),
  datePrecision: datePrecisionSchema,
  source: sourceId.describe("Source of the report: the first of sources."),
  sources: z.array(sourceId).min(1).describe("All sources that give this figure for this date."),
  activated: quantity
    .nullable()
    .describe("People whose IKD is active, cumulative; null where the source gave a percentage only."),
  holders: holders.nullable().describe("E-KTP holders on that date; null where no row can serve."),
  coverage: coverage.nullable().describe("Activations divided by holders; null where it cannot be calculated."),
  target: nationalTargetSchema.nullable().describe("The national target in force on that date; null if none was."),
  shareOfTarget: quantity
    .nullable()
    .describe("Activations divided by the people the target asks for, 0-1 and above; this is not coverage."),
  gap: quantity.nullable().describe("People missing to the target; negative once it is passed."),
};

/** What is known at the last usable report date. */
const latest = z
  .strictObject(pointFields)
  .meta({ id: "Latest", description: "What is known of a region as of its last usable report." });

/** What is known at one usable report date. */
export const point = z
  .strictObject({ ...pointFields, status })
  .meta({ id: "Point", description: "What is known of a region at one date with a usable report." });

const pace = z
  .strictObject({
    actualPerDay: quantity
      .nullable()
      .describe("Activations a day between two counts; null where there are no two far enough apart."),
    requiredPerDay: quantity
      .nullable()
      .describe("Activations a day then needed until the deadline; null where nothing was missing or no day left."),
    from: day.nullable().describe("Date of the earlier of the two counts; null without them."),
    to: day.nullable().describe("Date of the later of the two counts; null without them."),
  })
  .meta({ id: "Pace", description: "How fast activations rose, and how fast they had to." });

const rank = z
  .strictObject({
    best: z.int().min(1).describe("The place at best: as high as the ranges allow."),
    worst: z.int().min(1).describe("The place at worst."),
    of: z.int().min(1).describe("How many regions are ranked."),
    asOf: day.describe("The deadline around which they are compared."),
  })
  .meta({
    id: "Rank",
    description: "Place by coverage among the regions with a report near a passed national deadline.",
  });

/** What every document of a region begins with. */
export const summaryFields = {
  code: regionCode,
  name: z.string().describe("Full official name, Indonesian."),
  type: regionType,
  slug: regionSlug,
  url: z
    .string()
    .describe("Address of the region's page, or of the nation's document; from the root without an origin."),
  status,
  stale: z
    .boolean()
    .nullable()
    .describe(
      `Whether the last usable report was more than ${FRESH_DAYS} days old when the site was built; null without one.`,
    ),
  latest: latest.nullable().describe("The last usable report and all that follows from it; null without one."),
  pace: pace.nullable().describe("Both paces as of the last usable report; null where neither can be calculated."),
  rank: rank.nullable().describe("The last rank the region has; null where it was never ranked."),
};

/** One region of `/api/v1/regions.json`. */
export const summary = z
  .strictObject(summaryFields)
  .meta({ id: "Summary", description: "The latest known state of one region." });

export type QuantityJson = z.infer<typeof quantity>;
export type HoldersJson = z.infer<typeof holders>;
export type HoldersByJson = z.infer<typeof apart>;
export type TargetJson = z.infer<typeof nationalTargetSchema>;
export type PointJson = z.infer<typeof latest>;
export type PaceJson = z.infer<typeof pace>;
export type RankJson = z.infer<typeof rank>;
export type SummaryJson = z.infer<typeof summary>;
