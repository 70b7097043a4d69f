import { saidOf } from "../../src/dataset/area.ts";
import { eastJava } from "../area.ts";
import type { Covered } from "../../src/metrics/coverage.ts";
import { describe, expect, test } from "vitest";
import type { RegionState } from "../../src/metrics/state.ts";
import type { Language } from "../../src/notation/language.ts";
import { keyWords } from "../../src/text/chart-words.ts";
import { checkerWords } from "../../src/text/claim-checker.ts";
import { testedText, claimSaid } from "../../src/text/claim.ts";
import { gapHeading, gapSentence, movingTarget, paceSentence } from "../../src/text/distance.ts";
import { compareWords, comparisonWords, groupHeads, sentAs, rowWords } from "../../src/text/compare.ts";
import { finding } from "../../src/text/finding.ts";
import { glossary } from "../../src/text/glossary.ts";
import { inShort, notNought, numberMeaning } from "../../src/text/hero.ts";
import { headline } from "../../src/text/headline.ts";
import { labels, regionHeadings, statusLabels } from "../../src/text/labels.ts";
import { aboveLetter, letter, letterText } from "../../src/text/letter.ts";
import * as notices from "../../src/text/notices.ts";
import { outcomeLabels } from "../../src/text/outcome.ts";
import { description, pages, type PageName, siteName } from "../../src/text/pages.ts";
import { comparison, rankSentence, toldSide, unrankedList } from "../../src/text/rank.ts";
import { disagreement, sumSentence } from "../../src/text/disagreement.ts";
import { captions, courseTitle } from "../../src/text/titles.ts";
import { altCoverage, altPeople, altStrip, metaDescription, quote, whatsapp } from "../../src/text/elsewhere.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { percentagesWithoutBase, sentencesOf } from "./base.ts";
import { published } from "./published.ts";
import * as cases from "./states.ts";

const today = "2026-11-21";
const luggage = { site: siteName(eastJava), address: null, today };
const languages: Language[] = ["id", "en"];

/** All that is said about a region, as prose. */
function prose(state: RegionState, dataset: typeof published, language: Language): string[] {
  const { latest, targetGrowth, rank } = state;
  const points = state.series.map((point) => finding(state, point, dataset, today, language));
  const whole = latest ? points.at(-1)! : finding(state, null, dataset, today, language);
  return [
    ...[...points, whole].flatMap(({ age, fact, verdict, newer, tails }) => [age, fact, verdict, newer, ...tails]),
    ...state.series.flatMap((point) => [
      gapSentence(point, state.region, language),
      paceSentence(point, state.series, today, language),
      paceSentence(point, state.series, point.date, language),
      disagreement(point, dataset, language),
    ]),
    latest && numberMeaning(latest, dataset, language),
    targetGrowth && movingTarget(targetGrowth, language),
    rank && rankSentence(rank, { type: "all", size: 38 }, state.region.name, language),
    notNought(state, dataset, language),
    inShort[language],
    sumSentence(state, language),
    ...state.claims.flatMap((claim) => {
      const { verdict, reason, behind } = testedText(claim, claim.share, claimSaid(claim, language), language);
      return [verdict, reason, ...behind];
    }),
    metaDescription(state, true, language),
    notices.staleBanner(state, language),
  ].filter((text) => text !== null);
}

/** Headings and messages: no prose, but the same voice. */
function others(state: RegionState, dataset: typeof published, language: Language): string[] {
  return [
    headline(state, language),
    courseTitle(state, language),
    state.latest && gapHeading(state.latest, language),
    altCoverage(state, language),
    altPeople(state, language),
    whatsapp(state, dataset, luggage, language),
    ...state.series.map((point) => quote(state, point, dataset, luggage, language)),
  ].filter((text) => text !== null);
}

/** The words that no data change. */
function fixed(language: Language): string[] {
  const of = (bilingual: Record<string, { id: string; en: string }>) =>
    Object.values(bilingual).map((text) => text[language]);
  const foot = notices.footerWords(eastJava, "MIT", today, language);
  const side = (region: string, point: (typeof cases)["malang"]) =>
    toldSide(cases.region(region), point as Covered<typeof point>, language);
  return [
    ...Object.values(labels[language]),
    ...of(statusLabels),
    ...of(outcomeLabels),
    ...Object.values(checkerWords[language]),
    ...Object.values(regionHeadings).map((heading) => saidOf(heading, eastJava)[language]),
    ...Object.values(glossary).flatMap(({ term, definition, not }) => [
      term[language],
      definition[language],
      not[language],
    ]),
    ...Object.values(pages).flatMap(({ nav, h1 }) => [nav?.[language] ?? "", saidOf(h1, eastJava)[language]]),
    ...(Object.keys(pages) as PageName[]).flatMap((name) =>
      [true, false].map((answered) => description(name, answered, eastJava, language)),
    ),
    ...Object.values(notices.invitation(language)),
    ...Object.values(notices.rightOfReply(language)),
    foot.who,
    `${foot.data.before}CC BY 4.0${foot.data.after}`,
    foot.rest,
    notices.storedCopies[language],
    notices.threeQuestions[language],
    aboveLetter(language),
    unrankedList(language),
    ...Object.values(compareWords(eastJava)[language]),
    ...Object.values(comparisonWords(eastJava)[language]).map((words) => words.replace("{}", "Kota Malang")),
    ...Object.values(rowWords(language)),
    ...Object.values(groupHeads(19, 19, language)),
    sentAs("Kota Malang", null, null, language),
    ...Object.values(keyWords[language]),
    captions.coverage("Kota Malang", language),
    captions.claims(language),
    altStrip("Kota Malang", "marked", language),
    comparison(side("35.18", cases.nganjuk), side("35.02", cases.ponorogo), "2023-12-31", language),
  ];
}

