import type { KeyMark } from "../../charts/key.ts";
import type { CommonScale } from "../../charts/common-scale.ts";
import type { TogetherWords } from "../../charts/together.ts";
import type { Axes, Track } from "../../charts/track.ts";
import { areaOf } from "../../dataset/area.ts";
import { ofRegion } from "../../dataset/rows.ts";
import { isCovered } from "../../metrics/coverage.ts";
import type { CrossSection } from "../../metrics/rank.ts";
import type { RegionState } from "../../metrics/state.ts";
import type { IsoDate } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { coverageAxis, keyWords, pointShare } from "../../text/chart-words.ts";
import { comparisonWords, rowWords, sentAs } from "../../text/compare.ts";
import { labels } from "../../text/labels.ts";
import { toldSide, type Side } from "../../text/rank.ts";
import { embedPath } from "../../notation/address.ts";
import { href } from "../../routes.ts";
import { sourceLead } from "../../text/embed.ts";
import { siteName } from "../../text/pages.ts";
import { heights } from "../embed/heights.ts";
import { toRegion } from "../links.ts";
import type { GridCell } from "../phrase.ts";
import { comparisonCells } from "./cells.ts";

/** A region as the browser sets it beside others: every figure is worked out and worded. */
export interface Compared {
  slug: string;
  /** Which an address may also name it by. */
  code: string;
  name: string;
  href: string;
  /** Of its card for other sites. */
  card: string;
  /** At the end of its line; null without coverage. */
  label: string | null;
  /** In a message: "Kota Malang 8,4% (April 2024)". */
  sent: string;
  /** Of the last report with coverage, where at least its month is known. */
  date: IsoDate | null;
  track: Track;
  /** One for each row of the table; null where there is nothing to say. */
  cells: (GridCell | null)[];
  /** What a difference to another region is told from, by the deadline that both have a report near. */
  sides: Record<IsoDate, Side>;
}

/** All that a comparison in the browser is put together from. */
export interface ComparisonData {
  words: ReturnType<typeof comparisonWords>[Language];
  chart: TogetherWords;
  axes: Axes;
  /** What each mark of the chart means. */
  key: Record<KeyMark, string>;
  /** The heads of the rows. */
  rows: string[];
  /** Of the code for other sites: how high a card is, and whose figures they are. */
  embed: { height: number; site: string; lead: string };
  /** What a cell says where there is nothing to say. */
  none: string;
  /** Where each region is fetched from, as `<slug>.json`, if `regions` does not hold them. */
  source: string | null;
  regions: Compared[];
}

type Sources = Pick<Site, "dataset" | "states" | "crossSections" | "today">;

/** What the browser compares `states` with; `scale` holds their tracks, in the same order. */
export function comparisonOf(
  site: Sources,
  states: readonly RegionState[],
  scale: CommonScale,
  source: string | null,
  language: Language,
): ComparisonData {
  const { dataset } = site;
  const { noReport, none } = labels[language];
  return {
    words: comparisonWords(areaOf(dataset))[language],
    chart: { axis: coverageAxis[language], noReport },
    axes: scale.axes,
    key: keyWords[language],
    rows: Object.values(rowWords(language)),
    embed: { height: heights.card, site: siteName(areaOf(dataset)), lead: sourceLead[language] },
    none,
    source,
    regions: states.map((state, index) => comparedOf(site, state, scale.tracks[index] ?? [], language)),
  };
}

function comparedOf(
  { dataset, crossSections }: Sources,
  state: RegionState,
  track: Track,
  language: Language,
): Compared {
  const { region, latest } = state;
  const { slug, code, name } = region;
  const share = latest && pointShare(latest, language);
  const dated = share !== null && latest !== null && monthKnown(latest.report);
  return {
    ...{ slug, code, name, href: toRegion(region, language).href, card: href(language, embedPath(slug)) },
    label: share && `${name} ${share}`,
    sent: sentAs(name, share, latest && latest.date, language),
    date: dated ? latest.date : null,
    track,
    cells: comparisonCells(dataset, state, language),
    sides: sidesOf(state, crossSections, language),
  };
}

function monthKnown({ datePrecision }: ActivationRow): boolean {
  return datePrecision === "hari" || datePrecision === "bulan";
}

/** The region at its point in each cross-section that holds it, by the day of that. */
function sidesOf(
  { region, series }: RegionState,
  sections: readonly CrossSection[],
  language: Language,
): Record<IsoDate, Side> {
  const sides = sections.flatMap(({ asOf, placed }) => {
    const [place] = ofRegion(placed, region.code);
    const point = place && series.filter(isCovered).find(({ date }) => date === place.point.date);
    return point ? [[asOf, toldSide(region, point, language)] as const] : [];
  });
  return Object.fromEntries(sides);
}
