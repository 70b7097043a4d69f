/* What a sentence says of a region's reports: how many of how many, whether the target was met, on what day. */
import { datesOf } from "./dates.ts";
import { finding, type Finding } from "./finding.ts";
import { latest, nationalAt, series, type Point } from "./oracle.ts";
import type { Known, Statement, Told } from "./told.ts";

const frequency =
  /(?:(paling banyak|at most|up to) )?(?<![\d.,])(\d[\d.,]*)(?:\s?(?:sampai|hingga|–|-|to)\s?(\d[\d.,]*))? (?:dari|in|of|out of)(?: setiap| every| each)? (100|10{0,2}[.,]000)(?![\d.,]*\d)(?:[^.;(\d]{0,40}\((?:paling banyak|at most|up to) (\d+)\))?/g;

/** A natural frequency is what the interval leaves: both ends where they differ; never rounded onto the target. */
export function frequencies(statement: Statement): Finding[] {
  const { sentence, passage } = statement;
  return [...sentence.matchAll(frequency)].flatMap((match) => {
    const points = pointsOf(statement).filter(({ coverage }) => coverage);
    const target = targetBefore.exec(sentence.slice(0, match.index));
    const allowed = target ? targetOf(target[1] ?? target[2]!) : points.flatMap(frequenciesOf);
    return passage.regions.length === 0 || allowed.includes(toldAs(match))
      ? []
      : [finding(statement, match[0], `low, high, of how many: ${allowed.join(" or ") || "none"}`)];
  });
}

/** What stands before the frequency of a target: which year's it is. */
const targetBefore = /(?:target nasional (\d{4})|(\d{4}) national target): $/i;

/** The national target of a year as a frequency, as in `frequenciesOf`. */
function targetOf(year: string): string[] {
  const share = nationalAt(`${year}-12-31`)?.share ?? null;
  return share === null ? [] : [`${100 * share} ${100 * share} 100`];
}

/** "low high scale", as in `frequenciesOf`. */
function toldAs([, before, first, second, scale, bracket]: RegExpMatchArray): string {
  const [low, high, of] = [first, second ?? bracket ?? first, scale].map((text) => text!.replace(/\D/g, ""));
  return `${low} ${high} ${of}${(before ?? bracket) ? " at most" : ""}`;
}

/**
 * "low high scale" as a headline may tell a point: per 100, below one per cent per 1.000; of more only where that would
 * round it to nought or onto the target.
 */
function frequenciesOf(point: Point): string[] {
  const { value, high } = point.coverage!;
  if (high === 0) return ["0 0 100", "0 0 1000"];
  const scales = [100, 1000, 10_000, 100_000].filter((scale) => scale > 100 || value >= 0.01);
  const fine = scales.findIndex((scale) => Math.round(high * scale) > 0 && !touches(point, scale));
  return scales
    .slice(0, fine + (endsOnTarget(point, scales[fine]!) ? 2 : 1))
    .map((scale) => at(point, scale))
    .filter((told) => told !== null);
}

const ends = ({ coverage }: Point, scale: number): [number, number, number] =>
  [coverage!.low, coverage!.value, coverage!.high].map((share) => Math.round(share * scale)) as [
    number,
    number,
    number,
  ];

/** Whether one number alone would stand for the target that is not met, or not just met. */
function touches(point: Point, scale: number): boolean {
  const [low, , high] = ends(point, scale);
  const { target, coverage } = point;
  return (
    low === high && target !== null && low === Math.round(target.share! * scale) && coverage!.value !== target.share
  );
}

/** Whether one of both ends would stand for the target, which it is not: a finer scale may tell them apart (DESIGN, section 7). */
function endsOnTarget({ coverage, target }: Point, scale: number): boolean {
  const share = target?.share ?? null;
  const both = [coverage!.low, coverage!.high];
  return share !== null && both.some((end) => end !== share && Math.round(end * scale) === Math.round(share * scale));
}

function at(point: Point, scale: number): string | null {
  const [low, value, high] = ends(point, scale);
  if (high === 0 || touches(point, scale)) return null;
  return low === 0 ? `${Math.max(1, value)} ${high} ${scale} at most` : `${low} ${high} ${scale}`;
}

/** The points that a sentence is about: of the days it names, or else the latest of each region. */
function pointsOf({ passage, dates }: Statement): Point[] {
  // A card is frozen at the day in its address.
  const day = /\d{4}-\d{2}-\d{2}/.exec(`${passage.near} ${passage.page}`)?.[0];
  return passage.regions.flatMap((code) => {
    const points = series(code);
    const named = points.filter(
      ({ date }) => date === day || dates.some((found) => found.date.length > 4 && date.startsWith(found.date)),
    );
    const last = latest(code);
    return named.length > 0 ? named : last ? [last] : [];
  });
}

const below = ["di-jalur", "tertinggal", "belum-tercapai"];

/** What a sentence says of a target, and the states in which it is true. */
const verdictWords: [RegExp, string[]][] = [
  [
    /mungkin (telah |sudah )?tercapai|may have been met|possibly met|(dapat|bisa) jadi (telah |sudah )?tercapai/i,
    ["mungkin-tercapai"],
  ],
  [/belum tercapai|tidak tercapai|not (yet )?(been )?met/i, below],
  [/(?<!mungkin )(telah|sudah|target) tercapai|(had been|was|target|targets) met/i, ["tercapai"]],
  [/laju(nya)?[^.;:]{0,30}(belum|tidak) cukup|pace[^.;:]{0,20} not enough/i, ["tertinggal"]],
  [/(?<!apakah )laju(nya)?( \S+)? cukup\b(?! tidaknya)|pace (was |is )?enough/i, ["di-jalur"]],
];

/** A verdict sentence is the oracle's status of the report it is about. */
export function verdicts(statement: Statement): Finding[] {
  const { sentence, passage } = statement;
  if (!isVerdict(statement)) return [];
  const said = verdictWords.find(([words]) => words.test(sentence));
  const points = pointsOf(statement);
  if (!said || points.length === 0 || points.some(({ status }) => said[1].includes(status ?? ""))) return [];
  const states = points.map(({ date, status }) => `${status} on ${date}`).join(", ");
  return [finding(statement, said[0].exec(sentence)![0], `${passage.regions.join(", ")}: ${states}`)];
}

/** A sentence about a region's report, and not about a target of its own, a condition or a key. */
function isVerdict({ sentence, passage, dates }: Statement): boolean {
  const own = /sendiri|\bown\b|bila|jika|\bif\b|apakah|whether/i.test(sentence);
  const about =
    passage.regions.length > 0 && (dates.length > 0 || passage.type.startsWith("/wilayah") || passage.place === "cell");
  return about && !own;
}

/** A date in a text about regions is one that the record gives for them. */
export function dated(statement: Statement, _: Told[], known: Known): Finding[] {
  const { passage, dates } = statement;
  if (passage.regions.length === 0 || passage.place === "drawing" || passage.type === "/sumber/") return [];
  const given = datesOf(passage.regions, known.today);
  return dates
    .filter(({ date }) => ![...given].some((one) => one.startsWith(date)))
    .map(({ text }) => finding(statement, text, `no date of ${passage.regions.slice(0, 3).join(", ")} on record`));
}