const written = [
  cases.malangState,
  ...[cases.madiunMet, cases.madiunPossibly].map((point) => cases.state("35.77", [point])),
  ...[cases.surabayaOnTrack, cases.surabayaUndecided].map((point) => cases.state("35.78", [point])),
  cases.state("35.18", [cases.nganjuk]),
  cases.state("35.02", [cases.ponorogo]),
  cases.state("35.19", [cases.madiunRegency]),
  cases.state("35.04", [cases.tulungagung]),
  cases.state("35.06", [cases.noBase]),
  cases.state("35.10", []),
];

/** Every region of the record as published, and the cases written by hand. */
const all = [
  ...regionStates(published, today).map((state) => ({ state, dataset: published })),
  ...written.map((state) => ({ state, dataset: cases.malangRecord })),
];

/** A text without the names of the publishers, which are as they are. */
function withoutNames(text: string): string {
  return published.sources.reduce((rest, { publisher }) => rest.replaceAll(publisher, "‹penerbit›"), text);
}

describe.each(languages)("the voice, in %s", (language) => {
  const sentences = all.flatMap(({ state, dataset }) => prose(state, dataset, language));
  const everything = [
    ...sentences,
    ...all.flatMap(({ state, dataset }) => others(state, dataset, language)),
    ...fixed(language),
  ];

  test("enough is said for these tests to mean anything", () => {
    expect(all).toHaveLength(51);
    expect(sentences.length).toBeGreaterThan(500);
    expect(everything.filter((text) => text.includes("%")).length).toBeGreaterThan(300);
  });

  test("no percentage without its base", () => {
    expect(everything.flatMap((text) => percentagesWithoutBase(text, language))).toEqual([]);
  });

  test("no exclamation mark", () => {
    expect(everything.filter((text) => text.includes("!"))).toEqual([]);
  });

  test("no word that judges a number", () => {
    const judging = {
      id: /\b(baru|hanya|masih|memprihatinkan|terbaik|terburuk|gagal|tertinggal|yuk)\b/i,
      en: /\b(only|just|still|best|worst|lagging|lags|failing|failed)\b/i,
    }[language];
    // where the word says nothing about a number: newer, a new figure, holders held still, the ends of a rank
    const allowed = /lebih baru|angka baru|baru dimuat|Nilai baru|held still|at best|at worst/gi;
    const ours = (text: string) => withoutNames(text).replace(allowed, "");
    expect(everything.filter((text) => judging.test(ours(text)))).toEqual([]);
  });

  test("no sentence starts with a digit", () => {
    expect(sentences.flatMap(sentencesOf).filter((sentence) => /^\d/.test(sentence))).toEqual([]);
  });

  test("no hole and no double hedge", () => {
    const broken =
      /undefined|null|NaN|Infinity|\{|\}| {2}|\.\.|sekitar sekitar|about about|antara antara|between between/;
    expect(everything.filter((text) => broken.test(text))).toEqual([]);
  });

  test("a percent sign closes up to its number", () => {
    expect(everything.filter((text) => /\d\s%/.test(text))).toEqual([]);
  });
});

test("an Indonesian sentence has at most 25 words, brackets not counted", () => {
  const sentences = all.flatMap(({ state, dataset }) => prose(state, dataset, "id")).flatMap(sentencesOf);
  const words = (sentence: string) =>
    sentence
      .replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, "")
      .split(/\s+/)
      .filter((word) => word !== "");
  // lists of what is known, of bases tried, of places: as long as what they hold
  const lists = /^(Yang diketahui|Belum bisa diuji|Peringkat|Cocok juga|Target \S+ sendiri tidak)/;
  expect(sentences.filter((sentence) => words(sentence).length > 25 && !lists.test(sentence))).toEqual([]);
});

test("descriptions fit a search result: at most 155 characters", () => {
  const descriptions = languages.flatMap((language) => [
    ...Object.values(pages).map(({ meta }) => saidOf(meta, eastJava)[language]),
    ...all.map(({ state }) => metaDescription(state, true, language)),
  ]);
  expect(descriptions.filter((text) => text.length > 155)).toEqual([]);
});

test("KTP-el in Indonesian, e-KTP in English", () => {
  const said = (language: Language) => [
    ...fixed(language),
    ...all.flatMap(({ state, dataset }) => prose(state, dataset, language)),
  ];
  expect(said("id").filter((text) => /e-KTP/i.test(text))).toEqual([]);
  expect(said("en").filter((text) => /KTP-el/.test(text))).toEqual([]);
});

test("the letter is in the same voice", () => {
  const text = letterText(
    letter(cases.state("35.10", []), published, today, { site: siteName(eastJava), contact: null }),
  );
  expect(text).not.toMatch(/!|undefined|null/);
});
