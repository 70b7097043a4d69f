import type { Dataset } from "../src/dataset/dataset.ts";
import { base, record, report, target } from "./metrics/record.ts";

// Kota Malang as the press printed it, once for all tests: the worked example of the method page. Its numbers, worked out by
// hand, stand in tests/metrics/kota-malang.test.ts; tests/malang.test.ts holds these rows to the small record that the rules'
// examples are made with.

export const MALANG = "35.73";

/** 3 September 2023: "26.046 orang atau 15,7 persen dari 167.000 wajib KTP". */
export const inSeptember = report(MALANG, "2023-09-03", {
  line: 40,
  count: 26046,
  share: "15.7",
  statedBase: "wajib_ktp",
  source: "malangtimes",
});

/** 22 October 2023: "kurang lebih 31.100". */
export const inOctober = report(MALANG, "2023-10-22", {
  line: 41,
  count: 31100,
  precision: "sekitar",
  unit: 100,
  source: "jatimtimes",
});

/** 22 April 2024: "54 ribu". */
export const inApril = report(MALANG, "2024-04-22", {
  line: 42,
  count: 54000,
  precision: "dibulatkan",
  unit: 1000,
  source: "malangpariwara",
});

/** 25 September 2020: those recorded, to the last one. */
export const recorded = base(MALANG, "2020-09-25", "perekaman", 670279, { line: 230, source: "klikapa" });

/** 22 April 2024: 160 ribu are 25 % of the holders, so 160.000 / 0,25 = 640.000; the rounding 1.000 / 0,25 = 4.000. */
export const implied = base(MALANG, "2024-04-22", "perekaman", 640000, {
  line: 231,
  precision: "dibulatkan",
  unit: 4000,
  method: "tersirat",
  source: "malangpariwara",
  note: "160.000 / 0,25 = 640.000.",
});

/** 22 October 2023: "160 ribu lebih" are 25 % of the holders: 640.000 to 644.000. */
export const impliedBefore = base(MALANG, "2023-10-22", "perekaman", 640000, {
  precision: "minimal",
  unit: 4000,
  method: "tersirat",
  source: "jatimtimes",
});

/** 3 September 2023: the 167.000 wajib KTP of the percentage, which it is not of; not in use. */
export const obliged = base(MALANG, "2023-09-03", "wajib_ktp", 167000, {
  precision: "dibulatkan",
  unit: 1000,
  source: "malangtimes",
  used: false,
});

/** September 2024: the voters of the regional election. */
export const voters = base(MALANG, "2024-09-21", "dpt", 660744, { datePrecision: "bulan", source: "kpu" });

/** The city's own target for 2024: 160 ribu, 25 % of the holders. */
export const cityTarget = target(MALANG, 2024, {
  share: "25",
  base: "perekaman",
  count: 160000,
  precision: "dibulatkan",
  unit: 1000,
  source: "malangpariwara",
});

/** The reports, the bases on file when they came out, and the city's own target, which two papers printed. */
export const malang: Dataset = record({
  reports: [inSeptember, inOctober, inApril],
  bases: [recorded, implied],
  ownTargets: [cityTarget, { ...cityTarget, source: "lentera" }],
});

/** The same with every base that has been found since. */
export const malangInFull: Dataset = record({
  reports: [inSeptember, inOctober, inApril],
  bases: [recorded, obliged, impliedBefore, implied, voters],
  ownTargets: [cityTarget],
});
