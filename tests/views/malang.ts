import { base, record, report, target } from "../metrics/record.ts";

/** Kota Malang as the press printed it: the worked example of DESIGN and of the method page. */
export const MALANG = "35.73";

export const malang = record({
  reports: [
    report(MALANG, "2023-09-03", {
      line: 40,
      count: 26046,
      share: "15.7",
      statedBase: "wajib_ktp",
      source: "malangtimes",
    }),
    report(MALANG, "2023-10-22", {
      line: 41,
      count: 31100,
      precision: "sekitar",
      unit: 100,
      source: "jatimtimes",
    }),
    report(MALANG, "2024-04-22", {
      line: 42,
      count: 54000,
      precision: "dibulatkan",
      unit: 1000,
      source: "malangpariwara",
    }),
  ],
  bases: [
    base(MALANG, "2020-09-25", "perekaman", 670279, { line: 230, source: "klikapa" }),
    base(MALANG, "2024-04-22", "perekaman", 640000, {
      line: 231,
      precision: "dibulatkan",
      unit: 4000,
      method: "tersirat",
      source: "malangpariwara",
      note: "160.000 / 0,25 = 640.000.",
    }),
  ],
  ownTargets: [
    target(MALANG, 2024, {
      share: "25",
      base: "perekaman",
      count: 160000,
      precision: "dibulatkan",
      unit: 1000,
      source: "malangpariwara",
    }),
    // The same target in a second paper.
    target(MALANG, 2024, {
      share: "25",
      base: "perekaman",
      count: 160000,
      precision: "dibulatkan",
      unit: 1000,
      source: "lentera",
    }),
  ],
});
