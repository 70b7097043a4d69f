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

test("a source leads to its archived copy where one is named", () => {
  const archive = "https://web.archive.org/web/2024/https://surya.example/";
  const archived = dataset.sources.map((source) => (source.id === "surya" ? { ...source, archive } : source));
  const { entries } = sourcesPage({ ...dataset, sources: archived }, "id");
  expect(entries.filter((entry) => entry.archive).map(({ publisher, archive: copy }) => [publisher, copy])).toEqual([
    ["surya", [{ text: "salinan arsip", href: archive }]],
  ]);
});
