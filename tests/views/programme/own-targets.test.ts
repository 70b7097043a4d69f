import { expect, test } from "vitest";
import { ownTargetYears } from "../../../src/views/programme/own-targets.ts";
import { record, target } from "../../metrics/record.ts";
import { linesOf, plain } from "../../views/phrases.ts";

const asked = { share: "25", base: "perekaman" } as const;
const dataset = record({
  ownTargets: [
    target("35.04", 2023, asked),
    target("35.29", 2024, { ...asked, note: "Tahunnya tidak disebut. Target dinas." }),
    target("35.28", 2024, { ...asked, note: "Tahunnya tidak disebut." }),
  ],
});

test("the newest year first and open, in it the regions in code order", () => {
  const { years } = ownTargetYears(dataset, "id");
  expect(years.map(({ summary, open }) => [summary, open])).toEqual([
    ["2024: 2 target", true],
    ["2023: 1 target", false],
  ]);
  expect(years[0]!.grid.lines.map(({ cells }) => plain(cells[0]!.text))).toEqual([
    "kabupaten-35-28",
    "kabupaten-35-29",
  ]);
  expect(years[0]!.grid.caption).not.toBe(years[1]!.grid.caption);
});

test("a sentence of several notes stands once, below them all", () => {
  const { years, footnotes } = ownTargetYears(dataset, "en");
  expect(footnotes.told.map(plain)).toEqual(["(a) Tahunnya tidak disebut."]);
  expect(linesOf(years[0]!.grid).join()).not.toContain("Tahunnya");
  expect(linesOf(years[0]!.grid)[1]).toMatch(/\(kementerian \(a\)\) \(Target dinas\.\)$/);
});
