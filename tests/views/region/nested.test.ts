import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Language } from "../../../src/notation/language.ts";
import { nestedRows } from "../../../src/views/region/nested.ts";
import { base, record, report } from "../../metrics/record.ts";
import { percentagesWithoutBase } from "../../text/base.ts";
import { published } from "../../text/published.ts";
import { malang } from "../../malang.ts";
import { siteOf, stateOf } from "../site.ts";

function rows(dataset: Dataset, code: string, language: Language = "id") {
  const site = siteOf(dataset);
  return nestedRows(site, stateOf(site, code), language);
}

function told(dataset: Dataset, code: string, language: Language = "id"): string[] {
  return rows(dataset, code, language).map(({ number, name, note }) =>
    `${number} ${name}: ${note}`.replaceAll("\u00a0", " "),
  );
}

const withRegisters = {
  ...malang,
  bases: [
    ...malang.bases,
    base("35.73", "2024-12-31", "penduduk", 889359),
    base("35.73", "2020-09-25", "wajib_ktp", 706158, { source: "klikapa" }),
  ],
};

test("each with its number, its date, and whether it was reported or estimated", () => {
  expect(told(withRegisters, "35.73")).toEqual([
    "889.359 penduduk: Desember 2024, dilaporkan",
    "706.158 wajib KTP: 17 tahun ke atas atau sudah kawin. September 2020, dilaporkan; terlalu lama untuk jadi pembagi",
    "sekitar 640 ribu pemegang KTP-el: Sudah direkam; jumlah ini pembaginya. April 2024, perkiraan: dihitung balik dari target",
    "sekitar 192.000 target 2024: 30% dari pemegang KTP-el, perkiraan",
    "54 ribu IKD aktif: April 2024, dilaporkan",
  ]);
  expect(told(withRegisters, "35.73", "en")).toEqual([
    "889,359 residents: December 2024, reported",
    "706,158 people obliged to hold a KTP: Aged 17 and over, or married. September 2020, reported; too old to divide by",
    "about 640,000 e-KTP holders: Recorded for the card; the number divided by. April 2024, estimate: worked back from the target",
    "about 192,000 target for 2024: 30% of e-KTP holders, estimate",
    "about 54,000 active IKDs: April 2024, reported",
  ]);
});

test("a percentage alone: people by what it is of, which is said; the holders divide nothing", () => {
  const dataset = record({
    reports: [report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp" })],
    bases: [base("35.77", "2025-08-12", "wajib_ktp", 156000, { precision: "sekitar", unit: 1000 })],
  });
  expect(told(dataset, "35.77")).toEqual([
    "Belum ada angka penduduk: ",
    "sekitar 156 ribu wajib KTP: 17 tahun ke atas atau sudah kawin. Agustus 2025, dilaporkan",
    // 156.000 x 0,985, printed to the half-width of 7.220.
    "sekitar 154 ribu pemegang KTP-el: Sudah direkam. Agustus 2025, perkiraan: antara 94% dan 102% dari wajib KTP",
    "sekitar 46.000 target 2025: 30% dari pemegang KTP-el, perkiraan",
    "sekitar 50.200 IKD aktif: Agustus 2025, perkiraan: 32,2% dari wajib KTP",
  ]);
});

test("a region without a count: what is known, and where they may be", () => {
  const dataset = record({ bases: [base("35.10", "2024-12-31", "penduduk", 1791789)] });
  const all = rows(dataset, "35.10");
  expect(all.map(({ number }) => number)).toEqual([
    "1.791.789",
    "Belum ada",
    expect.stringMatching(/^sekitar 1,3/),
    expect.stringMatching(/^sekitar 40/),
    "Belum ada",
  ]);
  expect(all.at(-1)).toMatchObject({
    name: "angka IKD aktif",
    note: "Di mana pun di dalam arsiran ini",
    covered: true,
  });
  // The band of residents, 0,695 to 0,809, as it is.
  expect(all[2]!.note).toBe("Sudah direkam. Desember 2024, perkiraan: antara 69,5% dan 80,9% dari penduduk");
});

describe("a group larger than the one around it", () => {
  const dataset = record({
    reports: [report("35.04", "2019-08-07", { count: 900 })],
    bases: [
      base("35.04", "2019-08-07", "wajib_ktp", 854046),
      base("35.04", "2019-08-07", "perekaman", 906847),
      base("35.04", "2019-08-07", "penduduk", 1120000),
    ],
  });

  test("says so (Tulungagung, 2019: people are recorded before they turn 17)", () => {
    expect(told(dataset, "35.04")[2]).toMatch(/Lebih banyak daripada angka wajib KTP$/);
    expect(told(dataset, "35.04", "en")[2]).toMatch(/More than the number of people obliged to hold a KTP$/);
  });

  test("no other row does, nor a target that is passed", () => {
    expect(told(dataset, "35.04").filter((text) => text.includes("Lebih banyak"))).toHaveLength(1);
    const met = record({
      reports: [report("35.04", "2024-08-07", { count: 400 })],
      bases: [base("35.04", "2024-08-07", "perekaman", 1000)],
    });
    expect(told(met, "35.04").join()).not.toContain("Lebih banyak");
  });

  test("more active than holders are said to be so too", () => {
    const odd = record({
      reports: [report("35.04", "2024-08-07", { count: 1200 })],
      bases: [base("35.04", "2024-08-07", "perekaman", 1000)],
    });
    expect(told(odd, "35.04").at(-1)).toMatch(/Lebih banyak daripada angka pemegang KTP-el$/);
  });
});

test("the words of the inner rows bring paper where the dye reaches them", () => {
  const reaching = (count: number) =>
    rows(
      record({
        reports: [report("35.77", "2025-08-12", { count })],
        bases: [base("35.77", "2025-08-12", "perekaman", 750), base("35.77", "2025-08-12", "penduduk", 1000)],
      }),
      "35.77",
    ).filter(({ covered }) => covered);
  expect(reaching(200)).toEqual([]);
  expect(reaching(300).map(({ group }) => group)).toEqual(["target", "active"]);
});

describe("as published", () => {
  const site = siteOf(published);

  test.each(["id", "en"] as const)(
    "every region, in %s: five groups, no hole, no percentage without its base",
    (language) => {
      for (const state of site.states) {
        const all = nestedRows(site, state, language);
        expect(all.map(({ group }) => group)).toEqual(["residents", "eligible", "holders", "target", "active"]);
        const text = all.map(({ number, name, note }) => `${number} ${name}. ${note}.`).join(" ");
        expect(text).not.toMatch(/undefined|null|NaN|\.\.| {2}/);
        expect(percentagesWithoutBase(text, language)).toEqual([]);
      }
    },
  );

  test("every drawing keeps within its row", () => {
    for (const state of site.states)
      for (const { svg } of nestedRows(site, state, "id")) {
        const ends = [...svg.matchAll(/<rect[^>]*?(?: x="([\d.]+)%")? width="([\d.]+)%"/g)].map(
          ([, x = "0", width]) => Number(x) + Number(width),
        );
        expect(Math.max(...ends)).toBeLessThanOrEqual(100.05);
      }
  });
});
