import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real", { javaScriptEnabled: false });
});
afterAll(() => visitor.close());

/** Text of the first element, as a reader sees it; waits for nothing. */
async function seen(selector: string): Promise<string> {
  const element = visitor.tab.locator(selector).first();
  expect(await element.isVisible(), selector).toBe(true);
  return element.innerText();
}

describe.each(["/wilayah/kota-malang/", "/en/wilayah/kota-malang/"])("without JavaScript, %s", (path) => {
  beforeAll(() => visitor.open(path));

  test("says the headline and the number, with its base", async () => {
    // 7,8 % to 8,9 %: 8 to 9 in 100
    expect(await seen("h1")).toMatch(/8 (sampai|to) 9 (dari|in) 100/);
    expect(await seen("main")).toMatch(/8[,.]4%/);
    expect(await seen("main")).toMatch(/640(\.000| ribu|,000|\u00a0ribu)/);
  });

  test("draws the chart, and gives the same figures in a table", async () => {
    const charts = await visitor.tab.locator("main figure svg").all();
    const widths = await Promise.all(charts.map(async (chart) => (await chart.boundingBox())?.width ?? 0));
    expect(Math.max(...widths)).toBeGreaterThan(250);
    await visitor.tab.locator("main details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    expect(await seen("main figure table")).toMatch(/8[,.]4%/);
  });
});

test("a region without a figure says so", async () => {
  await visitor.open("/wilayah/kabupaten-banyuwangi/");
  expect(await seen("main")).toMatch(/[Bb]elum ada angka/);
});
