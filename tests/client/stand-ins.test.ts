import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";

/** An engine that lacks what is stood in for, after the stand-ins have come. */
const engine = createContext({});
runInContext(
  `for (const name of ["at", "findLast", "findLastIndex", "flat", "flatMap", "toSorted"]) delete Array.prototype[name];
   for (const name of ["at", "replaceAll"]) delete String.prototype[name];
   delete Object.fromEntries;
   delete Object.hasOwn;
   delete Map.groupBy;
   class URL { constructor(text) { if (!/^https?:/.test(text)) throw new TypeError(); this.href = text } }
   class Element { constructor() { this.nodes = ["old"] } append(...nodes) { this.nodes.push(...nodes) } set textContent(text) { this.nodes = [] } }`,
  engine,
);
const before = runInContext(
  "[[].at, ''.replaceAll, Object.fromEntries, Map.groupBy].every((one) => one === undefined)",
  engine,
);
for (const file of ["supply", "element-stand-ins", "stand-ins", "worker-stand-ins"])
  runInContext(
    stripTypeScriptTypes(readFileSync(`src/client/${file}.ts`, "utf8")).replace(/^import .*|^export /gm, ""),
    engine,
  );
const gives = (code: string) => JSON.parse(runInContext(`JSON.stringify(${code})`, engine) as string) as unknown;

test("the engine of these tests lacks them at first", () => {
  expect(before).toBe(true);
});

test.each([
  ["[1, 2, 3].at(-1)", 3],
  ["'abc'.at(1)", "b"],
  ["[1, 2, 3, 4].findLast((item) => item % 2 === 1)", 3],
  ["[1, 2, 3, 4].findLastIndex((item) => item % 2 === 1)", 2],
  ["[2, 4].findLastIndex((item) => item % 2 === 1)", -1],
  ["[[1, 3], [2], []].flat()", [1, 3, 2]],
  [
    "[...Map.groupBy([1, 2, 3], (item) => item % 2).entries()]",
    [
      [1, [1, 3]],
      [0, [2]],
    ],
  ],
  ["[[1, 3], [2]].flatMap((item, index) => index === 0 ? item : [item])", [1, 3, [2]]],
  ["[1, 2].flatMap((item) => item === 1 ? [] : item)", [2]],
  ["[3, 1, 2].toSorted((a, b) => a - b)", [1, 2, 3]],
  // As the standard sorts without a comparison: by their text, "10" before "9".
  ["[9, 10, 'b', 'a', 9].toSorted()", [10, 9, 9, "a", "b"]],
  // Equal ones keep their order, also in a long list.
  ["Array.from({ length: 40 }, (_, at) => at).toSorted(() => 0)", Array.from({ length: 40 }, (_, at) => at)],
  ["'a.b.c'.replaceAll('.', '-')", "a-b-c"],
  ["'KTP-el, e-KTP'.replaceAll(/e-KTP|KTP-el/g, '<$&>')", "<KTP-el>, <e-KTP>"],
  ["Object.fromEntries(new Map([['a', 1], ['b', 2]]))", { a: 1, b: 2 }],
  ["['a', 'toString'].map((name) => Object.hasOwn({ a: undefined }, name))", [true, false]],
  ["['https://a.id/', 'a.id'].map((text) => URL.canParse(text))", [true, false]],
  ["(() => { const one = new Element(); one.replaceChildren('new', 'er'); return one.nodes })()", ["new", "er"]],
  ["(() => { const list = [2, 1]; list.toSorted((a, b) => a - b); return list })()", [2, 1]],
  ["(() => { const seen = []; for (const key in [7]) seen.push(key); return seen })()", ["0"]],
])("%s", (code, value) => {
  expect(gives(code)).toEqual(value);
});
