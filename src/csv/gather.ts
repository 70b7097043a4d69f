import { formatCount } from "../notation/number.ts";
import { severityOf } from "../rules/rules.ts";
import { fault } from "../cells/fault.ts";
import { inOrder, type Problem } from "../cells/problem.ts";

/** How many problems of one rule in one file are told one by one. */
const TOLD = 50;

/** With so many problems a file is full: they have one cause, and to look on tells nothing new. */
const MOST_PROBLEMS = 10_000;

/** Problems as they are found: of each rule in each file the first fifty, the rest counted. */
export interface Gathering {
  /** Takes one more; the problem is only made if it will be told. */
  add(file: string, rule: string, make: () => Problem): void;
  /** Whether a file has so many problems that it need not be looked at further. */
  isFull(file: string): boolean;
  /** All problems in order, each rule's surplus as one of `line` 0 that says how many more there are; a full file says so. */
  all(): Problem[];
}

interface Kept {
  told: Problem[];
  more: number;
}

/** An empty gathering. */
export function gather(): Gathering {
  const kept = new Map<string, Kept>();
  const counts = new Map<string, number>();
  const isFull = (file: string) => (counts.get(file) ?? 0) >= MOST_PROBLEMS;
  return {
    add(file, rule, make) {
      counts.set(file, (counts.get(file) ?? 0) + 1);
      const key = `${file}\n${rule}`;
      const same = kept.get(key);
      if (!same) kept.set(key, { told: [make()], more: 0 });
      else if (same.told.length < TOLD) same.told.push(make());
      else same.more++;
    },
    isFull,
    all: () =>
      inOrder(
        onePerCell([
          ...[...counts.keys()].filter(isFull).map(stopped),
          ...[...kept.values()].flatMap(({ told, more }) => (more === 0 ? told : [...told, surplus(told[0]!, more)])),
        ]),
      ),
  };
}

/** Without the warnings of a cell that has an error: that may be their cause, and has to be looked at first. */
function onePerCell(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem) => `${file}\n${line}\n${column}`;
  const errors = new Set(problems.filter(({ line, severity }) => line > 0 && severity === "error").map(placeOf));
  return problems.filter((problem) => problem.severity === "error" || !errors.has(placeOf(problem)));
}

/** Tells that a full file was not looked at to its end. */
function stopped(file: string): Problem {
  const [id, en] = [formatCount(MOST_PROBLEMS, "id"), formatCount(MOST_PROBLEMS, "en")];
  const words = fault(
    "pemeriksaan-berhenti",
    [
      `pemeriksaan berkas ini berhenti sesudah ${id} temuan; selebihnya belum diperiksa.`,
      `the check of this file stopped after ${en} findings; the rest is unchecked.`,
    ],
    [
      "Perbaiki sebab yang sama dahulu, lalu jalankan lagi npm run check.",
      "Repair what they have in common first, then run npm run check again.",
    ],
  );
  return { ...words, severity: severityOf(words.rule), file, line: 0, column: 1, field: null, value: null };
}

function surplus(like: Problem, more: number): Problem {
  const words = fault(
    like.rule,
    [`dan ${more} lagi.`, `and ${more} more.`],
    ["Perbaiki yang tercantum dahulu; sebabnya mungkin sama.", "Repair those listed first; the cause may be the same."],
  );
  return { ...words, severity: like.severity, file: like.file, line: 0, column: 1, field: null, value: null, more };
}
