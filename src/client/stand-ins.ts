import "./element-stand-ins.ts";
import { supply } from "./supply.ts";

/**
 * What our code asks of an engine and Chromium 65 does not have yet: a few lines each, taken only where the engine has
 * none of its own. Every tool imports this before anything else, or the few that it needs of it; tests/site/engines.test.ts finds what is missing here.
 */
supply(Array.prototype, {
  at,
  findLast(this: unknown[], wanted: (item: unknown) => boolean) {
    return this.reduce((found, item) => (wanted(item) ? item : found), undefined);
  },
  findLastIndex(this: unknown[], wanted: (item: unknown) => boolean) {
    return this.reduce<number>((found, item, at) => (wanted(item) ? at : found), -1);
  },
  flatMap(this: unknown[], change: (item: unknown, index: number) => unknown) {
    const all: unknown[] = [];
    for (const item of this.map(change)) all.push(...(Array.isArray(item) ? item : [item]));
    return all;
  },
  /** One level, which is all that we ask for. */
  flat(this: unknown[]) {
    return this.reduce<unknown[]>((all, item) => all.concat(item), []);
  },
  /** Keeps the order of what is equal, as old engines do not; they sort by text themselves where no order is asked for. */
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    // oxlint-disable-next-line unicorn/no-array-sort -- the copy is ours
    if (!compare) return this.slice().sort();
    const placed = this.map((item, place) => ({ item, place }));
    // oxlint-disable-next-line unicorn/no-array-sort -- what it should be instead is made here
    return placed.sort((a, b) => compare(a.item, b.item) || a.place - b.place).map(({ item }) => item);
  },
});
supply(Map, {
  groupBy(items: Iterable<unknown>, keyOf: (item: unknown) => unknown) {
    const groups = new Map<unknown, unknown[]>();
    for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
  },
});
supply(String.prototype, {
  at,
  replaceAll(this: string, wanted: string | RegExp, instead: string) {
    return this.replace(typeof wanted === "string" ? everywhere(wanted) : wanted, instead);
  },
});
supply(Object, {
  fromEntries(entries: Iterable<[string, unknown]>) {
    const made: Record<string, unknown> = {};
    for (const [key, value] of entries) made[key] = value;
    return made;
  },
});
function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

function everywhere(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g");
}
