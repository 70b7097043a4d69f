/** Orders two texts by their code units, in no language: codes, ids, ISO dates. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The index of the first item that is `beyond`, in a list that has all such items at its end; its length if there is none. */
export function firstBeyond<T>(list: readonly T[], isBeyond: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item === undefined || isBeyond(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Each item of a list with the one before it: none of a list of one. */
export function neighbours<T>(list: readonly T[]): [before: T, after: T][] {
  return list.flatMap((after, index) => {
    const before = list[index - 1];
    return before === undefined ? [] : [[before, after]];
  });
}

/** A function's value for each of a few items, as many as they were: `map` forgets how many. */
export function eachOf<const T extends readonly unknown[], U>(
  items: T,
  valueOf: (item: T[number]) => U,
): { [Index in keyof T]: U } {
  return items.map(valueOf) as { [Index in keyof T]: U };
}
