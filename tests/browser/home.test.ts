import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canChooseFonts, fontSets } from "./fonts.ts";
import { visit, type Visitor } from "./visit.ts";

// DESIGN section 7, Home and Nothing twice; and the list of all regions.

const homes = ["/", "/en/"];

describe.runIf(canChooseFonts).each(fontSets)("in the letters of %s", (fonts) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visit("real", { fonts });
  });
  afterAll(() => visitor.close());

  test.each(homes)("the field that finds a region ends within the first 250 px of a phone, %s", async (path) => {
    await visitor.open(path);
    const field = (await visitor.tab.locator("#nama").boundingBox())!;
    expect(field.y + field.height).toBeLessThanOrEqual(250);
  });
});

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
});
afterAll(() => visitor.close());

/** Runs in the page: the sentences of four words and more that stand on it twice, folds included, read aloud or seen. */
function twice(): string[] {
  const blocks = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, summary, td, th, caption)")];
  const leaves = blocks.filter((block) => !block.querySelector("p, li, h2, h3, td"));
  const sentences = leaves
    .flatMap((block) => block.textContent!.replaceAll(/\s+/g, " ").split(/(?<=[.?!]) /))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(" ").length >= 4);
  return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
}

/** Runs in the page: rectangles of more than 200 px by half the page where nothing stands, between what stands in `main`. */
function holes(): string[] {
  const main = document.querySelector("main")!.getBoundingClientRect();
  const shown = [...document.querySelectorAll("main *")].filter(
    (element) =>
      element.matches("svg, input, hr") ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
  );
  const boxes = shown
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1);
  const half = main.left + main.width / 2;
  return ["left", "right"].flatMap((side) => {
    const own = boxes.filter((box) => (side === "left" ? box.left < half : box.right > half));
    const sorted = own.toSorted((a, b) => a.top - b.top);
    let end = main.top;
    return sorted.flatMap(({ top, bottom }) => {
      const gap = top - end;
      end = Math.max(end, bottom);
      return gap > 200 ? [`${side}: ${Math.round(gap)} px before ${Math.round(top)}`] : [];
    });
  });
}

describe.each(homes)("the home page, %s", (path) => {
  test("is at most 4.500 px high on a phone, folds closed", async () => {
    await visitor.open(path);
    expect(await visitor.tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500);
  });

  test("opens in three sizes of text at most, on a phone and on a desktop", async () => {
    await visitor.open(path);
    for (const width of [360, 1280]) {
      await visitor.tab.setViewportSize({ width, height: 740 });
      const sizes = await visitor.tab.evaluate(() =>
        [...document.querySelectorAll(".finding *")]
          .filter(
            (one) =>
              one.checkVisibility() &&
              [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
          )
          .map((one) => getComputedStyle(one).fontSize),
      );
      expect(new Set(sizes).size).toBeLessThanOrEqual(3);
    }
  });

  test("lists five figures as new, each with two dates", async () => {
    await visitor.open(path);
    const dates = await visitor.tab.locator("#baru .news small").allInnerTexts();
    expect(dates).toHaveLength(5);
    for (const said of dates) expect(said).toMatch(/^(Terbit|Published|Tanggal terbit|Publication).*; data /);
  });
});

describe.each([...homes, "/peringkat/", "/en/peringkat/", "/peringkat/nama/"])("%s", (path) => {
  test("says no sentence twice", async () => {
    await visitor.open(path);
    expect(await visitor.tab.evaluate(twice)).toEqual([]);
  });

  test("leaves no hole of more than 200 px at 1280 px", async () => {
    await visitor.open(path);
    await visitor.tab.setViewportSize({ width: 1280, height: 740 });
    expect(await visitor.tab.evaluate(holes)).toEqual([]);
  });

  test("no two links of one text lead to different pages", async () => {
    await visitor.open(path);
    const links = await visitor.tab
      .locator("main a")
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute("aria-label") ?? link.textContent!.trim(), link.getAttribute("href")!]),
      );
    const led = Map.groupBy(links, ([text]) => text!);
    const apart = [...led].filter(([, same]) => new Set(same.map(([, href]) => href)).size > 1).map(([text]) => text);
    expect(apart).toEqual([]);
  });
});

