import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chromium, type Browser, type Page as Tab } from "playwright-core";
import { heights, type EmbedKind } from "../../src/views/embed/heights.ts";
import { serve, type Server } from "../serve.ts";
import { embeds, type Page, type SiteName } from "../site/sites.ts";
import { canChooseFonts, fontSets, type FontSet } from "./fonts.ts";
import { visit, type Visitor } from "./visit.ts";

const WIDTHS = [300, 360, 600];
const kindOf = ({ path }: Page): EmbedKind =>
  path.endsWith("/grafik/") ? "chart" : /\/\d{4}-\d\d-\d\d\/$/.test(path) ? "frozen" : "card";

/** What a card needs, in pixels, and whether anything of it is wider than its frame. Runs in the page. */
function needs({ document, innerWidth }: Window): { height: number; wide: boolean } {
  const parts = [...document.querySelectorAll<HTMLElement>("main, footer")];
  const { paddingTop, paddingBottom } = getComputedStyle(document.body);
  const around = parseFloat(paddingTop) + parseFloat(paddingBottom) + 2;
  const height = parts.reduce((sum, part) => sum + part.offsetHeight, around);
  return { height, wide: document.documentElement.scrollWidth > innerWidth };
}

interface Card {
  path: string;
  html: string;
  height: number;
}

/** Cards that are cut off in a frame of their height: each in its turn is written into the one frame of the page. */
function cutOff(need: typeof needs, cards: readonly Card[], widths: readonly number[]): string[] {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  return cards.flatMap(({ path, html, height }) => {
    const inside = frame.contentWindow!;
    inside.document.open();
    inside.document.write(html);
    inside.document.close();
    return widths.flatMap((width) => {
      Object.assign(frame, { width, height });
      const needed = need(inside);
      const whole = inside.innerWidth === width && needed.height <= height && !needed.wide;
      return whole ? [] : [`${path} at ${inside.innerWidth} px: ${JSON.stringify(needed)}`];
    });
  });
}

/** Cards with the longest words, the longest names, a notice of a change, no figure, two numbers in one. */
const telling =
  /\/(kabupaten-(tulungagung|probolinggo|pasuruan|sampang|malang|bojonegoro|banyuwangi)|kota-(batu|mojokerto|surabaya))\//;

describe.runIf(canChooseFonts).each(fontSets)("in the letters of %s", (fonts: FontSet) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visit("real", { fonts, unpainted: true });
  });
  afterAll(() => visitor.close());

  // The widest letters for all of them: what fits in those fits in the others.
  test.each(["real", "odd"] satisfies SiteName[])("every card of site %s is whole in its frame", async (name) => {
    const pages = embeds(name).filter(({ path }) => fonts === "dejavu" || telling.test(path));
    const dated = new Set<string>();
    // Of the region with 200 reports a few dates will do.
    const looked = pages.filter((page) => !/magetan\/20/.test(page.path) || dated.add(page.path).size <= 4);
    expect(looked.length).toBeGreaterThan(20);
    const cards = looked.map((page) => ({ path: page.path, html: page.html, height: heights[kindOf(page)] }));
    const text = [needs, JSON.stringify(cards), JSON.stringify(WIDTHS)].join();
    expect(await visitor.tab.evaluate(`(${cutOff})(${text})`)).toEqual([]);
  });
});

/**
 * The page of another site, which embeds as WordPress does: a secret behind the address and beside the frame, a sandbox
 * that lets scripts run and no more; and listens as its wp-embed script does.
 */
function hostPage(card: string): string {
  return `<!doctype html><title>Berita</title>
<iframe class="wp" sandbox="allow-scripts" security="restricted" data-secret="AbCdE12345" src="${card}#?secret=AbCdE12345"
 width="300" height="200"></iframe>
<iframe class="own" src="${card}" width="300" height="200"></iframe>
<script>
const heard = [];
addEventListener("message", ({ data, source }) => {
  const frames = [...document.querySelectorAll("iframe")];
  const frame = frames.find((one) => one.contentWindow === source);
  heard.push({ frame: frame.className, data });
  if (data.pantau === "height" && frame.className === "own") frame.height = data.value;
  if (!data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
  if (frame.dataset.secret !== data.secret) return;
  if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  if (data.message === "link" && new URL(frame.src).host === new URL(data.value).host) heard.push({ link: data.value });
});
</script>`;
}

