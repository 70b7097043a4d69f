import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./gates.ts";
import { visit, type Visitor } from "./visit.ts";

// Each gate finds what is planted for it, and nothing else is found.

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
});
afterAll(() => visitor.close());

/** What the gates find on a page that holds this and nothing else; styles are set one by one, as the page's policy asks. */
async function found(markup: string, styles: Record<string, Record<string, string>>, width = 360) {
  await visitor.open("/tentang/");
  await visitor.tab.setViewportSize({ width, height: 740 });
  await visitor.tab.evaluate(plant, { markup, styles });
  return findings(visitor.tab, width);
}

function plant({ markup, styles }: { markup: string; styles: Record<string, Record<string, string>> }): void {
  document.querySelector("main")!.innerHTML = markup;
  for (const [id, style] of Object.entries(styles)) Object.assign(document.getElementById(id)!.style, style);
}

test("a line that does not break", async () => {
  expect(await found('<p id="a">a line</p>', { a: { width: "2000px" } })).toContainEqual(
    expect.stringContaining('<p id="a"'),
  );
});

test("text that is cut off", async () => {
  const markup = '<p id="a">cut off</p>';
  expect(await found(markup, { a: { height: "5px", overflow: "hidden" } })).toEqual([
    expect.stringMatching(/^cut off: <p id="a"/),
  ]);
});

test("a word and a number that are broken, not one that is wider than the page", async () => {
  const markup = `<p id="a">November</p><p id="b">di 31\u00a0Desember\u00a02024</p><p id="c">${"a".repeat(90)}</p>`;
  const narrow = { width: "4ch", overflowWrap: "anywhere" };
  const all = await found(markup, { a: narrow, b: { ...narrow, width: "12ch" }, c: { overflowWrap: "anywhere" } });
  expect(all).toEqual([expect.stringMatching(/^broken: November/), expect.stringMatching(/^broken: (Desember|2024)/)]);
});

test("a comma that opens a line", async () => {
  const markup = '<p><a href="#isi" id="a">Sumber</a>, 2024</p>';
  expect(await found(markup, { a: { display: "block" } })).toEqual(["torn: Sumber|, 2024"]);
});

test("a line that stands on another, not one that is only read aloud, nor one that covers it", async () => {
  const markup = '<p>below</p><p id="a">above</p><p class="sr">aloud</p><p id="b">over</p><p>after</p>';
  const over = { position: "absolute", background: "white" };
  expect(await found(markup, { a: { marginTop: "-20px" }, b: over })).toEqual(['meet: "below" and "above"']);
  expect(await found(markup, { b: { ...over, background: "none" } })).toEqual(['meet: "over" and "after"']);
});

test("labels of a chart that meet, are too small, too large, or cut", async () => {
  const chart = `<div class="scroll"><svg width="400" height="200" viewBox="0 0 400 200">
    <text x="10" y="20" font-size="14">first</text><text x="20" y="24" font-size="14">second</text>
    <text x="10" y="80" font-size="8">small</text><text x="10" y="150" font-size="40">large</text>
    <text x="-20" y="180" font-size="14">left</text>
  </svg></div>`;
  expect(await found(chart, {}, 1280)).toEqual([
    'labels meet: "first" and "second"',
    "label cut: left",
    // 400 px wide, drawn on 30rem
    "9.6 px: small",
    "48.0 px: large",
  ]);
});

test("a low button on a phone", async () => {
  expect(await found('<button id="a">low</button>', { a: { height: "30px" } })).toEqual([
    expect.stringMatching(/^low: <button/),
  ]);
});

test("a line like a snake", async () => {
  const markup = `<p id="a">${"snake ".repeat(60)}</p>`;
  expect(await found(markup, { a: { maxWidth: "none" } }, 1280)).toEqual([expect.stringMatching(/^long line/)]);
});
