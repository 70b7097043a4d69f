import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page as Tab } from "playwright-core";
import type { Language } from "../../src/notation/language.ts";
import { samples, visit, type Visitor } from "./visit.ts";

/** The text of axe, for a tab to hold from its start. */
export const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Only violations are told. */
const told = { resultTypes: ["violations"], preload: false };

/** The rules axe applies by default, and the one on the size of targets that it leaves out. */
const allRules = { ...told, rules: { "target-size": { enabled: true } } };

/** Those on colours: nothing else of a page depends on the scheme. */
const rulesOnColours = { ...told, runOnly: { type: "tag", values: ["cat.color"] } };

const looks = [
  { width: 360, scheme: "light" },
  { width: 360, scheme: "dark" },
  { width: 1280, scheme: "dark" },
  { width: 1280, scheme: "light" },
] as const;

/** The gates for every type of page, in one language: two files call this, and two tabs work at once. */
export function describePages(language: Language): void {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visit("real", { unpainted: true });
    await visitor.tab.addInitScript({ content: axe });
  });
  afterAll(() => visitor.close());

  describe.each(samples("real", language))("%s", (path) => {
    beforeAll(() => visitor.open(path));

    test.each(looks)("is open to everybody at $width px, $scheme", async ({ width, scheme }) => {
      await visitor.tab.setViewportSize({ width, height: 740 });
      await visitor.tab.emulateMedia({ colorScheme: scheme });
      expect(await violations(visitor.tab, scheme === "dark" ? rulesOnColours : allRules)).toEqual([]);
    });

    test("asks nobody else, breaks no policy, logs no error", () => {
      expect(visitor.complaints).toEqual([]);
    });

    test("lays out no sentence as cells, at 1280 px", async () => {
      await visitor.tab.setViewportSize({ width: 1280, height: 740 });
      expect(await visitor.tab.evaluate(tornSentences)).toEqual([]);
    });
  });
}

/** What axe finds on the page as it now stands: rule and elements. */
export async function violations(tab: Tab, options: object = allRules): Promise<string[]> {
  const { violations: found } = (await tab.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  );
}

/** Runs in the page: what lays out its children and has words of its own between them, so that each piece is a cell. */
function tornSentences(): string[] {
  const torn = [...document.querySelectorAll("body *")].filter((one) => {
    const words = [...one.childNodes].filter((node) => node.nodeType === 3 && node.textContent!.trim() !== "");
    const { display } = getComputedStyle(one);
    // A sign and its label are no sentence.
    const enough = display.includes("grid") ? 1 : 2;
    return /grid|flex/.test(display) && one.children.length > 0 && words.length >= enough;
  });
  return torn.map((one) => `${one.tagName} ${one.className}: ${one.textContent!.trim().slice(0, 80)}`);
}
