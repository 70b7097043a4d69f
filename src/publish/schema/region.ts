import { type BaseName } from "../../metrics/candidates.ts";
import { z } from "zod";
import type { Verdict } from "../../metrics/claims.ts";
import type { BaseRow } from "../../tables/ektp.ts";
import type { EventRow } from "../../tables/kegiatan.ts";
import type { CorrectionRow } from "../../tables/koreksi.ts";
import type { ExceptionRow } from "../../tables/pengecualian.ts";
import type { FacilityRow } from "../../tables/sarana.ts";
import type { TargetRow } from "../../tables/target.ts";
import {
  datePrecisionSchema,
  day,
  ends,
  isOrdered,
  measure,
  noteSchema,
  precisionSchema,
  quantity,
  regionCode,
  share,
  sourceId,
  statedBaseSchema,
  unit,
  used,
} from "./terms.ts";

/** A row as published: its fields under their English names, without the line of the file. */
type Published<R> = Omit<R, "line">;

const statement = {
  date: day.describe("The last possible day of the figure."),
  datePrecision: datePrecisionSchema,
  quantity: quantity.nullable().describe("The count in people; null where the source gave a percentage only."),
  precision: precisionSchema,
  unit,
};

/** One report of activations. */
export const report = z
  .strictObject({
    id: z.string().describe("Id of the report on the region's page of all reports; it never changes."),
    measure: z.literal("aktivasi").describe("What is counted: people whose IKD is active, cumulative."),
    ...statement,
    share: share.nullable().describe("The percentage as printed, divided by 100; null without one."),
    statedBase: statedBaseSchema
      .nullable()
      .describe("The base that the source names for it; null without a percentage."),
    source: sourceId,
    used,
    note: noteSchema,
  })
  .meta({ id: "Report", description: "One statement by one source on the activations of the region." });

/** One row of `ektp.csv`. */
export const holdersRow = z
  .strictObject({
    id: z.string().describe("Id of the row on the region's page of all reports; it never changes."),
    measure,
    ...statement,
    quantity: quantity.describe("The count in people."),
    share: z.null().describe("Always null: a base has no percentage."),
    statedBase: z.null().describe("Always null: a base has no percentage."),
    method: (z.enum(["dilaporkan", "hitungan", "tersirat"]) satisfies z.ZodType<BaseRow["method"]>).describe(
      "How the count was obtained: dilaporkan reported, hitungan reckoned from the source's own figures, tersirat implied by its target.",
    ),
    source: sourceId,
    used,
    note: noteSchema,
  })
  .meta({ id: "BaseReport", description: "One statement by one source on the size of a base." });

/** One target, measured at the last usable report. */
export const targetMeasure = z
  .strictObject({
    scope: regionCode.describe("Whose target it is: 00 the nation, else the region's own."),
    share: share.nullable().describe("The share it asks for, 0-1; null where it names people only."),
    count: quantity.nullable().describe("The people it names; null where it names a share only."),
    deadline: day.describe("Last day of the target."),
    base: (
      z.enum(["perekaman", "wajib_ktp", "penduduk", "tidak_disebut"]) satisfies z.ZodType<
        NonNullable<TargetRow["base"]>
      >
    )
      .nullable()
      .describe("The base of its share, by its source; null without a share."),
    source: sourceId.describe("Source of the target."),
    shareOfTarget: quantity.nullable().describe("What was reached, as a share of what it asks for; null if not known."),
    gap: quantity.nullable().describe("People missing to it; negative once it is passed, null if not known."),
    requiredPerDay: quantity
      .nullable()
      .describe("Activations a day then needed; null where nothing was missing, no day left, or it is not known."),
  })
  .meta({ id: "TargetMeasure", description: "A target, measured at the region's last usable report." });

const baseName = z
  .union([
    z.enum(["perekaman", "wajib_ktp", "penduduk"]),
    z.templateLiteral(["target-", z.string(), "-perekaman"]),
    z.templateLiteral(["target-", z.string(), "-wajib_ktp"]),
  ])
  .describe(
    "A base: perekaman e-KTP holders, wajib_ktp people obliged to hold a KTP, penduduk residents, target-25-perekaman the people that a target of 25 % of holders asks for.",
  ) satisfies z.ZodType<BaseName>;

const match = z
  .strictObject({ base: baseName, ...ends })
  .refine(isOrdered, "low <= value <= high")
  .meta({
    id: "Match",
    description: "A base that reproduces the percentage, and the share of it that the count is, 0-1.",
  });

