import { expect, test } from "vitest";
import type { FacilityRow } from "../../../src/tables/sarana.ts";
import { programme } from "../../../src/views/programme/programme.ts";
import { record, report } from "../../metrics/record.ts";
import { linesOf, targets } from "../phrases.ts";

const machine = (region: string, date: string): FacilityRow => ({
  line: 2,
  region,
  facility: "adm",
  count: 1,
  date,
  datePrecision: "hari",
  source: "koran",
});

test("what is said of several regions' facilities is said once, with all of them", () => {
  const regions = ["35.04", "35.29", "35.73"];
  const dataset = {
    ...record({ reports: regions.map((region) => report(region, "2024-04-22", { count: 1, source: "koran" })) }),
    facilities: [machine("35.73", "2022-06-16"), machine("35.29", "2022-06-16"), machine("35.04", "2023-01-27")],
  };
  const { facilities } = programme(dataset, "id");
  expect(facilities.lines.map(({ cells }) => targets(cells[1]!.text))).toEqual([
    ["/wilayah/kabupaten-35-04/"],
    ["/wilayah/kabupaten-35-29/", "/wilayah/kota-35-73/"],
  ]);
  expect(
    linesOf(facilities)
      .join()
      .match(/16 Juni 2022/g),
  ).toHaveLength(1);
});
