import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startEngine, type Engine } from "../../scripts/engine.ts";
import { perform, tasks } from "../../scripts/engine-tasks.ts";
import { enginesRun, testedEngines } from "../../scripts/engines.ts";
import { sameFonts } from "./fonts.ts";
import { samples } from "./visit.ts";

// The oldest engine that reads our pages and the oldest that we promise our tools to, as they were built.

describe.skipIf(!enginesRun).each(testedEngines)("Chromium %i", (version) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(version, sameFonts("roboto"));
  });
  afterAll(() => engine.close());

  test("has the letters of the project, whatever the machine has", async () => {
    await engine.open(`${inject("origins").real}/`, 360);
    expect(await engine.evaluate(`["Roboto", "DejaVu Sans", "Liberation Sans"].map(${isThere})`)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each(tasks)("$name", async (task) => {
    expect(await perform(engine, inject("origins").real, task)).toMatch(task.wanted);
    expect(engine.complaints).toEqual([]);
  });

  test("no page throws, or is wider than a phone", async () => {
    const found: string[] = [];
    await engine.block();
    for (const path of [...samples("real", "id"), ...samples("real", "en")]) {
      await engine.open(inject("origins").real + path, 360);
      const wide = (await engine.evaluate("document.documentElement.scrollWidth")) as number;
      found.push(...engine.complaints.map((one) => `${path}: ${one}`), ...(wide > 360 ? [`${path}: ${wide} px`] : []));
    }
    expect(found).toEqual([]);
  });

  test("flex rows keep their items apart", async () => {
    const found: string[] = [];
    for (const path of samples("real", "id")) {
      for (const width of [360, 1280]) {
        await engine.open(inject("origins").real + path, width);
        const touching = (await engine.evaluate(`(${touchingItems})()`)) as string[];
        found.push(...touching.map((one) => `${path} at ${width} px: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });
});

/** Runs in the page, in words of 2015: whether there is a family; one that is not leaves letters as wide as the last resort. */
function isThere(name: string): boolean {
  const context = document.createElement("canvas").getContext("2d")!;
  const [own, last] = [`"${name}", monospace`, "monospace"].map((family) => {
    context.font = `100px ${family}`;
    return context.measureText("Kabupaten Tulungagung").width;
  });
  return own !== last;
}

/** Runs in the page, in words of 2015: items of a flex row that touch what stands left of them, in whatever order; letters have room in their box. */
function touchingItems(): string[] {
  const rows = [...document.querySelectorAll<HTMLElement>("body *")].filter((row) => {
    const { display, flexDirection } = getComputedStyle(row);
    return /flex/.test(display) && flexDirection === "row";
  });
  return rows.reduce<string[]>((found, row) => {
    const items = [...row.children].map((item) => ({ item, box: item.getBoundingClientRect() }));
    const shown = items.filter(({ item, box }) => box.width > 0 && item.textContent!.length !== 1);
    const touching = shown.filter((one) =>
      shown.some(({ item, box }) => {
        const onItsLeft = item !== one.item && box.left <= one.box.left;
        const onItsLine = box.top < one.box.bottom && one.box.top < box.bottom;
        return onItsLeft && onItsLine && one.box.left - box.right < 2;
      }),
    );
    return found.concat(touching.map(({ item }) => item.outerHTML.slice(0, 100)));
  }, []);
}
