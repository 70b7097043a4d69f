import { fault } from "./fault.ts";
import { inOrder, type Problem } from "./problem.ts";

/** How many problems of one rule in one file are told one by one. */
export const TOLD = 50;

/** Problems as they are found: of each rule in each file the first fifty, the rest counted. */
export interface Gathering {
  /** Takes one more; the problem is only made if it will be told. */
  add(file: string, rule: string, make: () => Problem): void;
  /** All problems in order, each rule's surplus as one of `line` 0 that says how many more there are. */
  all(): Problem[];
}

interface Kept {
  told: Problem[];
  more: number;
}

/** An empty gathering. */
export function gather(): Gathering {
  const kept = new Map<string, Kept>();
  return {
    add(file, rule, make) {
      const key = `${file}\n${rule}`;
      const same = kept.get(key);
      if (!same) kept.set(key, { told: [make()], more: 0 });
      else if (same.told.length < TOLD) same.told.push(make());
      else same.more++;
    },
    all: () =>
      inOrder([...kept.values()].flatMap(({ told, more }) => (more === 0 ? told : [...told, surplus(told[0]!, more)]))),
  };
}

function surplus(like: Problem, more: number): Problem {
  const words = fault(
    like.rule,
    [`dan ${more} lagi.`, `and ${more} more.`],
    ["Perbaiki yang tercantum dahulu; sebabnya mungkin sama.", "Repair those listed first; the cause may be the same."],
  );
  return { ...words, severity: like.severity, file: like.file, line: 0, column: 1, field: null, value: null, more };
}
