import { afterAll, beforeAll, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
});
afterAll(() => visitor.close());

/** Runs in the page: what a cell that slipped through unescaped might try. */
function intrude(): void {
  const script = document.createElement("script");
  script.textContent = "document.title = 'intruded'";
  document.head.append(script);
  document.body.setAttribute("onclick", "document.title = 'intruded'");
  document.body.click();
  const image = document.createElement("img");
  image.src = "https://elsewhere.example/pixel.png";
  document.body.append(image);
}

test("the policy stops a script, a handler and an image that do not belong, and the gates notice", async () => {
  await visitor.open("/wilayah/kota-malang/");
  expect(visitor.complaints).toEqual([]);
  await visitor.tab.evaluate(intrude);
  await expect.poll(() => visitor.complaints.length).toBeGreaterThanOrEqual(3);
  expect(await visitor.tab.title()).not.toBe("intruded");
  expect(visitor.complaints.join("\n")).toMatch(/script-src[\s\S]*img-src/);
});
