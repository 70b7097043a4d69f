import { describe, expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import { constants, methodOf } from "../../src/views/method.ts";
import { base, record, report } from "../metrics/record.ts";
import { malang } from "./malang.ts";
import { linesOf, plain } from "./phrases.ts";

const today = "2026-11-21";
const method = methodOf({ dataset: malang, states: regionStates(malang, today) }, "id");

test("the constants as DESIGN section 6 has them", () => {
  expect(constants("id")).toEqual({
    drift: "2%",
    reach: "tiga",
    widest: "1,2",
    eligible: { low: "0,90", value: "0,97", high: "1,00" },
    voters: { low: "0,90", value: "1,00", high: "1,06" },
    growth: { low: "0%", value: "1%", high: "2%" },
    paceDays: "28",
    staleDays: "180",
    rankDays: "92",
    rankLeast: "lima",
    claimDays: "31",
    coarse: "1,3",
  });
  expect(constants("en")).toMatchObject({ reach: "three", widest: "1.2", rankLeast: "five" });
});

test("the intervals of the five wordings, after DESIGN section 4", () => {
  expect(linesOf(method.precisions)).toEqual([
    "persis | 26.046 | 26.046 (v)",
    "dibulatkan | 54 ribu (u = 1.000) | 53.500–54.500 (v − u/2 … v + u/2)",
    "sekitar | sekitar 31.100 (u = 100) | 31.000–31.200 (v − u … v + u)",
    "minimal (sedikitnya) | lebih dari 160 ribu (u = 1.000) | 160.000–161.000 (v … v + u)",
    "maksimal (paling banyak) | kurang dari 4 ribu (u = 1.000) | 3.000–4.000 (v − u … v)",
  ]);
});

describe("the worked example", () => {
  test("to the digit: DESIGN section 6, and the divisions by hand", () => {
    // 54.000/640.000 = 8,4375 %; 53.500/642.000 = 8,33333 %; 54.500/638.000 = 8,54232 %
    // 54.000/160.000 = 33,75 %; 53.500/160.500 = 33,33333 %; 54.500/159.500 = 34,16928 %
    // 106.000/253 = 418,972; 105.000/253 = 415,020; 107.000/253 = 422,925
    // 0,3 x 640.000 = 192.000; 54.000/192.000 = 28,125 %; 53.500/192.600 = 27,77778 %; 54.500/191.400 = 28,47440 %
    // 138.000/253 = 545,455; 136.900/253 = 541,107; 139.100/253 = 549,802
    // (54.000 - 31.100)/183 = 125,137; (53.500 - 31.200)/183 = 121,858; (54.500 - 31.000)/183 = 128,415
    const numbers = linesOf(method.example!.grid).map((line) => line.replace(/ \([^|]*\)/g, ""));
    expect(numbers).toEqual([
      "Aktivasi | 54.000 | 53.500–54.500",
      "Pemegang KTP-el | 640.000 | 638.000–642.000",
      "Cakupan | 8,4375% | 8,3333–8,5423%",
      "Orang menurut target kota sendiri | 160.000 | 159.500–160.500",
      "Capaian target kota sendiri | 33,7500% | 33,3333–34,1693%",
      "Kekurangan, target kota sendiri | 106.000 | 105.000–107.000",
      "Laju yang diperlukan, target kota sendiri | 418,97 | 415,02–422,92",
      "Orang menurut target nasional 2024 | 192.000 | 191.400–192.600",
      "Capaian target nasional 2024 | 28,1250% | 27,7778–28,4744%",
      "Kekurangan, target nasional 2024 | 138.000 | 136.900–139.100",
      "Laju yang diperlukan, target nasional 2024 | 545,45 | 541,11–549,80",
      "Laju | 125,14 | 121,86–128,42",
      "Status | Lajunya belum cukup | ",
    ]);
  });

  test("says how each number came about", () => {
    const text = linesOf(method.example!.grid).join("\n");
    expect(text).toContain("(54 ribu orang, malangpariwara)");
    expect(text).toContain("(160.000 / 0,25 = 640.000.)");
    expect(text).toContain("kekurangan ÷ 253 hari hingga 31 Desember 2024");
    expect(text).toContain("(aktivasi − sekitar 31.100 orang, 22 Oktober 2023) ÷ 183 hari");
    expect(text).toContain("di halaman sekitar 8,4%");
  });

  test("is left out where the record does not hold its point", () => {
    const other = record({ reports: [report("35.02", "2023-12-31", { count: 11265 })] });
    expect(methodOf({ dataset: other, states: regionStates(other, today) }, "id").example).toBeNull();
  });
});

describe("reproduce this number", () => {
  const dataset = record({
    reports: [
      report("35.02", "2023-12-31", { line: 6, count: 11265 }),
      report("35.19", "2025-11-30", { line: 23, share: "19.35", statedBase: "perekaman", datePrecision: "bulan" }),
      report("35.77", "2025-08-12", { line: 50, share: "32.2", statedBase: "wajib_ktp" }),
      report("35.78", "2024-04-30", { line: 60, count: 348000, precision: "dibulatkan", unit: 1000 }),
      report("35.72", "2025-07-01", { line: 40, count: 24000, precision: "sekitar", unit: 1000 }),
      report("00", "2023-11-30", { line: 3, count: 6332148, datePrecision: "bulan" }),
    ],
    bases: [
      base("35.02", "2023-02-28", "perekaman", 768071, { line: 48 }),
      base("35.78", "2023-06-21", "dpt", 2218586, { line: 262, datePrecision: "bulan" }),
      base("35.72", "2025-07-01", "wajib_ktp", 120000, { line: 222, precision: "sekitar", unit: 10000 }),
    ],
  });
  const { reproduction } = methodOf({ dataset, states: regionStates(dataset, today) }, "id");

  test("names file and line of every input, and the division", () => {
    // Ponorogo: 11.265 / 768.071 = 1,4667 %; WORDS: [1,442; 1,492]; 306 days = 0,838 years.
    // Kota Blitar: 24.000 / (120.000 x 0,97) = 20,619 %; 23.000 / 130.000 = 17,692; 25.000 / (110.000 x 0,9) = 25,253.
    // Kota Madiun: 32,2 / 0,97 = 33,196; 32,15 / 1 = 32,15; 32,3 / 0,9 = 35,889.
    // Kota Surabaya: 348.000 / 2.218.586 = 15,686; WORDS: [14,5; 17,8]; 314 days = 0,860 years.
    expect(linesOf(reproduction)).toEqual([
      "kabupaten-35-02 (31 Desember 2023) | aktivasi.csv baris 6, ektp.csv baris 48, target.csv baris 2 | 11.265 ÷ 768.071 = 1,47% (rentang 1,44–1,49%) (baris pemegang berjarak 0,84 tahun)",
      "kabupaten-35-19 (November 2025) | aktivasi.csv baris 23, target.csv baris 2 | 19,35% (rentang 19,35–19,36%)",
      "kota-35-72 (1 Juli 2025) | aktivasi.csv baris 40, ektp.csv baris 222, target.csv baris 2 | 24.000 ÷ (120.000 × 0,97) = 20,62% (rentang 17,69–25,25%)",
      "kota-35-77 (12 Agustus 2025) | aktivasi.csv baris 50, target.csv baris 2 | 32,2% ÷ 0,97 = 33,20% (rentang 32,15–35,89%)",
      "kota-35-78 (30 April 2024) | aktivasi.csv baris 60, ektp.csv baris 262, target.csv baris 2 | 348.000 ÷ (2.218.586 × 1,00) = 15,69% (rentang 14,54–17,79%) (baris pemegang berjarak 0,86 tahun)",
    ]);
  });
});

test("a quotient is not rounded onto the target, nor onto nought", () => {
  // 269.964 / 900.000 = 29,996 %; 3 / 120.000 = 0,0025 %; 60.000 / 200.000 is 30 % exactly.
  const dataset = record({
    reports: [
      report("35.29", "2024-07-01", { count: 269964 }),
      report("35.71", "2024-08-01", { count: 60000 }),
      report("35.72", "2024-01-31", { count: 3 }),
    ],
    bases: [
      base("35.29", "2024-07-01", "perekaman", 900000),
      base("35.71", "2024-08-01", "perekaman", 200000),
      base("35.72", "2024-01-31", "perekaman", 120000),
    ],
  });
  const { reproduction } = methodOf({ dataset, states: regionStates(dataset, today) }, "id");
  expect(linesOf(reproduction).map((line) => line.split(" | ").at(-1))).toEqual([
    "269.964 ÷ 900.000 = 29,996%",
    "60.000 ÷ 200.000 = 30,00%",
    "3 ÷ 120.000 = 0,003%",
  ]);
});

test("the national target by year, with its source", () => {
  expect(linesOf(method.nationalTargets).map((line) => line.slice(0, 10))).toEqual([
    "2023 | 25%",
    "2024 | 30%",
    "2025 | 30%",
    "2026 | 30%",
  ]);
  expect(plain(method.nationalTargets.lines[0]!.cells[2]!.text)).toBe("kementerian");
});

test("the evidence names what lies outside", () => {
  // 906.847 / 854.046 = 1,0618 (Tulungagung 2019); 768.071 / 777.468 = 0,9879 (Ponorogo 2023).
  const dataset = record({
    bases: [
      base("35.02", "2023-02-28", "perekaman", 768071),
      base("35.02", "2023-02-28", "wajib_ktp", 777468),
      base("35.04", "2019-08-07", "perekaman", 906847),
      base("35.04", "2019-08-07", "wajib_ktp", 854046),
    ],
  });
  const { evidence } = methodOf({ dataset, states: regionStates(dataset, today) }, "id");
  expect(evidence.sentences[0]).toBe(
    "Pemegang KTP-el dibagi wajib KTP, menurut satu sumber pada satu hari: 1 dari 2 pasangan terletak antara 0,90 dan 1,00. Di luarnya: kabupaten-35-04 2019 (1,062).",
  );
  expect(linesOf(evidence.tables[0]!)[1]).toBe(
    "kabupaten-35-04 | 906.847 (7 Agustus 2019) | 854.046 (7 Agustus 2019) | 1,062 (di luar batas)",
  );
});
