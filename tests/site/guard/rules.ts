/* What a number on a page must keep to: one finding for each that does not. */
import { readFileSync } from "node:fs";
import type { Base, Fact } from "./facts.ts";
import { finding, type Finding } from "./finding.ts";
import { numeralsIn, type Kind, type Numeral } from "./numerals.ts";
import { bands } from "./oracle.ts";
import { folder } from "./record.ts";
import type { Known, Statement, Told } from "./told.ts";

/** Every number is a figure of the record, a quantity of the oracle as it may be rounded, or one of the method's own. */
export function derivable(statement: Statement, told: Told[], known: Known): Finding[] {
  const unknown = told.filter(({ numeral, facts }) => facts.length === 0 && numeral.kind !== "frequency");
  return unknown
    .filter(
      ({ numeral }) => !isTick(numeral, statement) && !isLine(numeral, statement) && !inFormula(numeral, statement),
    )
    .map(({ numeral, kinds }) =>
      finding(
        statement,
        numeral.text,
        `cannot be derived; near it are ${nearest(numeral, kinds, known.facts(statement.passage))}`,
      ),
    );
}

function nearest({ value }: Numeral, kinds: readonly Kind[], facts: readonly Fact[]): string {
  const away = (fact: Fact) => Math.abs(fact.value - value);
  const same = facts.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => away(a) - away(b));
  return (
    same
      .slice(0, 3)
      .map(
        ({ name, date, value, end }) =>
          `${Number(value.toPrecision(8))} (${name}${date && `, ${date}`}${end === "value" ? "" : `, ${end}`})`,
      )
      .join(", ") || "none"
  );
}

/** A number of an axis: one of steps of equal length, from nought. */
function isTick({ value, text }: Numeral, { passage, sentence }: Statement): boolean {
  if (passage.place !== "drawing" || sentence.replace(/\s?%/, "") !== text) return false;
  const all = new Set(
    passage.drawing.flatMap((one) =>
      /^[\d.,]+\s?%?$/.test(one) ? numeralsIn(one, passage.language).map((numeral) => numeral.value) : [],
    ),
  );
  return [...all].some(
    (step) =>
      step > 0 &&
      all.has(0) &&
      Number.isInteger(round(value / step)) &&
      steps(value, step).every((one) => all.has(one)),
  );
}

const round = (value: number): number => Math.round(value * 1e9) / 1e9;

const steps = (value: number, step: number): number[] =>
  Array.from({ length: Math.round(value / step) + 1 }, (_, at) => round(at * step));

/** The number of a line of a table; whether it is of the region is another rule's concern. */
const isLine = ({ before }: Numeral, { passage }: Statement): boolean =>
  passage.type === "/metodologi/" && /(baris|line|lines|row) $/.test(before);

/** "aktivasi.csv baris 5" is a line about a region that the text is about. */
export function lines(statement: Statement): Finding[] {
  const { sentence, passage } = statement;
  return [...sentence.matchAll(/(\w+)\.csv (?:baris|line) (\d+)/g)].flatMap(([text, name, number]) => {
    const line = readFileSync(`${folder}/${name}.csv`, "utf8").split("\n")[Number(number) - 1] ?? "";
    const own = [...passage.regions, "00"].some((code) => line.startsWith(`${code},`));
    return own ? [] : [finding(statement, text, `that line is: ${line.slice(0, 60)}`)];
  });
}

/** A percentage that is divided: what it is of stands in the line of the table. */
const isTerm = ({ after }: Numeral): boolean => after.startsWith("% ÷ ");

/** A term of a division, product or difference that comes out as it is written; or a band's value by which one divides. */
function inFormula(numeral: Numeral, { numerals, sentence }: Statement): boolean {
  if (/[÷×] $/.test(numeral.before) && bands.some(({ value }) => value === numeral.value)) return true;
  return numerals.slice(0, -2).some((a, at) => {
    const [b, c] = [numerals[at + 1]!, numerals[at + 2]!];
    const sign = /^ ([÷/×x−-]) $/.exec(sentence.slice(a.end, b.at))?.[1];
    const equals = /^ = $/.test(sentence.slice(b.end, c.at));
    if (!sign || !equals || ![a, b, c].includes(numeral)) return false;
    const results: Record<string, number> = {
      "÷": a.value / b.value,
      "/": a.value / b.value,
      "×": a.value * b.value,
      x: a.value * b.value,
    };
    return Math.abs((results[sign] ?? a.value - b.value) - c.value) <= 10 ** -c.decimals / 2 + 1e-9;
  });
}

const baseWords: Record<Exclude<Base, "any">, RegExp> = {
  itself: /semula|setahun|hasil itu|original|in a year|yearly|base before|the result/i,
  perekaman: /pemegang KTP-el|direkam|perekaman|holders|recorded (number|for)/i,
  wajib_ktp: /wajib KTP|(required|obliged) to hold/i,
  penduduk: /penduduk|residents|population/i,
  dpt: /pemilih|DPT|voters?\b|voter roll/i,
  target: /target|sasaran/i,
  tidak_disebut:
    /basis(nya)? tidak disebut|tidak (me)?nyebut(kan)? (dari jumlah apa|basis)|tanpa (menyebut )?basis|base (is )?not stated|(did not|does not|without) (say|saying|stat|nam)/i,
};

