import { afterAll, beforeAll, expect, test } from "vitest";
import { samples, visit, type Visitor } from "./visit.ts";

// A comma after a link that wraps must not open the next line: it did where the link was a box of its own.

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

test("a planted one is found", async () => {
  await visitor.open("/tentang/");
  await visitor.tab.evaluate(() => {
    document.querySelector("main")!.insertAdjacentHTML("afterbegin", '<p><a href="#isi" id="box">Sumber</a>, 2024</p>');
    document.getElementById("box")!.style.display = "block";
  });
  expect(await visitor.tab.evaluate(torn)).toEqual(["Sumber|, 2024"]);
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
