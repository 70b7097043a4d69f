import type { Claim } from "../../metrics/claims.ts";
import { compareText } from "../../notation/order.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { cardsTitle } from "../../text/percentages.ts";
import { outcomeLabel, outcomeOf, type Outcome } from "../../text/outcome.ts";
import { pages } from "../../text/pages.ts";
import { scoop } from "../../text/scoop.ts";
import { toSource } from "../links.ts";
import { claimEntry, type ClaimEntry } from "./list.ts";
import { outcomeSign } from "./tested.ts";

/** A percentage that was decided: what was printed; where, when and by whom; what the count is, and why. */
export interface ClaimCard extends ClaimEntry {
  /** The ids of the same figure in other sources. */
  also: string[];
}

/** The cards with one outcome, newest first; its label is said once, above them. */
export interface CardGroup {
  outcome: Outcome;
  sign: string;
  label: string;
  cards: ClaimCard[];
}

/** The percentages that could be worked out again, with what came of them. */
export interface CardsPart {
  title: string;
  groups: CardGroup[];
}

/** In the order in which a reader needs them: what fits nothing first. */
const ORDER: readonly Outcome[] = ["tidak-cocok", "cocok-basis-lain", "tidak-disebut", "hampir-sama", "cocok"];

/** What came of all printed percentages, as the headline of their page; a question where none could be worked out again. */
export function claimsHeadline({ states }: Pick<Site, "states">, language: Language): string {
  const tested = states.flatMap(({ claims }) => claims).filter(isDecided);
  const fitting = tested.filter(({ verdict }) => verdict === "cocok");
  return tested.length > 0 ? scoop(tested.length, fitting.length, language) : pages.claims.h1[language];
}

export function cardsPart({ dataset, states }: Pick<Site, "dataset" | "states">, language: Language): CardsPart {
  const decided = states
    .flatMap(({ claims }) => claims)
    .filter(isDecided)
    .toSorted((a, b) => compareText(b.date, a.date));
  const unnamed = decided.filter(({ verdict }) => verdict === "cocok-basis-lain");
  const groups = ORDER.map((outcome) => groupOf(outcome, decided, dataset, language));
  return { title: cardsTitle(unnamed.length, language), groups: groups.filter(({ cards }) => cards.length > 0) };
}

function isDecided({ verdict }: Claim): boolean {
  return verdict !== "tak-dapat-diperiksa";
}

function groupOf(outcome: Outcome, decided: readonly Claim[], dataset: Dataset, language: Language): CardGroup {
  const own = decided.filter((claim) => outcomeOf(claim, claim.statedBase) === outcome);
  const figures = [...Map.groupBy(own, figureOf).values()];
  const cards = figures.map((same) => cardOf(same, dataset, language));
  return { outcome, sign: outcomeSign(outcome), label: outcomeLabel(outcome, language), cards };
}

/** What several sources say alike: one percentage of one count, of one region and day. */
function figureOf({ region, date, report, count, statedBase }: Claim): string {
  return [region, date, report.share.printed, report.sharePrecision, statedBase, count?.low, count?.high].join(" ");
}

function cardOf(same: readonly Claim[], dataset: Dataset, language: Language): ClaimCard {
  const [entry, ...others] = same.map((claim) => claimEntry(claim, dataset, language));
  const sources = same.slice(1).flatMap(({ source }) => [", ", toSource(dataset, source)]);
  return { ...entry!, place: [...entry!.place, ...sources], also: others.map(({ id }) => id) };
}
