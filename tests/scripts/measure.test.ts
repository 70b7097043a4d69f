import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { atLeast, atMost, measureTable, told, worstOfEach } from "../../scripts/measure.ts";
import { readResults, resultsTable, withResults, type Results } from "../../scripts/results.ts";

const paint = (of: string, value: number) => atMost(1000, value, { name: "painted", of, unit: "ms" });

describe("a measure", () => {
  test("keeps a limit that it reaches, and misses one by the least", () => {
    expect(paint("/", 1000).ok).toBe(true);
    expect(paint("/", 1000.01).ok).toBe(false);
    expect(atLeast(14, 14, { name: "tasks", unit: "" }).ok).toBe(true);
    expect(atLeast(14, 13, { name: "tasks", unit: "" }).ok).toBe(false);
    expect(told(9e9, { name: "rows", unit: "" }).ok).toBe(true);
  });

  test("is told to three digits, whole above a hundred", () => {
    expect(told(3.1459, { name: "a", unit: "" }).value).toBe(3.15);
    expect(told(0.012345, { name: "a", unit: "" }).value).toBe(0.0123);
    expect(told(1234.5, { name: "a", unit: "" }).value).toBe(1235);
  });

  test("stands for its kind when it strains the limit most", () => {
    const tasks = (of: string, value: number) => atLeast(14, value, { name: "tasks", of, unit: "" });
    const measures = [paint("/", 300), paint("/slow/", 900), tasks("65", 14), tasks("78", 13)];
    expect(worstOfEach(measures).map(({ of }) => of)).toEqual(["/slow/", "78"]);
    // What misses comes first, and what has a limit before what is only told.
    expect(worstOfEach([told(5000, { name: "painted", of: "/told/", unit: "ms" }), paint("/", 3)])[0]!.of).toBe("/");
  });

  test("is a line of a table, which says what was missed", () => {
    expect(measureTable([paint("/a/", 900), atLeast(14, 13, { name: "tasks", unit: "" })])).toBe(
      [
        "| Measure | Value | Allowed |",
        "| --- | ---: | ---: |",
        "| painted, /a/ | 900 ms | ≤ 1,000 |",
        "| tasks | 13 | ≥ 14 **missed** |",
      ].join("\n"),
    );
  });
});

describe("the results", () => {
  const results: Results = {
    pages: { date: "2026-11-30", node: "24.21.0", machine: "a machine", about: "How.", measures: [paint("/", 1)] },
  };

  test("stand between the marks of the README, whatever stood there", () => {
    const readme = "before\n\n<!-- bench: made -->\n\nold\n\n<!-- /bench -->\n\nafter\n";
    const written = withResults(readme, results);
    expect(written).toContain("### pages\n\nHow.\n\n| Measure |");
    expect(written).toMatch(/^before\n\n<!-- bench: made -->\n[^]*###[^]*\n\n<!-- \/bench -->\n\nafter\n$/);
    expect(written).not.toContain("old");
    expect(withResults(written, results)).toBe(written);
    expect(() => withResults("no marks", results)).toThrow("no marks");
  });

  test("in the README are those of bench/results.json: `npm run bench -- --readme` puts them there", () => {
    expect(readFileSync("README.md", "utf8")).toContain(`\n${resultsTable(readResults())}\n`);
  });

  test("miss no limit", () => {
    const missed = Object.entries(readResults()).flatMap(([name, { measures }]) =>
      measures.filter(({ ok }) => !ok).map((one) => `${name}: ${one.name} ${one.value}`),
    );
    expect(missed).toEqual([]);
  });
});
