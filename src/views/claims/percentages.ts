import { printedDigits } from "../../notation/number.ts";
import { signSvg, type Sign } from "../../charts/sign.ts";
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
const SIGNS: [Outcome, Sign][] = [
  ["cocok", "equal"],
  ["hampir-sama", "nearly"],
  ["cocok-basis-lain", "other"],
  ["tidak-disebut", "unnamed"],
  ["tidak-cocok", "none"],
  ["tak-dapat-diperiksa", "unknown"],
];

export function percentagesPart(
  { dataset, states }: Pick<Site, "dataset" | "states">,
  language: Language,
): PercentagesPart {
  const claims = states.flatMap((state) => state.claims).toSorted((a, b) => compareText(b.date, a.date));
  const groups = SIGNS.flatMap(([outcome, sign]) => {
    const own = claims.filter((claim) => outcomeOf(claim, claim.statedBase) === outcome);
    return own.length > 0 ? [groupOf(own, outcome, sign, dataset, language)] : [];
  });
  const tested = claims.filter(({ verdict }) => verdict !== "tak-dapat-diperiksa").length;
  return { title: percentagesTitle(claims.length, language), lead: percentagesLead(tested, language), groups };
}

function groupOf(
  claims: readonly Claim[],
  outcome: Outcome,
  sign: Sign,
  dataset: Dataset,
  language: Language,
): PercentageGroup {
  return {
    outcome,
    sign: signSvg(sign),
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
