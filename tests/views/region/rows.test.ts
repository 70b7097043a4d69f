import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { regionStates } from "../../../src/metrics/state.ts";
import { tables } from "../../../src/tables/tables.ts";
import { activationSources } from "../../../src/views/activation.ts";
import { correctionsPage } from "../../../src/views/corrections.ts";
import { dictionary } from "../../../src/views/data/dictionary.ts";
import { programme } from "../../../src/views/programme/programme.ts";
import { figuresOf, sourcesOf } from "../../../src/views/region/rows.ts";
import { sourcesPage, toSourceEntry } from "../../../src/views/sources.ts";
import { base, record, report, target } from "../../metrics/record.ts";
import { published } from "../../text/published.ts";
import { malang } from "../../malang.ts";
import { linesOf, plain, targets } from "../phrases.ts";

describe("sources", () => {
  const dataset = record({
    reports: [
      report("35.73", "2024-04-22", { count: 54000, source: "zeta" }),
      report("00", "2023-11-30", { count: 1, source: "alfa" }),
    ],
    bases: [base("35.73", "2024-04-22", "perekaman", 640000, { source: "zeta" })],
    ownTargets: [target("35.73", 2024, { count: 160000, source: "zeta" })],
    sources: { zeta: { published: "2024-04", grade: "resmi" } },
  });
  const listed = (of: Dataset) =>
    sourcesPage(of, "id").groups.flatMap(({ publishers }) => publishers.flatMap(({ entries }) => entries));
  const entries = listed(dataset);

  test("every source once, by publisher", () => {
    expect(entries.map(({ id }) => id)).toEqual(["alfa", "kementerian", "zeta"]);
    expect(sourcesPage(dataset, "id").lede).toBe(
      "Angka di situs ini berasal dari 3 halaman milik 3 penerbit: 1 resmi (terbitan lembaga), 2 pejabat (pejabat dikutip media).",
    );
  });

  test("its date as far as known, its grade, and its figures with their rows", () => {
    const zeta = entries.at(-1)!;
    expect([zeta.page.text, zeta.grade]).toEqual(["zeta.example, April 2024", "resmi"]);
    expect(plain(zeta.given.phrase)).toBe(
      "kota-35-73, aktivasi 22 April 2024; kota-35-73, pemegang KTP-el 22 April 2024; 1 target",
    );
    expect(targets(zeta.given.phrase)).toEqual([
      "/wilayah/kota-35-73/laporan/#laporan-2024-04-22-zeta",
      "/wilayah/kota-35-73/laporan/#ektp-perekaman-2024-04-22-zeta",
    ]);
  });

  test("the nation has no list of reports to lead to", () => {
    expect(entries[0]!.page.text).toBe("alfa.example, tanpa tanggal");
    expect(targets(entries[0]!.given.phrase)).toEqual([]);
    expect(toSourceEntry(dataset, "x", "alfa", "en").href).toBe("/en/sumber/#alfa");
  });

  test("of the published record, every row is given by some source", () => {
    const figures = listed(published).flatMap(
      ({ given }) => plain(given.phrase).match(/, (aktivasi|wajib KTP|pemegang KTP-el|pemilih|penduduk) /g) ?? [],
    );
    expect(figures).toHaveLength(published.activations.length + published.bases.length);
  });
});

describe("data dictionary", () => {
  const { edited, derived } = dictionary({ dataset: malang, states: regionStates(malang, "2026-11-21") }, "id");

  test("every column of every table, in file order", () => {
    const declared = Object.values(tables).map(({ name, columns }) => [
      name,
      Object.values(columns).map(({ header }) => header),
    ]);
    expect(edited.map(({ name, columns }) => [name, columns.map(({ header }) => header)])).toEqual(declared);
    expect(derived.map(({ name, href }) => [name, href])).toEqual([
      ["cakupan", "/data/cakupan.csv"],
      ["ringkasan", "/data/ringkasan.csv"],
    ]);
  });

  test("what a column holds, and whether it must be filled", () => {
    const columns = edited.find(({ name }) => name === "aktivasi")!.columns;
    const column = (header: string) => columns.find((one) => one.header === header)!;
    expect(column("tanggal")).toMatchObject({ needed: "wajib diisi", example: "2024-04-22" });
    expect(column("basis")).toMatchObject({ needed: "kolom boleh tidak ada" });
    expect(column("basis").words).toBe("perekaman, wajib_ktp, penduduk, target, tidak_disebut");
    expect(
      edited.find(({ name }) => name === "sumber")!.columns.find(({ header }) => header === "terbit")!.needed,
    ).toBe("sel boleh kosong");
  });

  test("rows and key of a table", () => {
    expect(edited.find(({ name }) => name === "aktivasi")).toMatchObject({
      rows: "3 baris",
      key: "wilayah, tanggal, sumber",
    });
    expect(derived[0]!.rows).toBe("3 baris");
  });
});

