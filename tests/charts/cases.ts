import type { CoverageValues, CoverageWords, Step } from "../../src/charts/coverage.ts";
import type { Mark } from "../../src/charts/mark.ts";
import { spanOf, type DatePrecision, type IsoDate } from "../../src/notation/calendar.ts";

/** The day all charts of the tests are drawn on. */
export const TODAY = "2026-11-21";

export const targets: Step[] = [
  { from: "2023-01-01", to: "2023-12-31", share: 0.25 },
  { from: "2024-01-01", to: "2024-12-31", share: 0.3 },
  { from: "2025-01-01", to: "2025-12-31", share: 0.3 },
  { from: "2026-01-01", to: "2026-12-31", share: 0.3 },
];

/** A mark of a coverage in per cent. */
export function percent(
  date: IsoDate,
  [low, value, high]: [number, number, number],
  exact: boolean,
  precision: DatePrecision = "hari",
): Mark {
  const quantity = { value: value / 100, low: low / 100, high: high / 100 };
  return { date, span: spanOf(date, precision), quantity, exact, rivals: [] };
}

// 1 million (0,5 to 1,5) and 6.332.148 of 199,78 million holders, end of 2022.
export const nation: Mark[] = [
  percent("2023-02-22", [0.25, 0.5, 0.75], false),
  percent("2023-11-30", [3.11, 3.17, 3.23], true, "bulan"),
];

/** The figures of three regions as DESIGN and WORDS work them out. */
export const kotaMalang: Mark[] = [
  percent("2023-09-03", [3.7, 3.9, 4.1], true),
  percent("2023-10-22", [4.8, 4.86, 4.9], false),
  percent("2024-04-22", [8.3333, 8.4375, 8.5423], false),
];

export const kotaSurabaya: Mark[] = [
  percent("2023-05-08", [1.98, 2.1, 2.35], true),
  percent("2023-10-12", [5.91, 6.31, 7.09], true),
  percent("2024-01-03", [7.9, 8.47, 9.57], false),
  percent("2024-04-09", [14.3, 15.4, 17.5], false, "bulan"),
  percent("2024-04-30", [14.5, 15.7, 17.8], false),
];

export const tulungagung: Mark[] = [percent("2026-02-03", [1.97, 2.17, 2.55], false)];

export const kotaMadiun: Mark[] = [
  percent("2024-12-31", [27.4, 28.8, 31.7], true, "tahun"),
  percent("2025-08-12", [32.15, 33.2, 35.89], false),
];

export const words: CoverageWords = {
  axis: "% pemegang KTP-el",
  noReport: "tanpa laporan",
  nation: "Indonesia",
  target: (share) => `target ${share * 100}%`,
  ownTarget: (share) => `target kota ${share * 100}%`,
  share: ({ value }) => `${(value * 100).toFixed(1).replace(".", ",").replace(",0", "")}%`,
};

export function values(marks: Mark[], more: Partial<CoverageValues> = {}): CoverageValues {
  return { marks, nation, targets, own: [], today: TODAY, ...more };
}
