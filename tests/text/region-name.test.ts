import { expect, test } from "vitest";
import { bareName, nameParts, shortened } from "../../src/text/region-name.ts";

test("a name is what it is and what it is called, which may be two words", () => {
  expect(nameParts("Kota Malang")).toEqual({ kind: "Kota", bare: "Malang" });
  expect(bareName("Kabupaten Tulung Agung")).toBe("Tulung Agung");
});

test("only a kabupaten is shortened", () => {
  expect(shortened("Kabupaten Tulungagung")).toBe("Kab. Tulungagung");
  expect(shortened("Kota Kediri")).toBe("Kota Kediri");
});