describe("corrections", () => {
  const change = {
    line: 2,
    date: "2026-11-21",
    file: "aktivasi.csv",
    key: "35.73|2024-04-22|malangpariwara",
    column: "jumlah",
    old: "54000",
    new: "55000",
    kind: "ralat",
    reason: "Salah ketik.",
  } as const;
  const exception = {
    line: 2,
    rule: "kumulatif-turun",
    file: "aktivasi.csv",
    key: change.key,
    reason: "Memang begitu.",
  };

  test("say plainly that there is none", () => {
    const { changed, unchanged, exceptions, noExceptions } = correctionsPage(malang, "id");
    expect([changed, exceptions]).toEqual([[], []]);
    expect([unchanged, noExceptions]).toEqual([
      "Belum ada nilai terbit yang diubah.",
      "Belum ada temuan yang dikecualikan.",
    ]);
  });

  test("newest first, with reason and region", () => {
    const older = { ...change, date: "2026-10-01", kind: "revisi", new: "56000" } as const;
    const dataset: Dataset = { ...malang, corrections: [older, change], exceptions: [exception] };
    const { changed, exceptions } = correctionsPage(dataset, "id");
    expect(plain(changed[0]!)).toBe(
      "Ralat 21 November 2026: aktivasi IKD kota-35-73, 22 April 2024 (malangpariwara), semula 54.000 orang, seharusnya 55.000 orang. Alasan: Salah ketik. (kota-35-73)",
    );
    expect(plain(changed[1]!)).toMatch(/^Revisi 1 Oktober 2026: .*, kini 56\.000 orang\./);
    expect(plain(exceptions[0]!)).toMatch(
      /^Jumlah turun melampaui rentangnya: .* Alasan pengecualian: Memang begitu\. \(kota-35-73\)$/,
    );
  });

  test("the maintainers' Indonesian is marked on English pages", () => {
    const { changed } = correctionsPage({ ...malang, corrections: [change] }, "en");
    expect(changed[0]).toContainEqual({ text: "Salah ketik.", language: "id", mark: " (note in Indonesian)" });
  });
});

describe("programme", () => {
  const { timeline, events, facilities, national, own } = programme(published, "id");

  test("the timeline runs forward and names its sources", () => {
    expect(timeline).toHaveLength(published.timeline.length);
    expect(timeline[0]!.date.replaceAll("\u00a0", " ")).toBe("31 Januari 2020");
    expect(timeline.every(({ text }) => targets(text).some((href) => href.startsWith("http")))).toBe(true);
  });

  test("sessions under their place, the newest first, none left out", () => {
    expect(events.lines).toHaveLength(published.events.length);
    expect(linesOf(events)[0]).toMatch(
      /^Peringatan Hari Koperasi \(Kabupaten Blitar, 14 Juli 2025\) \(JatimTimes\) \| 45$/,
    );
    const years = linesOf(events).map((line) => Number(/ (20\d\d)\b/.exec(line)![1]));
    expect(years).toEqual(years.toSorted((x, y) => y - x));
  });

  test("all 38 have a self-service machine", () => {
    const machines = facilities.lines.filter(({ cells: [what] }) =>
      plain(what.text).includes("Anjungan Dukcapil Mandiri"),
    );
    const where = machines.flatMap(({ cells: [, regions] }) => targets(regions!.text));
    expect(where.filter((path) => /\/(kota|kabupaten)-/.test(path))).toHaveLength(38);
  });

  test("every target of the record, each with its base or that none is stated", () => {
    const local = own.years.flatMap(({ grid }) => linesOf(grid));
    expect(national.lines.length + local.length).toBe(published.targets.length);
    expect(local.filter((line) => /\d%(?! dari| ?,)/.test(line.split(" | ")[1]!.split(" (")[0]!))).toEqual([]);
  });
});

test("the sources of the steps of activation are on file", () => {
  expect(activationSources(published, "id").sources.map((source) => plain(source).split(",")[0])).toEqual([
    "Suara.com",
    "Liputan15",
    "Kabar Jogja (RBTV Jogja)",
    "ANTARA Jatim",
    "Malangpariwara.com",
  ]);
  expect(activationSources(published, "id").asOf).toMatch(
    /^Langkah ini menurut sumber terbaru kami, 13\sNovember 2025\./,
  );
  expect(activationSources(malang, "id")).toEqual({ asOf: null, sources: [] });
});

test("one figure in two sources is one figure", () => {
  // Kota Malang: 26.046, 31.100 and 54 ribu, the last in two papers.
  const reports = [
    report("35.73", "2023-09-03", { count: 26046, share: "15.7", statedBase: "wajib_ktp", source: "malangtimes" }),
    report("35.73", "2023-10-22", { count: 31100, source: "jatimtimes" }),
    report("35.73", "2024-04-22", { count: 54000, source: "lentera" }),
    report("35.73", "2024-04-22", { count: 54000, source: "malangpariwara" }),
  ];
  expect([figuresOf(reports), sourcesOf(reports)]).toEqual([3, 4]);
});

test("one number with two intervals is two figures", () => {
  // Kota Surabaya, 3 January 2024: 188 ribu is 187.500 to 188.500, sekitar 188.000 is 187.000 to 189.000.
  const reports = [
    report("35.78", "2024-01-03", { count: 188000, precision: "dibulatkan", unit: 1000, source: "jawapos" }),
    report("35.78", "2024-01-03", { count: 188000, precision: "sekitar", unit: 1000, source: "rri" }),
  ];
  expect([figuresOf(reports), sourcesOf(reports)]).toEqual([2, 2]);
});

test("two percentages of one date are two figures", () => {
  // Kabupaten Madiun, November 2025: 19,35 % of holders, 19,22 % of those obliged to hold a KTP.
  const reports = [
    report("35.19", "2025-11-30", { share: "19.35", statedBase: "perekaman", source: "berkahnews24" }),
    report("35.19", "2025-11-30", { share: "19.22", statedBase: "wajib_ktp", source: "gardajatim" }),
  ];
  expect([figuresOf(reports), sourcesOf(reports)]).toEqual([2, 2]);
});
