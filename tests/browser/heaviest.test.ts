import { afterAll, beforeAll, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("odd");
});
afterAll(() => visitor.close());

test.each([
  // 200 reports
  "/wilayah/kabupaten-magetan/",
  "/wilayah/kabupaten-magetan/laporan/",
  // words and addresses of a hundred letters
  "/wilayah/kabupaten-ngawi/",
  "/wilayah/kabupaten-ngawi/laporan/",
  "/sumber/",
  // markup in every text
  "/wilayah/kabupaten-pasuruan/",
  "/wilayah/kabupaten-pasuruan/laporan/",
  "/program/",
  // long numbers: people without holders, 29.996 of 100.000, more than all
  "/wilayah/kabupaten-malang/",
  "/wilayah/kabupaten-sidoarjo/",
  "/wilayah/kabupaten-sumenep/",
  "/wilayah/kabupaten-bondowoso/",
])("the odd record on %s needs no sideways scroll and breaks no policy", async (path) => {
  await visitor.open(path);
  await visitor.tab.setViewportSize({ width: 320, height: 740 });
  expect(await visitor.tab.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(320);
  expect(visitor.complaints).toEqual([]);
});
