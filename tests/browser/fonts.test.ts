import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isBold, textWidth } from "../../src/charts/label.ts";
import { canChooseFonts, familiesOf, fontSets, type FontSet } from "./fonts.ts";
import { samplePages, visit, type Visitor } from "./visit.ts";
import { lookAtEach } from "./written.ts";

// The gates on layout are worth what their letters are: those of the project, in every set its own, and no others.

/** Families that a machine may have; a set holds one or none of them. */
const WELL_KNOWN = ["Roboto", "Noto Sans", "Arimo", "DejaVu Sans", "Ubuntu", "Cantarell", "Verdana", "Segoe UI"];

/** At the size of a caption letters stand on whole pixels: a label may be that much wider than in print. */
const ON_PIXELS = 1.03;

const words = "Kabupaten Tulungagung: 1.407.172 orang";

describe.runIf(canChooseFonts)("the letters of", () => {
  const visitors = new Map<FontSet, Visitor>();
  beforeAll(async () => {
    for (const set of fontSets) visitors.set(set, await visit("real", { fonts: set, unpainted: true }));
  });
  afterAll(() => Promise.all([...visitors.values()].map((visitor) => visitor.close())));

  test.each(fontSets)("%s are the only ones that a page of the site finds", async (set) => {
    const { tab, open } = visitors.get(set)!;
    await open("/wilayah/kota-malang/");
    const used = await usedFamilies(visitors.get(set)!, "main *");
    expect(used).toEqual(expect.arrayContaining(familiesOf(set).slice(0, 2)));
    expect(used.filter((name) => !familiesOf(set).includes(name))).toEqual([]);
    const found = await tab.evaluate(resolving, { words, names: WELL_KNOWN });
    expect(found.filter((name) => !familiesOf(set).includes(name))).toEqual([]);
    expect(found).toContain(familiesOf(set)[0]);
  });

  test("the sets differ in width, DejaVu is the widest", async () => {
    const widths = await Promise.all(
      fontSets.map((set) => visitors.get(set)!.tab.evaluate(measured, { words, font: "400 100px system-ui" })),
    );
    expect(new Set(widths.map(Math.round)).size).toBe(fontSets.length);
    expect(fontSets[widths.indexOf(Math.max(...widths))]).toBe("dejavu");
  });

  test.each(fontSets)("%s are nowhere wider than the charts reckon", async (set) => {
    const htmls = samplePages("real", "id").map(({ html }) => html);
    const labels = (await lookAtEach(visitors.get(set)!.tab, htmls, measuredLabels)).flat();
    expect(labels.length).toBeGreaterThan(200);
    const wide = labels.filter((one) => one.ems > ON_PIXELS * textWidth(one.text, isBold(one.classes), 1));
    expect(wide.map(({ text }) => text)).toEqual([]);
  });

  test("what the charts reckon is not much more than the widest need", async () => {
    const { tab } = visitors.get("dejavu")!;
    for (const [weight, bold] of [
      ["400", false],
      ["700", true],
    ] as const) {
      const width = await tab.evaluate(measured, { words, font: `${weight} 100px system-ui` });
      expect(textWidth(words, bold, 100)).toBeLessThan(width * 1.05);
    }
  });
});

/** The families that the letters of some elements were taken from, in the order of the alphabet. */
async function usedFamilies({ tab }: Visitor, selector: string): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
  const used = await Promise.all(nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId })));
  await session.detach();
  return [...new Set(used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))].toSorted();
}

/** Runs in the page: how wide words are in a font. */
function measured({ words, font }: { words: string; font: string }): number {
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = font;
  return context.measureText(words).width;
}

/** Runs in the page: which families there are; one that is not leaves the words as wide as the last resort has them. */
function resolving({ words, names }: { words: string; names: string[] }): string[] {
  const context = document.createElement("canvas").getContext("2d")!;
  const width = (font: string) => {
    context.font = `100px ${font}`;
    return context.measureText(words).width;
  };
  return names.filter((name) => width(`"${name}", monospace`) !== width("monospace"));
}

/** Runs in the page: the labels of its charts with their widths in ems. */
function measuredLabels(document: Document): { text: string; classes: string; ems: number }[] {
  return [...document.querySelectorAll<SVGTextElement>("main svg.c text")].flatMap((label) => {
    const ems = label.getComputedTextLength() / parseFloat(getComputedStyle(label).fontSize);
    return ems > 0 ? [{ text: label.textContent!, classes: label.getAttribute("class") ?? "", ems }] : [];
  });
}
