import { expect, test } from "vitest";
import { regionStates, stateIn } from "../../src/metrics/state.ts";
import type { CorrectionRow } from "../../src/tables/koreksi.ts";
import { cardHeading, cardNumber, cardTitle, cardVerdict, changeNotice } from "../../src/text/card.ts";
import { base, record, report } from "../metrics/record.ts";

const made = record({
  reports: [
    report("35.73", "2024-04-22", { count: 54_000, precision: "dibulatkan", unit: 1000 }),
    report("35.01", "2024-04-22", { count: 2000 }),
  ],
  bases: [base("35.73", "2024-04-22", "perekaman", 640_000)],
});
const states = regionStates(made, "2026-11-29");
const malang = stateIn(states, "35.73");
const change: CorrectionRow = {
  ...{ line: 2, date: "2026-02-01", file: "aktivasi.csv", key: "", column: "jumlah", old: "5400", new: "54000" },
  kind: "ralat",
  reason: "",
};

test("the number with its base, and the target in the past tense", () => {
  // 54.000 / 640.000 = 8,4375 %, 53.500 to 54.500 is 8,36 to 8,52: half of that is 0,08, so two decimals (DESIGN, Digits)
  expect(cardNumber(malang.latest!, "id")).toEqual({
    hedge: "sekitar",
    figure: "8,44%",
    of: "dari pemegang KTP-el sudah mengaktifkan IKD",
  });
  expect(cardVerdict(malang.latest!, "id")).toBe(
    "Target nasional 2024 (30% dari pemegang KTP-el) saat itu belum tercapai.",
  );
});

test("the count alone where there are no holders, and why", () => {
  const { latest } = stateIn(states, "35.01");
  expect(cardNumber(latest!, "en")).toEqual({ hedge: "", figure: "2,000", of: "people had activated IKD" });
  expect(cardVerdict(latest!, "en")).toMatch(/^The number of e-KTP holders is not known/);
});

test("a change says the present count and its coverage; a report that is gone, that it is", () => {
  const { latest } = malang;
  expect(changeNotice(change, null, latest, "id")).toEqual({
    lead: "Diralat 1\u00a0Februari 2026:",
    rest: "kini 54\u00a0ribu orang, sekitar 8,44% dari pemegang KTP-el.",
  });
  expect(changeNotice(change, latest, null, "en").rest).toBe("this figure was removed.");
});

test("a revision that moves no printed digit says that the number stays", () => {
  const revised = { ...change, file: "cakupan.csv", column: "cakupan", kind: "revisi" } satisfies CorrectionRow;
  expect(changeNotice(revised, malang.latest, malang.latest, "id").rest).toBe(
    "kini tetap sekitar 8,44% dari pemegang KTP-el.",
  );
});

test("titles, with plain spaces", () => {
  const { region, latest } = malang;
  expect(cardHeading(region, null, "en")).toEqual([region.name, "no figure yet"]);
  expect(cardTitle(region, latest, "frozen", "id")).toBe(`Aktivasi IKD ${region.name}, 22 April 2024 (dibekukan)`);
});
