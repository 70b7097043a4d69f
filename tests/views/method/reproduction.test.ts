import { expect, test } from "vitest";
import { regionStates } from "../../../src/metrics/state.ts";
import { reproductionGrid } from "../../../src/views/method/reproduction.ts";
import { base, record, report } from "../../metrics/record.ts";
import { linesOf } from "../phrases.ts";

const bases = [base("35.07", "2023-04-22", "perekaman", 100_000)];
const line = (fields: Parameters<typeof report>[2]) => {
  const states = regionStates(record({ reports: [report("35.07", "2024-04-22", fields)], bases }), "2026-11-21");
  return linesOf(reproductionGrid(states, "id"))[0]!;
};

test("a count is divided by holders, and their row's distance is said", () => {
  // 366 / 365,25 = 1,00 years; 10.000 / 100.000 = 10 %, holders 97.995,9 to 102.004,1: 9,80 to 10,20 %.
  expect(line({ count: 10_000 })).toBe(
    "kabupaten-35-07 (22 April 2024) | aktivasi.csv baris 2, ektp.csv baris 2, target.csv baris 2 | 10.000 ÷ 100.000 = 10,00% (rentang 9,80–10,20%) (baris pemegang berjarak 1,00 tahun)",
  );
});

test("a percentage is divided by nobody: no row of holders, and no distance of one", () => {
  expect(line({ share: "10.0", statedBase: "perekaman" })).toBe(
    "kabupaten-35-07 (22 April 2024) | aktivasi.csv baris 2, target.csv baris 2 | 10,0% (rentang 9,95–10,10%)",
  );
});
