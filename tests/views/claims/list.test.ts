import { expect, test } from "vitest";
import { regionStates } from "../../../src/metrics/state.ts";
import { checkerRegions, workedClaim } from "../../../src/views/claims/list.ts";
import { record, report } from "../../metrics/record.ts";
import { malang } from "../../malang.ts";

const today = "2026-11-21";
const dataset = record({
  reports: [
    report("35.18", "2024-01-26", { count: 104712 }),
    report("35.05", "2025-07-14", { count: 1 }),
    report("35.07", "2023-01-26", { count: 3534 }),
  ],
});
const states = regionStates(dataset, today);

test("the claim worked through: 26.046 / 0,157 = 165.898", () => {
  // 0,157 x 165.898 = 26.045,99
  const worked = workedClaim(malang, regionStates(malang, today), "id")!;
  expect(worked.division).toBe("26.046 ÷ 0,157 = 165.898");
  expect([worked.count, worked.percentage]).toEqual(["26.046", "15,7% dari wajib KTP"]);
  expect(worked.link.href).toBe("#klaim-kota-35-73-2023-09-03-malangtimes");
  expect(workedClaim(malang, regionStates(malang, today), "en")!.division).toBe("26,046 ÷ 0.157 = 165,898");
  expect(workedClaim(dataset, states, "id")).toBeNull();
});

test("the checker offers the regencies and cities, then the province and the nation", () => {
  expect(checkerRegions(dataset).map(({ code }) => code)).toEqual(["35.05", "35.07", "35.18", "00"]);
});
