import { afterAll, beforeAll, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

// Passing a page on by what the device offers, beside the link to one messenger.

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("moved");
});
afterAll(() => visitor.close());

const PATH = "/wilayah/kota-malang/";

test("where the device can: its button looks like its neighbours, says another word, and hands over message and address", async () => {
  await visitor.tab.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => Promise.resolve(void Object.assign(window, { shared: data })),
    });
  });
  await visitor.open(PATH);
  const looks = await visitor.tab.locator(".todo .go").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { fontSize, fontWeight, backgroundColor, color, height } = getComputedStyle(button);
      return [fontSize, fontWeight, backgroundColor, color, height].join();
    }),
  );
  expect(looks).toHaveLength(3);
  expect(new Set(looks).size).toBe(1);
  const words = await visitor.tab.locator(".todo .go").allInnerTexts();
  expect(words.slice(0, 2)).toEqual(["Bagikan (WhatsApp)", "Aplikasi lain"]);
  await visitor.tab.locator(".pass").click();
  expect(await visitor.tab.evaluate("shared")).toEqual({
    url: `https://pantau.example/ikd${PATH}`,
    // 54.000 / 640.000 = 8,4 %
    text: expect.stringMatching(
      /^IKD Kota Malang, 23 April 2024: sekitar 8,4% dari pemegang KTP-el\. Target nasional 2024/,
    ),
  });
  expect(visitor.complaints).toEqual([]);
});

test("where it cannot, and without scripts, the button is not there", async () => {
  const bare = await visit("moved", { javaScriptEnabled: false });
  await bare.open(PATH);
  expect(await bare.tab.locator(".todo .go").first().isVisible()).toBe(true);
  expect(await bare.tab.locator(".pass").isVisible()).toBe(false);
  await bare.close();
});
