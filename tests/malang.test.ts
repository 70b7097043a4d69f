import { expect, test } from "vitest";
import { filesOf, valid } from "../src/check/examples/folder.ts";
import { checkData } from "../src/check/check.ts";
import { malang, MALANG } from "./malang.ts";

const small = checkData(filesOf(valid), "2026-11-21").dataset!;

type Row = { region: string; line: number; source: string };

/** The rows of Kota Malang as far as they are figures: without where they stand, and the day in a source's id. */
function figures(rows: readonly (Row & { note: string | null })[]) {
  return rows
    .filter(({ region }) => region === MALANG)
    .map(({ line: _, note: __, source, ...figure }) => ({
      ...figure,
      source: source.replace(/-\d{4}-\d{2}-\d{2}$/, ""),
    }));
}

test("Kota Malang is the same in the tests as in the small record of the rules' examples", () => {
  expect(figures(malang.activations)).toEqual(figures(small.activations));
  // The small record has the people obliged to hold a KTP of 2020 as well.
  expect(figures(small.bases)).toEqual(expect.arrayContaining(figures(malang.bases)));
  expect(figures(small.targets)).toEqual(figures(malang.targets).slice(0, 1));
});
