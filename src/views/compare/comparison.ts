import { areaOf } from "../../dataset/area.ts";
import type { CommonScale } from "../../charts/common-scale.ts";
import type { TogetherWords } from "../../charts/together.ts";
import type { Axes, Track } from "../../charts/track.ts";
import { isCovered } from "../../metrics/coverage.ts";
import type { CrossSection } from "../../metrics/rank.ts";
import type { RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { bracketed } from "../../text/amount.ts";
import { reportedNumber } from "../../text/people.ts";
import { coverageAxis, pointShare } from "../../text/axes.ts";
import { comparisonWords, rowWords, type RowWords } from "../../text/compare.ts";
import { coverageRange, coverageText } from "../../text/coverage.ts";
import { labels } from "../../text/labels.ts";
import { comparison, datedName, type CoveredSide } from "../../text/place.ts";
import { numberBase } from "../../text/proof.ts";
import { comparisonCells } from "./cells.ts";
import type { Cell } from "../phrase.ts";

/** A region as the browser sets it beside others: every figure is worked out and worded. */
export interface Compared {
  slug: string;
  name: string;
  /** At the end of its line; null without coverage. */
  label: string | null;
  /** What is last known, with base and date. */
  said: string;
  /** "Kota Malang (April 2024)"; null without coverage. */
  dated: string | null;
  track: Track;
  /** One for each row of the table; null where there is nothing to say. */
  cells: (Cell | null)[];
}

/** All that a comparison in the browser is put together from. */
export interface Comparison {
  words: ReturnType<typeof comparisonWords>[Language];
  chart: TogetherWords;
  axes: Axes;
  rows: RowWords[];
  regions: Compared[];
  /** What can be said of two regions near one deadline, by their slugs in the order of `regions`. */
  pairs: Record<string, string>;
}

type Sources = Pick<Site, "dataset" | "states" | "crossSections" | "today">;

/** What the browser compares `states` with; `scale` holds their tracks, in the same order. */
export function comparisonOf(
  site: Sources,
  states: readonly RegionState[],
  scale: CommonScale,
  language: Language,
): Comparison {
  return {
    words: comparisonWords(areaOf(site.dataset))[language],
    chart: { axis: coverageAxis[language], noReport: labels[language].noReport },
    axes: scale.axes,
    rows: Object.values(rowWords(language)),
    regions: states.map((state, index) => comparedOf(site, state, scale.tracks[index] ?? [], language)),
    pairs: pairSentences(states, site.crossSections, language),
  };
}

function comparedOf(site: Sources, state: RegionState, track: Track, language: Language): Compared {
  const { region, latest } = state;
  const share = latest && pointShare(latest, language);
  return {
    slug: region.slug,
    name: region.name,
    label: share && `${region.name} ${share}`,
    said: saidOf(site, state, language),
    dated: latest && share && datedName({ region, point: latest }, language),
    track,
    cells: comparisonCells(site, state, language),
  };
}

/** `sekitar 8,4% (antara 8,3% dan 8,5%) dari pemegang KTP-el (tersirat dari target), 22 April 2024` */
function saidOf({ dataset }: Sources, { latest }: RegionState, language: Language): string {
  if (!latest) return comparisonWords(areaOf(dataset))[language].noFigure;
  const base = numberBase(latest, language);
  const coverage = coverageText(latest, language);
  if (coverage !== null) return `${coverage}${bracketed(coverageRange(latest, language))} ${base}`;
  const { count, precision } = latest.report;
  const number = count === null ? "" : `${reportedNumber(count, precision, language)} `;
  return `${number}${base}; ${labels[language].noCoverage}`;
}

/** Every two regions in one cross-section, at their points there: the difference in percentage points, where it can be told. */
function pairSentences(states: readonly RegionState[], sections: readonly CrossSection[], language: Language) {
  const pairs = states.flatMap((a, index) => states.slice(index + 1).map((b) => [a, b] as const));
  return Object.fromEntries(
    pairs.flatMap(([a, b]) => {
      const told = sections.flatMap((section) => {
        const [left, right] = [sideIn(section, a), sideIn(section, b)];
        return left && right ? [comparison(left, right, section.asOf, language)] : [];
      });
      const last = told.at(-1);
      return last === undefined ? [] : [[`${a.region.slug} ${b.region.slug}`, last]];
    }),
  );
}

/** The region at its point in a cross-section; null where it is not in it. */
function sideIn({ placed }: CrossSection, { region, series }: RegionState): CoveredSide | null {
  const place = placed.find((one) => one.region === region.code);
  const point = place && series.filter(isCovered).find(({ date }) => date === place.point.date);
  return point ? { region, point } : null;
}
