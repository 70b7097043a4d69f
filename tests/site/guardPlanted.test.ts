import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judgeGroup } from "./guard/judge.ts";
import { datesOf } from "./guard/dates.ts";
import type { Kind, Numeral } from "./guard/numerals.ts";
import { latest } from "./guard/oracle.ts";
import { read, withoutRecord, type Passage } from "./guard/page.ts";
import { activations, districts } from "./guard/record.ts";
import { Known, statementsOf, type Statement } from "./guard/told.ts";
import { pages, siteFolder, told } from "./sites.ts";

/* The guard guarded: faults are put into the texts of built pages one by one, and each must be found. */

const site = "moved";
const { today } = JSON.parse(readFileSync(join(siteFolder(site), "api/v1/regions.json"), "utf8")) as { today: string };
const known = new Known(today);

const withFigure = districts.filter(({ code }) => latest(code)?.coverage);
const sample = [
  // A page tells its pace once: it takes ten for enough of them.
  ...withFigure.slice(0, 10).flatMap(({ slug }) => [`/wilayah/${slug}/`, `/en/wilayah/${slug}/`]),
  `/wilayah/${withFigure.at(-1)!.slug}/laporan/`,
  ...withFigure.slice(0, 10).flatMap(({ slug }) => [`/wilayah/${slug}/kutip/`, `/en/wilayah/${slug}/kutip/`]),
  ...["/", "/peringkat/", "/pers/", "/bandingkan/"].flatMap((path) => [path, `/en${path}`]),
];

/** Texts that stand together and in which nothing is found as they are. */
const groups = pages(site)
  .filter(({ path }) => sample.includes(path))
  .flatMap(({ path, html }) => [...Map.groupBy(read(path, html).passages, ({ group }) => group).values()])
  .map((group) => group.map((passage) => ({ ...passage, text: withoutRecord(passage.text) })))
  .filter((group) => judgeGroup(group, known).length === 0);

interface Planted {
  group: Passage[];
  /** What was put where, for a message. */
  told: string;
}

/** Every group with one passage's text changed, wherever `change` has one. */
function plant(change: (statement: Statement) => string[]): Planted[] {
  return groups.flatMap((group) =>
    group.flatMap((passage, at) =>
      statementsOf(passage).flatMap((statement) =>
        change(statement).map((sentence) => {
          const text = passage.text.replace(statement.sentence, () => sentence);
          const changed = group.map((one, other) => (other === at ? { ...passage, text } : one));
          return { group: changed, told: `${passage.page}: ${statement.sentence} -> ${sentence}` };
        }),
      ),
    ),
  );
}

const missed = (planted: Planted[]): string[] =>
  planted.filter(({ group }) => judgeGroup(group, known).length === 0).map(({ told }) => told);

/** The sentence with a number written otherwise. */
const withNumber = ({ sentence }: Statement, { at, text }: Numeral, other: string): string =>
  sentence.slice(0, at) + other + sentence.slice(at + text.length);

/** A number that is one off in its last digit that is not a nought. */
function oneOff(text: string): string {
  const at = text.search(/[1-9](?=[^1-9]*$)/);
  const digit = Number(text[at]);
  return text.slice(0, at) + (digit === 9 ? 8 : digit + 1) + text.slice(at + 1);
}

function numbersOff(kind: Kind): Planted[] {
  return plant((statement) =>
    statement.numerals
      .filter((numeral) => numeral.kind === kind && numeral.named && numeral.value > 0)
      .filter(({ at, text }) => statement.sentence.slice(at, at + text.length) === text)
      .map((numeral) => withNumber(statement, numeral, oneOff(numeral.text))),
  );
}

describe("a number that is one off in its last digit is found", () => {
  // What is missed is a figure of its own by chance: another end, another report, a class of the map.
  test.each<[Kind, number]>([
    ["percent", 0.97],
    ["people", 0.95],
    ["per-day", 0.9],
  ])("%s: at least %d of all", (kind, least) => {
    const planted = numbersOff(kind);
    const found = 1 - missed(planted).length / planted.length;
    expect(planted.length).toBeGreaterThan(15);
    expect(found, told(missed(planted)).join("\n")).toBeGreaterThanOrEqual(least);
  });
});

const frequency = /\d+(?= (dari|in|out of)( setiap| every)? (100|1[.,]000)\b)/;

test("a natural frequency outside its interval is found", () => {
  const planted = plant(({ sentence }) => (frequency.test(sentence) ? [sentence.replace(frequency, "77")] : []));
  expect(planted.length).toBeGreaterThan(5);
  expect(told(missed(planted))).toEqual([]);
});

const baseWord = /pemegang KTP-el|e-KTP holders|wajib KTP|(required|obliged) to hold an? [\w-]+( card)?/gi;

