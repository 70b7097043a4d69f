import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvParse } from "d3-dsv";
import { hostile, payloads } from "../hostile.ts";
import { documents, siteFolder, told } from "../site/sites.ts";
import { visit, type Visitor } from "./visit.ts";

// Every page of the hostile record (tests/hostile.ts) in a browser: nothing comes to life, nothing leaves, nothing is pushed
// beyond the edge of a phone.

/** Tabs that share the pages: each waits for its own while the others work. */
const TABS = 3;

let visitors: Visitor[];
beforeAll(async () => {
  visitors = await Promise.all(Array.from({ length: TABS }, () => visit("hostile")));
});
afterAll(() => Promise.all(visitors.map((visitor) => visitor.close())));

/** What is found on each of some addresses, all tabs at work. */
async function findings(paths: readonly string[], look: (visitor: Visitor) => Promise<string[]>): Promise<string[]> {
  const shares = visitors.map((visitor, tab) => ({ visitor, own: paths.filter((_, index) => index % TABS === tab) }));
  const found = await Promise.all(
    shares.map(async ({ visitor, own }) => {
      const all: string[] = [];
      for (const path of own) {
        await visitor.open(path);
        const here = [...visitor.complaints, ...(await look(visitor))];
        all.push(...here.map((one) => `${path}: ${one.slice(0, 300)}`));
      }
      return all;
    }),
  );
  return found.flat();
}

/** Runs in the page: what came to life, and what is wider than the phone. */
function alive(): string[] {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const lively = [...document.querySelectorAll("*")].filter(
    (one) =>
      one.hasAttribute("data-bocor") ||
      [...one.attributes].some(
        ({ name, value }) => /^on|^style$|^srcdoc$/i.test(name) || /^\s*(javascript|data):/i.test(value),
      ),
  );
  const { scrollWidth } = document.scrollingElement!;
  const beyond = [...document.body.querySelectorAll("*")].filter(
    (one) => !one.closest(".scroll") && one.getBoundingClientRect().right > innerWidth + 1,
  );
  return [
    ...("bocor" in globalThis ? ["bocor is set"] : []),
    ...lively.map((one) => `came to life: ${one.outerHTML.slice(0, 120)}`),
    ...(scrollWidth > innerWidth
      ? [`${scrollWidth} px wide`, ...beyond.slice(0, 3).map((one) => `beyond: ${one.outerHTML.slice(0, 160)}`)]
      : []),
  ];
}

test("on every page, in both languages, nothing runs, leaves or widens", async () => {
  const paths = documents("hostile")
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(90);
  expect(told(await findings(paths, ({ tab }) => tab.evaluate(alive)))).toEqual([]);
});

test("every feed, map of the site and drawing is XML to a browser, and nothing in it comes to life", async () => {
  const { tab } = visitors[0]!;
  const files = globSync("**/*.{xml,svg}", { cwd: siteFolder("hostile") });
  expect(files.length).toBeGreaterThan(20);
  const found = await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(join(siteFolder("hostile"), file), "utf8");
      return (await tab.evaluate(faultsOfXml, text)).map((fault) => `${file}: ${fault}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});

/** Runs in the page: why a text is no XML, or what is in it that no feed and no picture has. */
function faultsOfXml(text: string): string[] {
  const read = new DOMParser().parseFromString(text, "application/xml");
  const [error] = read.getElementsByTagName("parsererror");
  const alive = [...read.getElementsByTagName("*")].filter(
    ({ localName, attributes }) =>
      /^(script|iframe|img|b)$/.test(localName) || [...attributes].some(({ name }) => /^on|bocor/.test(name)),
  );
  return [...(error ? [error.textContent!] : []), ...alive.map(({ outerHTML }) => outerHTML.slice(0, 100))];
}

describe("the tools", () => {
  const slugs = csvParse(String(hostile()["wilayah"])).map(({ slug = "" }) => slug);

  test.each(["", "/en"])("site%s: a comparison shows the names as they are written", async (start) => {
    const [visitor] = visitors as [Visitor];
    await visitor.open(`${start}/bandingkan/?w=${slugs.slice(2).join(",")}`);
    await visitor.tab.locator("#rincian table").waitFor();
    expect([...visitor.complaints, ...(await visitor.tab.evaluate(alive))]).toEqual([]);
    expect(await visitor.tab.locator("#rincian thead").textContent()).toContain(
      'Kota "><img src=x onerror=bocor=1 data-bocor>',
    );
  });

  test.each(["", "/en"])("site%s: a claim is answered from such a record", async (start) => {
    const [, visitor] = visitors as [Visitor, Visitor];
    await visitor.open(`${start}/klaim/?w=35.73&p=15,7&j=26046`);
    await visitor.tab.locator("#jawaban a").first().waitFor();
    expect([...visitor.complaints, ...(await visitor.tab.evaluate(alive))]).toEqual([]);
  });

  test("a file to be checked may hold anything", async () => {
    const [, , visitor] = visitors as [Visitor, Visitor, Visitor];
    await visitor.open("/data/periksa/");
    const rows = payloads.map((one) => `"${one.replaceAll('"', '""')}"`).map((cell) => Array(12).fill(cell).join(","));
    const buffer = Buffer.from(`${String(hostile()["aktivasi"]).split("\n")[0]}\n${rows.join("\n")}\n`);
    await visitor.tab.locator("input[type=file]").setInputFiles({ name: "aktivasi.csv", mimeType: "text/csv", buffer });
    await visitor.tab.locator("[data-state=done] [data-rule]").first().waitFor();
    expect([...visitor.complaints, ...(await visitor.tab.evaluate(alive))]).toEqual([]);
  });
});