/** Every percentage has a base beside it, and one that it is of. */
export function based(statement: Statement, told: Told[]): Finding[] {
  const { sentence, passage } = statement;
  const words = `${sentence} ${passage.around}`;
  const present = Object.entries(baseWords)
    .filter(([, pattern]) => pattern.test(words))
    .map(([base]) => base);
  return told
    .filter(({ numeral, facts }) => numeral.kind === "percent" && numeral.named && facts.length > 0)
    .filter(({ numeral }) => !isTerm(numeral) && !isTick(numeral, statement))
    .flatMap(({ numeral, facts }) => {
      if (present.length === 0) return [finding(statement, numeral.text, "no word says of what it is a percentage")];
      const quoted = /tercetak|menulis|dimuat|di samping|printed|wrote|beside|next to/.test(sentence);
      if (facts.some(({ base }) => base === "any" || present.includes(base) || (quoted && base === "tidak_disebut")))
        return [];
      return [
        finding(
          statement,
          numeral.text,
          `it is of ${[...new Set(facts.map(({ base }) => base))].join(" or ")}, the sentence says ${present.join(", ")}`,
        ),
      ];
    });
}

/** "sekitar" stands before what a source or our estimate leaves open, never before four digits that no source hedged. */
export function hedged(statement: Statement, told: Told[]): Finding[] {
  return told
    .filter(({ numeral, facts }) => numeral.hedge === "about" && facts.length > 0 && !facts.some((fact) => fact.hedged))
    .flatMap(({ numeral, facts }) => {
      if (numeral.digits >= 4)
        return [finding(statement, numeral.text, `hedged before ${numeral.digits} digits that no source hedged`)];
      return facts.some(({ open }) => open)
        ? []
        : [finding(statement, numeral.text, "hedged, and nothing leaves it open")];
    });
}

/** A value that is told with its ends lies between them. */
export function inside(statement: Statement, told: Told[]): Finding[] {
  return told.slice(0, -2).flatMap(({ numeral, facts }, at) => {
    const [low, high] = [told[at + 1]!, told[at + 2]!];
    const bracket = statement.sentence.slice(numeral.end, low.numeral.at);
    const isPair = low.numeral.bound === "low" && high.numeral.bound === "high" && numeral.bound === null;
    if (!isPair || !/^[^.;:]{0,40}( \(| · )(antara|between)?( sekitar| about)?\s*$/.test(bracket)) return [];
    if (!facts.some(({ name }) => high.facts.some((fact) => fact.name === name))) return [];
    const [v, a, b] = [numeral.value, low.numeral.value, high.numeral.value];
    return a <= v && v <= b
      ? []
      : [finding(statement, numeral.text, `outside its own interval, ${low.numeral.text} to ${high.numeral.text}`)];
  });
}

/** A reader with a calculator gets the printed share from the count and the base printed beside it. */
export function sums(statements: Statement[], told: Told[][]): Finding[] {
  const all = told.flatMap((ones, at) => ones.map((one) => ({ ...one, statement: statements[at]! })));
  const parts = (part: Fact["part"]) =>
    all.flatMap((one) => one.facts.filter((fact) => fact.part === part).map((fact) => ({ ...one, fact })));
  const [counts, people, shares] = [parts("count"), parts("people"), parts("share")];
  const seen = new Set<string>();
  return shares.flatMap(({ numeral, fact, statement }) =>
    counts
      .filter((count) => count.fact.sum === fact.sum)
      .flatMap((count) =>
        people
          .filter((base) => base.fact.sum === fact.sum)
          .flatMap((base) => {
            const got = (100 * count.numeral.value) / base.numeral.value;
            const key = [count.numeral.text, base.numeral.text, numeral.text].join();
            if (agrees(got, numeral, fact) || seen.has(key)) return [];
            seen.add(key);
            return [
              finding(statement, numeral.text, `${count.numeral.text} / ${base.numeral.text} is ${got.toFixed(3)}%`),
            ];
          }),
      ),
  );
}

/** The share as it is rounded, or cut for the sake of the target; or below what is told. */
function agrees(got: number, { value, decimals, hedge }: Numeral, { target }: Fact): boolean {
  const unit = 10 ** -decimals;
  const isCut = target !== null && got.toFixed(decimals) === target.toFixed(decimals);
  if (hedge === "at most") return got <= value;
  return Math.abs(got - value) <= (isCut ? unit : unit / 2) + 1e-9;
}

/** In a row that tells a quotient after two numbers of people, it is theirs. */
export function quotients(statements: Statement[]): Finding[] {
  const cells = statements.filter(({ passage }) => passage.place === "cell" && passage.type === "/metodologi/");
  const [a, b, c] = cells.flatMap((statement) =>
    statement.numerals.slice(0, 1).map((numeral) => ({ numeral, statement })),
  );
  if (!a || !b || !c || a.numeral.kind !== "people" || b.numeral.kind !== "people") return [];
  const { value, decimals, kind, text } = c.numeral;
  const got = a.numeral.value / b.numeral.value;
  const isQuotient = kind === "bare" && decimals === 3;
  return !isQuotient || Math.abs(got - value) <= 0.0005 + 1e-9
    ? []
    : [finding(c.statement, text, `${a.numeral.text} / ${b.numeral.text} is ${got.toFixed(4)}`)];
}