describe("the tile map", () => {
  test("a first tap writes name and sentence under it, a second opens the region", async () => {
    const phone = await visit("real", { hasTouch: true });
    await phone.open("/");
    const tile = phone.tab.locator("#peta a[href='/wilayah/kota-malang/']");
    await tile.tap();
    expect(await phone.tab.locator(".touched").innerText()).toMatch(/^Kota Malang: sekitar 8,4% dari pemegang KTP-el/);
    expect(new URL(phone.tab.url()).pathname).toBe("/");
    await tile.tap();
    await phone.tab.waitForURL("**/wilayah/kota-malang/");
    await phone.close();
  });

  test("the focus writes it, Enter opens", async () => {
    await visitor.open("/");
    await visitor.tab.locator("#peta a[href='/wilayah/kota-batu/']").focus();
    expect(await visitor.tab.locator(".touched").innerText()).toMatch(/^Kota Batu: /);
    await visitor.tab.keyboard.press("Enter");
    await visitor.tab.waitForURL("**/wilayah/kota-batu/");
  });

  test("the ring of the focus is within its tile, where no neighbour covers it", async () => {
    await visitor.open("/");
    const tile = visitor.tab.locator("#peta a[href='/wilayah/kota-surabaya/'] rect");
    const whole = (await tile.boundingBox())!;
    await visitor.tab.locator("#peta a[href='/wilayah/kota-surabaya/']").focus();
    const ring = await tile.evaluate((rect) => getComputedStyle(rect).strokeWidth);
    const inner = (await tile.boundingBox())!;
    expect(ring).toBe("3px");
    // The box of a shape holds its stroke.
    expect(inner.x).toBeGreaterThanOrEqual(whole.x - 0.1);
    expect(inner.x + inner.width).toBeLessThanOrEqual(whole.x + whole.width + 0.1);
    expect(inner.y + inner.height).toBeLessThanOrEqual(whole.y + whole.height + 0.1);
  });

  test("without JavaScript each tile is a link, and no hint says otherwise", async () => {
    const plain = await visit("real", { javaScriptEnabled: false });
    await plain.open("/");
    expect(await plain.tab.locator(".touched").isVisible()).toBe(false);
    await plain.tab.locator("#peta a[href='/wilayah/kota-malang/']").click();
    await plain.tab.waitForURL("**/wilayah/kota-malang/");
    await plain.close();
  });

  test("in forced colours the hatching and the thread stay, and the key has no tint that cannot be seen", async () => {
    await visitor.open("/");
    await visitor.tab.emulateMedia({ forcedColors: "active" });
    expect(await visitor.tab.locator("#peta .key .tint:visible").count()).toBe(0);
    const fills = await visitor.tab
      .locator("#peta .key li:visible rect")
      .evaluateAll((all) => all.map((rect) => getComputedStyle(rect).fill));
    expect(fills[0]).toContain("#hatch");
    await visitor.tab.emulateMedia({ forcedColors: "none" });
  });
});

describe("all regions", () => {
  const names = ({ tab }: Visitor) => tab.locator(".all li > a").allInnerTexts();

  test("a script sorts in place, and the address says how", async () => {
    await visitor.open("/peringkat/");
    const latest = await names(visitor);
    await visitor.tab.locator("#urut a").last().click();
    expect((await names(visitor)).slice(0, 2)).toEqual(["Kabupaten Bangkalan", "Kabupaten Banyuwangi"]);
    expect(await visitor.tab.locator("h1").innerText()).toBe("Semua wilayah, menurut nama");
    expect(new URL(visitor.tab.url()).pathname).toBe("/peringkat/nama/");
    await visitor.tab.locator("#urut a").first().click();
    expect(await names(visitor)).toEqual(latest);
    expect(latest[0]).toBe("Kabupaten Tulungagung");
  });

  test("without JavaScript each order is a page", async () => {
    const plain = await visit("real", { javaScriptEnabled: false });
    await plain.open("/en/peringkat/");
    await plain.tab.locator("#urut a", { hasText: "percentage" }).click();
    await plain.tab.waitForURL("**/en/peringkat/persentase/");
    expect((await names(plain))[0]).toBe("Kota Madiun");
    await plain.close();
  });

  test("what may be written stands before the list and the ranks, on the first screen of a phone", async () => {
    await visitor.open("/peringkat/");
    const box = (await visitor.tab.locator(".writing").boundingBox())!;
    expect(box.y).toBeLessThan(300);
    expect(await visitor.tab.locator("#peringkat details").evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(
      false,
    );
  });
});
