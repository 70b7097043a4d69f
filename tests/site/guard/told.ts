/* The sentences of a text with their numbers, and what each number may be. */
import { fits, type Fact } from "./facts.ts";
import { datesIn, numeralsIn, type DateFound, type Kind, type Numeral } from "./numerals.ts";
import { lastPace, latest, series, type Point } from "./oracle.ts";
import { sentencesOf, withoutRecord, type Passage } from "./page.ts";
import { commonFacts, factsOfPage } from "./pageFacts.ts";
import { differencesOf, factsOf } from "./regionFacts.ts";

/** A sentence with its numbers and dates. */
export interface Statement {
  passage: Passage;
  sentence: string;
  numerals: Numeral[];
  dates: DateFound[];
}

export function statementsOf(passage: Passage): Statement[] {
  return sentencesOf(withoutRecord(passage.text)).map((sentence) => {
    const { dates, rest } = datesIn(sentence, passage.language);
    return { passage, sentence, dates, numerals: numeralsIn(rest, passage.language) };
  });
}

/** A number with what it may be: every fact that it fits. */
export interface Told {
  numeral: Numeral;
  kinds: Kind[];
  facts: Fact[];
}

/** What is known on the day the site was built. */
export class Known {
  readonly today: string;
  readonly #common: Fact[];
  readonly #cache = new Map<string, Fact[]>();
  readonly #byKind = new Map<string, Map<Kind, Fact[]>>();

  constructor(today: string) {
    this.today = today;
    this.#common = commonFacts(today);
  }

  /** What a text may print: of the regions it is about, of its page, and of all. */
  facts({ regions, type }: Passage): Fact[] {
    const own = regions.flatMap((code) => this.#once(code, () => factsOf(code, this.today)));
    const [a, b] = regions;
    const apart = a && b && regions.length === 2 ? this.#once(`${a} ${b}`, () => differencesOf(a, b, this.today)) : [];
    return [...own, ...apart, ...this.#once(type, () => factsOfPage(type)), ...this.#common];
  }

  /** The same, by what they count. */
  byKind(passage: Passage): Map<Kind, Fact[]> {
    const key = `${passage.type} ${passage.regions.join()}`;
    if (!this.#byKind.has(key))
      this.#byKind.set(
        key,
        Map.groupBy(this.facts(passage), ({ kind }) => kind),
      );
    return this.#byKind.get(key)!;
  }

  #once(key: string, make: () => Fact[]): Fact[] {
    if (!this.#cache.has(key)) this.#cache.set(key, make());
    return this.#cache.get(key)!;
  }
}

export function toldIn(statement: Statement, known: Known): Told[] {
  const facts = known.byKind(statement.passage);
  const free = statement.passage.type === "/metodologi/";
  const told = statement.numerals.map((numeral, at) => {
    const kinds = kindsOf(numeral, statement, at);
    const fitting = kinds.flatMap((kind) => (facts.get(kind) ?? []).filter((fact) => fits(numeral, kind, fact, free)));
    const atItsPlace = fitting.filter((fact) => isAtItsPlace(numeral, fact));
    return {
      numeral,
      kinds,
      facts: free ? atItsPlace : ofItsDay(atItsPlace, statement),
    };
  });
  return told.map((one, at) => ({ ...one, facts: ofOnePair(one, told[at - 1], told[at + 1]) }));
}

/**
 * An end of an interval is told as one; what is told alone is the value itself, or what it is at least or at most; what a
 * source is said to have printed is that.
 */
function isAtItsPlace({ bound, hedge, before, kind }: Numeral, { end, ended, name }: Fact): boolean {
  if (
    kind === "percent" &&
    /(tercetak|menulis|mencetak|printed|printed:|wrote)( sekitar| about| lebih dari| more than)? $/.test(before)
  )
    return name.startsWith("printed by") && end === "value";
  if (bound !== null) return end === bound || !ended;
  return end === "value" || (hedge === "at least" && end === "low");
}

/** Both ends of an interval are of one quantity. */
function ofOnePair({ numeral, facts }: Told, before: Told | undefined, after: Told | undefined): Fact[] {
  const other =
    numeral.bound === "low" ? after : numeral.bound === "high" && before?.numeral.bound === "low" ? before : undefined;
  if (!other) return facts;
  return facts.filter((fact) =>
    other.facts.some(
      (one) => one.name === fact.name && one.date === fact.date && (one.end === "value") === (fact.end === "value"),
    ),
  );
}

/**
 * Where a sentence names days of reports, a figure of another day is not what it tells; where a text about one region
 * names no day, it tells of the latest report.
 */
function ofItsDay(facts: Fact[], { dates, passage }: Statement): Fact[] {
  const own = /\d{4}-\d{2}-\d{2}/.exec(passage.near)?.[0];
  const points = passage.regions.flatMap(series);
  const days = points.filter((point) => dates.some(({ date }) => date.length > 4 && date === asGiven(point)));
  const named =
    days.length > 0
      ? points.filter((point) => point.date === own || dates.some(({ date }) => point.date.startsWith(date)))
      : undated(passage);
  if (named.length === 0) return facts;
  const isOther = ({ date, kind }: Fact) =>
    points.some((point) => point.date === date) && !isPaceOfLast(kind, date, passage);
  return facts.filter((one) => !isOther(one) || named.some((point) => point.date === one.date));
}

/** The pace up to the last count and the one then needed are told together, though the days of both may differ. */
function isPaceOfLast(kind: Kind, date: string, { regions }: Passage): boolean {
  const last = regions.flatMap((code) => [lastPace(code)?.to, latest(code)?.date]);
  return (kind === "per-day" || kind === "days" || kind === "times") && last.includes(date);
}

/** What a text without a day of its own tells of, on a region's page outside its tables, drawings and claims. */
function undated({ type, place, text, near, regions }: Passage): Point[] {
  const ownDay = /\d{4}/.test(text) || /\d{4}-\d{2}-\d{2}/.test(near) || /klaim|claim/.test(near);
  const plain = type === "/wilayah/:slug/" && (place === "prose" || place === "message");
  return plain && !ownDay && regions.length === 1 ? series(regions[0]!).slice(-1) : [];
}

/** The date of a point as exactly as its source gives it. */
const asGiven = ({ date, report }: Point): string => date.slice(0, { bulan: 7, tahun: 4 }[report.precision] ?? 10);

const heads: [Kind, RegExp][] = [
  ["per-day", /per hari|sehari|a day/],
  ["percent", /%|persen|percent|cakupan|coverage/i],
  ["people", /orang|people|jumlah|number|pemegang|holders|aktivasi|activat/i],
  ["rank", /peringkat|rank/i],
];

/** What a number may be of: its own words say, or else its neighbours, its column, its axis. */
function kindsOf(numeral: Numeral, { numerals, passage, sentence }: Statement, at: number): Kind[] {
  if (numeral.named) return [numeral.kind];
  const { place, around } = passage;
  const before = numerals.slice(0, at).findLast(({ named }) => named);
  const byHead = heads.filter(([, words]) => words.test(around === "" ? sentence : around)).map(([kind]) => kind);
  const drawn: Kind[] = place === "drawing" || place === "spoken" ? ["percent", "people", "per-day"] : [];
  const short = (sentence.match(/\p{L}{2,}/gu) ?? []).length < 4;
  const headed = short && (place === "cell" ? byHead.length > 0 : byHead.includes("rank"));
  const things: Kind[] = headed || place === "drawing" ? [] : ["things"];
  return [...new Set<Kind>([numeral.kind, ...things, ...(before ? [before.kind] : []), ...byHead, ...drawn])];
}
