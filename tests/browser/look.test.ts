import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages, type SiteName } from "../site/sites.ts";
import { samples, visit, type Visitor } from "./visit.ts";

/** A small phone, a common one, between phone and desktop where the letters of charts change, a desktop. */
const widths = [320, 360, 450, 1280];

let visitors: Record<SiteName, Visitor>;
beforeAll(async () => {
  const [real, moved, odd] = await Promise.all((["real", "moved", "odd"] as const).map((name) => visit(name)));
  visitors = { real: real!, moved: moved!, odd: odd! };
});
afterAll(() => Promise.all(Object.values(visitors).map((visitor) => visitor.close())));

describe.each([
  ["real", "id"],
  ["real", "en"],
  ["odd", "id"],
] as const)("the pages of every region, site %s, %s", (name, language) => {
  const regions = pages(name).filter((page) => page.type === "/wilayah/:slug/" && page.language === language);

  test("no label stands on another; all are as large as small print, none larger than the text", async () => {
    // 38 and the province
    expect(regions).toHaveLength(39);
    const { tab, open } = visitors[name];
    const found: string[] = [];
    for (const { path } of regions) {
      await open(path);
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 740 });
        const poor = [...(await tab.evaluate(colliding)), ...(await tab.evaluate(illSized))];
        found.push(...poor.map((label) => `${path} at ${width} px: ${label}`));
      }
    }
    expect(found).toEqual([]);
  });

  test("the number, its base and its date stand in the first screen of a phone", async () => {
    const { tab, open } = visitors[name];
    const below: string[] = [];
    for (const { path } of regions) {
      await open(path);
      const bottom = await tab.evaluate(bottomOfNumber);
      if (bottom > 740) below.push(`${path}: ${bottom}`);
    }
    expect(below).toEqual([]);
  });
});

describe.each([...samples("real", "id"), ...samples("real", "en")])("%s", (path) => {
  beforeAll(() => visitors.real.open(path));

  test.each(widths)("what is drawn as text reads like text at %i px", async (width) => {
    const { tab } = visitors.real;
    await tab.setViewportSize({ width, height: 740 });
    expect(await tab.evaluate(illSized)).toEqual([]);
    expect(await tab.evaluate(colliding)).toEqual([]);
  });

  test("a finger meets what it aims at on a phone", async () => {
    await visitors.real.tab.setViewportSize({ width: 360, height: 740 });
    expect(await visitors.real.tab.evaluate(lowControls)).toEqual([]);
  });

  test("no line of reading is too long on a desktop", async () => {
    await visitors.real.tab.setViewportSize({ width: 1600, height: 900 });
    expect(await visitors.real.tab.evaluate(longLines)).toEqual([]);
  });
});

test("the gates notice a label upon another, one too small and one too large, a low button, a line like a snake", async () => {
  const { tab, open } = visitors.real;
  await open("/tentang/");
  await tab.evaluate(spoil);
  expect(await tab.evaluate(lowControls)).toEqual([expect.stringContaining("low")]);
  await tab.setViewportSize({ width: 1280, height: 740 });
  expect(await tab.evaluate(colliding)).toEqual(['"first" and "second"']);
  expect(await tab.evaluate(illSized)).toEqual(["10.0 px: small", "40.0 px: large"]);
  expect(await tab.evaluate(longLines)).toEqual([expect.stringContaining("snake")]);
});

/** Runs in the page: what the gates are to find, each once. The page's policy lets no style stand in markup. */
function spoil(): void {
  document.querySelector("main")!.innerHTML = `
    <svg width="400" height="200" viewBox="0 0 400 200">
      <text x="10" y="20" font-size="14">first</text><text x="20" y="24" font-size="14">second</text>
      <text x="10" y="80" font-size="10">small</text><text x="10" y="150" font-size="40">large</text>
    </svg>
    <button>low</button>
    <p>${"snake ".repeat(60)}</p>`;
  document.querySelector<HTMLElement>("main button")!.style.height = "30px";
  document.querySelector<HTMLElement>("main p")!.style.maxWidth = "none";
}

/** Runs in the page: where the number with its base ends, in pixels from the top. */
function bottomOfNumber(): number {
  return document.querySelector("main .big")!.getBoundingClientRect().bottom;
}

/** Runs in the page: pairs of labels of one chart whose letters meet; the empty room above and below letters may. */
function colliding(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>("main svg")].flatMap((chart) => {
    const labels = [...chart.querySelectorAll("text")].map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const air = (bottom - top) * 0.18;
      return { text: label.textContent, left, right, top: top + air, bottom: bottom - air };
    });
    return labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
        .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        .map((b) => `"${a.text}" and "${b.text}"`),
    );
  });
}

/** Runs in the page: labels of charts below 11 px, or larger than the text of the page. */
function illSized(): string[] {
  const body = parseFloat(getComputedStyle(document.body).fontSize);
  return [...document.querySelectorAll<SVGTextElement>("main svg text")].flatMap((label) => {
    const size = parseFloat(getComputedStyle(label).fontSize) * (label.ownerSVGElement!.getScreenCTM()?.a ?? 1);
    const shown = label.getBoundingClientRect().width > 0;
    return shown && (size < 10.95 || size > body + 0.05) ? [`${size.toFixed(1)} px: ${label.textContent}`] : [];
  });
}

/** Runs in the page: buttons, fields and entries of a menu that are less than 40 px high, but what they stand in a line with. */
function lowControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>("button, input, select, summary, .go, nav a, header a")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip"))
    .filter((element) => element.getBoundingClientRect().height < 40)
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page: paragraphs whose lines hold more than some ninety letters; half a letter's height is its mean width. */
function longLines(): string[] {
  return [...document.querySelectorAll("main :is(p, li, dd, figcaption):not([aria-hidden])")].flatMap((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const lines = new Map<number, { left: number; right: number }>();
    for (const { left, right, bottom } of range.getClientRects()) {
      const line = lines.get(Math.round(bottom)) ?? { left, right };
      lines.set(Math.round(bottom), { left: Math.min(line.left, left), right: Math.max(line.right, right) });
    }
    if (lines.size < 2) return [];
    const longest = Math.max(...[...lines.values()].map(({ left, right }) => right - left));
    const letters = longest / (parseFloat(getComputedStyle(block).fontSize) / 2);
    return letters > 95 ? [`${Math.round(letters)}: ${block.textContent!.trim().slice(0, 80)}`] : [];
  });
}
