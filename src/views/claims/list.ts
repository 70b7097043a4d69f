import { partOf } from "../../dataset/parts.ts";
import { claimsPage } from "./page.ts";
import { NATION, regionOf, type Dataset } from "../../dataset/dataset.ts";
import { units, wider } from "../../dataset/regions.ts";
import type { Claim } from "../../metrics/claims.ts";
import type { RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import { formatCount, formatDecimal } from "../../notation/number.ts";
import type { StatedBase } from "../../tables/aktivasi.ts";
import { ofStatedBase } from "../../text/base.ts";
import { printedShareText } from "../../text/share.ts";
import { reportedNumber } from "../../text/people.ts";
import { checkerWords } from "../../text/claim-checker.ts";
import { claimSaid } from "../../text/claim.ts";
import { labelDate } from "../../text/date.ts";
import { writtenDecimals } from "../../text/digits.ts";
import { statedBaseLabels } from "../../text/labels.ts";
import { testedView, type TestedView } from "./tested.ts";
import { claimId, toClaim, toRegion, toReport, toSource } from "../links.ts";
import { note, type Link, type Phrase } from "../phrase.ts";

/** A percentage as printed, with its verdict and arithmetic. */
export interface ClaimEntry extends TestedView {
  id: string;
  /** `15,7% dari wajib KTP`. */
  quotation: string;
  /** Region, date and source. */
  place: Phrase;
  note: Phrase | null;
}

function quotationOf({ report, statedBase }: Claim, language: Language): string {
  return printedShareText(report, language) + ofStatedBase(statedBase, language);
}

/** One claim as its region's page and the list of claims print it. */
export function claimEntry(claim: Claim, dataset: Dataset, language: Language): ClaimEntry {
  const region = regionOf(dataset, claim.region);
  const { report } = claim;
  const date = labelDate(report.date, report.datePrecision, language);
  return {
    ...testedView(claim, claim.share, claimSaid(claim, language), dataset, language),
    id: claimId(claim, region),
    quotation: quotationOf(claim, language),
    place: [
      ...(region.type === "negara" ? [region.name] : [toRegion(region, language)]),
      ", ",
      region.type === "negara" ? date : toReport(date, report, region, language),
      " · ",
      toSource(dataset, claim.source),
    ],
    note: report.note ? [note(report.note, language)] : null,
  };
}

/** One claim worked through for readers who want to check a percentage by hand. */
export interface WorkedClaim {
  /** Leads to the claim in the list. */
  link: Link;
  count: string;
  percentage: string;
  /** The division: `26.046 ÷ 0,157 = 165.898`. */
  division: string;
}

/** The claim that the explanation works through, as printed. */
const example = { count: 26_046, share: "15.7" };

/** Null when the record does not hold it. */
export function workedClaim(dataset: Dataset, states: readonly RegionState[], language: Language): WorkedClaim | null {
  const claim = states
    .flatMap((state) => state.claims)
    .find(({ report, countRow }) => countRow?.count === example.count && report.share?.printed === example.share);
  const share = claim?.report.share;
  if (!claim?.countRow?.count || !share) return null;
  const { count, precision } = claim.countRow;
  const region = regionOf(dataset, claim.region);
  return {
    link: toClaim(
      region.name,
      claim,
      region,
      partOf(dataset, region.code) ? claimsPage(dataset, region, language) : "",
    ),
    count: reportedNumber(count, precision, language),
    percentage: quotationOf(claim, language),
    division: `${formatCount(count, language)} ÷ ${formatDecimal(share.share, writtenDecimals(share.printed) + 2, language)} = ${formatCount(count / share.share, language)}`,
  };
}

/** The regions that the checker offers: the units, what holds them, and the nation. */
export function checkerRegions(dataset: Dataset): { code: string; name: string }[] {
  return [...units(dataset), ...wider(dataset), regionOf(dataset, NATION)];
}

/** The bases that the checker offers, what most figures in the press lack first. */
export function checkerBases(language: Language): { base: StatedBase; name: string }[] {
  const bases = ["tidak_disebut", "perekaman", "wajib_ktp", "penduduk", "target"] as const;
  const { notStated } = checkerWords[language];
  return bases.map((base) => ({ base, name: base === "tidak_disebut" ? notStated : statedBaseLabels[base][language] }));
}
