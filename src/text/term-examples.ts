import { regionOf, sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { onceByKey, onceFor } from "../notation/once.ts";
import { formatList, formatPrinted } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Measure } from "../tables/ektp.ts";
import type { EventRow } from "../tables/kegiatan.ts";
import { amountText } from "./amount.ts";
import { ofStatedBase, reportedBase } from "./base.ts";
import { coverageRange, coverageText } from "./coverage.ts";
import { creditText } from "./credit.ts";
import { deadlineLabel, labelDate, untilDate } from "./date.ts";
import { gapInShort, nationalDistance } from "./gap.ts";
import type { Term } from "./glossary.ts";
import { holdersOrigin, holdersText } from "./holders.ts";
import { gradeLabels } from "./labels.ts";
import { paceText, perDay } from "./pace.ts";
import { derivedCount, neededCount, reportedCount, reportedPeople } from "./people.ts";
import { rankText } from "./rank.ts";
import { printedShareText, shareText } from "./share.ts";
import { bareName } from "./region-name.ts";
import { opening } from "./typography.ts";
import { nationalTarget } from "./target.ts";

/** What an example may be made of. */
interface Facts {
  dataset: Dataset;
  state: RegionState;
  point: PointState;
}

type Example = (facts: Facts, language: Language) => string | null;

/**
 * For each term a figure of a real region that shows it, with its date: all of the one region whose last report shows the
 * most terms. A term that the record has no figure for has none; without any report there are none at all.
 */
export function termExamples(
  dataset: Dataset,
  states: readonly RegionState[],
  language: Language,
): Partial<Record<Term, string>> {
  const told = states.flatMap((state) =>
    state.latest ? [toldOf({ dataset, state, point: state.latest }, language)] : [],
  );
  const [fullest = []] = told.toSorted((a, b) => b.length - a.length);
  return Object.fromEntries(fullest);
}

/** The terms that a region's last report shows, each with its example. */
function toldOf(facts: Facts, language: Language): (readonly [string, string])[] {
  return Object.entries(examples).flatMap(([term, example]) => {
    const text = example(facts, language);
    return text === null ? [] : [[term, text] as const];
  });
}

const examples: Partial<Record<Term, Example>> = {
  activation: ({ point, state }, language) => {
    if (!point.activated) return null;
    const until = opening(untilDate(point.date, point.report.datePrecision, language));
    const activated = reportedPeople(point.report, language);
    return {
      id: `${until}, ${activated} di ${state.region.name} sudah mengaktifkan IKD.`,
      en: `${until}, ${activated} in ${state.region.name} had activated IKD.`,
    }[language];
  },
  holders: sizeOf("perekaman"),
  eligible: sizeOf("wajib_ktp"),
  voters: sizeOf("dpt"),
  residents: sizeOf("penduduk"),
  base: (facts, language) => {
    const [coverage, share] = [ofHolders(facts, language), ofTarget(facts, language)];
    if (coverage === null || share === null) return null;
    return {
      id: `${dated(facts, "id")}: orang yang sama adalah ${coverage} dan ${share}.`,
      en: `${dated(facts, "en")}: the same people are ${coverage} and ${share}.`,
    }[language];
  },
  coverage: (facts, language) => {
    const { activated, holders, report } = facts.point;
    if (!activated || !holders) return null;
    const division = `${reportedPeople(report, language)} ÷ ${holdersText({ ...facts.point, holders }, language)}`;
    return `${dated(facts, language)}: ${division} = ${coverageText(facts.point, language)}.`;
  },
  shareOfTarget: (facts, language) => after(dated(facts, language), ofTarget(facts, language)),
  target: ({ point }, language) => {
    if (!point.target?.row.share) return null;
    const share = formatPrinted(point.target.row.share.printed, language);
    const name = opening(nationalTarget(point.target.deadline, language));
    return { id: `${name}: ${share} dari pemegang KTP-el.`, en: `${name}: ${share} of e-KTP holders.` }[language];
  },
  gap: (facts, language) => {
    const { target, activated } = facts.point;
    if (!activated) return null;
    const name = target && nationalTarget(target.deadline, language);
    return after(dated(facts, language), name && gapInShort(nationalDistance(facts.point), language, name));
  },
  pace: ({ point: { pace }, state: { region } }, language) => {
    if (!pace) return null;
    const [from, to] = [pace.from, pace.to].map((date) => labelDate(date, "hari", language));
    const perDay = paceText(pace.perDay, language);
    return {
      id: `${region.name}, dari ${from} hingga ${to}: ${perDay}.`,
      en: `${region.name}, ${from} to ${to}: ${perDay}.`,
    }[language];
  },
  neededPace: (facts, language) => {
    const required = facts.point.national?.requiredPerDay;
    return after(dated(facts, language), required ? neededPerDay(required, language) : null);
  },
  movingTarget: ({ state: { region, targetGrowth } }, language) => {
    if (!targetGrowth) return null;
    const grown = amountText(derivedCount(targetGrowth, language), language);
    return {
      id: `Sasaran ${region.name} bertambah ${grown} setahun.`,
      en: `The target of ${region.name} grows by ${grown} a year.`,
    }[language];
  },
  rank: ({ state: { region, rank } }, language) => {
    if (!rank) return null;
    const [place, moment] = [rankText(rank, language), deadlineLabel(rank.asOf, language)];
    return { id: `${region.name}: peringkat ${place}, ${moment}.`, en: `${region.name}: ${place}, ${moment}.` }[
      language
    ];
  },
  report: (facts, language) => {
    const { point, dataset } = facts;
    if (!point.activated) return null;
    return `${creditText(point, dataset, language)}: ${reportedPeople(point.report, language)}, ${dated(facts, language)}.`;
  },
  claim: ({ state: { claims }, dataset }, language) => {
    const claim = claims.find(({ statedBase }) => statedBase !== "tidak_disebut");
    if (!claim) return null;
    const printed = printedShareText(claim.report, language) + ofStatedBase(claim.statedBase, language);
    const [{ publisher }, where] = [sourceOf(dataset, claim.source), placeAndDate(dataset, claim.report, language)];
    return {
      id: `${where}: ${publisher} menulis ${printed}.`,
      en: `${where}: ${publisher} printed ${printed}.`,
    }[language];
  },
  notUsed: ({ dataset }, language) => {
    const row = dataset.activations.find(({ used, count }) => !used && count !== null);
    return row ? `${placeAndDate(dataset, row, language)}: ${reportedPeople(row, language)}.` : null;
  },
  grade: ({ point, dataset, state: { region } }, language) => {
    const { publisher, grade } = sourceOf(dataset, point.report.source);
    const label = gradeLabels[grade][language];
    return {
      id: `${publisher}, sumber angka ${region.name}, bermutu ${label}.`,
      en: `${publisher}, the source of the figure of ${region.name}, has the grade: ${label}.`,
    }[language];
  },
  interval: (facts, language) => {
    const range = coverageRange(facts.point, language);
    return after(dated(facts, language), range === null ? null : `${range} ${ofHoldersNoun[language]}`);
  },
  estimate: ({ point, state: { region } }, language) => {
    const { holders, date } = point;
    if (!holders || holdersOrigin(holders, date, language) === null) return null;
    return `${region.name}: ${holdersText({ ...point, holders }, language)}.`;
  },
  event: ({ dataset }, language) => {
    const newest = dataset.events.filter(({ activations }) => activations !== null).toSorted(newestFirst)[0];
    if (!newest) return null;
    const count = amountText(reportedCount(newest.activations!, newest.precision, language), language);
    const where = placeAndDate(dataset, newest, language);
    return {
      id: `${where}: ${count} mengaktifkan IKD di satu kegiatan.`,
      en: `${where}: ${count} activated IKD at one session.`,
    }[language];
  },
  stale: (facts, language) => {
    if (!facts.state.stale) return null;
    return {
      id: `Angka terakhir ${facts.state.region.name} bertanggal ${dateOf(facts.point, "id")}.`,
      en: `The last figure of ${facts.state.region.name} is of ${dateOf(facts.point, "en")}.`,
    }[language];
  },
  region: ({ dataset, state: { region } }, language) => {
    const bare = bareName(region.name);
    const names = dataset.regions.filter(({ name }) => bareName(name) === bare).map(({ name }) => name);
    if (names.length < 2) return null;
    const list = formatList(names, language);
    return { id: `${list} adalah dua wilayah.`, en: `${list} are two regions.` }[language];
  },
};

