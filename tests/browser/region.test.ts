import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

// DESIGN section 7, Region page and Nothing twice, in the letters most readers have, on a phone, folds closed.

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
});
afterAll(() => visitor.close());

/** What stands before the coverage chart, and how high the page is. */
function screen() {
  const [main, chart] = [document.querySelector<HTMLElement>("main")!, document.querySelector("#cakupan svg")!];
  const figure = main.querySelector(".big a")?.textContent?.trim() ?? null;
  const head = [...main.children].slice(
    0,
    [...main.children].findIndex((part) => part.contains(chart)),
  );
  return {
    before: head.map((part) => (part as HTMLElement).innerText).join("\n"),
    figure,
    folded: [...main.querySelectorAll("details")].every((fold) => !fold.open),
    height: document.documentElement.scrollHeight,
  };
}

describe.each(["", "/en"])("under %s/", (language) => {
  test.each(["kota-malang", "kota-madiun", "kabupaten-sumenep", "kabupaten-banyuwangi", "jawa-timur"])(
    "%s says its number at most twice and a date three times before the chart, on few screens",
    async (slug) => {
      await visitor.open(`${language}/wilayah/${slug}/`);
      const { before, figure, folded, height } = await visitor.tab.evaluate(screen);
      expect(folded).toBe(true);
      expect(height).toBeLessThanOrEqual(4200);
      if (figure) expect(before.split(figure).length - 1).toBeLessThanOrEqual(2);
      const dates = before.replaceAll("\u00a0", " ").match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? [];
      const most = Math.max(0, ...dates.map((date) => dates.filter((other) => other === date).length));
      // age, number and sentence
      expect(most).toBeLessThanOrEqual(3);
    },
  );

  test("how old the figure is stands in ink above the number", async () => {
    await visitor.open(`${language}/wilayah/kota-malang/`);
    const { tab } = visitor;
    const [age, big] = [await tab.locator(".age").boundingBox(), await tab.locator(".big").boundingBox()];
    expect(age!.y + age!.height).toBeLessThanOrEqual(big!.y);
    const colour = (selector: string) => tab.locator(selector).evaluate((element) => getComputedStyle(element).color);
    expect(await colour(".age")).toBe(await colour("h1"));
  });
});
