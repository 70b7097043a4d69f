import { expect, test } from "vitest";
import type { ExceptionRow } from "../../src/tables/pengecualian.ts";
import { exceptionSentence } from "../../src/text/exception.ts";
import { base, record, report } from "../metrics/record.ts";
import { plain } from "./plain.ts";

const dataset = record({
  reports: [
    report("35.73", "2023-10-22", { count: 31100, precision: "sekitar", unit: 100 }),
    report("35.73", "2023-09-03", { count: 26046 }),
    // of some day of the month: not certainly earlier than the 22nd
    report("35.73", "2024-04-30", { count: 90000, datePrecision: "bulan" }),
    report("35.73", "2024-04-22", { count: 5400 }),
    report("35.18", "2024-01-26", { count: 900000 }),
  ],
  bases: [base("35.18", "2024-01-26", "perekaman", 881265)],
});

function said(rule: string, key: string, file = "aktivasi.csv"): (string | null)[] {
  const row: ExceptionRow = { line: 2, rule, file, key, reason: "Kedua sumber memang mencetak begitu." };
  return (["id", "en"] as const).map((language) => plain(exceptionSentence(row, dataset, language)));
}

test("a running total that falls: from the highest count before it", () => {
  expect(said("kumulatif-turun", "35.73|2024-04-22|koran")).toEqual([
    "Jumlah turun melampaui rentangnya: sekitar 31.100 orang (22 Oktober 2023), lalu 5.400 orang (22 April 2024). Jumlah kumulatif semestinya tidak turun; keduanya tetap ditampilkan. Alasan pengecualian:",
    "The total falls beyond its range: about 31,100 people (22 October 2023), then 5,400 people (22 April 2024). A running total should not fall; both stay on show. Reason for the exception:",
  ]);
});

test("more activations than holders: both numbers", () => {
  expect(said("aktivasi-melebihi-pemegang", "35.18|2024-01-26|koran")).toEqual([
    "Aktivasi melebihi pemegang KTP-el: 900.000 orang (26 Januari 2024), padahal 881.265 pemegang KTP-el. Keduanya tetap ditampilkan. Alasan pengecualian:",
    "More activations than e-KTP holders: 900,000 people (26 January 2024) of 881,265 e-KTP holders. Both stay on show. Reason for the exception:",
  ]);
});

test("where no plainer words are known: rule, file and key", () => {
  const plainest = (rule: string, key: string, file = "aktivasi.csv") => `${rule}: ${file}, ${key}.`;
  for (const [rule, key, file] of [
    ["aktivasi-melebihi-pemegang", "35.73|2024-04-22|koran"], // no holders on file
    ["kumulatif-turun", "35.73|2023-09-03|koran"], // nothing before it
    ["kumulatif-turun", "35.73|2024-04-22|koran", "ektp.csv"],
    ["aturan-baru", "35.73|2024-04-22|koran"],
  ] as const) {
    expect(said(rule, key, file)).toEqual([plainest(rule, key, file), plainest(rule, key, file)]);
  }
});
