import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import type { Claim, Obstacle } from "../../metrics/claims.ts";
import type { Language } from "../../notation/language.ts";
import { compareText } from "../../notation/order.ts";
import type { Site } from "../../site.ts";
import { labelDate } from "../../text/date.ts";
import { labels, statedBaseLabels } from "../../text/labels.ts";
import { missingText, missingTitle, missingWords } from "../../text/missing.ts";
import { printedShareText } from "../../text/share.ts";
import { claimId, toRegion, toReport, toSource } from "../links.ts";
import type { Grid, GridLine } from "../phrase.ts";

/** The printed percentages that cannot be worked out again yet, a row each, with what is missing. */
export interface UndecidedPart {
  title: string;
  grid: Grid;
  /** What the page folds, so that it stays as long as it is however many are entered; null where there are few. */
  older: Grid | null;
}

/** So many stand open. */
const OPEN = 15;

/** A claim without a verdict, which says why. */
type Undecided = Claim & { obstacle: Obstacle };

/** Newest first; null where there is none. */
export function undecidedPart(
  { dataset, states }: Pick<Site, "dataset" | "states">,
  language: Language,
): UndecidedPart | null {
  const claims = states
    .flatMap((state) => state.claims)
    .filter(isUndecided)
    .toSorted((a, b) => compareText(b.date, a.date));
  if (claims.length === 0) return null;
  const uncounted = claims.filter(({ obstacle }) => obstacle === "no-count");
  const { caption, older, percentage, missing } = missingWords[language];
  const columns = [labels[language].region, percentage, missing].map((text) => ({ text }));
  const lines = claims.map((claim) => line(claim, dataset, language));
  return {
    title: missingTitle(uncounted.length > claims.length / 2, language),
    grid: { caption, columns, lines: lines.slice(0, OPEN) },
    older: lines.length > OPEN ? { caption: older, columns, lines: lines.slice(OPEN) } : null,
  };
}

function isUndecided(claim: Claim): claim is Undecided {
  return claim.obstacle !== null;
}

function line(claim: Undecided, dataset: Dataset, language: Language): GridLine {
  const { report, statedBase, obstacle, source } = claim;
  const region = regionOf(dataset, claim.region);
  const date = labelDate(report.date, report.datePrecision, language);
  const national = region.type === "negara";
  return {
    id: claimId(claim, region),
    cells: [
      {
        text: [national ? region.name : toRegion(region, language)],
        small: [[national ? date : toReport(date, report, region, language)]],
      },
      { text: [printedShareText(report, language)], small: [[statedBaseLabels[statedBase][language]]] },
      { text: [missingText(obstacle, language)], small: [[toSource(dataset, source)]] },
    ],
  };
}
