import { ofRegion } from "../../dataset/rows.ts";
import { claimsPage } from "../claims/page.ts";
import { areaOf, saidOf, type Area } from "../../dataset/area.ts";
import { NATION, regionOf, type Dataset } from "../../dataset/dataset.ts";
import { ancestorsOf } from "../../dataset/regions.ts";
import { entriesOf } from "../../dataset/entries.ts";
import type { Claim } from "../../metrics/claims.ts";
import type { RegionState } from "../../metrics/state.ts";
import { isBefore, spanOf } from "../../notation/calendar.ts";
import { regionPath, reportsPath } from "../../notation/address.ts";
import { mapRecord } from "../../notation/keys.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { EventRow } from "../../tables/kegiatan.ts";
import type { Region } from "../../tables/wilayah.ts";
import { inShort } from "../../text/hero.ts";
import { labels, regionHeadings } from "../../text/labels.ts";
import { pages } from "../../text/pages.ts";
import { sumSentence } from "../../text/disagreement.ts";
import { captions, courseTitle, type EventsPlace } from "../../text/titles.ts";
import { altCoverage, metaDescription, pageTitle } from "../../text/elsewhere.ts";
import { disagreements } from "./all-reports.ts";
import { claimEntry, type ClaimEntry } from "../claims/list.ts";
import { replyPhrase } from "../contact.ts";
import { changedPhrase, exceptionPhrase } from "../corrections.ts";
import { coverageDrawing, coverageGrid } from "./coverage.ts";
import type { ChartFigure } from "../figure.ts";
import { gapPart } from "./gap.ts";
import { hero } from "./hero.ts";
import { toRegion } from "../links.ts";
import { missingPart } from "./missing.ts";
import { nestedRows } from "./nested.ts";
import type { Link, Phrase } from "../phrase.ts";
import { peoplePart } from "./people.ts";
import { newestReports } from "./reports.ts";
import { eventsGrid, facilityPhrases } from "./services.ts";
import { regionTimeline } from "./timeline.ts";
import { onPaper } from "./take-along.ts";
import { use, useHeading } from "./use.ts";

/** The regions with a page of their own: all but the nation. */
export function pagedStates({ states }: Pick<Site, "states">): RegionState[] {
  return states.filter(({ region }) => region.code !== NATION);
}

/** How many claims, sessions, events of its timeline and disagreements a region's page shows: the newest. All are in the lists it leads to. */
const FEW = 3;

/** All that a region's page prints, top to bottom. */
export function regionPage(site: Site, state: RegionState, language: Language) {
  const { dataset } = site;
  const { region } = state;
  const taken = use(site, state, language);
  return {
    path: regionPath(region.slug),
    title: pageTitle(state, language),
    description: metaDescription(state, site.contact !== null, language),
    labels: labels[language],
    headings: { ...headings(areaOf(dataset), language), use: useHeading(taken, language) },
    name: region.name,
    crumbs: ancestorsOf(dataset, region).map((above) => toRegion(above, language)),
    hero: hero(site, state, language),
    about: about(language),
    activate: { text: labels[language].howTo, href: href(language, pages.activate.path) },
    missing: missingPart(site, state, language),
    coverage: coveragePart(site, state, language),
    nested: nestedRows(site, state, language),
    gap: gapPart(state, site.today, language),
    people: peopleLink(site, state, language),
    sum: sumSentence(state, language),
    reports: newestReports(dataset, region, language),
    disagreements: disagreements(state, dataset, language).slice(0, FEW),
    ledger: ledger(dataset, region, language),
    allReports: { text: labels[language].allReports, href: href(language, reportsPath(region.slug)) },
    claims: regionClaims(state, dataset, language),
    events: eventsGrid(dataset, region.code, FEW, eventsCaption(state, dataset, language), language),
    facilities: facilityPhrases(dataset, region.code, language),
    timeline: regionTimeline(dataset, region, FEW, language),
    use: taken,
    onPaper: onPaper(site, state, language),
    reply: replyPhrase(site, language),
  };
}

