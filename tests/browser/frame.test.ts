import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axe, violations } from "./every-page.ts";
import { visit, type Visitor } from "./visit.ts";

// What stands around every page, and what a reader keeps on the way from one to another.

const CHECK = "?w=35.73&t=2023-09-03&j=26046&p=15.7&b=wajib_ktp";

let visitor: Visitor;
let plain: Visitor;
beforeAll(async () => {
  [visitor, plain] = await Promise.all([visit("real"), visit("real", { javaScriptEnabled: false })]);
});
afterEach(() => {
  const unasked = visitor.complaints.filter((complaint) => !complaint.includes("404"));
  if (unasked.length > 0) throw new Error(unasked.join("\n"));
});
afterAll(() => Promise.all([visitor.close(), plain.close()]));

const address = ({ tab }: Visitor) => tab.url().replace(/^https?:\/\/[^/]+/, "");

describe("the menu", () => {
  const link = (path: string) => `.menu a[href='${path}']`;

  test("opens where it is, without JavaScript, with what readers come for in it", async () => {
    await plain.open("/wilayah/kota-malang/");
    expect(await plain.tab.locator(link("/cara-aktivasi/")).isVisible()).toBe(false);
    await plain.tab.locator(".menu summary").click();
    for (const path of ["/cara-aktivasi/", "/klaim/", "/bandingkan/", "/"])
      expect(await plain.tab.locator(link(path)).isVisible(), path).toBe(true);
    expect(await plain.tab.evaluate(() => scrollY)).toBe(0);
    expect(address(plain)).toBe("/wilayah/kota-malang/");
    await plain.tab.locator(link("/cara-aktivasi/")).click();
    await plain.tab.waitForURL("**/cara-aktivasi/");
  });

  test("with the keyboard: Enter opens it, Tab goes through it, Enter closes it", async () => {
    const { keyboard } = visitor.tab;
    await visitor.open("/klaim/");
    const focused = (selector: string) => visitor.tab.evaluate((of) => document.activeElement!.matches(of), selector);
    for (let pressed = 0; pressed < 8 && !(await focused(".menu summary")); pressed++) await keyboard.press("Tab");
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    expect(await focused(link("/"))).toBe(true);
    expect(await visitor.tab.locator(link("/klaim/")).getAttribute("aria-current")).toBe("page");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Enter");
    expect(await visitor.tab.locator(link("/")).isVisible()).toBe(false);
  });

  test.each([
    ["/en/klaim/", "light"],
    ["/", "dark"],
  ] as const)("is open to everybody when it is open, %s, %s", async (path, colorScheme) => {
    await visitor.open(path);
    await visitor.tab.emulateMedia({ colorScheme });
    await visitor.tab.locator(".menu summary").click();
    await visitor.tab.evaluate(axe);
    expect(await violations(visitor.tab)).toEqual([]);
    expect(await visitor.tab.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  // 42em of 16 px are 672 px.
  test.each([
    [671, false],
    [672, true],
    [768, true],
    [1280, true],
  ])("at %i px the pages themselves stand in the letterhead: %s", async (width, wide) => {
    await plain.open("/");
    await plain.tab.setViewportSize({ width, height: 800 });
    for (const path of ["/peringkat/", "/bandingkan/", "/klaim/", "/cara-aktivasi/", "/program/", "/data/"])
      expect(await plain.tab.locator(`.main a[href='${path}']`).isVisible(), path).toBe(wide);
    expect(await plain.tab.locator(".menu summary").isVisible()).toBe(!wide);
    expect(await plain.tab.locator("header").evaluate((header) => header.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("the switch of language", () => {
  test("keeps the check that an address holds", async () => {
    await visitor.open(`/klaim/${CHECK}`);
    await visitor.tab.locator(".bar .other").click();
    await visitor.tab.waitForURL("**/en/klaim/**");
    expect(address(visitor)).toBe(`/en/klaim/${CHECK}`);
    await visitor.tab.locator("#jawaban table").waitFor({ state: "attached" });
  });

  test("keeps the report that it points to, also where it came to point there later", async () => {
    const report = "#laporan-2024-04-22-malangpariwara-2024-04-23";
    await visitor.open("/en/wilayah/kota-malang/laporan/");
    await visitor.tab.evaluate((hash) => void (location.hash = hash), report);
    await visitor.tab.locator(".bar .other").focus();
    await visitor.tab.keyboard.press("Enter");
    await expect.poll(() => address(visitor)).toBe(`/wilayah/kota-malang/laporan/${report}`);
  });

  test("without JavaScript leads to the plain page", async () => {
    await plain.open(`/klaim/${CHECK}`);
    await plain.tab.locator(".bar .other").click();
    await plain.tab.waitForURL("**/en/klaim/");
    expect(address(plain)).toBe("/en/klaim/");
  });
});

describe("Back", () => {
  const answer = () => visitor.tab.locator("#jawaban");
  const check = async (percentage: string) => {
    await visitor.tab.locator("#p").fill(percentage);
    await visitor.tab.locator("#pemeriksa button").click();
    await expect.poll(() => new URL(visitor.tab.url()).searchParams.get("p")).toBe(percentage);
    await answer().locator("table").waitFor({ state: "attached" });
  };

  test("from a check leads to the check before it, and from the first to the empty form; Forward the other way", async () => {
    await visitor.open("/klaim/");
    await visitor.tab.locator("#w").selectOption("35.73");
    await visitor.tab.locator("#pemeriksa summary").click();
    await visitor.tab.locator("#t").fill("2023-09-03");
    await visitor.tab.locator("#j").fill("26046");
    await check("15,7");
    const first = await answer().innerText();
    await check("4,1");
    expect(await answer().innerText()).not.toBe(first);
    await visitor.tab.goBack();
    await expect.poll(() => answer().innerText()).toBe(first);
    expect(await visitor.tab.locator("#p").inputValue()).toBe("15,7");
    await visitor.tab.goBack();
    await expect.poll(() => answer().innerText()).toBe("");
    expect(address(visitor)).toBe("/klaim/");
    expect(await visitor.tab.locator("#p").inputValue()).toBe("");
    await visitor.tab.goForward();
    await expect.poll(() => answer().innerText()).toBe(first);
  });

  test("from a linked check leaves the page at once", async () => {
    await visitor.open("/cara-aktivasi/");
    await visitor.tab.evaluate((search) => void (location.href = `/klaim/${search}`), "?w=35.73&p=15,7&t=2023-09-03");
    await answer().locator("table").waitFor({ state: "attached" });
    await visitor.tab.goBack();
    await expect.poll(() => address(visitor)).toBe("/cara-aktivasi/");
  });

  test("a step to a part of the page leaves what is typed", async () => {
    await visitor.open("/klaim/");
    await visitor.tab.locator("#p").fill("15,7");
    await visitor.tab.evaluate(() => void (location.hash = "#cara"));
    await visitor.tab.goBack();
    await expect.poll(() => address(visitor)).toBe("/klaim/");
    expect(await visitor.tab.locator("#p").inputValue()).toBe("15,7");
  });

  test("to the home page finds what was typed there, and a new visit does not", async () => {
    await visitor.open("/");
    await visitor.tab.locator("#nama").fill("malang");
    await visitor.tab.locator("#ditemukan a[href='/wilayah/kota-malang/']").click();
    await visitor.tab.waitForURL("**/wilayah/kota-malang/");
    await visitor.tab.goBack();
    await expect.poll(() => visitor.tab.locator("#ditemukan li").count()).toBe(2);
    expect(await visitor.tab.locator("#nama").inputValue()).toBe("malang");
    await visitor.tab.locator("#ditemukan a").first().click();
    await visitor.tab.locator(".brand").click();
    await visitor.tab.waitForURL((url) => url.pathname === "/");
    expect(await visitor.tab.locator("#nama").inputValue()).toBe("");
  });
});

describe("the link beside a heading", () => {
  test.each([360, 1280])("stands clear of the heading and leads to its part, at %i px", async (width) => {
    for (const path of ["/wilayah/kota-malang/", "/metodologi/", "/wilayah/kota-malang/laporan/", "/bandingkan/"]) {
      await plain.open(path);
      await plain.tab.setViewportSize({ width, height: 800 });
      const covered = await plain.tab.evaluate(() =>
        [...document.querySelectorAll(".here")].flatMap((sign) => {
          const heading = document.createRange();
          heading.selectNodeContents(sign.previousElementSibling!);
          const { right, top, bottom } = heading.getBoundingClientRect();
          const box = sign.getBoundingClientRect();
          const clear = box.right - 20 >= right && box.height >= 24 && box.width >= 24;
          const level = box.top < bottom && box.bottom > top;
          return clear && level ? [] : [sign.getAttribute("href")];
        }),
      );
      expect(covered, path).toEqual([]);
    }
    await plain.open("/wilayah/kota-malang/");
    await plain.tab.locator(".here[href='#laporan']").click();
    expect(address(plain)).toBe("/wilayah/kota-malang/#laporan");
  });
});

describe("an address that leads nowhere", () => {
  const offered = () =>
    visitor.tab.locator("#ditemukan a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));

  test.each([
    ["/wilayah/kota-malng/", "id", "Halaman ini tidak ada", ["/wilayah/kota-malang/"]],
    ["/en/wilayah/kota-malng/laporan/", "en", "This page does not exist", ["/en/wilayah/kota-malang/"]],
    ["/en/surabaya", "en", "This page does not exist", ["/en/wilayah/kota-surabaya/"]],
    ["/tidak/ada/", "id", "Halaman ini tidak ada", []],
  ])("%s is answered in its language, with a guess", async (path, language, heading, regions) => {
    await visitor.open(path);
    expect(await visitor.tab.locator("html").getAttribute("lang")).toBe(language);
    expect(await visitor.tab.title()).toBe(`${heading} | Pantau IKD`);
    expect((await visitor.tab.locator("h1").innerText()).trim()).toBe(heading);
    expect(await offered()).toEqual(regions);
    expect(await visitor.tab.locator(`.brand[href='${language === "en" ? "/en/" : "/"}']`).isVisible()).toBe(true);
    expect(await visitor.tab.locator("header:visible, footer:visible").count()).toBe(2);
    await visitor.tab.evaluate(axe);
    expect(await violations(visitor.tab)).toEqual([]);
  });

  test("its field finds a region, in the language of the address", async () => {
    await visitor.open("/en/nowhere/");
    expect(await visitor.tab.locator("#cari label").innerText()).toBe("Find your regency or city");
    await visitor.tab.locator("#nama").fill("sby");
    expect(await visitor.tab.locator("#temuan").innerText()).toBe("One region matches.");
    await visitor.tab.locator("#nama").press("Enter");
    await visitor.tab.waitForURL("**/en/wilayah/kota-surabaya/");
  });

  test("in a folder: the language is told apart below it", async () => {
    const moved = await visit("moved");
    await moved.open("/en/wilayah/kota-malng/");
    expect(await moved.tab.locator("html").getAttribute("lang")).toBe("en");
    expect(await moved.tab.locator("#ditemukan a").getAttribute("href")).toBe("/ikd/en/wilayah/kota-malang/");
    await moved.close();
  });

  test("without JavaScript: both languages, no field that does nothing", async () => {
    await plain.open("/en/wilayah/kota-malng/");
    expect(await plain.tab.locator("h1").innerText()).toMatch(/Halaman ini tidak ada\s+This page does not exist/);
    expect(
      await plain.tab.locator("main a:visible").evaluateAll((all) => all.map((a) => a.getAttribute("href"))),
    ).toEqual([...["/peringkat/", "/"], ...["/en/peringkat/", "/en/"]]);
    expect(await plain.tab.locator("#nama").isVisible()).toBe(false);
  });
});
