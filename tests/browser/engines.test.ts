import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startEngine, type Engine } from "../../scripts/engine.ts";
import { perform, tasks } from "../../scripts/engine-tasks.ts";
import { enginesRun, testedEngines } from "../../scripts/engines.ts";
import { samples } from "./visit.ts";

// The oldest engine that reads our pages and the oldest that we promise our tools to, as they were built.

describe.skipIf(!enginesRun).each(testedEngines)("Chromium %i", (version) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(version);
  });
  afterAll(() => engine.close());

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

/** Runs in the page: items of a flex row that touch the one before them, in rows that mean to keep theirs apart. */
function touchingItems(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")].flatMap((row) => {
    const { display, flexDirection } = getComputedStyle(row);
    if (!/flex/.test(display) || flexDirection !== "row") return [];
    const items = [...row.children].filter((one) => one.getBoundingClientRect().width > 0);
    return items.slice(1).flatMap((item, index) => {
      const [before, after] = [items[index]!, item].map((one) => one.getBoundingClientRect());
      const sameLine = Math.abs(before!.top - after!.top) < before!.height;
      return sameLine && after!.left - before!.right < 2 ? [item.outerHTML.slice(0, 100)] : [];
    });
  });
}
