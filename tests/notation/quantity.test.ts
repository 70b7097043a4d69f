import { expect, test } from "vitest";
import {
  exact,
  measured,
  meetAll,
  minus,
  overlap,
  plus,
  printedShare,
  product,
  ratio,
  times,
  widen,
  type Quantity,
} from "../../src/notation/quantity.ts";
import { percent } from "../../src/cells/kinds.ts";
import { valueOf } from "../cells/said.ts";

const of = (value: number, low: number, high: number): Quantity => ({ value, low, high });

function shareOf(text: string, precision: "sekitar" | "minimal" | null = null): number[] {
  const { value, low, high } = printedShare(valueOf(percent, text), precision);
  return [value, low, high].map((share) => Number((share * 100).toFixed(6)));
}

test.each([
  ["26.046", measured(26046, "persis", null), of(26046, 26046, 26046)],
  ["54 ribu", measured(54000, "dibulatkan", 1000), of(54000, 53500, 54500)],
  ["sekitar 10 ribu", measured(10000, "sekitar", 5000), of(10000, 5000, 15000)],
  ["160 ribu lebih", measured(160000, "minimal", 1000), of(160000, 160000, 161000)],
  ["3.900-4.000", measured(3900, "minimal", 100), of(3900, 3900, 4000)],
  ["belum sampai 4 ribu", measured(4000, "maksimal", 1000), of(4000, 3000, 4000)],
  ["sekitar 300, to the next thousand: nobody is fewer than none", measured(300, "sekitar", 1000), of(300, 0, 1300)],
])("the interval of %s", (_, quantity, hand) => {
  expect(quantity).toEqual(hand);
});

test("a percentage as printed may be rounded or cut: [v - u/2; v + u], u the unit of its last digit", () => {
  expect(shareOf("15.7")).toEqual([15.7, 15.65, 15.8]);
  expect(shareOf("32.20")).toEqual([32.2, 32.195, 32.21]);
  expect(shareOf("25")).toEqual([25, 24.5, 26]);
  expect(shareOf("0.175")).toEqual([0.175, 0.1745, 0.176]);
  expect(shareOf("0")).toEqual([0, 0, 1]);
});

test("about [v - u; v + u], never below nought; at least [v; v + u]", () => {
  expect(shareOf("12", "sekitar")).toEqual([12, 11, 13]);
  expect(shareOf("17.38", "sekitar")).toEqual([17.38, 17.37, 17.39]);
  expect(shareOf("1", "sekitar")).toEqual([1, 0, 2]);
  expect(shareOf("0.5", "sekitar")).toEqual([0.5, 0.4, 0.6]);
  expect(shareOf("8", "minimal")).toEqual([8, 8, 9]);
});

test("sums and differences carry the interval", () => {
  expect(plus(of(5, 4, 6), of(10, 9, 12))).toEqual(of(15, 13, 18));
  expect(minus(of(5, 4, 6), of(10, 9, 12))).toEqual(of(-5, -8, -3));
});

test("products carry the interval, whatever the sign", () => {
  expect(times(of(5, 4, 6), 2)).toEqual(of(10, 8, 12));
  expect(product(of(5, 4, 6), of(10, 9, 12))).toEqual(of(50, 36, 72));
  // a surplus times a base: -3 x 12 is the lower end, -1 x 9 the upper
  expect(product(of(-2, -3, -1), of(10, 9, 12))).toEqual(of(-20, -36, -9));
  // a gap that may be a surplus
  expect(product(of(1, -1, 2), of(10, 9, 12))).toEqual(of(10, -12, 24));
});

test("a / b: low = a.low / b.high, high = a.high / b.low; nothing where b may be nought", () => {
  expect(ratio(of(5, 4, 6), of(10, 8, 16))).toEqual(of(0.5, 0.25, 0.75));
  expect(ratio(exact(0), exact(10))).toEqual(exact(0));
  expect(ratio(exact(5), of(1, 0, 2))).toBeNull();
  expect(ratio(exact(0), exact(0))).toBeNull();
});

test("a register is widened by 2 % of its value for each year", () => {
  expect(widen(of(1000, 900, 1100), 0)).toEqual(of(1000, 900, 1100));
  expect(widen(of(1000, 900, 1100), 1.5)).toEqual(of(1000, 870, 1130));
});

test("intervals that touch meet; the noise of binary fractions does not part them", () => {
  expect(overlap(of(1, 0, 2), of(3, 2, 4))).toBe(true);
  expect(overlap(of(3, 2, 4), of(1, 0, 2))).toBe(true);
  expect(overlap(of(1, 0, 2), of(3, 2.000001, 4))).toBe(false);
  expect(overlap(exact(0.1 + 0.2), exact(0.3))).toBe(true);
  expect(overlap(exact(0), exact(0))).toBe(true);
  expect(overlap(exact(999_999_999), exact(1_000_000_000))).toBe(false);
});

test("intervals meet if all share a point, be it one end; two that do not part them all", () => {
  expect(meetAll([of(5, 4, 6), of(7, 6, 8), of(6, 3, 9)])).toBe(true);
  expect(meetAll([of(5, 4, 6), of(6, 5, 8), of(8, 7, 9)])).toBe(false); // the first and the last do not meet
  expect(meetAll([of(5, 4, 6)])).toBe(true);
});
