import { areaOf } from "../../dataset/area.ts";
import { regionOf, sourceOf, type Dataset } from "../../dataset/dataset.ts";
import { wholes } from "../../dataset/regions.ts";
import { unitStates, stateIn, type RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { creditsOf } from "../../text/credit.ts";
import { labelDate, publishedText } from "../../text/date.ts";
import {
  aboutSite,
  doors,
  homeFinding,
  homeHeadings,
  listSummary,
  mapNote,
  askForIt,
  metSentence,
  newsDates,
  wholeMore,
} from "../../text/home.ts";
import { labels } from "../../text/labels.ts";
import { questionsLead, threeQuestions } from "../../text/notices.ts";
import { pages } from "../../text/pages.ts";
import { statementText } from "../../text/report.ts";
import { unrankedList } from "../../text/rank.ts";
import { finding } from "../../text/finding.ts";
import { headline } from "../../text/headline.ts";
import { siteAging, type Aging } from "../region/aging.ts";
import { invitationPhrase } from "../contact.ts";
import { toRegion, toReport, toSource } from "../links.ts";
import type { Phrase } from "../phrase.ts";
import { partList } from "../parts.ts";
import { silenceHeading, silencePart } from "../silence.ts";
import { findPart } from "./find.ts";
import { regionList } from "./region-list.ts";
import { tileMapPart } from "./tile-map.ts";

/** All that the home page prints. */
export function homePage(site: Site, language: Language) {
  const states = unitStates(site);
  const missing = states.filter(({ latest }) => !latest).length;
  const met = states.filter(({ status }) => status === "tercapai").map(({ region }) => region.name);
  const area = areaOf(site.dataset);
  const { path, h1, meta } = pages.home;
  return {
    path,
    title: h1(area)[language],
    description: meta(area)[language],
    headings: headings(language),
    finding: homeFinding(missing, area, language),
    known: metSentence(met, states.length - missing, language),
    about: aboutSite(language),
    find: findPart(site, language),
    doors: doorsTo(language),
    all: allPart(site, language),
    aging: agingOf(site, states, language),
    wholes: wholeStates(site).map((state, index) => wholePart(site, state, index, language)),
    news: news(site.dataset, language),
    ask: askPhrase(language),
    questions: `${questionsLead[language]} ${threeQuestions[language]}`,
    invitation: invitationPhrase(site, language),
  };
}

/** All regions: on a map, over time and in a list; where they are too many for that, the parts that have a page each. */
function allPart(site: Site, language: Language) {
  const parts = partList(site, pages.ranking.path, language);
  if (parts) return { parts, said: silenceHeading(site, language), whole: null };
  const whole = {
    map: mapPart(site, language),
    silence: silencePart(site, language),
    list: {
      summary: listSummary[language],
      order: unrankedList(language),
      heads: [labels[language].coverage, labels[language].report] as const,
      none: labels[language].none,
      regions: regionList(site, language),
    },
  };
  return { parts: null, said: null, whole };
}

/** The map under its heading; null without one. */
function mapPart(site: Site, language: Language) {
  const tiles = tileMapPart(site, language);
  return tiles && { heading: homeHeadings.map[language], note: mapNote[language], tiles };
}

function askPhrase(language: Language): Phrase {
  const { lead, letters } = askForIt[language];
  return [lead, { text: letters, href: href(language, pages.ask.path) }, "."];
}

function headings(language: Language) {
  const { news, missing } = homeHeadings;
  return { news: news[language], missing: missing[language] };
}

/** Leads to what readers come for. */
export interface Door {
  href: string;
  name: string;
  what: string;
}

function doorsTo(language: Language): Door[] {
  const { regions, claims, activate } = doors;
  const door = ([name, what]: readonly [string, string], href: string) => ({ name, what, href });
  return [
    door(regions[language], href(language, pages.ranking.path)),
    door(claims[language], href(language, pages.claims.path)),
    door(activate[language], href(language, pages.activate.path)),
  ];
}

/** Says from its day on that the newest figure of all is old. */
function agingOf(site: Site, states: readonly RegionState[], language: Language): Aging | null {
  return siteAging(site, [...states, ...wholeStates(site)], language);
}

function wholeStates({ dataset, states }: Site): RegionState[] {
  return wholes(dataset).map(({ code }) => stateIn(states, code));
}

/** The own figure of what holds the regions, second to theirs: how old it is, what it says, who printed it. */
export interface WholePart {
  id: string;
  heading: string;
  sentences: string[];
  sources: Phrase;
}

function wholePart({ dataset, today }: Site, state: RegionState, index: number, language: Language): WholePart {
  const { age, fact, verdict } = finding(state, state.latest, dataset, today, language);
  const credits = state.latest ? creditsOf(state.latest, dataset) : [];
  const names = credits.map(({ id }): Phrase => [toSource(dataset, id)]);
  return {
    id: index === 0 ? "provinsi" : `provinsi-${state.region.slug}`,
    heading: headline(state, language),
    sentences: [age, fact, verdict].filter((sentence) => sentence !== null),
    sources: [
      ...names.flatMap((name) => [...name, ". "]),
      ...(state.region.type === "negara" ? [] : [wholeMore[language], toRegion(state.region, language), "."]),
    ],
  };
}

/** How many figures the page lists as new. */
const NEWS = 5;

/** One figure as news: when it came out and of when it is, and what it says of whom. */
export interface News {
  dates: string;
  figure: Phrase;
}

/** The last figures by the first possible day their source came out, whatever their age; one figure of several sources is one. */
function news(dataset: Dataset, language: Language): News[] {
  const day = (row: ActivationRow) => sourceOf(dataset, row.source).published?.first ?? "";
  const newest = dataset.activations
    .filter((row) => row.used)
    .toSorted((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
  const figures = Map.groupBy(newest, ({ region, date, count, share }) =>
    [region, date, count, share?.printed].join("|"),
  );
  return [...figures.values()].slice(0, NEWS).flatMap(([row]) => (row ? [newsOf(dataset, row, language)] : []));
}

function newsOf(dataset: Dataset, row: ActivationRow, language: Language): News {
  const region = regionOf(dataset, row.region);
  const source = sourceOf(dataset, row.source);
  const statement = statementText(row, language);
  const date = labelDate(row.date, row.datePrecision, language);
  const figure = region.type === "negara" ? statement : toReport(statement, row, region, language);
  const who = region.type === "negara" ? region.name : toRegion(region, language);
  return {
    dates: newsDates(publishedText(source.published, language), date, language),
    figure: [who, ": ", figure, ". ", toSource(dataset, row.source)],
  };
}
