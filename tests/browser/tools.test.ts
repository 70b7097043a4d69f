import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

const CHECK = "?w=35.73&t=2023-09-03&j=26046&p=15.7&b=wajib_ktp";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
});
afterAll(() => visitor.close());

const answer = () => visitor.tab.locator("#jawaban");

describe("the claim checker", () => {
  test.each([
    ["/klaim/", "Cocok, tetapi dari jumlah yang lain.", "target 25% dari pemegang KTP-el"],
    ["/en/klaim/", "Correct, but of something else.", "the 25% target of e-KTP holders"],
  ])("answers a linked check at once, %s", async (path, verdict, base) => {
    await visitor.open(path + CHECK);
    await answer().locator("table").waitFor({ state: "attached" });
    expect(await answer().locator(".verdict").innerText()).toContain(verdict);
    expect(await answer().innerText()).toContain(base);
    // The arithmetic is folded; what is more than region and percentage is not.
    expect(await answer().locator("table").isVisible()).toBe(false);
    expect(await visitor.tab.locator("#t").isVisible()).toBe(true);
    expect(await visitor.tab.locator("#w").inputValue()).toBe("35.73");
    expect(visitor.complaints).toEqual([]);
  });

  test("checks what is typed, with the keyboard alone, and puts it in the address", async () => {
    const { tab } = visitor;
    await visitor.open("/klaim/");
    await tab.locator("#w").focus();
    await tab.keyboard.type("Kabupaten Nganjuk");
    await tab.locator("#pemeriksa summary").press("Enter");
    await tab.locator("#t").fill("2024-01-26");
    await tab.locator("#p").focus();
    await tab.keyboard.type("25");
    await tab.locator("#b").selectOption("perekaman");
    await tab.locator("#j").focus();
    await tab.keyboard.type("104.712");
    await tab.keyboard.press("Enter");
    await answer().locator("table").waitFor({ state: "attached" });
    // 104.712 of 881.265 holders are 11,88 %, not 25 %.
    expect(await answer().innerText()).toContain("11,88% dari 881.265 pemegang KTP-el");
    expect(new URL(tab.url()).search).toBe("?w=35.18&t=2024-01-26&j=104.712&p=25&b=perekaman");
    expect(visitor.complaints).toEqual([]);
  });

  test.each([
    [
      "/klaim/",
      "Angka ini dimuat ANTARA Jatim, 13 Agustus 2025: 32,2% dari wajib KTP. Dari pemegang KTP-el itu sekitar 33%.",
    ],
    ["/en/klaim/", "This figure was printed by ANTARA Jatim, 13 August 2025: 32.2% of "],
  ])("finds a figure on record by region and percentage alone, %s", async (path, found) => {
    await visitor.open(`${path}?w=Kota+Madiun&p=32.2`);
    expect(await visitor.tab.locator("#t").isVisible()).toBe(false);
    await expect.poll(async () => (await answer().innerText()).replaceAll("\u00a0", " ")).toContain(found);
    // It leads to the claim below, whose arithmetic stands there.
    const target = await answer().locator("a", { hasText: "ANTARA Jatim" }).getAttribute("href");
    expect(await visitor.tab.locator(target!).count()).toBe(1);
    expect(await answer().locator("li").count()).toBe(3);
  });

  test("of a percentage that nobody printed: what it would mean on three cards, and what to ask", async () => {
    await visitor.open("/klaim/?w=banyuwangi&p=32");
    await answer().locator("li").first().waitFor();
    expect(await answer().locator("li").count()).toBe(3);
    expect(await answer().locator(".ask").innerText()).toBe(
      "Tanyakan ke Dinas Dukcapil: berapa orangnya, dan dari jumlah apa?",
    );
    expect(new URL(visitor.tab.url()).search).toBe("?w=35.10&p=32");
  });

  test("sends the link on where the phone can, and offers it nowhere else", async () => {
    const { tab } = visitor;
    await tab.addInitScript(
      "navigator.share = (what) => { window.sent = what.url; return Promise.reject(new DOMException('closed', 'AbortError')) }",
    );
    await visitor.open("/klaim/?w=35.77&p=32,2");
    await tab.locator("#kirim").click();
    expect(await tab.evaluate("window.sent")).toBe(tab.url());
    expect(visitor.complaints).toEqual([]);
    await tab.addInitScript("delete navigator.share; delete Navigator.prototype.share");
    await visitor.open("/klaim/?w=35.77&p=32,2");
    await answer().locator("li").first().waitFor();
    expect(await tab.locator("#kirim").isVisible()).toBe(false);
  });

  test("offers the link to an answer, since an app's own browser may show no address bar", async () => {
    const { tab } = visitor;
    await visitor.open("/klaim/");
    expect(await tab.locator("#bagikan").isVisible()).toBe(false);
    await visitor.open(`/klaim/${CHECK}`);
    await answer().locator("table").waitFor({ state: "attached" });
    expect(await tab.locator("#tautan").innerText()).toBe(tab.url());
    expect(await tab.locator("#bagikan .copy").isEnabled()).toBe(true);
  });

  test("knows a day that has not come", async () => {
    await visitor.open("/klaim/?w=35.73&t=2999-04-22&j=54+ribu&p=8,4&b=perekaman");
    await expect
      .poll(async () => (await answer().innerText()).replaceAll("\u00a0", " "))
      .toBe("Tanggal 22 April 2999 belum terjadi; periksa lagi tahunnya.");
  });

  test("asks for what it cannot read", async () => {
    await visitor.open("/klaim/?w=35.73&t=2023-09-03&p=banyak");
    await expect.poll(() => answer().innerText()).toBe("Tulis persentasenya dengan angka, misalnya 15,7.");
  });

  test.each([
    [
      "b=basis%E2%80%AE<b>",
      "Tautan ini menyebut basis yang tidak kami kenal. Pilih dari daftarnya, lalu tekan Periksa.",
    ],
    ["t=2024-99-99", "Tanggal tidak terbaca. Isi misalnya 3 September 2023, atau kosongkan."],
    [`j=${"9".repeat(5000)}`, "Jumlah orang tidak terbaca. Tulis misalnya 26.046 atau 54 ribu, atau kosongkan."],
  ])("asks for what a link says and no form can hold: %s", async (said, asked) => {
    await visitor.open(`/klaim/?w=35.73&p=15,7&${said}`);
    await expect.poll(() => answer().innerText()).toBe(asked);
  });

  test("says so when the record cannot be fetched, and answers at the next press", async () => {
    const { tab } = visitor;
    await tab.route("**/klaim/catatan.json", (route) => route.abort());
    await visitor.open(`/klaim/${CHECK}`);
    await expect.poll(() => answer().innerText()).toContain("Catatan tidak dapat dimuat.");
    await tab.unroute("**/klaim/catatan.json");
    await tab.locator("#pemeriksa button").click();
    await answer().locator("table").waitFor({ state: "attached" });
  });
});

describe("without JavaScript", () => {
  let plain: Visitor;
  beforeAll(async () => {
    plain = await visit("real", { javaScriptEnabled: false });
  });
  afterAll(() => plain.close());

  test("the claims and the way to check them remain, and no form that does nothing", async () => {
    await plain.open("/klaim/");
    expect(await plain.tab.locator("#pemeriksa").isVisible()).toBe(false);
    expect(await plain.tab.locator("#periksa").innerText()).toContain("JavaScript");
    expect(await plain.tab.locator("#cara").innerText()).toContain("26.046 ÷ 0,157 = 165.898");
    expect(await plain.tab.locator(".claim, .undecided tbody tr").count()).toBeGreaterThan(30);
  });
});
