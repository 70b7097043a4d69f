import { expect, test } from "vitest";
import { sourcesPage } from "../../src/views/sources.ts";
import { record, report } from "../metrics/record.ts";

// The record of these tests also has a source of its targets, "kementerian".
const sources = ["surya", "antara", "afederasi", "Suara"];
const dataset = record({ reports: sources.map((source, day) => report("35.73", `2024-01-0${day + 1}`, { source })) });

test("the letters of the publishers, small or capital, each leading to the first that has it", () => {
  const { letters, entries } = sourcesPage(dataset, "id");
  expect(entries.map(({ publisher }) => publisher)).toEqual(["afederasi", "antara", "kementerian", "Suara", "surya"]);
  expect(letters.links.map(({ text, href }) => [text, href])).toEqual([
    ["A", `#${entries[0]!.id}`],
    ["K", `#${entries[2]!.id}`],
    ["S", `#${entries[3]!.id}`],
  ]);
});