interface Heard {
  frame?: string;
  link?: string;
  data?: { pantau?: string; secret?: string; message?: string; value: number };
}

describe("in the page of another site", () => {
  const folder = join(".cache", "host");
  let host: Server;
  let browser: Browser;
  const card = () => `${inject("origins").real}/sematan/kota-malang/`;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), hostPage(card()));
    host = await serve(folder, "/");
    browser = await chromium.connect(inject("browsers").roboto);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  async function opened(javaScriptEnabled: boolean): Promise<Tab> {
    const tab = await browser.newPage({ javaScriptEnabled });
    await tab.goto(`${host.origin}/`);
    await Promise.all(tab.frames().map((frame) => frame.waitForLoadState()));
    return tab;
  }
  const heardBy = (tab: Tab) => tab.evaluate("heard") as Promise<Heard[]>;
  const heightOf = (tab: Tab, frame: string) =>
    tab.evaluate((name) => document.querySelector<HTMLIFrameElement>(`.${name}`)!.clientHeight, frame);

  test("a sandboxed frame says how high it is as WordPress listens, another by our own name; both become whole", async () => {
    const tab = await opened(true);
    await tab.waitForFunction(
      "heard.some(({data}) => data.secret) && heard.filter(({data}) => data.pantau).length > 1",
    );
    const heard = await heardBy(tab);
    const asWordPress = heard.filter(({ data }) => data?.message === "height");
    expect(asWordPress.every(({ frame, data }) => frame === "wp" && data!.secret === "AbCdE12345")).toBe(true);
    const inside = await tab.frames()[1]!.evaluate<ReturnType<typeof needs>>(`(${needs})(window)`);
    expect(asWordPress.at(-1)!.data!.value).toBe(Math.ceil(inside.height));
    for (const frame of ["wp", "own"]) expect(await heightOf(tab, frame)).toBe(Math.ceil(inside.height));
    expect(heard.some(({ frame, data }) => frame === "own" && data!.secret !== undefined)).toBe(false);
    await tab.close();
  });

  test("says so again when its width changes, lower too", async () => {
    const tab = await opened(true);
    await tab.waitForFunction("heard.length > 2");
    const narrow = await heightOf(tab, "own");
    const count = (await heardBy(tab)).length;
    await tab.evaluate(() => document.querySelector(".own")!.setAttribute("width", "400"));
    await tab.waitForFunction(`heard.length > ${count}`);
    expect(await heightOf(tab, "own")).toBeLessThan(narrow);
    await tab.close();
  });

  test("where a frame may open no page, what is pressed is told, and WordPress goes there", async () => {
    const tab = await opened(true);
    await tab.waitForFunction("heard.length > 2");
    await tab.frameLocator(".wp").locator("footer a").click();
    await tab.waitForFunction("heard.some(({link}) => link)");
    const links = (await heardBy(tab)).filter(({ link }) => link !== undefined);
    expect(links).toEqual([{ link: `${inject("origins").real}/wilayah/kota-malang/` }]);
    await tab.close();
  });

  test("without scripts it stands whole in the height that its code gives", async () => {
    writeFileSync(
      join(folder, "tanpa.html"),
      `<iframe src="${card()}" width="300" height="${heights.card}" style="border:0"></iframe>`,
    );
    const tab = await browser.newPage({ javaScriptEnabled: false });
    await tab.goto(`${host.origin}/tanpa.html`);
    const footer = tab.frameLocator("iframe").locator("footer");
    await footer.waitFor();
    const box = (await footer.boundingBox())!;
    const frame = (await tab.locator("iframe").boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
    expect(await tab.frameLocator("iframe").locator(".number").innerText()).toMatch(/\d/);
    await tab.close();
  });
});
