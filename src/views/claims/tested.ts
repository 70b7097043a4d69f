import { signSvg, type Sign } from "../../charts/sign.ts";
import { fitsWord, ourEstimate, testsWords } from "../../text/tested.ts";
import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import type { BaseTest, Tested } from "../../metrics/claims.ts";
import type { Language } from "../../notation/language.ts";
import { formatCount } from "../../notation/number.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { BaseRow } from "../../tables/ektp.ts";
import { derivedNumber, derivedRange } from "../../text/people.ts";
import { shareSpan } from "../../text/share.ts";
import type { Said } from "../../text/arithmetic.ts";
import { testedText, type ClaimText } from "../../text/claim.ts";
import { labelDate } from "../../text/date.ts";
import { baseLabel, labels } from "../../text/labels.ts";
import type { Outcome } from "../../text/outcome.ts";
import { toBase } from "../links.ts";
import type { Grid, GridLine, Phrase } from "../phrase.ts";

/** What a check of a percentage prints, on the page and in the browser. */
export interface TestedView extends ClaimText {
  /** SVG: a drawn sign that says the same without colour. */
  sign: string;
  /** Every size of a base that was tested; null where none could be. */
  tests: Grid | null;
}

const signs: Record<Outcome, Sign> = {
  cocok: "equal",
  "hampir-sama": "nearly",
  "cocok-basis-lain": "other",
  "tidak-disebut": "unnamed",
  "tidak-cocok": "none",
  "tak-dapat-diperiksa": "unknown",
};

/** The sign of an outcome, drawn. */
export function outcomeSign(outcome: Outcome): string {
  return signSvg(signs[outcome]);
}

/** The verdict on a percentage, its reason and its arithmetic. `share`: the percentage as an interval. */
export function testedView(
  check: Tested,
  share: Quantity,
  said: Said,
  dataset: Dataset,
  language: Language,
): TestedView {
  const text = testedText(check, share, said, language);
  const tests = check.tests.length > 0 ? testsGrid(check.tests, said, dataset, language) : null;
  return { ...text, sign: outcomeSign(text.outcome), tests };
}

/** The same people as a share of every size of every base: what they are of each, and which gives the percentage. */
function testsGrid(
  tests: readonly BaseTest[],
  { count, percentage }: Said,
  dataset: Dataset,
  language: Language,
): Grid {
  const words = testsWords(count, percentage, language);
  return {
    caption: words.caption,
    columns: [{ text: labels[language].base }, { text: words.size, number: true }, { text: words.share, number: true }],
    lines: tests.map((test) => testLine(test, dataset, language)),
  };
}

function testLine(test: BaseTest, dataset: Dataset, language: Language): GridLine {
  const { base, size, share, matches, rows, estimated } = test;
  const range = derivedRange(size, language);
  return {
    cells: [
      { text: [baseLabel(base, language)], small: [rowsPhrase(rows, dataset, language)] },
      {
        text: [sizeText(size, language)],
        small: [...(range === null ? [] : [[range]]), ...(estimated ? [[ourEstimate[language]]] : [])],
        number: true,
      },
      { text: [shareSpan(share, language)], small: matches ? [[fitsWord[language]]] : [], number: true },
    ],
  };
}

function sizeText(size: Quantity, language: Language): string {
  return size.low === size.high ? formatCount(size.value, language) : derivedNumber(size, language);
}

/** The rows that a size was taken from, by their dates, each leading to where it stands. */
function rowsPhrase(rows: readonly BaseRow[], dataset: Dataset, language: Language): Phrase {
  return rows.flatMap((row, index) => {
    const date = labelDate(row.date, row.datePrecision, language);
    const region = regionOf(dataset, row.region);
    // The nation has no list of reports to lead to.
    const link = region.type === "negara" ? date : toBase(date, row, region, language);
    return index === 0 ? [link] : [" – ", link];
  });
}
