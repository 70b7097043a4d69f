import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { readFolder } from "../../src/folder.ts";
import { axe, violations } from "./every-page.ts";
import { visit, type Visitor } from "./visit.ts";

const activations = readFileSync("data/aktivasi.csv", "utf8");
/** Three faults of three kinds, wherever the rows of the record stand: a code, a date, a cell too many. */
const faulty = activations
  .split("\n")
  .map((line, at) => {
    if (at === 3) return line.replace(/^[\d.]+/, "35.1");
    if (at === 5) return line.replace(/\d{4}-\d\d-\d\d/, "5/10/2026");
    return at === 7 ? `${line},lebih` : line;
  })
  .join("\n");

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visit("real");
  await visitor.tab.addInitScript({ content: axe });
});
afterAll(() => visitor.close());

const at = (selector: string) => visitor.tab.locator(selector);
const done = () => at('#temuan[data-state="done"]').waitFor({ state: "attached" });

async function openTool(path = "/data/periksa/"): Promise<void> {
  await visitor.open(path);
  await at("html.started").waitFor();
}

async function choose(name: string, text: string): Promise<void> {
  await at("#temuan").evaluate((container) => delete container.dataset["state"]);
  await at("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await done();
}

/** What is told of the chosen file, as the contract names it. */
const told = () =>
  at("[data-rule]").evaluateAll((all) =>
    (all as HTMLElement[]).map(({ dataset }) => [
      dataset["rule"],
      dataset["severity"],
      dataset["line"],
      dataset["column"],
    ]),
  );

describe.each([
  ["/data/periksa/", "id"],
  ["/en/data/periksa/", "en"],
] as const)("%s", (path, language) => {
  beforeAll(() => openTool(path));

  test("a good file: nothing to repair, and the file itself to keep", async () => {
    await choose("aktivasi.csv", activations);
    expect(await told()).toEqual([]);
    expect(await at("#hasil").innerText()).toContain({ id: "tidak ada galat", en: "no errors" }[language]);
    expect(await at("a[download]").getAttribute("download")).toBe("aktivasi.csv");
    expect(visitor.complaints).toEqual([]);
  });

  test("a faulty one: what the command says, its cells marked, open to everybody", async () => {
    await choose("aktivasi.csv", faulty);
    const files = readFolder("data").map((file) =>
      file.path.endsWith("/aktivasi.csv") ? { path: file.path, text: faulty } : file,
    );
    const { problems } = checkData(files, "2026-11-29");
    const own = problems.filter(({ file }) => file.endsWith("/aktivasi.csv"));
    expect(own.map(({ line }) => line)).toEqual(expect.arrayContaining([4, 6, 8]));
    const as = (all: typeof own) =>
      all.map(({ rule, severity, line, column }) => [rule, severity, `${line}`, `${column}`]);
    expect((await told()).toSorted()).toEqual(as(own).toSorted());
    const words = await at("#temuan").innerText();
    expect(
      own.filter(({ message }) => !words.includes(message[language])).map(({ message }) => message[language]),
    ).toEqual([]);
    expect(await at("tbody mark").allInnerTexts()).toContain("5/10/2026");
    for (const colorScheme of ["light", "dark"] as const) {
      await visitor.tab.emulateMedia({ colorScheme });
      expect(await violations(visitor.tab)).toEqual([]);
    }
    expect(visitor.complaints).toEqual([]);
  });

  test("an unknown name is told, and the file checked once its table is chosen", async () => {
    await choose("angka-saya.csv", activations);
    expect((await told()).map(([rule]) => rule)).toEqual(["berkas-tak-dikenal"]);
    await at("#tabel").selectOption("aktivasi");
    await expect.poll(() => at("#hasil").innerText()).toContain("aktivasi.csv: ");
    expect(await told()).toEqual([]);
    await at("#tabel").selectOption("");
  });
});

describe("the tool", () => {
  beforeEach(() => openTool());

  test("has one field for a file, and says what came of it to those who do not see it", async () => {
    expect(await at("input[type=file]").count()).toBe(1);
    expect(await at("#hasil").getAttribute("role")).toBe("status");
  });

  test("works without a connection once it is there, and asks nobody anything", async () => {
    const asked: string[] = [];
    visitor.tab.on("request", (request) => asked.push(request.url()));
    await visitor.tab.context().setOffline(true);
    await choose("aktivasi.csv", faulty);
    await choose("sumber.csv", readFileSync("data/sumber.csv", "utf8"));
    await visitor.tab.context().setOffline(false);
    expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  });

  test("gives the mended file under the name of its table", async () => {
    await choose("aktivasi.csv", activations.replaceAll("\n", "\r\n"));
    const [download] = await Promise.all([visitor.tab.waitForEvent("download"), at("a[download]").click()]);
    expect(download.suggestedFilename()).toBe("aktivasi.csv");
    expect(await text(await download.createReadStream())).toBe(activations);
  });

  test("five megabytes do not stop the page: it goes on counting while they are checked", async () => {
    const row = (number: number) =>
      `contoh-${number},Contoh,https://contoh.example/berita/${number}/aktivasi-identitas-kependudukan-digital-di-kota,2024-04-23,media,,\n`;
    const rows = Array.from({ length: 42_000 }, (_, number) => row(number)).join("");
    const large = readFileSync("data/sumber.csv", "utf8") + rows;
    expect(large.length).toBeGreaterThan(5_000_000);
    await visitor.tab.evaluate(() => {
      const page = window as unknown as { counted: number };
      page.counted = 0;
      const count = () => {
        if (document.querySelector("#temuan")!.getAttribute("data-state") === "busy") page.counted++;
        setTimeout(count);
      };
      count();
    });
    await choose("sumber.csv", large);
    // A page that stood still would have counted once or twice.
    expect(await visitor.tab.evaluate("window.counted")).toBeGreaterThan(10);
    expect(await at("#hasil").innerText()).toContain("sumber.csv: ");
    expect(visitor.complaints).toEqual([]);
  });

  test("a workbook is checked too, without a connection", async () => {
    const rows = activations
      .trimEnd()
      .split("\n")
      .slice(0, 3)
      .map((line) => line.split(","));
    const bytes = await writeXlsx({ sheets: [{ name: "aktivasi", rows: [["Rekap"], ...rows, ["35.1"]] }] });
    await visitor.tab.context().setOffline(true);
    await at("input[type=file]").setInputFiles({ name: "rekap.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    await done();
    await visitor.tab.context().setOffline(false);
    expect(await at("#hasil").innerText()).toContain("aktivasi.csv: ");
    // The title on row 1, the header on row 2, two rows, then the one at fault.
    expect((await told()).map(([, , line]) => line)).toContain("5");
    expect(visitor.complaints).toEqual([]);
  });

  test("pasted cells are checked with the keyboard alone", async () => {
    const { keyboard } = visitor.tab;
    await at("#pilih").focus();
    await keyboard.press("Tab");
    expect(await at("#tabel").evaluate((field) => field === document.activeElement)).toBe(true);
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.insertText("kode\tnama\tjenis\tslug\n35.73\tKota Malang\tkotamadya\tkota-malang");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await done();
    expect(await at("#hasil").innerText()).toContain("wilayah.csv: ");
    expect((await told()).map(([rule]) => rule)).not.toEqual([]);
  });

  test("a file that is dropped on it is checked", async () => {
    await at("#berkas").evaluate((form) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(["kode\n"], "wilayah.csv"));
      form.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, cancelable: true, bubbles: true }));
    });
    await done();
    expect(await at("#hasil").innerText()).toContain("wilayah.csv: ");
  });
});

test("a page whose tables do not come says that it cannot check here", async () => {
  await visitor.tab.route("**/data/sumber.csv", (route) => route.abort());
  await visitor.open("/data/periksa/");
  await at(".unstarted").waitFor();
  expect(await at("#berkas").isVisible()).toBe(false);
  await visitor.tab.unroute("**/data/sumber.csv");
});

test("without JavaScript one sentence names the command", async () => {
  const plain = await visit("real", { javaScriptEnabled: false });
  await plain.open("/data/periksa/");
  expect(await plain.tab.locator("#berkas").isVisible()).toBe(false);
  expect(await plain.tab.locator(".unstarted").innerText()).toContain("npm run check");
  await plain.close();
});
