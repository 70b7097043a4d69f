import { textWidth } from "../../charts/label.ts";
import { swatch } from "../../charts/swatch.ts";
import { nationalSteps } from "../../charts/step.ts";
import { areaOf } from "../../dataset/area.ts";
import { frozenOf, type Frozen } from "../../metrics/frozen.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import { embedPath, regionPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import {
  cardAge,
  cardHeading,
  cardNumber,
  cardSource,
  cardTitle,
  cardVerdict,
  cardWithout,
  changeNotice,
  frozenWords,
  ledgerOnly,
  type CardNumber,
  type Marked,
} from "../../text/card.ts";
import { altSwatch, coverageAxis, targetAtThread } from "../../text/chart-words.ts";
import { labelDate } from "../../text/date.ts";
import { altCoverage } from "../../text/elsewhere.ts";
import { pages, siteName } from "../../text/pages.ts";
import { coverageDrawing } from "../region/coverage.ts";
import type { Link } from "../phrase.ts";
import { pagedStates } from "../region/region.ts";

/** A card that another site shows in a frame. */
export interface Card {
  title: string;
  /** Address of the region's page; null without an origin. */
  canonical: string | null;
  /** The region, and the date of the figure. */
  heading: [string, string];
  /** What became of a frozen figure, and where to read why. */
  banner: { said: Marked; why: Link } | null;
  /** SVG: a hundred cells. */
  swatch: string | null;
  /** Null without a figure. */
  number: CardNumber | null;
  /** Whether the figure needs smaller letters to stand beside the cells. */
  wide: boolean;
  /** Stands for a number that is missing. */
  missing: string;
  verdict: string | null;
  age: Marked | null;
  /** That a frozen figure stays; with the card of a newer one, if there is one. */
  frozen: { said: Marked; newer: Link | null } | null;
  chart: { title: string; svg: string } | null;
  source: string;
  home: Link;
}

/** How many ems of the number stand beside the cells in a frame of 300 px. */
const BESIDE = 3.4;

/** The latest card of a region. */
export function latestCard(site: Site, state: RegionState, language: Language): Card {
  const { region, latest, stale } = state;
  const card = cardOf(site, state, latest, "card", language);
  return {
    ...card,
    missing: latest ? "" : cardWithout(region, language),
    age: latest && stale ? cardAge(latest, language) : null,
  };
}

/** The latest card of a region, with the chart of its coverage in the place of the cells. */
export function chartCard(site: Site, state: RegionState, language: Language): Card {
  const name = { label: altCoverage(state, language) };
  return {
    ...latestCard(site, state, language),
    title: cardTitle(state.region, state.latest, "chart", language),
    swatch: null,
    age: null,
    chart: { title: coverageAxis[language], svg: coverageDrawing(site, state, name, language).svg },
  };
}

/** The card of a region as it was first published for a date. */
export function frozenCard(site: Site, state: RegionState, frozen: Frozen, language: Language): Card {
  const { point, now, change, date } = frozen;
  const { rest, lead, newer, why } = frozenWords[language];
  const { latest, region } = state;
  return {
    ...cardOf(site, state, point, "frozen", language),
    missing: !point && change ? ledgerOnly(change, site.dataset, language) : "",
    banner: change && {
      said: changeNotice(change, point, now, language),
      why: { text: why, href: href(language, pages.corrections.path) },
    },
    frozen: {
      said: { lead, rest },
      newer:
        latest && latest.date > date
          ? {
              text: `${newer}: ${labelDate(latest.date, latest.report.datePrecision, language)}`,
              href: href(language, embedPath(region.slug)),
            }
          : null,
    },
  };
}

function cardOf(
  { dataset, origin }: Site,
  state: RegionState,
  point: PointState | null,
  kind: "card" | "frozen",
  language: Language,
): Card {
  const { region } = state;
  const number = point && cardNumber(point, language);
  const page = href(language, regionPath(region.slug));
  return {
    title: cardTitle(region, point, kind, language),
    canonical: origin === null ? null : origin + page,
    heading: cardHeading(region, point, language),
    banner: null,
    swatch: cells(dataset, state, point, language),
    number,
    wide: number !== null && textWidth(number.figure, true, 1) > BESIDE,
    missing: "",
    verdict: point && cardVerdict(point, language),
    age: null,
    frozen: null,
    chart: null,
    source: point ? cardSource(point, dataset, language) : "",
    home: { text: siteName(areaOf(dataset)), href: page },
  };
}

function cells(
  { targets }: Site["dataset"],
  { region }: RegionState,
  point: PointState | null,
  language: Language,
): string {
  const share = point?.target?.share ?? nationalSteps(targets).at(-1)?.share;
  const target = share === undefined ? null : { share, text: targetAtThread(share, language) };
  return swatch(point?.coverage ?? null, target, { label: altSwatch(region, point, language) });
}

/** Every card that is frozen: one for each date of a region that was ever published. */
export function frozenCards(site: Pick<Site, "dataset" | "states">): { state: RegionState; frozen: Frozen }[] {
  return pagedStates(site).flatMap((state) => frozenOf(site.dataset, state).map((frozen) => ({ state, frozen })));
}
