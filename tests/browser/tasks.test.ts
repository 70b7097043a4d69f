import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { visit, type Visitor } from "./visit.ts";

// What readers come to do, done as they do it. Checking a claim: tools.test.ts; comparing: compare.test.ts.

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real", { permissions: ["clipboard-read", "clipboard-write"] });
});
afterEach(() => {
  if (visitor.complaints.length > 0) throw new Error(visitor.complaints.join("\n"));
});
afterAll(() => visitor.close());

const text = (selector: string) => visitor.tab.locator(selector).innerText();
const focused = () => visitor.tab.locator(":focus");

/** Presses Tab until the focus is on an element; fails if it takes a reader more than `most` presses. */
async function tabTo(selector: string, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await visitor.tab.keyboard.press("Tab");
    if (await focused().evaluate((element, wanted) => element.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is more than ${most} presses away`);
}

describe("find my region", () => {
  const rows = () => visitor.tab.locator("#ditemukan li > a").allInnerTexts();
  const address = () => new URL(visitor.tab.url()).pathname;

  test("by a misspelt name, with the keyboard alone", async () => {
    const { keyboard } = visitor.tab;
    await visitor.open("/");
    await tabTo("#nama", 8);
    await keyboard.type("surabaia");
    expect(await text("#temuan")).toBe("Mungkin maksud Anda:");
    expect(await rows()).toEqual(["Kota Surabaya"]);
    await keyboard.press("Tab");
    expect(await focused().innerText()).toBe("Kota Surabaya");
    await keyboard.press("Enter");
    await visitor.tab.waitForURL("**/wilayah/kota-surabaya/");
  });

  test("by what people call it; Enter opens the only one", async () => {
    await visitor.open("/en/");
    await visitor.tab.locator("#nama").fill("sby");
    expect(await text("#temuan")).toBe("One region matches.");
    await visitor.tab.keyboard.press("Enter");
    await visitor.tab.waitForURL("**/en/wilayah/kota-surabaya/");
  });

  test("two of one name: both, by their official names with their last coverage; Enter goes to the first", async () => {
    await visitor.open("/");
    await visitor.tab.locator("#nama").fill("Malang");
    expect(await text("#temuan")).toBe("Dua wilayah cocok.");
    expect((await rows()).toSorted()).toEqual(["Kabupaten Malang", "Kota Malang"]);
    expect(await text("#ditemukan li:has(a[href='/wilayah/kota-malang/'])")).toContain("8,4%");
    await visitor.tab.keyboard.press("Enter");
    expect(await focused().innerText()).toMatch(/Malang/);
    expect(address()).toBe("/");
  });

  test("every abbreviation finds its region", async () => {
    await visitor.open("/");
    const rows = await visitor.tab
      .locator("#wilayah [data-short]")
      .evaluateAll((all) =>
        all.map((row) => [row.getAttribute("data-short")!, row.querySelector("a")!.getAttribute("href")!] as const),
      );
    expect(rows).toHaveLength(38);
    for (const [short, href] of rows) {
      await visitor.tab.locator("#nama").fill(short);
      const found = await visitor.tab
        .locator("#ditemukan li > a:first-child")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(found, short).toContain(href);
      expect(found.length, short).toBeLessThanOrEqual(2);
    }
  });

  test("nothing like it: said, and nothing offered", async () => {
    await visitor.open("/");
    await visitor.tab.locator("#nama").fill("bandung");
    expect(await text("#temuan")).toMatch(/^Tidak ada kabupaten atau kota/);
    expect(await rows()).toEqual([]);
    await visitor.tab.locator("#nama").fill("");
    expect(await text("#temuan")).toBe("");
  });
});

describe("copy", () => {
  const copied = () => visitor.tab.evaluate(() => navigator.clipboard.readText());
  const unfoldQuote = () => visitor.tab.locator("#pakai details:has(#kutipan) > summary").click();

  test("the sentence to quote, with what it is of", async () => {
    await visitor.open("/wilayah/kota-malang/");
    await unfoldQuote();
    await visitor.tab.locator("#pakai .copy").click();
    await expect.poll(() => text("#pakai [role=status]")).toBe("Tersalin");
    expect(await copied()).toMatch(/^Hingga 23 April 2024, 54 ribu orang .* 8,4 persen .* dari .* pemegang KTP-el/);
  });

  test("the letter to an office, line by line", async () => {
    await visitor.open("/minta/kabupaten-magetan/");
    await visitor.tab.locator("#isi-surat .copy").click();
    await expect.poll(() => text("#isi-surat [role=status]")).toBe("Tersalin");
    expect(await copied()).toContain(
      "\nPemerintah Kabupaten Magetan\nu.p. Kepala Dinas Kependudukan dan Pencatatan Sipil\n",
    );
  });

  test("with the clipboard closed: the old way, and it says so", async () => {
    await visitor.open("/wilayah/kota-malang/");
    await unfoldQuote();
    await visitor.tab.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      // The machine has one clipboard, and other tests use it: what is put there is heard where it is.
      addEventListener("copy", () => (document.title = getSelection()!.toString()));
    });
    await visitor.tab.locator("#pakai .copy").click();
    await expect.poll(() => text("#pakai [role=status]")).toBe("Tersalin");
    expect(await visitor.tab.title()).toBe(await text("#kutipan"));
  });

  test.each([
    ["/wilayah/kota-malang/", "Tidak bisa disalin; tekan lama lalu salin"],
    ["/en/wilayah/kota-malang/", "Could not copy; press and hold, then copy"],
  ])("refused both ways: the text is selected, and the reader is told how to go on, %s", async (path, told) => {
    await visitor.open(path);
    await unfoldQuote();
    await visitor.tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
      document.execCommand = () => false;
    });
    await visitor.tab.locator("#pakai .copy").click();
    await expect.poll(() => text("#pakai [role=status]")).toBe(told);
    expect(await visitor.tab.evaluate(() => getSelection()!.toString())).toBe(await text("#kutipan"));
  });
});

describe("print", () => {
  test("the fact sheet of Kota Malang: at most two sheets of A4 with the finding, the number, its base and its source", async () => {
    await visitor.open("/wilayah/kota-malang/");
    const sheets = await visitor.tab.pdf({ preferCSSPageSize: true });
    expect(pagesOf(sheets)).toBeGreaterThan(0);
    expect(pagesOf(sheets)).toBeLessThanOrEqual(2);
    await visitor.tab.emulateMedia({ media: "print" });
    const printed = await text("body");
    expect(printed).toMatch(/8 sampai 9 dari 100 pemegang KTP-el/);
    expect(printed).toMatch(/8,4%\s+dari pemegang KTP-el/);
    expect(printed).toMatch(/Sumber: /);
    expect(printed).not.toMatch(/\b(Menu|Semua wilayah|Salin|Bagikan)\b/);
  });

  test("the letter to an office, which the page of its region leads to", async () => {
    await visitor.open("/wilayah/kabupaten-magetan/");
    await visitor.tab.locator("#kirim a[href='/minta/kabupaten-magetan/']").click();
    await visitor.tab.waitForURL("**/minta/kabupaten-magetan/");
    await visitor.tab.emulateMedia({ media: "print" });
    expect(await text("#surat")).toContain("Permohonan informasi publik");
    expect((await visitor.tab.locator("#surat").boundingBox())!.height).toBeGreaterThan(200);
  });
});

/** How many pages a PDF has, and that they are A4: 595 by 842 points. */
function pagesOf(pdf: Buffer): number {
  const source = pdf.toString("latin1");
  for (const [, width, height] of source.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)) {
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  }
  return [...source.matchAll(/\/Type \/Page\b/g)].length;
}

describe("read the coverage", () => {
  test("when nothing but the page itself arrives: no image, no style or script of another address", async () => {
    const bare = await visit("real");
    await bare.tab.route("**/*", (route) =>
      route.request().resourceType() === "document" ? route.continue() : route.abort(),
    );
    await bare.open("/wilayah/kota-malang/");
    expect(await bare.tab.locator("main svg").first().isVisible()).toBe(true);
    expect(await bare.tab.locator(".big").innerText()).toMatch(/8,4%\s+dari pemegang KTP-el/);
    await bare.close();
  });

  test("without styles: in order, each number with its base", async () => {
    await visitor.open("/wilayah/kota-malang/");
    await visitor.tab.evaluate(() => document.querySelectorAll("style").forEach((style) => style.remove()));
    const read = (await text("main")).replaceAll(/\s+/g, " ");
    expect(read).toMatch(
      /Kota Malang, April 2024: 8 sampai 9 dari 100 pemegang KTP-el .*8,4% dari pemegang KTP-el .*Naik sampai April 2024/,
    );
  });
});

describe("without JavaScript", () => {
  let plain: Visitor;
  beforeAll(async () => {
    plain = await visit("real", { javaScriptEnabled: false });
  });
  afterAll(() => plain.close());

  test("an A–Z list leads to every region, and no field does nothing", async () => {
    await plain.open("/");
    expect(await plain.tab.locator("#cari").isVisible()).toBe(false);
    expect(await plain.tab.locator("#isi .unstarted").innerText()).toContain("pilih dari daftar wilayah");
    await plain.tab.locator(".az summary").click();
    expect(await plain.tab.locator(".az dd a:visible").count()).toBe(38);
    await plain.tab.locator(".az a[href='#huruf-t']").click();
    expect(new URL(plain.tab.url()).hash).toBe("#huruf-t");
    await plain.tab.locator(".az dd a", { hasText: "Tulungagung" }).click();
    await plain.tab.waitForURL("**/wilayah/kabupaten-tulungagung/");
  });

  test("no button stands that cannot copy, and the letter is there", async () => {
    await plain.open("/minta/kabupaten-magetan/");
    expect(await plain.tab.locator("#surat").isVisible()).toBe(true);
    expect(await plain.tab.locator(".copy:visible").count()).toBe(0);
  });
});

describe("a page that gets old while nobody builds it", () => {
  // The last report of the region in this site is of February 2027, up to the 10th; 180 days later is 9 August.
  const path = "/wilayah/kabupaten-probolinggo/";
  const said = "Angka terakhir yang kami temukan: Februari 2027. Keadaan sekarang belum diketahui.";

  test.each([
    ["in its last fresh minute, in East Java", "2027-08-09T23:59:00+07:00", false],
    ["from the next day on", "2027-08-10T00:00:00+07:00", true],
  ])("%s", async (_, now, old) => {
    const odd = await visit("odd");
    await odd.tab.clock.setFixedTime(now);
    await odd.open(path);
    expect(await odd.tab.locator(".aging").isVisible()).toBe(old);
    if (old) expect((await odd.tab.locator(".aging").innerText()).replaceAll("\u00a0", " ")).toContain(said);
    expect(odd.complaints).toEqual([]);
    await odd.close();
  });

  test("without JavaScript the date of the report stands, and nothing is claimed of today", async () => {
    const plain = await visit("odd", { javaScriptEnabled: false });
    await plain.open(path);
    expect(await plain.tab.locator("h1").innerText()).toContain("Februari 2027");
    expect(await plain.tab.locator(".aging").isVisible()).toBe(false);
    await plain.close();
  });
});
