import { describe, expect, test } from "vitest";
import { percentagesWithoutBase } from "../text/base.ts";
import { published } from "../text/published.ts";
import { silenceFor, silenceTitle } from "../../src/text/silence.ts";
import { silencePart } from "../../src/views/silence.ts";
import { base, record, report } from "../metrics/record.ts";
import { siteOf } from "./site.ts";

// 30.000 of 100.000 in August 2025; 2.000 in May 2023; a percentage that nobody can use; a region of which nobody said anything.
const dataset = record({
  reports: [
    report("35.77", "2025-08-12", { count: 30000 }),
    report("35.77", "2023-08-12", { count: 2000 }),
    report("35.77", "2024-08-12", { share: "9", statedBase: "tidak_disebut" }),
    report("35.04", "2023-05-01", { count: 2000 }),
    report("35.76", "2024-02-01", { count: 3900, used: false, note: "Unduhan." }),
    report("35.21", "2026-01-01", {
      share: "4.26",
      statedBase: "wajib_ktp",
      used: false,
      datePrecision: "paling_lambat",
    }),
  ],
  bases: [
    ...["35.77", "35.04"].map((code) => base(code, "2024-06-30", "perekaman", 100000)),
    base("35.10", "2024-12-31", "penduduk", 1791789),
  ],
});
const part = silencePart(siteOf(dataset), "id");

describe("the chart of silence", () => {
  test("by the last usable report, then by the last other figure, then by code; the province and the nation are not in it", () => {
    expect(part.known.map(({ name }) => name)).toEqual(["kota-35-77", "kabupaten-35-04"]);
    expect(part.silent.map(({ name }) => name)).toEqual(["kota-35-76", "kabupaten-35-10", "kabupaten-35-21"]);
    expect(part.tag).toEqual({ count: "3", text: "wilayah tanpa satu pun angka yang bisa dipakai" });
  });

  test("who hears it gets name, date and value", () => {
    expect(part.known.map(({ heard }) => heard.replaceAll("\u00a0", " "))).toEqual([
      // 30.000 / 100.000 with 2 % of drift a year for 1,12 years: 29,3 to 30,7, never printed as the target.
      expect.stringMatching(/^kota-35-77: 12 Agustus 2025, sekitar \d.*% dari pemegang KTP-el$/),
      expect.stringMatching(/^kabupaten-35-04: 1 Mei 2023, sekitar 2,00?% dari pemegang KTP-el$/),
    ]);
    expect(part.silent[0]!.heard).toBe("kota-35-76: belum ada angka yang bisa dipakai");
  });

  test("beside a strip: the date and how long ago it is on 21 November 2026; who lives where nothing is known", () => {
    const beside = (rows: typeof part.known) => rows.map((row) => [row.date, row.beside.replaceAll("\u00a0", " ")]);
    expect(beside(part.known)).toEqual([
      ["12\u00a0Agustus 2025", "lebih dari setahun"],
      ["1\u00a0Mei 2023", "lebih dari tiga tahun"],
    ]);
    expect(beside(part.silent)).toEqual([
      [null, ""],
      [null, "1.791.789 penduduk"],
      [null, ""],
    ]);
  });

  test("a figure that cannot be used is a small dot, one without a day of its own none", () => {
    const unusable = (name: string) =>
      [...part.known, ...part.silent].find((row) => row.name === name)!.strip.split('class="un"').length - 1;
    expect(["kota-35-77", "kota-35-76", "kabupaten-35-21"].map(unusable)).toEqual([1, 1, 0]);
  });

  test("the key names the marks that are drawn, and no other", () => {
    const texts = (of: typeof part) => of.key.map(({ text }) => text);
    expect(texts(part)).toEqual([
      "laporan; makin gelap, makin banyak yang aktif",
      "target mungkin tercapai",
      "ada angka, tidak bisa dipakai",
      "tanpa laporan",
    ]);
    const none = record({ bases: [base("35.10", "2024-12-31", "penduduk", 1791789)] });
    expect(texts(silencePart(siteOf(none), "id"))).toEqual(["tanpa laporan"]);
  });

  test("where all have a figure there is no number of those without", () => {
    const all = record({ reports: [report("35.77", "2025-08-12", { count: 30000 })] });
    expect(silencePart(siteOf(all), "id")).toMatchObject({ silent: [], tag: null });
  });
});

describe("its title", () => {
  const last = { date: "2026-02-03", region: "Kabupaten Tulungagung" };
  const said = (more: Partial<Parameters<typeof silenceTitle>[0]>) =>
    (["id", "en"] as const).map((language) =>
      silenceTitle({ last, stale: true, newer: false, ...more }, language).replaceAll("\u00a0", " "),
    );

  test("since when nothing was heard; what cannot be used is no silence", () => {
    expect(said({})).toEqual([
      "Sejak 3 Februari 2026 kami tidak menemukan satu pun laporan",
      "Since 3 February 2026 we have not found a single report",
    ]);
    expect(said({ newer: true })[0]).toBe(
      "Sejak 3 Februari 2026 kami tidak menemukan satu pun laporan yang bisa dipakai",
    );
    expect(part.title.replaceAll("\u00a0", " ")).toMatch(/^Sejak 12 Agustus 2025 .* yang bisa dipakai$/);
  });

  test("a fresh report is no silence; no report at all is said to be so", () => {
    expect(said({ stale: false })[0]).toBe(
      "Laporan terakhir yang kami temukan: Kabupaten Tulungagung, 3 Februari 2026",
    );
    expect(said({ last: null })).toEqual(["Belum ada laporan yang kami temukan", "We have found no report yet"]);
  });
});

test.each([
  ["2026-11-01", "kurang dari sebulan", "less than a month"],
  ["2026-10-21", "1 bulan", "a month"],
  ["2026-02-03", "9 bulan", "9 months"],
  ["2025-11-22", "11 bulan", "11 months"],
  ["2025-11-21", "setahun", "a year"],
  ["2025-11-20", "lebih dari setahun", "more than a year"],
  ["2024-04-22", "lebih dari dua tahun", "more than two years"],
])("since %s: %s on 21 November 2026", (date, id, en) => {
  const said = (["id", "en"] as const).map((language) => silenceFor(date, "2026-11-21", language));
  expect(said.map((text) => text.replaceAll("\u00a0", " "))).toEqual([id, en]);
});

test.each(["id", "en"] as const)(
  "as published, in %s: 38 rows, each with its strip, no percentage without its base",
  (language) => {
    const { known, silent } = silencePart(siteOf(published), language);
    expect([known.length + silent.length, new Set([...known, ...silent].map(({ name }) => name)).size]).toEqual([
      38, 38,
    ]);
    for (const { heard, strip } of [...known, ...silent]) {
      expect(percentagesWithoutBase(heard, language)).toEqual([]);
      expect(strip).toContain("<svg");
      expect(strip + heard).not.toMatch(/NaN|undefined|null/);
    }
  },
);