test("a percentage whose base word is gone is found", () => {
  const planted = plant(({ sentence, passage, numerals }) => {
    const bare = sentence.replace(baseWord, "…");
    const only = numerals.some(({ kind, named }) => kind === "percent" && named) && passage.around === "";
    return only && bare !== sentence && !/target|basis|\bbase\b|penduduk|residents|pemilih|vote|DPT|holders/i.test(bare)
      ? [bare]
      : [];
  });
  expect(planted.length).toBeGreaterThan(15);
  expect(told(missed(planted))).toEqual([]);
});

test("another region's figure is found", () => {
  const names = withFigure.map(({ name }) => name);
  const planted = plant(({ sentence, passage }) => {
    const own = names.filter((name) => sentence.includes(name));
    const other = names[(names.indexOf(own[0] ?? "") + 1) % names.length]!;
    const alone = own.length === 1 && passage.regions.length === 1 && /\d%|persen/.test(sentence);
    return alone && passage.type === "/wilayah/:slug/kutip/" ? [sentence.replaceAll(own[0]!, other)] : [];
  });
  // the region named is what a quote is about: its figures are then those of another
  const renamed = planted.map(({ group, told }) => ({
    told,
    group: group.map((one) => ({ ...one, regions: codesIn(one.text) })),
  }));
  expect(renamed.length).toBeGreaterThan(15);
  expect(told(missed(renamed))).toEqual([]);
});

const codesIn = (text: string): string[] => districts.filter(({ name }) => text.includes(name)).map(({ code }) => code);

test("a verdict turned round is found", () => {
  const turns: [RegExp, string][] = [
    [/belum tercapai/, "sudah tercapai"],
    [/(had )?not been met/, "had been met"],
    [/(telah|sudah) tercapai/, "belum tercapai"],
    [/had been met/, "had not been met"],
  ];
  const planted = plant(({ sentence, passage }) => {
    const turn = turns.find(([words]) => words.test(sentence));
    const own = /sendiri|\bown\b|bila|jika|\bif\b|mungkin|may /i.test(sentence);
    return turn && !own && passage.type === "/wilayah/:slug/" ? [sentence.replace(turn[0], turn[1])] : [];
  });
  expect(planted.length).toBeGreaterThan(3);
  expect(told(missed(planted))).toEqual([]);
});

test("a date that the record does not give is found", () => {
  const planted = plant(({ sentence, passage, dates }) => {
    const day = dates.find(({ text }) => /^\d{1,2} \p{L}/u.test(text));
    const given = datesOf(passage.regions, today);
    const other = day && ["27", "28", "29"].find((one) => !given.has(`${day.date.slice(0, 8)}${one}`));
    if (!other || passage.regions.length === 0 || passage.place === "drawing") return [];
    return [sentence.slice(0, day.at) + day.text.replace(/^\d+/, other) + sentence.slice(day.at + day.text.length)];
  });
  expect(planted.length).toBeGreaterThan(40);
  expect(told(missed(planted))).toEqual([]);
});

test("a hedge before an exact count is found", () => {
  const hedged = activations.filter(({ row }) => row["presisi"] === "sekitar").map(({ count }) => count?.value);
  const planted = plant(({ sentence, numerals, passage }) =>
    numerals
      .filter(({ kind, named, digits, hedge }) => kind === "people" && named && digits >= 5 && hedge === null)
      .filter(({ bound, value }) => bound === null && !hedged.includes(value))
      .map(
        ({ at }) => `${sentence.slice(0, at)}${passage.language === "id" ? "sekitar" : "about"} ${sentence.slice(at)}`,
      ),
  );
  expect(planted.length).toBeGreaterThan(10);
  expect(told(missed(planted))).toEqual([]);
});

test("a sum that does not come out is found: the base of a share is another one of the region's", () => {
  const share = /\d%|\d persen/;
  const planted = plant((statement) => {
    const people = statement.numerals.filter(({ kind, named }) => kind === "people" && named);
    const base = people.findLast(({ after }) => /^\s?(orang |people )?(pemegang KTP-el|e-KTP holders)/.test(after));
    const complete = people.length > 1 && base && base.bound === null && share.test(statement.sentence);
    return complete ? [withNumber(statement, base, scaled(base, 1.2))] : [];
  });
  expect(planted.length).toBeGreaterThan(5);
  expect(told(missed(planted))).toEqual([]);
});

/** The same number times a factor, as many digits. */
function scaled({ text, value }: Numeral, factor: number): string {
  const digits = text.replace(/\D/g, "");
  const other = String(Math.round(Number(digits) * factor));
  return value > 0 ? text.replace(/[\d.,]+/, other) : text;
}
