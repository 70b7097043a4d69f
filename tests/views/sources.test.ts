import { expect, test } from "vitest";
import { sourcesPage } from "../../src/views/sources.ts";
import { base, record, report } from "../metrics/record.ts";
import { plain } from "./phrases.ts";

// The record of these tests also has a source of its targets, "kementerian".
const sources = ["surya", "antara", "afederasi", "Suara"];
const dataset = record({ reports: sources.map((source, day) => report("35.73", `2024-01-0${day + 1}`, { source })) });
const entriesOf = (page: ReturnType<typeof sourcesPage>) =>
  page.groups.flatMap(({ publishers }) => publishers).flatMap(({ entries }) => entries);

test("the publishers by their first letters, small or capital, told by the first and the last", () => {
  const { groups } = sourcesPage(dataset, "id");
  expect(groups.map(({ heading }) => heading)).toEqual([
    "A: afederasi sampai antara",
    "K: kementerian",
    "S: Suara sampai surya",
  ]);
});

test("a source leads to its archived copy where one is named", () => {
  const archive = "https://web.archive.org/web/2024/https://surya.example/";
  const archived = dataset.sources.map((source) => (source.id === "surya" ? { ...source, archive } : source));
  const entries = entriesOf(sourcesPage({ ...dataset, sources: archived }, "id"));
  expect(entries.filter((entry) => entry.archive).map(({ id, archive: copy }) => [id, copy])).toEqual([
    ["surya", archive],
  ]);
});

test("a source that gave no figure is left out, and not counted", () => {
  const silent = dataset.sources.map((source) => ({
    ...source,
    id: `${source.id}-2`,
    publisher: `${source.publisher} 2`,
  }));
  const page = sourcesPage({ ...dataset, sources: [...dataset.sources, ...silent] }, "id");
  expect(entriesOf(page).map(({ id }) => id)).toEqual(["afederasi", "antara", "kementerian", "Suara", "surya"]);
  expect(page.lede).toMatch(/^Angka di situs ini berasal dari 5 halaman milik 5 penerbit/);
});

test("a list of more than six figures is folded under their number", () => {
  const bases = (count: number) =>
    Array.from({ length: count }, (_, year) =>
      base("35.73", `20${10 + year}-12-31`, "penduduk", 800_000, { source: "dkb" }),
    );
  const given = (count: number) =>
    entriesOf(sourcesPage(record({ bases: bases(count) }), "id")).find(({ id }) => id === "dkb")!.given;
  expect(given(6).summary).toBeNull();
  expect(given(7).summary).toBe("7 angka");
  expect(plain(given(7).phrase)).toContain(
    "kota-35-73, penduduk 31 Desember 2010; kota-35-73, penduduk 31 Desember 2011",
  );
});

test("two pages of one publisher and one date are told apart", () => {
  const twice = dataset.sources.flatMap((source) =>
    source.id === "surya" ? [source, { ...source, id: "surya-2" }] : [source],
  );
  const more = {
    ...dataset,
    sources: twice,
    activations: [...dataset.activations, report("35.73", "2024-01-09", { source: "surya-2" })],
  };
  const texts = entriesOf(sourcesPage(more, "id")).map(({ page }) => page.text);
  expect(texts.slice(-2)).toEqual(["surya.example, tanpa tanggal (1)", "surya.example, tanpa tanggal (2)"]);
});

test("a region leads to the list that names its sources; the nation has none", () => {
  const { regions } = sourcesPage(dataset, "en");
  expect(regions.map(({ href }) => href)).toContain("/en/wilayah/kota-35-73/laporan/");
  expect(regions.map(({ href }) => href)).not.toContain("/en/wilayah/negara-00/laporan/");
});
