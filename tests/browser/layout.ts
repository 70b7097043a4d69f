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

const phone: View = { width: 360 };

/** All gates in all views for these pages of a site, in the letters of a set: one visit to each page, once `ready` is there. */
export function describeLayout(fonts: FontSet, name: SiteName, paths: readonly string[], ready = "main"): void {
  describe.runIf(canChooseFonts)(`site ${name} in the letters of ${fonts}`, () => {
    let visitor: Visitor;
    let show: (view: View) => Promise<unknown>;
    beforeAll(async () => {
      visitor = await visit(name, { fonts, unpainted: true });
      show = await viewSetter(visitor.tab);
    });
    afterAll(() => visitor.close());

    test.each(paths)("%s", async (path) => {
      const { tab, go } = visitor;
      await show(phone);
      await go(path);
      await tab.locator(ready).first().waitFor();
      const found = await tab.evaluate(belowFirstScreen);
      await tab.evaluate(unfold);
      for (const view of views) {
        await show(view);
        found.push(...(await findings(tab, view.width)).map((finding) => `${told(view)}: ${finding}`));
      }
      expect(found).toEqual([]);
    });
  });
}

function told({ width, letters = 16 }: View): string {
  return `${width} px, letters of ${letters} px`;
}

/** Sets width and letters of a tab, as readers do. */
async function viewSetter(tab: Tab): Promise<(view: View) => Promise<unknown>> {
  const session = await tab.context().newCDPSession(tab);
  return ({ width, letters = 16 }) => {
    const size = { width, height: 740, deviceScaleFactor: 1, mobile: false };
    const fontSizes = { standard: letters, fixed: Math.round(letters * 0.8125) };
    return Promise.all([
      session.send("Emulation.setDeviceMetricsOverride", size),
      session.send("Page.setFontSizes", { fontSizes }),
    ]);
  };
}
