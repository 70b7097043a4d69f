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

  test("does not move while it loads, at 360 px", async () => {
    expect(await evaluate(shifts)).toEqual([]);
  });

  test("does not move while it loads, at 1280 px", async () => {
    await visitor.tab.setViewportSize({ width: 1280, height: 740 });
    await visitor.tab.reload();
    expect(await evaluate(shifts)).toEqual([]);
  });

  test("shows the focus on everything that can have it", async () => {
    await visitor.tab.setViewportSize({ width: 360, height: 740 });
    await visitor.tab.keyboard.press("Tab");
    expect(await evaluate(withoutFocusRing)).toEqual([]);
  });
});

test("the gates notice a page that moves and a link without a ring", async () => {
  await visitor.open("/tentang/");
  await visitor.tab.evaluate(spoil);
  await visitor.tab.keyboard.press("Tab");
  expect(await evaluate(shifts)).toHaveLength(1);
  expect(await evaluate(withoutFocusRing)).toEqual([expect.stringContaining('id="bare"')]);
});

/** Runs in the page: what the gates are to find, each once. */
function spoil(): void {
  document.querySelector("main")!.insertAdjacentHTML("afterbegin", '<a href="#isi" id="bare">bare</a><p>more</p>');
  document.getElementById("bare")!.style.outline = "none";
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

/**
 * Runs in the page, after a key was pressed: what can be focused and shows no outline of two pixels or more; in a map, where
 * the next tile would cover half of an outline, no border of its own.
 */
function withoutFocusRing(): string[] {
  const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]");
  const shown = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const borderOf = (element: HTMLElement) => {
    const tile = element.closest("svg") && element.querySelector("rect");
    const { stroke, strokeWidth } = getComputedStyle(tile ?? element);
    return tile && parseFloat(strokeWidth) >= 2 ? stroke : "none";
  };
  return shown.flatMap((element) => {
    const before = borderOf(element);
    element.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    const ring = document.activeElement === element && (outlined || borderOf(element) !== before);
    return ring ? [] : [element.outerHTML.slice(0, 120)];
  });
}
