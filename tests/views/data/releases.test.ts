import { expect, test } from "vitest";
import type { Release } from "../../../src/publish/releases.ts";
import type { CorrectionRow } from "../../../src/tables/koreksi.ts";
import { releasesPage } from "../../../src/views/data/releases.ts";
import { base, record, report } from "../../metrics/record.ts";
import { siteOf } from "../site.ts";

// printf 'a\nb\n' | sha256sum
const HASH = "911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2";
const release = (version: string, date: string, sha256 = HASH): Release => ({
  version,
  date,
  sha256,
  note: { id: `Isi ${version}.`, en: `What ${version} holds.` },
});
const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { name: "aktivasi" as const, bytes: bytes("a\n") },
  { name: "ektp" as const, bytes: bytes("b\n") },
];
const correction = (date: string, reason: string): CorrectionRow => ({
  line: 2,
  date,
  file: "aktivasi.csv",
  key: "35.73|2024-04-22|koran",
  column: "jumlah",
  old: "45000",
  new: "54000",
  kind: "ralat",
  reason,
});
const dataset = {
  ...record({
    reports: [report("35.73", "2024-04-22", { count: 54_000 })],
    bases: [base("35.73", "2024-04-22", "perekaman", 640_000)],
  }),
  corrections: [correction("2026-12-01", "Salah ketik."), correction("2026-12-24", "Sesudahnya.")],
};
const pageOf = (releases: Release[]) => releasesPage(siteOf(dataset, { files, releases }), "id");

test("versions stand newest first, each with its note, its hash and the values changed since the one before", () => {
  const { entries } = pageOf([release("0.1.0", "2026-11-29"), release("0.2.0", "2026-12-01")]);
  expect(entries.map(({ id, note, sha256 }) => [id, note, sha256])).toEqual([
    ["v0-2-0", "Isi 0.2.0.", HASH],
    ["v0-1-0", "Isi 0.1.0.", HASH],
  ]);
  expect(entries.map(({ corrected }) => corrected.length)).toEqual([1, 0]);
  expect(JSON.stringify(entries[0]!.corrected)).toContain("Salah ketik.");
});

test("says whether the data are still those of the newest version", () => {
  const other = "0".repeat(64);
  expect(pageOf([release("0.1.0", "2026-11-29", other), release("0.2.0", "2026-12-01")]).state).toBe(
    "Data di situs ini adalah versi 0.2.0.",
  );
  expect(pageOf([release("0.1.0", "2026-11-29"), release("0.2.0", "2026-12-01", other)]).state).toBe(
    "Data di situs ini sudah berubah sejak versi 0.2.0.",
  );
});

test("tells how to get a version: its tag, and a card that keeps its figure", () => {
  const { commands, card } = pageOf([release("0.2.0", "2026-12-01")]);
  expect(commands).toBe("git worktree add ../data-v0.2.0 data-v0.2.0\ncat ../data-v0.2.0/data/*.csv | sha256sum");
  expect(card).toContainEqual({
    text: "/sematan/kota-35-73/2024-04-22/",
    href: "/sematan/kota-35-73/2024-04-22/",
  });
});

test("without a list nothing is made up", () => {
  expect(pageOf([])).toMatchObject({ state: "Belum ada versi yang dicatat.", entries: [], commands: null });
});
