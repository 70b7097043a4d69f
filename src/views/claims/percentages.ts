import { printedDigits } from "../../notation/number.ts";
import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import type { Claim } from "../../metrics/claims.ts";
import { compareText } from "../../notation/order.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { ofStatedBase } from "../../text/base.ts";
import { printedShareText } from "../../text/share.ts";
import { labelDate } from "../../text/date.ts";
import { outcomeOf, type Outcome } from "../../text/outcome.ts";
import { outcomeOfMany, percentagesLead, percentagesTitle } from "../../text/percentages.ts";
import { claimId } from "../links.ts";
import { outcomeSign } from "./tested.ts";

/** One printed percentage: a tile that leads to its card in the list of claims. */
export interface PercentageTile {
  /** `15,7`, without its sign. */
  number: string;
  /** For those who hear it, or hold the pointer on it: `Kota Malang, 3 September 2023: 15,7% dari wajib KTP`. */
  label: string;
  href: string;
}

/** The percentages with one outcome, newest first. */
export interface PercentageGroup {
  outcome: Outcome;
  sign: string;
  count: string;
  text: string;
  tiles: PercentageTile[];
}

/** Every printed percentage on file as a tile. */
export interface PercentagesPart {
  title: string;
  lead: string;
  groups: PercentageGroup[];
}

/** From what fits to what is not known. */
const ORDER: readonly Outcome[] = [
  "cocok",
  "hampir-sama",
  "cocok-basis-lain",
  "tidak-disebut",
  "tidak-cocok",
  "tak-dapat-diperiksa",
];

export function percentagesPart(
  { dataset, states }: Pick<Site, "dataset" | "states">,
  language: Language,
): PercentagesPart {
  const claims = states.flatMap((state) => state.claims).toSorted((a, b) => compareText(b.date, a.date));
  const groups = ORDER.flatMap((outcome) => {
    const own = claims.filter((claim) => outcomeOf(claim, claim.statedBase) === outcome);
    return own.length > 0 ? [groupOf(own, outcome, dataset, language)] : [];
  });
  return { title: percentagesTitle(claims.length, language), lead: percentagesLead[language], groups };
}

function groupOf(claims: readonly Claim[], outcome: Outcome, dataset: Dataset, language: Language): PercentageGroup {
  return {
    outcome,
    sign: outcomeSign(outcome),
    count: String(claims.length),
    text: outcomeOfMany(outcome, claims.length, language),
    tiles: claims.map((claim) => tileOf(claim, dataset, language)),
  };
}

function tileOf(claim: Claim, dataset: Dataset, language: Language): PercentageTile {
  const { report, statedBase } = claim;
  const region = regionOf(dataset, claim.region);
  const date = labelDate(report.date, report.datePrecision, language);
  return {
    number: printedDigits(report.share.printed, language),
    label: `${region.name}, ${date}: ${printedShareText(report, language)}${ofStatedBase(statedBase, language)}`,
    href: `#${claimId(claim, region)}`,
  };
}
