import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { regionPages, visit, type Visitor } from "./visit.ts";

// DESIGN sections 7 (Region page, Nothing twice) and 8, in the letters most readers have, folds closed.

let visitor: Visitor;
/** The same pages with an origin and an address to write to: they say more. */
let moved: Visitor;
beforeAll(async () => {
  [visitor, moved] = [await visit("real"), await visit("moved")];
});
afterAll(() => Promise.all([visitor.close(), moved.close()]));

/** What the page shows on a phone. */
function onPhone() {
  const main = document.querySelector<HTMLElement>("main")!;
  const chart = document.querySelector("#cakupan") ?? document.querySelector("#laju")!;
  const head = [...main.children].filter(
    (part) => part.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  // A verdict is a label, and may stand at more than one claim.
  const lines = [...main.querySelectorAll("p, h1, h2, h3, summary")]
    .filter((line) => !line.closest(".claim"))
    .map((line) => line.textContent!.trim());
  return {
    before: head.map((part) => (part as HTMLElement).innerText).join("\n"),
    figure: main.querySelector(".big a")?.textContent?.trim() ?? null,
    folded: [...main.querySelectorAll("details")].every((fold) => !fold.open),
    words: main.innerText.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
    height: document.documentElement.scrollHeight,
    lines,
  };
}

/** The sentences of at least five words. */
function sentencesIn(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.replaceAll(/\s+/g, " ").split(/(?<=[.?!]) (?=\p{Lu})/u))
    .filter((sentence) => sentence.split(" ").length >= 5);
}

/** How far a part ends above what follows in its column; and the sizes of the letters in the hero. */
function onDesktop() {
  const parts = [...document.querySelectorAll("main > .part, main > .rest")].map((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const end = (part.querySelector(":scope > div") ?? part).getBoundingClientRect().bottom;
    return { left, right, top, bottom, end };
  });
  const holes = parts.slice(0, -1).map((part) => {
    const below = parts.filter(
      ({ top, left, right }) => top >= part.bottom - 1 && left < part.right && right > part.left,
    );
    return Math.min(...below.map(({ top }) => top)) - part.end;
  });
  const texts = [...document.querySelectorAll(".hero *")].filter(
    (element) =>
      !element.closest("svg") &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
  );
  return { hole: Math.max(...holes), sizes: [...new Set(texts.map((element) => getComputedStyle(element).fontSize))] };
}

/** On a tablet a column may hold a single part: they differ by more than on a desktop, where two share one. */
const desktops = [
  { width: 768, most: 300 },
  { width: 1280, most: 200 },
] as const;

/** What a page shows on a phone and on desktops, in one visit. */
async function measured({ tab, open }: Visitor, path: string) {
  await open(path);
  const phone = await tab.evaluate(onPhone);
  const wide = [];
  for (const { width, most } of desktops) {
    await tab.setViewportSize({ width, height: 900 });
    wide.push({ width, most, ...(await tab.evaluate(onDesktop)) });
  }
  return { path, phone, wide };
}

describe.each(["id", "en"] as const)("every region's page, in %s", (language) => {
  const seen: Awaited<ReturnType<typeof measured>>[] = [];
  beforeAll(async () => {
    const unpainted = await Promise.all([visit("real", { unpainted: true }), visit("moved", { unpainted: true })]);
    for (const path of regionPages("real", language))
      for (const from of unpainted) seen.push(await measured(from, path));
    await Promise.all(unpainted.map((from) => from.close()));
  });

  test("is short, says its number at most twice and a date three times before the chart, and no sentence twice", () => {
    expect(seen).toHaveLength(2 * 39);
    const wrong: string[] = [];
    for (const { path, phone } of seen) {
      const { before, figure, folded, words, height, lines } = phone;
      const dates = before.replaceAll("\u00a0", " ").match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? [];
      const most = Math.max(0, ...dates.map((date) => dates.filter((other) => other === date).length));
      const said = sentencesIn(lines);
      const twice = said.filter((sentence, index) => said.indexOf(sentence) !== index);
      if (!folded) wrong.push(`${path}: a fold is open`);
      if (words > 400) wrong.push(`${path}: ${words} words`);
      if (height > 4200) wrong.push(`${path}: ${height} px`);
      if (figure && before.split(figure).length - 1 > 2) wrong.push(`${path}: ${figure} more than twice`);
      if (most > 3) wrong.push(`${path}: a date ${most} times`);
      wrong.push(...twice.map((sentence) => `${path}: twice "${sentence}"`));
    }
    expect(wrong).toEqual([]);
  });

  test("has no hole on a tablet or a desktop, and three sizes of letters in its hero", () => {
    const wrong: string[] = [];
    for (const { path, wide } of seen) {
      for (const { width, most, hole, sizes } of wide) {
        if (hole > most) wrong.push(`${path} at ${width}: ${Math.round(hole)} px of nothing`);
        if (sizes.length > 3) wrong.push(`${path} at ${width}: ${sizes.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("how old the figure is stands in ink above the number", async () => {
    await visitor.open(`${language === "en" ? "/en" : ""}/wilayah/kota-malang/`);
    const { tab } = visitor;
    const [age, big] = [await tab.locator(".age").boundingBox(), await tab.locator(".big").boundingBox()];
    expect(age!.y + age!.height).toBeLessThanOrEqual(big!.y);
    const colour = (selector: string) => tab.locator(selector).evaluate((element) => getComputedStyle(element).color);
    expect(await colour(".age")).toBe(await colour("h1"));
  });
});

test("on paper: the claims and the sentence to quote, not where to click", async () => {
  await visitor.open("/wilayah/kota-surabaya/");
  await visitor.tab.emulateMedia({ media: "print" });
  const seen = (selector: string) => visitor.tab.locator(selector).first().isVisible();
  expect([await seen("#klaim details .claim"), await seen("#kutipan")]).toEqual([true, true]);
  expect([await seen(".todo"), await seen("#pakai .links")]).toEqual([false, false]);
  await visitor.tab.emulateMedia({ media: null });
});

test.each(["kota-surabaya", "kabupaten-sumenep", "kota-malang", "kabupaten-banyuwangi", "jawa-timur"])(
  "on paper, with an origin: %s takes two sheets of A4 at most, the first with address, day and code",
  async (slug) => {
    await moved.open(`/wilayah/${slug}/`);
    const pdf = await moved.tab.pdf({ preferCSSPageSize: true });
    const sheets = [...pdf.toString("latin1").matchAll(/\/Type \/Page\b/g)].length;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
    await moved.tab.emulateMedia({ media: "print" });
    const sheet = moved.tab.locator(".paper");
    expect((await sheet.innerText()).replaceAll("\u00a0", " ")).toMatch(
      new RegExp(`https://pantau\\.example/ikd/wilayah/${slug}/\\s+Dihitung \\d+ \\w+ \\d{4}`),
    );
    const [box, heading] = [await sheet.boundingBox(), await moved.tab.locator("h1").boundingBox()];
    expect(box!.height).toBeLessThanOrEqual(110);
    // Beside the heading, not in its way.
    expect(box!.x).toBeGreaterThanOrEqual(heading!.x);
    expect(box!.y).toBeLessThan(heading!.y + heading!.height + 120);
    await moved.tab.emulateMedia({ media: null });
  },
);
