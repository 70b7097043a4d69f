import { formatCount } from "../notation/number.ts";
import { isExcusable, ruleGroups, severityOf, type RuleId } from "../rules/rules.ts";
import { fault } from "../cells/fault.ts";
import { inOrder, type Problem } from "../cells/problem.ts";

/** How many problems of one rule in one file are told one by one. */
const TOLD = 50;

/** How many of those that say the same but for their numbers: they have one cause. */
const ALIKE = 5;

/** With so many errors a file is full: they have one cause, and to look on tells nothing new. Warnings never stop a look. */
const MOST_ERRORS = 10_000;

/**
 * Problems as they are found: of each rule in each file the first fifty, of those that are alike the first five, the rest
 * counted.
 */
export interface Gathering {
  /** Takes one more; the problem is only made if it will be told. */
  add(file: string, rule: RuleId, make: () => Problem): void;
  /** Whether a file has so many errors that it need not be looked at further. */
  isFull(file: string): boolean;
  /** All problems in order, each rule's surplus as one of `line` 0 that says how many more there are; a full file says so. */
  all(): Problem[];
}

/** Problems of one file and one rule that say the same but for their numbers. */
interface Alike {
  told: Problem[];
  /** Lines of those that are only counted. */
  lines: number[];
}

/** Problems of one file and one rule. */
interface Kept {
  told: number;
  alike: Map<string, Alike>;
}

/** An empty gathering. */
export function gather(): Gathering {
  const kept = new Map<string, Kept>();
  const errors = new Map<string, number>();
  const isFull = (file: string) => (errors.get(file) ?? 0) >= MOST_ERRORS;
  return {
    add(file, rule, make) {
      if (severityOf(rule) === "error") errors.set(file, (errors.get(file) ?? 0) + 1);
      const key = `${file}\n${rule}`;
      const same = kept.get(key) ?? { told: 0, alike: new Map<string, Alike>() };
      kept.set(key, same);
      keep(same, make());
    },
    isFull,
    all: () =>
      inOrder(
        onePerCell([
          ...[...errors.keys()].filter(isFull).map(stopped),
          ...[...kept.values()].flatMap(({ alike }) => [...alike.values()].flatMap(withSurplus)),
        ]),
      ),
  };
}

/** Tells a problem, or counts it where enough like it are told. */
function keep(same: Kept, problem: Problem): void {
  const shape = same.told < TOLD ? shapeOf(problem) : OTHERS;
  const alike = same.alike.get(shape) ?? { told: [], lines: [] };
  same.alike.set(shape, alike);
  if (alike.told.length < (shape === OTHERS ? 0 : ALIKE)) {
    alike.told.push(problem);
    same.told++;
  } else {
    alike.lines.push(problem.line);
    if (alike.told.length === 0) alike.told.push({ ...problem, more: 0 });
  }
}

/** Where the problems of a rule go whose first fifty are told. */
const OTHERS = "";

/** What a problem says, but for its numbers: fifty counts with a thousands dot are one cause, fifty missing ids are not. */
function shapeOf({ rule, field, message, hint, severity }: Problem): string {
  if (isAccountedFor(rule)) return [message.id, hint.id].join("\n");
  return [severity, field, message.id, hint.id]
    .join("\n")
    .replace(/\d+/g, "0")
    .replace(/0(?:[.,:/-]?0)*/g, "0");
}

/** Whether each one is mended by a row of its own, which its hint gives ready to be copied. */
function isAccountedFor(rule: RuleId): boolean {
  return Object.hasOwn(ruleGroups.history, rule) || (severityOf(rule) === "error" && isExcusable(rule));
}

function withSurplus({ told, lines }: Alike): Problem[] {
  const [first] = told;
  if (!first || lines.length === 0) return told;
  const listed = told.filter(({ more }) => more === undefined);
  return [...listed, surplus(first, lines)];
}

/** Without the warnings of a cell that has an error: that may be their cause, and has to be looked at first. */
function onePerCell(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem) => `${file}\n${line}\n${column}`;
  const errors = new Set(problems.filter(({ line, severity }) => line > 0 && severity === "error").map(placeOf));
  return problems.filter((problem) => problem.severity === "error" || !errors.has(placeOf(problem)));
}

/** Tells that a full file was not looked at to its end. */
function stopped(file: string): Problem {
  const [id, en] = [formatCount(MOST_ERRORS, "id"), formatCount(MOST_ERRORS, "en")];
  const words = fault(
    "pemeriksaan-berhenti",
    [
      `pemeriksaan berkas ini berhenti sesudah ${id} galat; selebihnya belum diperiksa.`,
      `the check of this file stopped after ${en} errors; the rest is unchecked.`,
    ],
    [
      "Perbaiki sebab yang sama dahulu, lalu jalankan lagi npm run check.",
      "Repair what they have in common first, then run npm run check again.",
    ],
  );
  return { ...words, severity: severityOf(words.rule), file, line: 0, column: 1, field: null, value: null };
}

/** The one that stands for those like it: how many, on which lines, and what to do. */
function surplus(like: Problem, lines: readonly number[]): Problem {
  const more = lines.length;
  const [id, en] = [formatCount(more, "id"), formatCount(more, "en")];
  const places = rangesOf(lines);
  const words = fault(
    like.rule,
    places === ""
      ? [`dan ${id} lagi.`, `and ${en} more.`]
      : [`dan ${id} lagi: baris ${places}.`, `and ${en} more: lines ${places}.`],
    [`Sebabnya rupanya sama: ${like.hint.id}`, `The cause seems to be the same: ${like.hint.en}`],
  );
  return {
    ...words,
    severity: like.severity,
    file: like.file,
    line: 0,
    column: 1,
    field: like.field,
    value: null,
    more,
  };
}

/** So many runs of lines are listed. */
const MOST_RANGES = 12;

/** Lines as runs, `7-39, 41`; empty for the file as a whole. */
function rangesOf(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else if (line > 0) runs.push([line, line]);
  }
  const shown = runs.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  return runs.length > MOST_RANGES ? `${shown.join(", ")}, …` : shown.join(", ");
}