/** One printed percentage. */
export const claim = z
  .strictObject({
    region: regionCode,
    date: day.describe("The last possible day that the percentage is about."),
    source: sourceId.describe("Source that printed it."),
    count: quantity.nullable().describe("The people it was tested with; null where no count is at hand."),
    share: share.describe("The percentage as printed, divided by 100."),
    statedBase: statedBaseSchema,
    verdict: (
      z.enum(["cocok", "cocok-basis-lain", "tidak-cocok", "tak-dapat-diperiksa"]) satisfies z.ZodType<Verdict>
    ).describe(
      "cocok the named base reproduces it, cocok-basis-lain another one does, tidak-cocok none does, tak-dapat-diperiksa it cannot be tested.",
    ),
    impliedBase: quantity
      .nullable()
      .describe("Count divided by percentage, in people; null without a count, or where the percentage may be nought."),
    matches: z.array(match).describe("The bases that reproduce it."),
    untested: z.array(baseName).describe("The bases that could not be tested."),
    near: z
      .boolean()
      .describe("Whether the base that reproduces it is nearly the one named, which could not be tested itself."),
  })
  .meta({ id: "Claim", description: "A percentage as a source printed it, tested against every base on file." });

/** One outreach session. */
export const event = z
  .strictObject({
    region: regionCode,
    start: day.nullable().describe("First day; null if it was one day."),
    date: day.describe("Day of the session, or its last."),
    datePrecision: datePrecisionSchema,
    venue: z.string().nullable().describe("Where it took place; null if not said."),
    audience: z
      .enum(["asn", "mahasiswa", "pelajar", "umum"])
      .nullable()
      .describe(
        "Who it was for: asn civil servants, mahasiswa students, pelajar pupils, umum everyone; null if not said.",
      ),
    activations: z.int().nullable().describe("People who activated IKD there; null if not said."),
    precision: precisionSchema,
    unit,
    fromElsewhere: z
      .int()
      .nullable()
      .describe("Of these, people registered in another region, where they are counted; null if not said."),
    source: sourceId,
    note: noteSchema,
  })
  .meta({
    id: "Event",
    description: "An outreach session; its result is part of the next cumulative count, never added to it.",
  }) satisfies z.ZodType<Published<EventRow>>;

/** One kind of facility. */
export const facility = z
  .strictObject({
    region: regionCode,
    facility: z.string().describe("Kind of facility, such as adm, a self-service document machine, or mpp_digital."),
    count: z.int().nullable().describe("How many; null if not said."),
    date: day.describe("The last possible day since when it has been there."),
    datePrecision: datePrecisionSchema,
    source: sourceId,
  })
  .meta({ id: "Facility", description: "A service facility of the region." }) satisfies z.ZodType<
  Published<FacilityRow>
>;

/** One entry of the corrections ledger. */
export const correction = z
  .strictObject({
    date: day.describe("Day of the change."),
    file: z.string().describe("The file that changed."),
    key: z.string().describe("Key of the row, joined by vertical bars."),
    column: z.string().nullable().describe("The column that changed; null if the row vanished."),
    old: z.string().nullable().describe("Old text of the cell; null if it was empty."),
    new: z.string().nullable().describe("New text of the cell; null if it is empty, or the row vanished."),
    kind: z.enum(["ralat", "revisi"]).describe("ralat a mistake put right, revisi better data."),
    reason: z.string().describe("The reason, in Indonesian."),
  })
  .meta({ id: "Correction", description: "A published value that was changed, and why." }) satisfies z.ZodType<
  Published<CorrectionRow>
>;

/** One finding that stands as it is. */
export const exception = z
  .strictObject({
    rule: z.string().describe("The rule of the checker that is excepted."),
    file: z.string().describe("File of the row."),
    key: z.string().describe("Key of the row, joined by vertical bars."),
    reason: z.string().describe("The reason, in Indonesian."),
  })
  .meta({
    id: "Exception",
    description: "A finding that was looked into and stands as it is, with the reason.",
  }) satisfies z.ZodType<Published<ExceptionRow>>;

/** The regions' last counts, added up beside the own figure of what holds them. */
export const regionSum = z
  .strictObject({
    value: quantity.describe("The sum in people; its lower end is what is known for certain."),
    regions: z.int().describe("How many of the regions right below have a count in it."),
    from: day.describe("Date of the earliest count in it."),
    to: day.describe("Date of the latest count in it."),
  })
  .meta({
    id: "RegionSum",
    description:
      "Each region's last usable count on or before the last report of what holds them, added up: a lower bound.",
  });

export type ReportJson = z.infer<typeof report>;
export type HoldersRowJson = z.infer<typeof holdersRow>;
export type TargetMeasureJson = z.infer<typeof targetMeasure>;
export type MatchJson = z.infer<typeof match>;
export type ClaimJson = z.infer<typeof claim>;
export type RegionSumJson = z.infer<typeof regionSum>;
