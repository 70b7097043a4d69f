import { areaOf } from "../../dataset/area.ts";
import { shortName, tileMap, type Tile } from "../../charts/tiles.ts";
import { TINTS } from "../../charts/tint.ts";
import { provinceOf, regionOf, sourceOf, type Dataset } from "../../dataset/dataset.ts";
import { districtStates, stateIn, type RegionState } from "../../metrics/state.ts";
import { regionPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import type { ActivationRow } from "../../tables/aktivasi.ts";
import { labelDate } from "../../text/date.ts";
import {
  claimsFact,
  homeHeadings,
  knownFact,
  mapNote,
  metFact,
  missingSentence,
  newestFact,
  aboutSite,
  tagline,
  tileKinds,
  tileNumber,
  tileSentence,
  tintHead,
  tintLabels,
} from "../../text/home.ts";
import { labels } from "../../text/labels.ts";
import { allStale, newestState, questionsLead, threeQuestions } from "../../text/notices.ts";
import { pages } from "../../text/pages.ts";
import { statementText } from "../../text/record.ts";
import { unrankedList } from "../../text/place.ts";
import { homeTitle } from "../../text/titles.ts";
import { altMap } from "../../text/travel.ts";
import { sourceDate } from "../../text/proof.ts";
import { siteAging } from "../region/aging.ts";
import { invitationPhrase } from "../contact.ts";
import { leading, type Fact } from "../region/facts.ts";
import { findPart } from "./find.ts";
import { hero, type Hero } from "../region/hero.ts";
import { toRegion, toReport, toSource } from "../links.ts";
import type { Phrase } from "../phrase.ts";
import { regionList } from "./region-list.ts";

/** All that the home page prints. */
export function homePage(site: Site, language: Language) {
  const states = districtStates(site);
  const missing = states.filter(({ latest }) => !latest).length;
  const area = areaOf(site.dataset);
  const { path, h1, meta } = pages.home;
  return {
    path,
    title: h1(area)[language],
    description: meta(area)[language],
    headings: headings(language),
    hero: provinceHero(site, states, language),
    tagline: tagline(area, language),
    about: aboutSite(language),
    find: findPart(site, language),
    map: {
      title: homeTitle(metTarget(states).length, states.length - missing, missing, language),
      note: mapNote(language),
      svg: tileMap(
        states.map((state) => tile(state, language)),
        { label: altMap(missing, states.length, language) },
      ),
      keyHead: tintHead(language),
      key: tintLabels(TINTS, language),
      kinds: tileKinds[language],
      none: labels[language].none,
    },
    order: unrankedList(language),
    heads: [labels[language].coverage, labels[language].report] as const,
    regions: regionList(site, language),
    news: news(site.dataset, language),
    missing: missingSentence(missing, states.length, language),
    questions: `${questionsLead[language]} ${threeQuestions[language]}`,
    invitation: invitationPhrase(site, language),
  };
}

function headings(language: Language): Record<keyof typeof homeHeadings, string> {
  const { map, regions, news, missing } = homeHeadings;
  return { map: map[language], regions: regions[language], news: news[language], missing: missing[language] };
}

/** The province's own number under the question of the page; where every figure is old, that is said once, here. */
function provinceHero(site: Site, states: readonly RegionState[], language: Language): Hero {
  const province = stateIn(site.states, provinceOf(site.dataset).code);
  const own = hero(site, province, language);
  const all = [...states, province];
  const stale = allStale(all, language);
  return {
    ...own,
    headline: pages.home.h1(areaOf(site.dataset))[language],
    long: "",
    // The province's figure is one of all that are old: their age stands for its own.
    ledes: stale === null ? own.ledes : [stale, ...own.ledes.slice(1)],
    aging: siteAging(site, all, language),
    facts: homeFacts(site, states, language),
  };
}

function homeFacts(site: Site, states: readonly RegionState[], language: Language): Fact[] {
  const known = states.filter(({ latest }) => latest);
  const claims = site.states.flatMap((state) => state.claims);
  return [
    leading("#wilayah", knownFact(known.length, states.length, language), language),
    leading(
      "#peta",
      metFact(
        metTarget(states).map(({ region }) => region.name),
        language,
      ),
      language,
    ),
    leading("#baru", newestFact(newestState(states), language), language),
    leading(
      href(language, pages.claims.path),
      claimsFact(
        claims.map(({ verdict }) => verdict),
        language,
      ),
      language,
    ),
  ];
}

function metTarget(states: readonly RegionState[]): RegionState[] {
  return states.filter(({ status }) => status === "tercapai");
}

function tile(state: RegionState, language: Language): Tile {
  const { region, latest, status } = state;
  const coverage = latest?.coverage ?? null;
  return {
    row: region.tileRow ?? 1,
    column: region.tileColumn ?? 1,
    short: shortName(region),
    city: region.type === "kota",
    href: href(language, regionPath(region.slug)),
    coverage: coverage?.value ?? null,
    value: latest ? tileNumber(latest, language) : "",
    met: status === "mungkin-tercapai" ? null : status === "tercapai",
    label: `${region.name}: ${tileSentence(state, language)}`,
  };
}

/** How many figures the page lists as new. */
const NEWS = 10;

/** One figure as news: when it came out, and what it says of whom. */
export interface News {
  published: string;
  figure: Phrase;
}

/** The last figures by the first possible day their source came out, whatever their age; one figure of several sources is one. */
function news(dataset: Dataset, language: Language): News[] {
  const day = (row: ActivationRow) => sourceOf(dataset, row.source).published?.first ?? "";
  const newest = dataset.activations
    .filter((row) => row.used)
    .toSorted((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
  const figures = new Map(
    newest.toReversed().map((row) => [[row.region, row.date, row.count, row.share?.printed].join("|"), row]),
  );
  return newest
    .filter((row) => [...figures.values()].includes(row))
    .slice(0, NEWS)
    .map((row) => newsOf(dataset, row, language));
}

function newsOf(dataset: Dataset, row: ActivationRow, language: Language): News {
  const region = regionOf(dataset, row.region);
  const source = sourceOf(dataset, row.source);
  const statement = `${statementText(row, language)}, ${labelDate(row.date, row.datePrecision, language)}`;
  const figure = region.type === "negara" ? statement : toReport(statement, row, region, language);
  const who = region.type === "negara" ? region.name : toRegion(region, language);
  return { published: sourceDate(source, language), figure: [who, ": ", figure, ". ", toSource(dataset, row.source)] };
}
