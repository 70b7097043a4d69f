import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samples, visit, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
  await visitor.tab.addInitScript(countShifts);
});
afterAll(() => visitor.close());

const evaluate = <T>(inPage: () => T) => visitor.tab.evaluate(inPage);

describe.each([...samples("real", "id"), ...samples("real", "en")])("%s", (path) => {
  beforeAll(() => visitor.open(path));

  test("shows the focus on everything that can have it", async () => {
    await visitor.tab.keyboard.press("Tab");
    expect(await evaluate(withoutFocusRing)).toEqual([]);
  });

  test("keeps all its text, and needs no sideways scroll, at 200 % on a desktop", async () => {
    await visitor.tab.setViewportSize({ width: 640, height: 370 });
    expect(await evaluate(tooWide)).toEqual([]);
    expect(await evaluate(cutOff)).toEqual([]);
  });

  test("does so with letters twice as large on a phone", async () => {
    await visitor.tab.setViewportSize({ width: 360, height: 740 });
    await visitor.tab.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await evaluate(tooWide)).toEqual([]);
    expect(await evaluate(cutOff)).toEqual([]);
  });

  test.each([360, 1280])("does not move while it loads, at %i px", async (width) => {
    await visitor.tab.setViewportSize({ width, height: 740 });
    await visitor.tab.reload();
    expect(await evaluate(shifts)).toEqual([]);
  });
});

test("the gates notice a page that moves, a link without a ring, a line that does not break and one cut off", async () => {
  await visitor.open("/tentang/");
  await visitor.tab.evaluate(spoil);
  await visitor.tab.keyboard.press("Tab");
  expect(await evaluate(shifts)).toHaveLength(1);
  expect(await evaluate(withoutFocusRing)).toEqual([expect.stringContaining('id="bare"')]);
  expect(await evaluate(tooWide)).toContainEqual(expect.stringContaining('id="long"'));
  expect(await evaluate(cutOff)).toEqual([expect.stringContaining('id="low"')]);
});

/** Runs in the page: what the gates are to find, each once. */
function spoil(): void {
  document
    .querySelector("main")!
    .insertAdjacentHTML(
      "afterbegin",
      '<a href="#isi" id="bare">bare</a><p id="low">cut off</p><p id="long">a line</p>',
    );
  const [bare, low, long] = ["bare", "low", "long"].map((id) => document.getElementById(id)!.style);
  bare!.outline = "none";
  Object.assign(low!, { height: "5px", overflow: "hidden" });
  Object.assign(long!, { width: "2000px" });
}

/** Runs in the page before anything else: notes every shift of the layout, without those a reader's touch brings about. */
function countShifts(): void {
  const found: string[] = [];
  Object.assign(globalThis, { found });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[])
      found.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.nodeName).join()}`);
  }).observe({ type: "layout-shift", buffered: true });
}

/** Runs in the page: the shifts noted so far, once the browser has painted. */
async function shifts(): Promise<string[]> {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)));
  return (globalThis as unknown as { found: string[] }).found;
}

/** Runs in the page, after a key was pressed: what can be focused and shows no outline of two pixels or more. */
function withoutFocusRing(): string[] {
  const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]");
  const shown = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return shown.flatMap((element) => {
    element.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const ring = document.activeElement === element && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return ring ? [] : [element.outerHTML.slice(0, 120)];
  });
}

/** Runs in the page: what reaches beyond the right edge, if it can be scrolled to. */
function tooWide(): string[] {
  const { scrollWidth } = document.scrollingElement!;
  if (scrollWidth <= innerWidth) return [];
  const beyond = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1,
  );
  return [`${scrollWidth} px`, ...beyond.map((element) => element.outerHTML.slice(0, 100)).slice(0, 5)];
}

/** Runs in the page: boxes that hide a part of their text; what is there for screen readers alone is meant to. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
    .filter((element) => !(element instanceof SVGElement) && getComputedStyle(element).clipPath === "none")
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
