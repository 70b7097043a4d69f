import { formatFactor } from "../../text/factor.ts";
import { apart } from "../../text/amount.ts";
import { reportedCount } from "../../text/people.ts";
import { nationalSteps } from "../../charts/step.ts";
import { textWidth } from "../../charts/label.ts";
import { swatch } from "../../charts/swatch.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { ELIGIBLE_BAND } from "../../metrics/holders.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { altSwatch, targetAtThread } from "../../text/chart-words.ts";
import { coverageAmount, isPrinted } from "../../text/coverage.ts";
import { creditsOf } from "../../text/credit.ts";
import { finding, freshSentence } from "../../text/finding.ts";
import { headline } from "../../text/headline.ts";
import { holdersText } from "../../text/holders.ts";
import { labels } from "../../text/labels.ts";
import { numberMeaning, notNought, numberOfWhat, proofOpening, rangeSentence } from "../../text/hero.ts";
import { statementText } from "../../text/report.ts";
import { sourceDate } from "../../text/credit.ts";
import { formLink } from "../contact.ts";
import { regionAging, sendFigure, type Aging } from "./aging.ts";
import { toBase, toReport, toSource } from "../links.ts";
import type { Link, Phrase } from "../phrase.ts";

/** The number of a page in large: what hedges it, the figure, and what it is of. */
export interface BigNumber {
  hedge: string;
  figure: Link;
  /** Whether it needs smaller letters to stand beside the swatch on a phone. */
  wide: boolean;
  of: string;
}

/** The head of a region's page: the finding, how old it is, the number with its evidence. */
export interface Hero {
  headline: string;
  /** Whether it needs smaller letters to stand in four lines on a phone, and how small. */
  long: "" | "long" | "long longer";
  /** When the last figure is of, and how old it is; null without one. */
  age: string | null;
  old: boolean;
  /** What the number means; or that nothing was found. */
  meaning: string;
  /** The same as one sentence with date and share. */
  fact: string;
  /** On the national target; null where none was in force. */
  verdict: string | null;
  /** The three of them that there are. */
  ledes: string[];
  newer: string | null;
  tails: string[];
  /** Null where the page says already that its figure is old. */
  aging: Aging | null;
  /** Where to send a newer figure; null while this one is not old, and without an address. */
  send: Link | null;
  /** The form for a newer figure; null while this one is not old, and without a repository. */
  form: Link | null;
  /** SVG: a hundred cells, as many dyed as the coverage. */
  swatch: string;
  /** Null where no figure can be given. */
  number: BigNumber | null;
  /** The arithmetic of the number with its sources; null without a figure. */
  proof: Phrase | null;
  /** Its sources alone, by name. */
  credit: Phrase | null;
}

/** How many letters of a headline stand in four lines of a phone 360 pixels wide, full size and smaller. */
const [ROOM, MORE_ROOM] = [72, 100];

/** How many ems of the number stand beside the swatch at full size: 168 px of 44. */
const BESIDE = 3.8;

export function hero(site: Site, state: RegionState, language: Language): Hero {
  const { dataset, today } = site;
  const { age, fact, verdict, newer, tails } = finding(state, state.latest, dataset, today, language);
  const title = headline(state, language);
  return {
    headline: title,
    long: title.length > MORE_ROOM ? "long longer" : title.length > ROOM ? "long" : "",
    age: age ?? (state.latest && freshSentence(state.latest, language)),
    old: state.stale === true,
    meaning: state.latest ? numberMeaning(state.latest, dataset, language) : notNought(state, dataset, language),
    fact,
    verdict,
    ledes: [age, fact, verdict].filter((lede) => lede !== null),
    newer,
    tails,
    aging: regionAging(site, state, language),
    send: state.stale ? sendFigure(site, language) : null,
    form: state.stale ? formLink(site, state.region, language) : null,
    swatch: swatchSvg(site, state, language),
    number: state.latest && bigNumber(state, state.latest, language),
    proof: state.latest && proof(state, state.latest, dataset, language),
    credit: state.latest && credit(state.latest, dataset, language, false),
  };
}

function swatchSvg({ dataset }: Site, { region, latest }: RegionState, language: Language): string {
  const share = latest?.target?.share ?? nationalSteps(dataset.targets).at(-1)?.share;
  const target = share === undefined ? null : { share, text: targetAtThread(share, language) };
  return swatch(latest?.coverage ?? null, target, { label: altSwatch(region, latest, language) });
}

function bigNumber({ region }: RegionState, point: PointState, language: Language): BigNumber {
  const { count, precision } = point.report;
  const amount = coverageAmount(point, language) ?? reportedCount(count!, precision, language);
  const { hedge, figure } = apart(amount, language);
  return {
    hedge,
    figure: toReport(figure, point.report, region, language),
    wide: textWidth(figure, true, 1) > BESIDE,
    of: numberOfWhat(point, language),
  };
}

/** The evidence of the number: what was divided by what, each leading to its report, the interval, the sources. */
function proof({ region }: RegionState, point: PointState, dataset: Dataset, language: Language): Phrase {
  const range = rangeSentence(point, language);
  return [
    proofOpening(point, language),
    toReport(statementText(point.report, language), point.report, region, language),
    ...divisor(region, point, language),
    `. ${range === null ? "" : `${range} `}`,
    ...credit(point, dataset, language, true),
  ];
}

/** The sources of the number, each with its date where that is not said yet. */
function credit(point: PointState, dataset: Dataset, language: Language, dated: boolean): Phrase {
  const sources = creditsOf(point, dataset).flatMap((source, index) => [
    index === 0 ? "" : "; ",
    toSource(dataset, source.id),
    dated ? `, ${sourceDate(source, language)}` : "",
  ]);
  return [`${labels[language].source}: `, ...sources, "."];
}

/** What the figure was divided by: the holders on that date, leading to their row; of a percentage of wajib KTP what these are of them. */
function divisor(region: Region, point: PointState, language: Language): Phrase {
  const { activated, holders } = point;
  if (activated && holders) {
    return [" ÷ ", toBase(holdersText({ ...point, holders }, language), holders.row, region, language)];
  }
  return activated || isPrinted(point) ? [] : [` ÷ ${formatFactor(ELIGIBLE_BAND.value, language)}`];
}
