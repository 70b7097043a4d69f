import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

// What a reader sees of a tool whose script is late, does not come, or fails; and of a check whose record does not come.

const CHECK = "/klaim/?w=35.73&t=2023-09-03&j=26046&p=15.7&b=wajib_ktp";
const TWO = "/bandingkan/?w=kota-malang,kota-madiun";
/** A tool, and what there is to read without it. */
const tools = [
  ["/", "#cari", "#wilayah"],
  ["/klaim/", "#pemeriksa", ".claims"],
  ["/en/klaim/", "#pemeriksa", ".claims"],
  ["/bandingkan/", "#pilihan", "#semua .multiples"],
  [TWO, "#pilihan", "#semua .multiples"],
  ["/wilayah/kota-malng/", "#cari", "main .lede:visible"],
  ["/en/wilayah/kota-malng/", "#cari", "main .lede:visible"],
] as const;

let visitor: Visitor;
beforeEach(async () => {
  visitor = await visit("real");
});
afterEach(() => visitor.close());

const seen = (selector: string) => visitor.tab.locator(selector).first().isVisible();
const instead = () => visitor.tab.locator(".unstarted:visible");

/** Holds every script of the site back until it is let go. */
async function withScriptsHeld(): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await visitor.tab.route("**/*.js", (route) => held.then(() => route.continue()));
  return go;
}

/** Opens a page and does not wait for scripts that are held. */
async function openAtOnce(path: string): Promise<void> {
  void visitor.open(path).catch(() => {});
  await visitor.tab.locator("footer, #persiapan").first().waitFor({ state: "attached" });
}

describe.each(tools)("%s", (path, tool, rest) => {
  test("says at once that its script is not there, and shows what works without", async () => {
    await visitor.tab.route("**/*.js", (route) => route.fulfill({ status: 404 }));
    await visitor.open(path);
    await instead().waitFor();
    expect((await instead().innerText()).length).toBeGreaterThan(80);
    expect([await seen(tool), await seen(rest), await seen("footer:visible")]).toEqual([false, true, true]);
    expect(await visitor.tab.locator("#persiapan:visible, #hasil:visible").count()).toBe(0);
  });

  test("says after ten seconds that its script has not come, and takes it when it comes at last", async () => {
    const go = await withScriptsHeld();
    await visitor.tab.clock.install();
    await openAtOnce(path);
    expect([await seen(tool), await instead().isVisible()]).toEqual([true, false]);
    await visitor.tab.clock.runFor(5000);
    expect(await instead().isVisible()).toBe(false);
    await visitor.tab.clock.runFor(5000);
    expect([await seen(tool), await instead().isVisible(), await seen(rest)]).toEqual([false, true, true]);
    go();
    await visitor.tab.locator(tool).waitFor();
    expect(await instead().isVisible()).toBe(false);
  });

  test("says so where the script fails", async () => {
    await visitor.tab.addInitScript("document.querySelector = () => { throw new Error('planted') }");
    await visitor.open(path);
    await instead().waitFor();
    expect(await seen(tool)).toBe(false);
  });
});

test("an engine without modules is told at once", async () => {
  await visitor.tab.addInitScript("delete HTMLScriptElement.prototype.noModule");
  await withScriptsHeld();
  await openAtOnce(TWO);
  expect([await seen("#pilihan"), await instead().isVisible(), await seen("#semua")]).toEqual([false, true, true]);
});

test("no room is kept for a comparison that is on its way", async () => {
  await withScriptsHeld();
  await openAtOnce(TWO);
  await visitor.tab.locator("#persiapan").waitFor();
  expect((await visitor.tab.locator("#hasil").boundingBox())!.height).toBeLessThan(100);
  expect(await visitor.tab.evaluate("document.body.scrollHeight <= innerHeight")).toBe(true);
});

test("a form sent too early waits for its script, and loses nothing", async () => {
  const go = await withScriptsHeld();
  await openAtOnce("/klaim/");
  const { tab } = visitor;
  await tab.locator("#w").selectOption("35.73");
  await tab.locator("#p").fill("15,7");
  await tab.locator("#pemeriksa button").click();
  expect(await tab.locator(".waiting").innerText()).toBe("Memuat pemeriksa …");
  expect(new URL(tab.url()).search).toBe("");
  go();
  await tab.locator("#jawaban .verdict").waitFor();
  expect(await tab.locator(".waiting").isVisible()).toBe(false);
  expect(await tab.locator("#p").inputValue()).toBe("15,7");
});

test("a record that does not come is told after ten seconds, and serves the next press when it has come", async () => {
  const { tab } = visitor;
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await tab.route("**/klaim/catatan.json", (route) => held.then(() => route.continue()));
  await tab.clock.install();
  await visitor.open(CHECK);
  await expect.poll(() => tab.locator("#jawaban").innerText()).toBe("Memuat catatan …");
  await tab.clock.runFor(10_000);
  await expect.poll(() => tab.locator("#jawaban").innerText()).toContain("Catatan tidak dapat dimuat.");
  go();
  await tab.locator("#pemeriksa button").click();
  await tab.locator("#jawaban .verdict").waitFor();
});

test("an answer that fails is told in its place", async () => {
  await visitor.tab.addInitScript(
    `const { set } = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
    Object.defineProperty(Element.prototype, "innerHTML", {
      set(html) {
        if (html.includes("<table")) throw new Error("planted");
        set.call(this, html);
      },
    })`,
  );
  await visitor.open(CHECK);
  await expect
    .poll(() => visitor.tab.locator("#jawaban").innerText())
    .toContain("Pemeriksa tidak dapat dijalankan di sini");
});
