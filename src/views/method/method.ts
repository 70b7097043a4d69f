import { precisionWords, precisionLabels } from "../../text/labels.ts";
import { formatFactor } from "../../text/factor.ts";
import { NATION, type Dataset } from "../../dataset/dataset.ts";
import { REACH } from "../../metrics/bases.ts";
import { COARSE } from "../../metrics/candidates.ts";
import { SAME_MOMENT } from "../../metrics/claims.ts";
import { FRESH_DAYS } from "../../metrics/freshness.ts";
import { PAIR_DAYS } from "../../metrics/evidence.ts";
import { ELIGIBLE_BAND, WIDEST } from "../../metrics/holders.ts";
import { LEAST_DAYS } from "../../metrics/pace.ts";
import { FEWEST, NEAR_DAYS } from "../../metrics/rank.ts";
import { YEARLY_GROWTH } from "../../metrics/target.ts";
import { keysOf } from "../../notation/keys.ts";
import type { Language } from "../../notation/language.ts";
import { formatCount, formatDecimal, formatPercent, wordedCount } from "../../notation/number.ts";
import { DRIFT, measured, type Precision } from "../../notation/quantity.ts";
import type { Site } from "../../site.ts";
import { reportedNumber } from "../../text/people.ts";
import { apartGrid } from "../region/apart.ts";
import { evidenceView, type EvidenceView } from "./evidence.ts";
import { workedExample, type WorkedExample } from "./example.ts";
import { onFile, toSource } from "../links.ts";
import type { Grid, GridLine, Phrase } from "../phrase.ts";
import { reproductionGrid } from "./reproduction.ts";
import { nationalTargets } from "../programme/targets.ts";

/** Everything on the method page that is counted or read rather than written. */
export interface Method {
  words: ReturnType<typeof constants>;
  precisions: Grid;
  evidence: EvidenceView;
  /** Reports whose base another one contradicts; null where there is none. */
  apart: Grid | null;
  /** Who names e-KTP holders as the base of the national target; null where the record has no such target. */
  baseSource: Phrase | null;
  /** The national target by year, with what else was said of it. */
  nationalTargets: Grid;
  /** Whether the record holds the source that speaks of the moving target. */
  movingTargetSaid: boolean;
  /** Null when the record does not hold the point that the example is about. */
  example: WorkedExample | null;
  reproduction: Grid;
}

/** The source that speaks of the moving target. */
const MOVING_TARGET = "malangpariwara-2024-04-23";

/** What the method page prints between its sentences. */
export function methodOf({ dataset, states }: Pick<Site, "dataset" | "states">, language: Language): Method {
  return {
    words: constants(language),
    precisions: precisionGrid(language),
    evidence: evidenceView(dataset, language),
    apart: apartGrid(states, language),
    baseSource: baseSource(dataset),
    nationalTargets: nationalTargets(dataset, language),
    movingTargetSaid: onFile(dataset, MOVING_TARGET),
    example: workedExample(dataset, states, language),
    reproduction: reproductionGrid(states, language),
  };
}

/** The source of the first national target that is a share of e-KTP holders. */
function baseSource(dataset: Dataset): Phrase | null {
  const rows = dataset.targets.filter(({ region, base }) => region === NATION && base === "perekaman");
  const [first] = rows.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return first ? [toSource(dataset, first.source)] : null;
}

/** The constants of the metrics as printed: taken from where they are used, so that page and arithmetic cannot part. */
export function constants(language: Language) {
  const factor = (number: number) => formatFactor(number, language);
  const percent = (share: number) => formatPercent(share, 0, language);
  return {
    drift: percent(DRIFT),
    reach: wordedCount(REACH, language),
    widest: formatDecimal(WIDEST, 1, language),
    pairDays: formatCount(PAIR_DAYS, language),
    eligible: band(ELIGIBLE_BAND, factor),
    growth: band(YEARLY_GROWTH, percent),
    paceDays: formatCount(LEAST_DAYS, language),
    staleDays: formatCount(FRESH_DAYS, language),
    rankDays: formatCount(NEAR_DAYS, language),
    rankLeast: wordedCount(FEWEST, language),
    claimDays: formatCount(SAME_MOMENT, language),
    coarse: formatDecimal(COARSE, 1, language),
  };
}

type Band<T> = Record<"value" | "low" | "high", T>;

function band({ value, low, high }: Band<number>, print: (number: number) => string): Band<string> {
  return { value: print(value), low: print(low), high: print(high) };
}

/** A real count for each way of wording one, with its rounding unit. */
const wordings: Record<Precision, { count: number; unit: number | null; formula: string }> = {
  persis: { count: 26046, unit: null, formula: "v" },
  dibulatkan: { count: 54000, unit: 1000, formula: "v − u/2 … v + u/2" },
  sekitar: { count: 31100, unit: 100, formula: "v − u … v + u" },
  minimal: { count: 160000, unit: 1000, formula: "v … v + u" },
  maksimal: { count: 4000, unit: 1000, formula: "v − u … v" },
};

function precisionGrid(language: Language): Grid {
  const words = precisionWords[language];
  return {
    caption: words.caption,
    columns: [{ text: "presisi" }, { text: words.written }, { text: words.interval, number: true }],
    lines: keysOf(wordings).map((precision) => wordingLine(precision, wordings[precision], language)),
  };
}

function wordingLine(precision: Precision, wording: (typeof wordings)[Precision], language: Language): GridLine {
  const { count, unit, formula } = wording;
  const { low, high } = measured(count, precision, unit);
  const ends = [low, high].map((end) => formatCount(end, language)).join("–");
  const unitText = unit && `u = ${formatCount(unit, language)}`;
  return {
    cells: [
      {
        text: [precision],
        small: precision === precisionLabels[precision][language] ? [] : [[precisionLabels[precision][language]]],
      },
      { text: [reportedNumber(count, precision, language)], small: unitText ? [[unitText]] : [] },
      { text: [low === high ? formatCount(low, language) : ends], small: [[formula]], number: true },
    ],
  };
}
