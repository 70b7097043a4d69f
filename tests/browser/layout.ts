import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page as Tab } from "playwright-core";
import type { SiteName } from "../site/sites.ts";
import { canChooseFonts, type FontSet } from "./fonts.ts";
import { belowFirstScreen, findings, unfold } from "./gates.ts";
import { visit, type Visitor } from "./visit.ts";

/** A window and the letters that the reader has set in the browser: 16 px unless they change it. */
interface View {
  width: number;
  letters?: number;
}

/**
 * A small phone, a common one, between phone and desktop where the letters of charts change, a desktop at 200 %, a tablet,
 * a desktop, a wide one; letters twice as large on a phone and on a desktop.
 */
const views: View[] = [
  ...[320, 360, 450, 640, 768, 1280, 1600].map((width) => ({ width })),
  { width: 360, letters: 32 },
  { width: 1280, letters: 32 },
];

/** All gates in all views for these pages of a site, in the letters of a set: one visit to each page, once `ready` is there. */
export function describeLayout(fonts: FontSet, name: SiteName, paths: readonly string[], ready = "main"): void {
  describe.runIf(canChooseFonts)(`site ${name} in the letters of ${fonts}`, () => {
    let visitor: Visitor;
    let setLetters: (size: number) => Promise<unknown>;
    beforeAll(async () => {
      visitor = await visit(name, { fonts });
      setLetters = await letterSetter(visitor.tab);
    });
    afterAll(() => visitor.close());

    test.each(paths)("%s", async (path) => {
      const { tab, open } = visitor;
      await setLetters(16);
      await open(path);
      await tab.locator(ready).first().waitFor();
      const found = await tab.evaluate(belowFirstScreen);
      await tab.evaluate(unfold);
      for (const view of views) {
        await tab.setViewportSize({ width: view.width, height: 740 });
        await setLetters(view.letters ?? 16);
        found.push(...(await findings(tab)).map((finding) => `${told(view)}: ${finding}`));
      }
      expect(found).toEqual([]);
    });
  });
}

function told({ width, letters = 16 }: View): string {
  return `${width} px, letters of ${letters} px`;
}

/** Sets the size of letters in a tab, as readers do in the settings of the browser. */
async function letterSetter(tab: Tab): Promise<(size: number) => Promise<unknown>> {
  const session = await tab.context().newCDPSession(tab);
  return (size) =>
    session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: Math.round(size * 0.8125) } });
}
