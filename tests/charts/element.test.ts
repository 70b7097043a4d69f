import { expect, test } from "vitest";
import { escaped, open, px } from "../../src/charts/element.ts";

test.each([
  [1, "1"],
  [1.04, "1"],
  [1.25, "1.3"],
  [-0.04, "0"],
  [-1.26, "-1.3"],
])("%d is written %s", (value, text) => {
  expect(px(value)).toBe(text);
});

test("text in an attribute cannot end it", () => {
  expect(escaped('a<b & "c"')).toBe("a&lt;b &amp; &quot;c&quot;");
});

test("a chart is named by words or by the heading beside it", () => {
  expect(open("c", 100, 50, { label: 'A "b"' })).toContain('aria-label="A &quot;b&quot;"');
  const beside = open("c", 100, 50, { labelledBy: "h", describedBy: "d" });
  expect(beside).toContain('role="img" aria-labelledby="h" aria-describedby="d"');
});
