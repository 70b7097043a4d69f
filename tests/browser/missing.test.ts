import { afterAll, beforeAll, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("moved");
});
afterAll(() => visitor.close());

test("an address that leads nowhere, however deep, gets a page with a way home, below the base", async () => {
  await visitor.open("/wilayah/kota-atlantis/laporan/");
  expect(await visitor.tab.locator("h1").innerText()).not.toBe("");
  await visitor.tab.locator('main a[href="/ikd/"]').first().click();
  await visitor.tab.waitForURL("**/ikd/");
  expect(await visitor.tab.locator("main ol a, main ul a, main table a").count()).toBeGreaterThanOrEqual(38);
});