/** What IKD is, what the other words mean: most readers come here from a message. */
function about(language: Language): Phrase {
  const words = { text: labels[language].otherWords, href: href(language, pages.glossary.path) };
  return [`${inShort[language]} `, words];
}

/** A claim as its region's page prints it, leading to its arithmetic in the list of all claims. */
interface RegionClaim extends ClaimEntry {
  arithmetic: Link;
}

/**
 * A few of the claims on a region: the one its number rests on, then those of which most can be said, newest first; told
 * in that order.
 */
function regionClaims({ claims, latest }: RegionState, dataset: Dataset, language: Language): RegionClaim[] {
  const tellingFirst = onceEach(claims)
    .toReversed()
    .toSorted((a, b) => openness(a) - openness(b));
  const own = tellingFirst.filter(({ report }) => report === latest?.report);
  const chosen = [...new Set([...own, ...tellingFirst])].slice(0, FEW);
  return tellingFirst.filter((claim) => chosen.includes(claim)).map((claim) => regionClaim(claim, dataset, language));
}

/** One percentage of one date that two outlets printed is one claim: the first of them. */
export function onceEach(claims: readonly Claim[]): Claim[] {
  const printed = ({ report, statedBase, verdict }: Claim) =>
    [report.date, report.share.printed, statedBase, report.count, verdict].join();
  return [...Map.groupBy(claims, printed).values()].flatMap(([first]) => first ?? []);
}

/** 0 for a claim that was decided, 1 for one that was tested in vain, 2 for one without a count. */
function openness({ verdict, obstacle }: Claim): number {
  if (verdict !== "tak-dapat-diperiksa") return 0;
  return obstacle === "no-count" ? 2 : 1;
}

function regionClaim(claim: Claim, dataset: Dataset, language: Language): RegionClaim {
  const entry = claimEntry(claim, dataset, language);
  // The page names the region already, and its note stands with its report.
  const [, , ...place] = entry.place;
  const arithmetic = {
    text: labels[language].details,
    href: `${claimsPage(dataset, regionOf(dataset, claim.region), language)}#${entry.id}`,
  };
  return { ...entry, place, note: null, arithmetic };
}

function eventsCaption(state: RegionState, { events }: Dataset, language: Language): string {
  const own = ofRegion(events, state.region.code);
  return captions.events(state.region.name, eventsPlace(state, own), language);
}

/** Sessions are part of a cumulative count of a later day; none is added to it. */
function eventsPlace({ series }: RegionState, events: readonly EventRow[]): EventsPlace {
  const total = series.findLast(({ activated }) => activated !== null)?.report;
  if (!total) return "alone";
  const counted = spanOf(total.date, total.datePrecision);
  return events.every((event) => isBefore(spanOf(event.date, event.datePrecision), counted)) ? "within" : "beyond";
}

/** The reasons of exceptions, and what was corrected or revised. */
function ledger(dataset: Dataset, { code }: Region, language: Language): Phrase[] {
  return [
    ...entriesOf(dataset.exceptions, code).map((row) => exceptionPhrase(row, dataset, language)),
    ...entriesOf(dataset.corrections, code).map((row) => changedPhrase(row, dataset, language)),
  ];
}

function headings(area: Area, language: Language): Record<keyof typeof regionHeadings, string> {
  return mapRecord(regionHeadings, (heading) => saidOf(heading, area)[language]);
}

/** The course of a region's coverage: what it was, as a heading, and drawn. */
interface CoveragePart extends ChartFigure {
  heading: string;
}

/** Null without a point to draw. */
function coveragePart(site: Site, state: RegionState, language: Language): CoveragePart | null {
  const heading = courseTitle(state, language);
  if (heading === null) return null;
  return {
    heading,
    ...coverageDrawing(site, state, { label: altCoverage(state, language) }, language),
    table: coverageGrid(state, captions.coverage(state.region.name, language), language),
  };
}

/** Leads to the chart of the people and the target; null where there is none. */
function peopleLink(site: Site, state: RegionState, language: Language): Link | null {
  const list = href(language, reportsPath(state.region.slug));
  const part = peoplePart(site, state, language);
  return part && { text: part.heading, href: `${list}#${part.id}` };
}
