import { parseHTML } from "linkedom";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { unbasedPercentages } from "../site/percentages.ts";
import { axe, violations } from "./every-page.ts";
import { visit, type Visitor } from "./visit.ts";

// Comparing as a journalist does it: from a link, by typing, by taking out, with Back; and what comes of it on any screen.

const TWO = "/bandingkan/?w=kota-malang,kota-madiun";
/** Two with the same last value, one by a percentage alone, one without a figure. */
const FOUR = "/bandingkan/?w=kota-malang,kabupaten-sidoarjo,kabupaten-madiun,kabupaten-banyuwangi";
/** Last values of 0,2 to 0,6 % within three weeks. */
const CROWDED = "/bandingkan/?w=kabupaten-kediri,kabupaten-bangkalan,kabupaten-mojokerto,kabupaten-tuban";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real", { permissions: ["clipboard-read", "clipboard-write"] });
  await visitor.tab.addInitScript({ content: axe });
});
afterEach(() => {
  if (visitor.complaints.length > 0) throw new Error(visitor.complaints.join("\n"));
});
afterAll(() => visitor.close());

const text = async (selector: string) => (await visitor.tab.locator(selector).innerText()).replaceAll("\u00a0", " ");
const texts = async (selector: string) =>
  (await visitor.tab.locator(selector).allInnerTexts()).map((one) => one.replaceAll("\u00a0", " ").trim());
/** The names at the ends of the lines; of a drawing there is no inner text. */
const ends = async () => (await visitor.tab.locator("#perbandingan svg.narrow .dt").allTextContents()).toSorted();
const search = () => new URL(visitor.tab.url()).search;
const focused = () => visitor.tab.locator(":focus");
const chosen = () => texts("#terpilih li");

/** Whether the address is there to be seen, not only to be copied. */
const shownAddress = async () => (await visitor.tab.locator("#tautan").boundingBox())!.width > 1;

/** The cells of a row of the table, by the beginning of its head. */
async function row(head: string): Promise<string[]> {
  const line = visitor.tab.locator("#rincian tbody tr", { has: visitor.tab.locator(`th:text("${head}")`) });
  return (await line.locator("td").allInnerTexts()).map((one) => one.replaceAll(/\s+/g, " ").trim());
}

