import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sentencesOf } from "../text/base.ts";
import { visit, type Visitor } from "./visit.ts";

// The page of claims as its readers see it: how long it is, what it says first, that it says nothing twice (DESIGN section 7).

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
});
afterAll(() => visitor.close());

/** Opens a page and shows it so wide. */
async function at(path: string, width: number): Promise<void> {
  await visitor.open(path);
  await visitor.tab.setViewportSize({ width, height: 740 });
}

const topOf = (selector: string) =>
  visitor.tab.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
const heightOf = (selector: string) =>
  visitor.tab.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

describe.each(["/klaim/", "/en/klaim/"])("%s", (path) => {
  test("is at most 7.000 px long on a phone", async () => {
    await at(path, 360);
    expect(await visitor.tab.evaluate("document.scrollingElement.scrollHeight")).toBeLessThanOrEqual(7000);
  });

  test("has the form, then one count four ways, then all of them, those decided, those that are not", async () => {
    await at(path, 360);
    const parts = await visitor.tab.locator("main > section").evaluateAll((all) => all.map(({ id }) => id));
    expect(parts).toEqual(["periksa", "dari-apa", "semua", "hitungan", "tak-dapat-diperiksa", "cara"]);
    // The button to check with is on the first screen, and the rest of the form is folded.
    expect((await topOf("#pemeriksa button")) + (await heightOf("#pemeriksa button"))).toBeLessThanOrEqual(740);
    expect(await visitor.tab.locator("#pemeriksa :is(input, select):visible").count()).toBe(2);
  });

  test("says no sentence twice", async () => {
    await at(path, 360);
    const blocks = await visitor.tab
      .locator("main :is(h1, h2, h3, p, li, td, th, caption, figcaption, small):visible")
      .evaluateAll((all) => all.filter((one) => !one.querySelector("p, small, li")).map((one) => one.textContent));
    const sentences = blocks.flatMap(sentencesOf).filter((sentence) => sentence.split(" ").length > 6);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  test.each([
    [768, 2],
    [1280, 2],
  ])("uses its room at %i px: two cards abreast, no hole over 200 px", async (width, abreast) => {
    await at(path, width);
    const columns = await visitor.tab
      .locator("#cocok .claim")
      .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().left)).size);
    expect(columns).toBe(abreast);
    const [text, picture] = [await heightOf(".fo > p"), await heightOf(".fo > figure")];
    if (width >= 1280) expect(Math.abs(text - picture)).toBeLessThanOrEqual(200);
    const bands = await visitor.tab
      .locator("main :is(h1, h2, h3, p, li, tr, svg, label, summary):visible")
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ top, bottom }) => [top, bottom] as const)
          .toSorted(([a], [b]) => a - b),
      );
    let foot = bands[0]![0];
    const holes = bands.flatMap(([top, bottom]) => {
      const hole = top - foot;
      foot = Math.max(foot, bottom);
      return hole > 200 ? [hole] : [];
    });
    expect(holes).toEqual([]);
  });

  test("on paper: the verdicts and the table, no form, no fold", async () => {
    await at(path, 1280);
    await visitor.tab.emulateMedia({ media: "print" });
    const seen = (selector: string) => visitor.tab.locator(selector).first().isVisible();
    expect(await Promise.all(["#pemeriksa", "#bagikan", ".claims details"].map(seen))).toEqual([false, false, false]);
    expect(await Promise.all([".claims q", ".undecided td", ".four", ".percentages"].map(seen))).toEqual(
      Array(4).fill(true),
    );
    await visitor.tab.emulateMedia({ media: "screen" });
  });
});
