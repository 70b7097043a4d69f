import { describe, expect, test } from "vitest";
import { firstBeyond } from "../../src/notation/order.ts";

describe("the first item beyond, in a list in order", () => {
  const days = ["2024-01-01", "2024-02-01", "2024-02-01", "2024-03-01"];
  test.each([
    ["2023-12-31", 0],
    ["2024-01-01", 0],
    ["2024-01-02", 1],
    ["2024-02-01", 1],
    ["2024-02-02", 3],
    ["2024-03-01", 3],
    ["2024-03-02", 4],
  ])("from %s on: %i", (day, index) => expect(firstBeyond(days, (other) => other >= day)).toBe(index));

  test("of none: as many as there are", () => expect(firstBeyond([], () => true)).toBe(0));
});