describe("compare Kota Malang and Kota Madiun from a link", () => {
  test("the chart has both names with their last values, and says in words what it shows", async () => {
    await visitor.open(TWO);
    expect(await ends()).toEqual(["Kota Madiun 33%", "Kota Malang 8,4%"]);
    expect(await text("#perbandingan figcaption")).toBe("Cakupan Kota Malang dan Kota Madiun");
    expect(await visitor.tab.locator("#perbandingan svg.narrow").getAttribute("aria-label")).toContain(
      "cakupan IKD Kota Malang dan Kota Madiun, persen dari pemegang KTP-el",
    );
    // 23 April 2024 to 12 August 2025: 476 days, 15,6 months.
    expect(await text("#rincian > p")).toBe("Selisihnya tidak kami hitung: tanggal kedua laporan berjarak 16 bulan.");
    expect(await visitor.tab.title()).toMatch(/^Kota Malang dan Kota Madiun/);
  });

  test("the table has both columns, six rows of what was printed and what follows from it", async () => {
    await visitor.open(TWO);
    await visitor.tab.setViewportSize({ width: 1280, height: 800 });
    expect(await texts("#rincian thead th")).toEqual(["Ukuran", "Kota Malang", "Kota Madiun"]);
    expect(await row("Cakupan")).toEqual(["sekitar 8,4% 7,9–8,8%", "sekitar 33% 32–34%"]);
    // Memontum: 54 ribu, 53.500 to 54.500, narrower than Lentera's "sekitar"; ANTARA Jatim: 32,2 % of wajib KTP, no count.
    expect(await row("Angka di berita")).toEqual(["54 ribu orang", "32,2% dari wajib KTP, tanpa jumlah orang"]);
    expect(await row("Tanggal laporan")).toEqual([
      "23 April 2024",
      expect.stringMatching(
        /^12 Agustus 2025 Ada angka yang lebih baru, 32,20% \(September 2025\), .* tidak kami pakai\.$/,
      ),
    ]);
    expect(await row("Target nasional")).toEqual([
      "30% dari pemegang KTP-el hingga 31 Desember 2024 Lajunya belum cukup",
      "30% dari pemegang KTP-el hingga 31 Desember 2025 Target tercapai",
    ]);
    expect(await visitor.tab.locator("#rincian tbody tr").count()).toBe(6);
  });

  test("its dates lead to the reports", async () => {
    await visitor.open(TWO);
    await visitor.tab.locator("#rincian td a", { hasText: "12 Agustus 2025" }).click();
    await visitor.tab.waitForURL("**/wilayah/kota-madiun/laporan/#*");
    expect(new URL(visitor.tab.url()).hash).toMatch(/^#laporan-2025-08-12-/);
  });

  test("in English", async () => {
    await visitor.open(`/en${TWO}`);
    expect(await ends()).toEqual(["Kota Madiun 33%", "Kota Malang 8.4%"]);
    expect(await row("Coverage")).toEqual(["about 8.4% 7.9–8.8%", "about 33% 32–34%"]);
  });

  test("no percentage without its base, in what the browser puts together", async () => {
    for (const path of [TWO, FOUR, CROWDED, `/en${FOUR}`]) {
      await visitor.open(path);
      expect(unbasedPercentages(parseHTML(await visitor.tab.content()).document), path).toEqual([]);
    }
  });
});

describe("choosing", () => {
  test("by typing, with the keyboard alone: an abbreviation, then a slip; each goes into the address", async () => {
    const { tab } = visitor;
    await visitor.open("/bandingkan/");
    await tab.locator("#nama").focus();
    await tab.keyboard.type("sby");
    expect(await text("#kabar")).toBe("Cocok: Kota Surabaya.");
    await tab.keyboard.press("Enter");
    expect(search()).toBe("?w=kota-surabaya");
    expect(await text("#kabar")).toBe("Ditambahkan: Kota Surabaya.");
    expect(await text("#rincian > p")).toBe("Tambahkan satu wilayah lagi untuk membandingkan.");
    await tab.keyboard.type("nganjok");
    expect(await text("#kabar")).toBe("Tidak ada yang bernama begitu; yang mirip: Kabupaten Nganjuk.");
    await tab.keyboard.press("Enter");
    expect(search()).toBe("?w=kota-surabaya,kabupaten-nganjuk");
    // Both have a place near the end of 2023.
    expect(await text("#rincian > p")).toMatch(/keduanya di sekitar akhir 2023: selisih .* persen poin/);
    expect(await focused().getAttribute("id")).toBe("nama");
  });

  test("of two with one name: Enter goes to the first, Enter again takes it", async () => {
    const { tab } = visitor;
    await visitor.open("/bandingkan/");
    await tab.locator("#nama").fill("malang");
    expect(await texts("#ditemukan button")).toEqual(["Kabupaten Malang", "Kota Malang"]);
    await tab.keyboard.press("Enter");
    expect(await focused().innerText()).toBe("Kabupaten Malang");
    await tab.keyboard.press("Enter");
    expect(await chosen()).toEqual([expect.stringContaining("Kabupaten Malang")]);
    await tab.locator("#nama").fill("kab malang");
    expect(await text("#kabar")).toBe("Sudah dipilih: Kabupaten Malang.");
  });

  test("from the list of all 38; a chosen one cannot be chosen again; no fifth", async () => {
    const { tab } = visitor;
    await visitor.open(FOUR);
    await tab.locator("#pilihan summary").click();
    expect(await tab.locator("#pilihan details button").count()).toBe(38);
    expect(await tab.locator("#pilihan details button:disabled").count()).toBe(4);
    await tab.locator("#pilihan details button", { hasText: "Kota Batu" }).click();
    expect(await text("#kabar")).toBe("Sudah empat wilayah; hapus satu untuk menambah.");
    expect(await chosen()).toHaveLength(4);
  });

  test("taking one out moves the focus to the next, and says so", async () => {
    await visitor.open(TWO);
    await visitor.tab.locator("button[aria-label='Hapus Kota Malang']").click();
    expect(search()).toBe("?w=kota-madiun");
    expect(await text("#kabar")).toBe("Dihapus: Kota Malang.");
    expect(await focused().getAttribute("aria-label")).toBe("Hapus Kota Madiun");
    await visitor.tab.keyboard.press("Enter");
    expect(search()).toBe("");
    expect(await visitor.tab.locator("#hasil").isVisible()).toBe(false);
    expect(await focused().getAttribute("id")).toBe("nama");
  });

  test("Back takes the last choice back, Forward brings it again", async () => {
    const { tab } = visitor;
    await visitor.open(TWO);
    await tab.locator("#nama").fill("batu");
    await tab.keyboard.press("Enter");
    expect(await chosen()).toHaveLength(3);
    await tab.goBack();
    expect(await chosen()).toHaveLength(2);
    expect(await texts("#rincian thead th")).toHaveLength(3);
    await tab.goForward();
    expect(await chosen()).toHaveLength(3);
    expect(search()).toBe("?w=kota-malang,kota-madiun,kota-batu");
  });

  test("an example is one click away", async () => {
    await visitor.open("/bandingkan/");
    await visitor.tab.locator(".examples a").first().click();
    await visitor.tab.waitForURL("**/bandingkan/?w=*");
    expect(await visitor.tab.locator("#rincian table").isVisible()).toBe(true);
    expect(await visitor.tab.locator(".examples").isVisible()).toBe(false);
  });

  test("the link is copied as it stands", async () => {
    await visitor.open(TWO);
    expect(await shownAddress()).toBe(false);
    // The code to embed has a button of its own, in a fold.
    await visitor.tab.locator("#bagikan > .copy").click();
    await expect.poll(() => text("#bagikan > [role=status]")).toBe("Tersalin");
    expect(await visitor.tab.evaluate(() => navigator.clipboard.readText())).toBe(visitor.tab.url());
    expect(await shownAddress()).toBe(true);
  });

  test("a message has the figures with their dates and base, and the link", async () => {
    await visitor.open(TWO);
    const href = await visitor.tab.locator("#wa").getAttribute("href");
    expect(new URL(href!).searchParams.get("text")).toBe(
      `Cakupan IKD dari pemegang KTP-el: Kota Malang 8,4% (April 2024) dan Kota Madiun 33% (Agustus 2025). ${visitor.tab.url()}`,
    );
  });

  test("what the device offers for sending is offered where it offers any, with title and link", async () => {
    await visitor.open(TWO);
    expect(await visitor.tab.locator("#kirim").isVisible()).toBe(false);
    const other = await visit("real");
    await other.tab.addInitScript(() => {
      const share = (sent: unknown) => (Object.assign(globalThis, { sent }), Promise.resolve());
      Object.defineProperty(navigator, "share", { value: share });
    });
    await other.open(`/en${TWO}`);
    await other.tab.locator("#kirim").click();
    const sent = await other.tab.evaluate(
      () => (globalThis as unknown as { sent: { title: string; url: string } }).sent,
    );
    expect(sent.url).toBe(other.tab.url());
    expect(sent.title).toMatch(/^Kota Malang and Kota Madiun/);
    await other.close();
  });
});

describe("two regions on a phone", () => {
  test.each(["", "/en"])("site%s: two columns, sent from under the chart, no longer than 5.000 px", async (start) => {
    await visitor.open(start + TWO);
    const boxOf = async (selector: string) => (await visitor.tab.locator(selector).first().boundingBox())!;
    expect(await visitor.tab.evaluate("document.documentElement.scrollHeight")).toBeLessThanOrEqual(5000);
    const [left, right] = [
      await boxOf("#rincian tbody td:nth-child(2)"),
      await boxOf("#rincian tbody td:nth-child(3)"),
    ];
    expect(left.y).toBe(right.y);
    expect(right.x).toBeGreaterThan(left.x + left.width);
    const head = await boxOf("#rincian thead th:nth-child(3)");
    expect([head.x, head.y < right.y]).toEqual([right.x, true]);
    const [figure, buttons, table] = [await boxOf("#perbandingan"), await boxOf("#bagikan"), await boxOf("#rincian")];
    expect(buttons.y - (figure.y + figure.height)).toBeLessThan(30);
    expect(table.y).toBeGreaterThan(buttons.y);
  });

  test("the pictures of all go once a choice is made, and come back with a click", async () => {
    await visitor.open(TWO);
    expect(await visitor.tab.locator("#semua").isVisible()).toBe(false);
    await visitor.tab.locator("#kembali a").click();
    await visitor.tab.locator("#semua .multiples").waitFor();
    expect(new URL(visitor.tab.url()).search).toBe("");
  });

  test.each(["", "/en"])("site%s: no sentence stands there twice", async (start) => {
    for (const path of [TWO, FOUR]) {
      await visitor.open(start + path);
      const said = (await visitor.tab.locator("main").innerText()).split(/\n|(?<=[.!?]) /);
      const sentences = said.map((one) => one.trim()).filter((one) => one.split(/\s+/).length > 5);
      expect(
        sentences.filter((one, index) => sentences.indexOf(one) !== index),
        path,
      ).toEqual([]);
    }
  });

  test("the key names what the chart draws and no more, in the reader's own colours too", async () => {
    await visitor.open(CROWDED);
    await visitor.tab.emulateMedia({ forcedColors: "active" });
    // One month's and one year's dates, and nothing that joins two reports.
    expect(await texts("#perbandingan .key li")).not.toContain("laporan yang bertentangan");
    expect(await texts("#perbandingan .key li")).toContain("rentang tanggal");
    const seen = await visitor.tab
      .locator("#perbandingan .key svg > *")
      .evaluateAll((all) => all.map((mark) => getComputedStyle(mark)).map(({ stroke, fill }) => `${stroke} ${fill}`));
    expect(seen.filter((colours) => colours === "none none")).toEqual([]);
    await visitor.tab.emulateMedia({ forcedColors: "none" });
  });
});

describe("a link with faults", () => {
  test("what is no region is told, and never read as markup; doubles are passed over", async () => {
    await visitor.open("/bandingkan/?w=malang,kota-malang,kota-malang,<img src=x onerror=alert(1)>");
    expect(await chosen()).toHaveLength(1);
    expect(await text("#catatan")).toBe(
      "Tautan ini menyebut yang tidak kami kenal: malang, <img src=x onerror=alert(1)>.",
    );
    expect(await visitor.tab.locator("#catatan img").count()).toBe(0);
  });

  test("nothing known at all: said, with no empty table", async () => {
    await visitor.open("/bandingkan/?w=bandung");
    expect(await text("#catatan")).toContain("bandung");
    expect(await text("#perbandingan")).toBe("");
    expect(await visitor.tab.locator("#semua .multiples").isVisible()).toBe(true);
  });

  test("names and codes are read, and the link that is sent has the usual ones", async () => {
    await visitor.open("/bandingkan/?w=Kota+Malang,35.77");
    expect((await chosen()).map((name) => name.split("\n")[0])).toEqual(["Kota Malang", "Kota Madiun"]);
    expect(await visitor.tab.locator("#tautan").textContent()).toMatch(/\?w=kota-malang,kota-madiun$/);
    expect(await text("#catatan")).toBe("");
  });

  test("more than four: four are shown, the others are named", async () => {
    await visitor.open(`${FOUR},kota-batu`);
    expect(await chosen()).toHaveLength(4);
    expect(await text("#catatan")).toBe("Paling banyak empat wilayah; tidak ditampilkan: Kota Batu.");
  });
});

describe("on any screen", () => {
  const looks = [
    { width: 360, scheme: "light" },
    { width: 360, scheme: "dark" },
    { width: 1280, scheme: "dark" },
    { width: 1280, scheme: "light" },
  ] as const;

  test.each(looks)("four regions are open to everybody at $width px, $scheme", async ({ width, scheme }) => {
    await visitor.open(FOUR);
    await visitor.tab.setViewportSize({ width, height: 740 });
    await visitor.tab.emulateMedia({ colorScheme: scheme });
    await visitor.tab.locator("#pilihan summary").click();
    expect(await violations(visitor.tab)).toEqual([]);
  });

  test("laid out in blocks on a phone, the table is one for those who hear it", async () => {
    await visitor.open(TWO);
    const table = visitor.tab.getByRole("table", { name: /Kota Malang dan Kota Madiun/ });
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(["Ukuran", " Kota Malang", " Kota Madiun"]);
    expect(
      await table
        .getByRole("row", { name: /^Sumber/ })
        .getByRole("cell")
        .count(),
    ).toBe(2);
  });

  test("in the reader's own colours four shapes and names remain", async () => {
    await visitor.open(CROWDED);
    await visitor.tab.emulateMedia({ forcedColors: "active" });
    const colours = await visitor.tab
      .locator("#perbandingan svg.narrow .dt")
      .evaluateAll((all) => all.map((name) => getComputedStyle(name).fill));
    expect(colours).toHaveLength(4);
    expect(new Set(colours).size).toBe(1);
    await visitor.tab.emulateMedia({ forcedColors: "none" });
  });

  test("nothing moves when a linked comparison comes", async () => {
    for (const width of [360, 1280]) {
      const fresh = await visit("real", { viewport: { width, height: 740 } });
      await fresh.tab.addInitScript(() => {
        Object.assign(globalThis, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(globalThis, { moved: (entry as unknown as { value: number }).value });
        }).observe({ type: "layout-shift", buffered: true });
      });
      // The script comes late, as on a slow network: the page has long been painted.
      await fresh.tab.route("**/*.js", async (route) => {
        await fresh.tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
        await route.continue();
      });
      await fresh.open(TWO);
      await fresh.tab.locator("#rincian table").waitFor();
      await fresh.tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      expect(await fresh.tab.evaluate(() => (globalThis as unknown as { moved: unknown }).moved)).toBe(0);
      await fresh.close();
    }
  });

  test("print: the chosen chart and table, their link, and nothing of the rest", async () => {
    await visitor.open(TWO);
    await visitor.tab.emulateMedia({ media: "print" });
    expect(await visitor.tab.locator("#perbandingan .scroll > svg:visible").count()).toBe(1);
    expect(await visitor.tab.locator("#rincian table").isVisible()).toBe(true);
    expect(await text("#tautan")).toBe(visitor.tab.url());
    expect(await visitor.tab.locator("#pilihan:visible, #semua:visible, #terpilih:visible").count()).toBe(0);
    await visitor.tab.emulateMedia({ media: "screen" });
  });
});

