import { expect, test } from "vitest";
import { rowsOf, type Cells } from "./read.ts";

const target = rowsOf("data/target.csv");

test("the national targets: 25 % of e-KTP holders for 2023, 30 % for each year from 2024", () => {
  const national = target.filter((row) => row["wilayah"] === "00" && (row["tenggat"] ?? "") <= "2026-12-31");
  expect(national.map((row) => [row["mulai"], row["tenggat"], row["persen"], row["basis"]])).toEqual([
    ["2023-01-01", "2023-12-31", "25", "perekaman"],
    ["2024-01-01", "2024-12-31", "30", "perekaman"],
    ["2025-01-01", "2025-12-31", "30", "perekaman"],
    ["2026-01-01", "2026-12-31", "30", "perekaman"],
  ]);
});

/** Whether `holders` are the people of `asked`, a target of holders in the same source, divided by its share. */
function follow(holders: Cells, asked: Cells): boolean {
  const divided = (column: string) => (Number(asked[column]) * 100) / Number(asked["persen"]);
  return (
    ["wilayah", "sumber", "presisi"].every((column) => asked[column] === holders[column]) &&
    asked["basis"] === "perekaman" &&
    divided("jumlah") === Number(holders["jumlah"]) &&
    divided("pembulatan") === Number(holders["pembulatan"])
  );
}

// 160.000 / 0,25 = 640.000; its rounding unit likewise: 1.000 / 0,25 = 4.000.
test("holders that follow from a target are its people, and their rounding unit, divided by its share", () => {
  const implied = rowsOf("data/ektp.csv").filter((row) => row["catatan"]?.startsWith("Tersirat dari target"));
  expect(implied.length).toBeGreaterThanOrEqual(5);
  expect(implied.filter((holders) => !target.some((asked) => follow(holders, asked)))).toEqual([]);
});
