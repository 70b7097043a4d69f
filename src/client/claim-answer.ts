import { reportedCount } from "../text/people.ts";
import { regionOf, type Dataset } from "../dataset/dataset.ts";
import { claimsAlike, type Alike } from "../metrics/alike.ts";
import { testClaim, type Tested, type Claim, type PrintedPercentage } from "../metrics/claims.ts";
import { impossibility, type Told } from "../metrics/impossible.ts";
import { meaningsOf } from "../metrics/meaning.ts";
import { isDate, type IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { measured, printedShare } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { alikeText, uncountedText } from "../text/alike.ts";
import { printedShareText } from "../text/share.ts";
import type { Said } from "../text/arithmetic.ts";
import { claimSaid } from "../text/claim.ts";
import { checkerWords } from "../text/claim-checker.ts";
import { dayText, onDate } from "../text/date.ts";
import { writtenDecimals } from "../text/digits.ts";
import { impossibleText, type ToldWords } from "../text/impossible.ts";
import { askBase, askCount, meaningText, type MeaningText } from "../text/meaning.ts";
import { testedView, type TestedView } from "../views/claims/tested.ts";
import { toClaim } from "../views/links.ts";
import type { Phrase } from "../views/phrase.ts";
import { readCount, readShare, type TypedCount, type TypedShare } from "./typed.ts";

/** What the form and the address hold, as typed. */
export interface Typed {
  /** Region. */
  w: string;
  /** Date; may be empty. */
  t: string;
  /** Number of people; may be empty. */
  j: string;
  /** Percentage. */
  p: string;
  /** Base that the source names. */
  b: string;
}

/** The fields in the order in which an address has them. */
export const fields = ["w", "t", "j", "p", "b"] as const satisfies (keyof Typed)[];

/** What was typed as the end of an address; what was left as it was is left out. */
export function checkAddress(typed: Typed): string {
  const given = fields.filter((name) => typed[name] !== "" && typed[name] !== "tidak_disebut");
  return `?${new URLSearchParams(given.map((name) => [name, typed[name]]))}`;
}

/** What was typed, read. */
export interface Question {
  region: string;
  /** Null where it was left empty. */
  date: IsoDate | null;
  count: TypedCount | null;
  share: TypedShare;
  base: StatedBase;
}

/** What the checker says, top to bottom; a part that has nothing to say is empty or null. */
export interface Answer {
  /** Said instead of all else: why what was typed cannot be, or what it takes to answer. */
  instead: string[];
  /** Where the same percentage, or one that it rounds, stands in the record. */
  onRecord: Phrase[];
  /** That none of these gives a number of people, which is said once; null where one does. */
  uncounted: string | null;
  /** What the arithmetic says; null where the record says all there is. */
  check: TestedView | null;
  /** What the percentage would mean, where no number of people is known. */
  meaning: MeaningText | null;
  /** The one question to ask; null where nothing is left to ask. */
  ask: string | null;
}

const bases: readonly StatedBase[] = ["perekaman", "wajib_ktp", "penduduk", "target", "tidak_disebut"];

/** The percentages on record that are named, at most. */
const FEW = 3;

/** The question that was typed, or what is missing from it, in words. */
export function readQuestion({ w, t, j, p, b }: Typed, language: Language): Question | { missing: string[] } {
  const words = checkerWords[language];
  const [share, count, base] = [readShare(p), readCount(j), bases.find((known) => known === b) ?? "tidak_disebut"];
  const missing = [
    w ? null : words.needRegion,
    t === "" || isDate(t) ? null : words.needDate,
    share ? null : words.needPercentage,
    count || j.trim() === "" ? null : words.needCount,
    b === "" || bases.some((known) => known === b) ? null : words.needBase,
  ].filter((need) => need !== null);
  return missing.length > 0 || !share ? { missing } : { region: w, date: t || null, count, share, base };
}

/**
 * The answer: what cannot be, at once; else where the figure stands in the record, and the same check as for the printed
 * claims, with the count on record where none was typed. `today` is the reader's.
 */
export function answer(dataset: Dataset, question: Question, today: IsoDate, language: Language, page = ""): Answer {
  const told = toldOf(question);
  const cannot = impossibility(dataset, told, today);
  if (cannot) return instead(impossibleText(cannot, toldWords(question, dataset, language), told.count, language));
  const alike = claimsAlike(dataset, told).slice(0, FEW);
  const claim = alike.find(({ same }) => same)?.claim ?? null;
  if (told.count && !told.date && !claim) return instead([checkerWords[language].needMoment]);
  const printed = completed(told, claim, today);
  const found = isThat(claim, told) ? ofRecord(claim, language) : asTyped(dataset, printed, question, language);
  const uncounted = found.check.obstacle === "no-count";
  const checked = testedView(found.check, printed.share, found.said, dataset, language);
  return {
    instead: [],
    onRecord: alike.map((one) => onRecord(one, dataset, page, language)),
    uncounted: uncountedText(alike, language),
    // The record has said already that its figure comes without a count.
    check: uncounted && claim ? null : checked,
    meaning: uncounted ? meaning(dataset, printed, found.said, language) : null,
    ask: uncounted ? askCount(printed.statedBase, language) : askBase(checked.outcome, language),
  };
}

function instead(sentences: string[]): Answer {
  return { instead: sentences, onRecord: [], uncounted: null, check: null, meaning: null, ask: null };
}

function toldOf({ region, date, count, share, base }: Question): Told {
  return {
    region,
    date,
    count: count && measured(count.count, count.precision, count.unit),
    share: printedShare(share.share, share.sharePrecision),
    statedBase: base,
  };
}

function toldWords({ region, date, count }: Question, dataset: Dataset, language: Language): ToldWords {
  return {
    region: regionOf(dataset, region).name,
    date: date && dayText(date, language),
    count: count && reportedCount(count.count, count.precision, language),
  };
}

/** What was not typed is as in the claim on record; without one, of today. */
function completed(told: Told, claim: Claim | null, today: IsoDate): PrintedPercentage {
  const statedBase = told.statedBase === "tidak_disebut" && claim ? claim.statedBase : told.statedBase;
  return { ...told, statedBase, date: told.date ?? claim?.date ?? today };
}

/** Whether what was typed is the claim on record, as far as it was typed. */
function isThat(claim: Claim | null, { count, statedBase }: Told): claim is Claim {
  if (!claim?.count) return false;
  const sameCount = !count || count.value === claim.count.value;
  return sameCount && (statedBase === "tidak_disebut" || statedBase === claim.statedBase);
}

/** A check with the words it is told in. */
interface Found {
  check: Tested;
  said: Said;
}

function ofRecord(claim: Claim, language: Language): Found {
  return { check: claim, said: claimSaid(claim, language) };
}

function asTyped(dataset: Dataset, printed: PrintedPercentage, { share, count }: Question, language: Language): Found {
  const check = testClaim(dataset, printed);
  const row = check.countRow;
  const worded = count ?? (row?.count == null ? null : { count: row.count, precision: row.precision });
  const said = {
    percentage: printedShareText(share, language),
    count: worded && reportedCount(worded.count, worded.precision, language),
    countDate: row && onDate(row.date, row.datePrecision, language),
    decimals: writtenDecimals(share.share.printed),
    base: printed.statedBase,
    typed: true,
  };
  return { check, said };
}

function onRecord(alike: Alike, dataset: Dataset, page: string, language: Language): Phrase {
  const { lead, source, rest } = alikeText(alike, dataset, language);
  return [lead, toClaim(source, alike.claim, regionOf(dataset, alike.claim.region), page), rest];
}

function meaning(
  dataset: Dataset,
  { region, date, share, statedBase }: PrintedPercentage,
  { percentage }: Said,
  language: Language,
): MeaningText | null {
  return meaningText(meaningsOf(dataset, region, date, share), percentage, statedBase, language);
}
