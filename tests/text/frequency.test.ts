import { expect, test } from "vitest";
import { frequencyOf } from "../../src/text/frequency.ts";
import { share } from "./states.ts";

test.each([
  // 25 of a hundred would be the target itself, 250 of a thousand too; 2.501 of ten thousand is not.
  ["the value beside an upper end", share(25.01, 0.01, 40), [0.25], { size: 10_000, value: 2501 }],
  // From nought to 40: the lower end is not said, so it cannot fall onto a target.
  ["a lower end of nought", share(20, 0.4, 40), [0], { size: 100, value: 20, low: 0, high: 40 }],
  ["below one per cent", share(0.97, 0.96, 0.98), [], { size: 1000, value: 10 }],
  ["one per cent", share(1, 1, 1), [], { size: 100, value: 1 }],
  ["nobody at all", share(0, 0, 0), [], { size: 100, value: 0 }],
] as const)("so many of how many: %s", (_, of, targets, expected) => {
  expect(frequencyOf(of, targets)).toMatchObject(expected);
});
