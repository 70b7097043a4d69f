import { expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { oneCount } from "../../src/metrics/one-count.ts";
import type { BaseRow } from "../../src/tables/ektp.ts";
import { malang } from "../malang.ts";
import { base, record } from "./record.ts";

const september: BaseRow[] = [
  base("35.73", "2020-09-25", "penduduk", 931000, { precision: "dibulatkan", unit: 1000, source: "klikapa" }),
  base("35.73", "2020-09-25", "wajib_ktp", 706158, { source: "klikapa" }),
];

function found(dataset: Dataset) {
  return oneCount(
    dataset,
    regionStates(dataset, "2026-11-21").flatMap(({ claims }) => claims),
  );
}
const withBases = (...more: BaseRow[]) => ({ ...malang, bases: [...malang.bases, ...more] });

test("Kota Malang: 26.046, printed as 15,7 % of wajib KTP; three divisors of one record, and the target that follows", () => {
  const one = found(withBases(...september))!;
  expect([one.counted.count, one.claim.report.share?.printed]).toEqual([26046, "15.7"]);
  expect([one.residents.count, one.eligible.count, one.holders.count]).toEqual([931000, 706158, 670279]);
  // 25 % of 670.279.
  expect(one.asked).toBeCloseTo(167569.75, 5);
});

test("falls out where one source does not give all three of one day", () => {
  expect(found(malang)).toBeNull();
  expect(found(withBases(september[0]!))).toBeNull();
  const elsewhere = september.map((row) => ({ ...row, source: "lain" }));
  expect(found(withBases(...elsewhere))).toBeNull();
  const unused = september.map((row) => ({ ...row, used: false }));
  expect(found(withBases(...unused))).toBeNull();
});

test("falls out where they lie more than three years off, or no percentage was mistaken so", () => {
  const old = (rows: readonly BaseRow[]) => rows.map((row) => ({ ...row, date: "2020-08-01" }));
  expect(found({ ...malang, bases: old([...malang.bases.slice(0, 1), ...september]) })).toBeNull();
  expect(found(record({ bases: september }))).toBeNull();
});