/** The newest size of a base that a source reported, of the region of the examples where it has one: `Kota Malang, 2024: …`. */
function sizeOf(measure: Measure): Example {
  return ({ dataset, state }, language) => {
    const sizes = sizesOf(dataset)(measure);
    const newest = sizes.get(state.region.code) ?? sizes.values().next().value;
    return newest ? `${placeAndDate(dataset, newest, language)}: ${reportedBase(newest, language)}.` : null;
  };
}

/** Of each region below the nation the newest size of a base that a source reported, the newest of all first. */
const sizesOf = onceFor((dataset: Dataset) =>
  onceByKey((measure: Measure) => {
    const rows = dataset.bases.filter((row) => row.measure === measure && row.used && row.method === "dilaporkan");
    const local = rows.filter(({ region }) => regionOf(dataset, region).type !== "negara");
    const byRegion = Map.groupBy(local.toSorted(newestFirst), ({ region }) => region);
    return new Map([...byRegion].flatMap(([region, [newest]]) => (newest ? [[region, newest]] : [])));
  }),
);

function newestFirst(a: { date: string }, b: { date: string }): number {
  return a.date > b.date ? -1 : a.date < b.date ? 1 : 0;
}

const ofHoldersNoun = { id: "dari pemegang KTP-el", en: "of e-KTP holders" };

function ofHolders({ point }: Facts, language: Language): string | null {
  const coverage = coverageText(point, language);
  return coverage && `${coverage} ${ofHoldersNoun[language]}`;
}

function ofTarget({ point }: Facts, language: Language): string | null {
  const share = point.national?.shareOfTarget;
  if (!share || !point.target) return null;
  const [text, target] = [shareText(share, language, [1]), nationalTarget(point.target.deadline, language)];
  return { id: `${text} dari ${target}`, en: `${text} of the ${target}` }[language];
}

/** `Kota Malang, 22 April 2024` */
function dated({ state, point }: Facts, language: Language): string {
  return `${state.region.name}, ${dateOf(point, language)}`;
}

function dateOf({ date, report }: PointState, language: Language): string {
  return labelDate(date, report.datePrecision, language);
}

function placeAndDate(
  dataset: Dataset,
  { region, date, datePrecision }: Pick<EventRow, "region" | "date" | "datePrecision">,
  language: Language,
): string {
  return `${regionOf(dataset, region).name}, ${labelDate(date, datePrecision, language)}`;
}

function after(opening: string, text: string | null): string | null {
  return text === null ? null : `${opening}: ${text}.`;
}

/** `perlu sekitar 550 orang per hari untuk target nasional` */
function neededPerDay(required: Quantity, language: Language): string {
  const needed = perDay(neededCount(required, language), language);
  return {
    id: `perlu ${needed} untuk target nasional`,
    en: `${needed} needed for the national target`,
  }[language];
}
