import { expect, test } from "vitest";
import type { FacilityRow } from "../../../src/tables/sarana.ts";
import { facilityPhrases } from "../../../src/views/region/services.ts";
import { record, report } from "../../metrics/record.ts";
import { plain } from "../phrases.ts";

const machines = (count: number | null): FacilityRow => ({
  line: 2,
  region: "35",
  facility: "adm",
  count,
  date: "2022-06-16",
  datePrecision: "hari",
  source: "koran",
});

test("a number of facilities opens its sentence in words: none starts with a digit", () => {
  const dataset = record({ reports: [report("35", "2024-02-15", { count: 1, source: "koran" })] });
  const said = (count: number | null, language: "id" | "en") =>
    plain(facilityPhrases({ ...dataset, facilities: [machines(count)] }, "35", language)[0]!).replace(/[,.].*$/, "");
  expect(said(1, "id")).toBe("Satu Anjungan Dukcapil Mandiri (ADM)");
  expect(said(38, "id")).toBe("Tiga puluh delapan Anjungan Dukcapil Mandiri (ADM)");
  expect(said(38, "en")).toBe("Thirty-eight Anjungan Dukcapil Mandiri (ADM)");
  expect(said(120, "id")).toBe("Sebanyak 120 Anjungan Dukcapil Mandiri (ADM)");
  expect(said(null, "en")).toBe("Anjungan Dukcapil Mandiri (ADM)");
});
