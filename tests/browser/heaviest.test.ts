import { afterAll, beforeAll, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("many");
});
afterAll(() => visitor.close());

test.each(["/wilayah/kabupaten-magetan/", "/wilayah/kabupaten-magetan/laporan/"])(
  "with 200 reports %s still needs no sideways scroll and breaks no policy",
  async (path) => {
    await visitor.open(path);
    await visitor.tab.setViewportSize({ width: 320, height: 740 });
    expect(await visitor.tab.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(visitor.complaints).toEqual([]);
  },
);
