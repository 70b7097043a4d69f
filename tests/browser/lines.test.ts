import { afterAll, beforeAll, expect, test } from "vitest";
import { samples, visit, type Visitor } from "./visit.ts";

// A comma after a link that wraps must not open the next line: it did where the link was a box of its own.
// A word must not be broken to fit: "November 20" stood above "24" where a table squeezed its first column.

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
});
afterAll(() => visitor.close());

test.each([...samples("real", "id"), ...samples("real", "en")])(
  "no line of %s opens with a comma at 360 px",
  async (path) => {
    await visitor.open(path);
    expect(await visitor.tab.evaluate(torn)).toEqual([]);
  },
);

test.each([...samples("real", "id"), ...samples("real", "en")])("no word of %s is broken at 360 px", async (path) => {
  await visitor.open(path);
  expect(await visitor.tab.evaluate(broken)).toEqual([]);
});

test("planted ones are found", async () => {
  await visitor.open("/tentang/");
  await visitor.tab.evaluate(() => {
    document.querySelector("main")!.insertAdjacentHTML("afterbegin", '<p><a href="#isi" id="box">Sumber</a>, 2024</p>');
    document.getElementById("box")!.style.display = "block";
  });
  expect(await visitor.tab.evaluate(torn)).toEqual(["Sumber|, 2024"]);
  await visitor.tab.evaluate(() => {
    const box = document.getElementById("box")!;
    box.textContent = "November";
    Object.assign(box.style, { width: "4ch", overflowWrap: "anywhere" });
  });
  expect(await visitor.tab.evaluate(broken)).toEqual(["November"]);
});

/** Runs in the page: what stands before and after the break, where a text that opens with punctuation opens a line. */
function torn(): string[] {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const before = text.previousSibling;
    if (!before || !/^[,.;:)]/.test(text.textContent ?? "")) continue;
    const [sign, last] = [document.createRange(), document.createRange()];
    sign.setStart(text, 0);
    sign.setEnd(text, 1);
    last.selectNodeContents(before);
    const above = [...last.getClientRects()].at(-1);
    const box = sign.getBoundingClientRect();
    if (above && box.width > 0 && box.top >= above.bottom - 2) found.push(`${before.textContent}|${text.textContent}`);
  }
  return found;
}

/** Runs in the page: words that stand on more than one line; code and addresses may, and what is only read aloud. */
function broken(): string[] {
  const clipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== "none" || clipped(element.parentElement));
  for (const details of document.querySelectorAll("details")) details.open = true;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement!;
    if (parent.closest("code, pre, script, style, svg") || clipped(parent)) continue;
    for (const word of text.textContent!.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) found.push(word[0]);
    }
  }
  return found;
}
