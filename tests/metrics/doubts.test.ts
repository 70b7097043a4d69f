import { describe, expect, test } from "vitest";
import { areSwapped, isTenfold } from "../../src/metrics/doubts.ts";

describe("two digits that have changed places", () => {
  test.each([
    ["104712", "140712", true],
    ["61890", "69810", true],
    ["54000", "45000", true],
    // The same, one digit more, one other digit, three that moved.
    ["54000", "54000", false],
    ["54000", "540000", false],
    ["54000", "55000", false],
    ["12345", "13425", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(areSwapped(a, b)).toBe(expected);
  });
});

describe("a factor of ten, a hundred or a thousand, or nearly", () => {
  test.each([
    [54000, 5400, true],
    [54, 54000, true],
    [0.1935, 19.35, true],
    // 59.400 / 5.400 = 11; 60.000 / 5.400 = 11,1; 54.000 / 6.100 = 8,9
    [59400, 5400, true],
    [60000, 5400, false],
    [54000, 6100, false],
    [54000, 54000, false],
    [54000, 0, false],
  ])("%d and %d: %s", (a, b, expected) => {
    expect(isTenfold(a, b)).toBe(expected);
  });
});
