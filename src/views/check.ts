import { regionOf, type Dataset } from "../dataset/dataset.ts";
import type { BaseTest, Check, Verdict } from "../metrics/claims.ts";
import type { Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { derivedNumber, derivedRange, people, shareSpan } from "../text/amount.ts";
import { labelDate } from "../text/date.ts";
import { baseLabel, labels } from "../text/labels.ts";
import { toBase } from "./links.ts";
import type { Grid, Line, Phrase } from "./phrase.ts";

/** What a check of a percentage prints, on the page and in the browser. */
export interface CheckView {
  verdict: Verdict;
  /** A sign that says the same without colour. */
  sign: string;
  /** The verdict first, then what it rests on. */
  sentences: string[];
  /** Every size of a base that was tested; null where none could be. */
  tests: Grid | null;
}

const signs: Record<Verdict, string> = {
  cocok: "=",
  "cocok-basis-lain": "≈",
  "tidak-cocok": "≠",
  "tak-dapat-diperiksa": "?",
};

export function verdictSign(verdict: Verdict): string {
  return signs[verdict];
}

/** A percentage and the count it is tested with, as worded, and what is said about them. */
export interface Spoken {
  percentage: string;
  /** Null without a count. */
  count: string | null;
  sentences: string[];
}

/** The verdict on a percentage, its sentences and its arithmetic. */
export function checkView(check: Check, spoken: Spoken, dataset: Dataset, language: Language): CheckView {
  const { verdict, tests } = check;
  return {
    verdict,
    sign: verdictSign(verdict),
    sentences: spoken.sentences,
    tests: tests.length > 0 ? testsGrid(tests, spoken, dataset, language) : null,
  };
}

/** The same people as a share of every size of every base: what they are of each, and which gives the percentage. */
function testsGrid(tests: readonly BaseTest[], spoken: Spoken, dataset: Dataset, language: Language): Grid {
  const { count, percentage } = spoken;
  const words = {
    id: {
      caption: `${people(count ?? "", "id")} sebagai bagian dari pemegang KTP-el, wajib KTP, penduduk, dan target; tercetak ${percentage}`,
      size: "Orang",
      share: "Bagian",
    },
    en: {
      caption: `${people(count ?? "", "en")} as a share of e-KTP holders, people obliged to hold a KTP, residents and the target; printed ${percentage}`,
      size: "People",
      share: "Share",
    },
  }[language];
  return {
    caption: words.caption,
    columns: [{ text: labels[language].base }, { text: words.size, number: true }, { text: words.share, number: true }],
    lines: tests.map((test) => testLine(test, dataset, language)),
  };
}

function testLine({ base, size, share, matches, rows }: BaseTest, dataset: Dataset, language: Language): Line {
  const range = derivedRange(size, language);
  const fits = { id: "cocok", en: "fits" }[language];
  return {
    cells: [
      { text: [baseLabel(base, language)], small: [rowsPhrase(rows, dataset, language)] },
      { text: [sizeText(size, language)], small: range === null ? [] : [[range]], number: true },
      { text: [shareSpan(share, language)], small: matches ? [[fits]] : [], number: true },
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
