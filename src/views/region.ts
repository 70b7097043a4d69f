import type { Dataset } from "../dataset/dataset.ts";
import { entriesOf } from "../dataset/ledger.ts";
import { NATION, PROVINCE, regionOf } from "../dataset/dataset.ts";
import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { href, regionPath, reportsPath } from "../routes.ts";
import type { Site } from "../site.ts";
import { headline } from "../text/headline.ts";
import { amongKind, labels, regionHeadings } from "../text/labels.ts";
import { disagreement, provinceSentence } from "../text/record.ts";
import { claimView } from "./claims.ts";
import { coverageGrid, coverageSvg } from "./coverage.ts";
import type { Figure } from "./figure.ts";
import { gapPart } from "./gap.ts";
import { hero } from "./hero.ts";
import { toRegion } from "./links.ts";
import { peopleSvg } from "./people.ts";
import { placeOfKindSentence, placeSentence, stripSvg } from "./place.ts";
import { newestReports } from "./reports.ts";
import { eventsGrid, facilityPhrases } from "./services.ts";

/** All that a region's page prints. */
export function regionPage(site: Site, state: RegionState, language: Language) {
  const { dataset } = site;
  const { region } = state;
  const headings = Object.fromEntries(Object.entries(regionHeadings).map(([part, heading]) => [part, heading[language]])) as Record<keyof typeof regionHeadings, string>;
  return {
    path: regionPath(region.slug),
    title: headline(state, language),
    description: headline(state, language),
    headings,
    labels: labels[language],
    crumb: region.code === PROVINCE ? null : toRegion(regionOf(dataset, PROVINCE), language),
    name: region.name,
    hero: hero(site, state, language),
    coverage: coverageFigure(site, state, language),
    gap: gapPart(state, language),
    people: peopleFigure(site, state, language),
    place: [placeSentence(site, state, language), placeOfKindSentence(site, state, language)].filter((x) => x !== null),
    strip: stripSvg(site, state, "strip", language),
    sum: provinceSentence(state, language),
    reports: newestReports(dataset, state, "Laporan terbaru", language),
    disagreements: state.series.map((point) => disagreement(point, dataset, language)).filter((x) => x !== null),
    allReports: { text: labels[language].allReports, href: href(language, reportsPath(region.slug)) },
    claims: state.claims.toReversed().map((claim) => claimView(claim, dataset, language)),
    events: eventsGrid(dataset, region.code, "Kegiatan", language),
    facilities: facilityPhrases(dataset, region.code, language),
  };
}

function coverageFigure(site: Site, state: RegionState, language: Language): Figure {
  return {
    title: headline(state, language),
    subtitle: "Cakupan aktivasi IKD, persen dari pemegang KTP-el",
    svg: coverageSvg(site, state, "x", language),
    summary: "",
    table: coverageGrid(state, site.dataset, "Cakupan", language),
  };
}

function peopleFigure(site: Site, state: RegionState, language: Language): Figure | null {
  const svg = peopleSvg(site, state, "x", language);
  return svg === null ? null : { title: "Kurang", subtitle: "Orang", svg, summary: "", table: null };
}

/** The regions with a page of their own: the province and the 38. */
export function pagedStates({ states }: Site): RegionState[] {
  return states.filter(({ region }) => region.code !== NATION);
}
