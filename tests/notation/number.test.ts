import { describe, expect, test } from "vitest";
import {
  formatCount,
  formatDecimal,
  formatList,
  formatPercent,
  formatPrinted,
  spelledCount,
  wordedCount,
} from "../../src/notation/number.ts";

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1.000", "1,000"],
  [104712, "104.712", "104,712"],
  [199780000, "199.780.000", "199,780,000"],
  [-2300, "−2.300", "−2,300"],
])("a count of %d", (count, id, en) => {
  expect(formatCount(count, "id")).toBe(id);
  expect(formatCount(count, "en")).toBe(en);
});

test("decimals: the language's mark, as many as asked for", () => {
  expect(formatDecimal(4.4, 1, "id")).toBe("4,4");
  expect(formatDecimal(4, 2, "id")).toBe("4,00");
  expect(formatDecimal(1234.56, 1, "en")).toBe("1,234.6");
});

test("a percentage closes its sign up; minus is U+2212", () => {
  expect(formatPercent(0.084375, 1, "id")).toBe("8,4%");
  expect(formatPercent(0.084375, 1, "en")).toBe("8.4%");
  expect(formatPercent(0.16, 0, "id")).toBe("16%");
  expect(formatPercent(1.5, 0, "en")).toBe("150%");
  expect(formatPercent(-0.004, 1, "id")).toBe("−0,4%");
});

test("a printed percentage keeps every digit of its source", () => {
  expect(formatPrinted("32.20", "id")).toBe("32,20%");
  expect(formatPrinted("32.20", "en")).toBe("32.20%");
  expect(formatPrinted("12", "id")).toBe("12%");
});

describe("numbers in words", () => {
  test.each([
    [0, "tidak ada", "no"],
    [1, "satu", "one"],
    [9, "sembilan", "nine"],
    [10, "10", "10"],
    [1200, "1.200", "1,200"],
  ])("%d things on a page: words to nine", (count, id, en) => {
    expect(wordedCount(count, "id")).toBe(id);
    expect(wordedCount(count, "en")).toBe(en);
  });

  test.each([
    [0, "nol", "zero"],
    [10, "sepuluh", "ten"],
    [11, "sebelas", "eleven"],
    [12, "dua belas", "twelve"],
    [19, "sembilan belas", "nineteen"],
    [20, "dua puluh", "twenty"],
    [38, "tiga puluh delapan", "thirty-eight"],
    [99, "sembilan puluh sembilan", "ninety-nine"],
  ])("%d as the first word of a sentence", (count, id, en) => {
    expect(spelledCount(count, "id")).toBe(id);
    expect(spelledCount(count, "en")).toBe(en);
  });
});

test("lists: EYD's comma before dan, none in British English", () => {
  expect(formatList([], "id")).toBe("");
  expect(formatList(["a"], "id")).toBe("a");
  expect(formatList(["a", "b"], "id")).toBe("a dan b");
  expect(formatList(["a", "b", "c"], "id")).toBe("a, b, dan c");
  expect(formatList(["a", "b"], "en")).toBe("a and b");
  expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
});
