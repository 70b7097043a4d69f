import { expect, test } from "vitest";
import { claimsAlike } from "../../src/metrics/alike.ts";
import { printedShare } from "../../src/notation/quantity.ts";
import { percent } from "../../src/cells/kinds.ts";
import { valueOf } from "../cells/said.ts";
import { record, report } from "./record.ts";

const REGION = "35.77";
const printed = (date: string, share: string) => report(REGION, date, { share, statedBase: "wajib_ktp", source: date });

/** The percentages on record that a reader's may be, as printed and on which day. */
function alike(share: string, date: string | null, ...days: ReturnType<typeof printed>[]) {
  const brought = { region: REGION, date, share: printedShare(valueOf(percent, share), null) };
  return claimsAlike(record({ reports: days }), brought).map(({ claim, same }) => [claim.date, same]);
}

test("the same digits come before those that they round, though these be nearer", () => {
  expect(alike("32", "2025-08-12", printed("2025-08-12", "32.2"), printed("2025-07-12", "32"))).toEqual([
    ["2025-07-12", true],
    ["2025-08-12", false],
  ]);
});

test("of the same digits the nearest comes first; without a day the newest", () => {
  const days = ["2025-07-01", "2025-08-20", "2025-08-01"].map((date) => printed(date, "32.2"));
  const order = (date: string | null) => alike("32.2", date, ...days).map(([day]) => day);
  expect(order("2025-08-02")).toEqual(["2025-08-01", "2025-08-20", "2025-07-01"]);
  expect(order(null)).toEqual(["2025-08-20", "2025-08-01", "2025-07-01"]);
});

test("what the digits cannot be rounded from is another percentage", () => {
  expect(alike("32", "2025-08-12", printed("2025-08-12", "34.2"))).toEqual([]);
});