describe("without a choice", () => {
  test("all 38 stand on one scale, with the chooser above them", async () => {
    await visitor.open("/bandingkan/");
    expect(await visitor.tab.locator("#semua .multiples svg:visible, #semua .missing li:visible").count()).toBe(38);
    expect(await visitor.tab.locator("#hasil").isVisible()).toBe(false);
  });

  test("without JavaScript too, and no form that does nothing, whatever the link", async () => {
    const plain = await visit("real", { javaScriptEnabled: false });
    await plain.open(TWO);
    expect(await plain.tab.locator("#pilihan").isVisible()).toBe(false);
    expect(await plain.tab.locator("#hasil").isVisible()).toBe(false);
    expect(await plain.tab.locator("#semua .multiples svg:visible, #semua .missing li:visible").count()).toBe(38);
    expect((await plain.tab.locator("#semua").innerText()).replaceAll("\u00a0", " ")).toContain("sekitar 8,4%");
    await plain.close();
  });

  test.each([360, 1280])("the pictures of neighbours stand level at %i px", async (width) => {
    await visitor.open("/bandingkan/");
    await visitor.tab.setViewportSize({ width, height: 740 });
    const tops = await visitor.tab
      .locator(".multiples li")
      .evaluateAll((all) =>
        all.map((item) => [item, item.querySelector("svg")!].map((one) => Math.round(one.getBoundingClientRect().top))),
      );
    const levels = Map.groupBy(tops, ([item]) => item);
    const uneven = [...levels.values()].filter((level) => new Set(level.map(([, picture]) => picture)).size > 1);
    expect(uneven).toEqual([]);
    expect(levels.size).toBeLessThan(38);
  });
});
