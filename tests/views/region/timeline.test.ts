import { expect, test } from "vitest";
import type { TimelineRow } from "../../../src/tables/linimasa.ts";
import { regionTimeline, wholeTimeline } from "../../../src/views/region/timeline.ts";
import { record, report } from "../../metrics/record.ts";
import { plain, targets } from "../phrases.ts";

const place = { line: 2, datePrecision: "hari", textEn: "In English.", source: "koran" } as const;
const row = (date: string, region: string, textId: string): TimelineRow => ({ ...place, date, region, textId });

const dataset = {
  ...record({ reports: ["35", "35.20", "35.73"].map((code) => report(code, "2024-04-22", { count: 1 })) }),
  timeline: [
    row("2025-12-16", "35.20", "Disebut bersaing."),
    row("2023-01-27", "35", "Rapat."),
    row("2024-02-01", "35.20", "Lebih lama."),
  ],
};
const regionOf = (code: string) => dataset.regions.find((region) => region.code === code)!;

test("all of it runs forward, each event with its place and its source", () => {
  const happenings = wholeTimeline(dataset, "id");
  expect(happenings.map(({ date, text }) => `${plain([date])} ${plain(text)}`)).toEqual([
    "27 Januari 2023 provinsi-35: Rapat. koran",
    "1 Februari 2024 kabupaten-35-20: Lebih lama. koran",
    "16 Desember 2025 kabupaten-35-20: Disebut bersaing. koran",
  ]);
  expect(targets(happenings[0]!.text)).toHaveLength(2);
});

test("a region's page has its own, newest first, at most as many as asked for, without naming the region again", () => {
  const own = regionTimeline(dataset, regionOf("35.20"), 3, "id");
  expect(own.map(({ text }) => plain(text))).toEqual(["Disebut bersaing. koran", "Lebih lama. koran"]);
  expect(regionTimeline(dataset, regionOf("35.20"), 1, "en").map(({ text }) => plain(text))).toEqual([
    "In English. koran",
  ]);
  expect(regionTimeline(dataset, regionOf("35.73"), 3, "id")).toEqual([]);
});

test("the province's stands on the programme's page alone", () => {
  expect(regionTimeline(dataset, regionOf("35"), 3, "id")).toEqual([]);
});
