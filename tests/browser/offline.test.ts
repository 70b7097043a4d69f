import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { relinkPages } from "../../scripts/host-files.ts";
import { filesIn } from "../../scripts/manifest.ts";
import { siteFolder, sites, told } from "../site/sites.ts";

// The site on a memory stick: what OFFLINE=1 makes of it, opened from its folder.

let folder: string;
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pantau-offline-"));
  // With everything set that can be, and below a path: a page then holds every kind of link.
  cpSync(siteFolder("moved"), folder, { recursive: true });
  relinkPages(folder, sites.moved.base);
  browser = await chromium.connect(inject("browsers").roboto);
  tab = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const open = (file: string) => tab.goto(pathToFileURL(join(folder, file)).href);
const opened = () => fileURLToPath(tab.url().replace(/[?#].*/, "")).slice(folder.length);

test("no link of any page is dead, from file to file and to the place that it names", () => {
  const code = /(?<=<(?:script|style)\b[^>]*>)[^]*?(?=<\/(?:script|style)>)/g;
  const pages = filesIn(folder).filter((file) => file.endsWith(".html"));
  const texts = new Map(
    pages.map((file) => [join(folder, file), readFileSync(join(folder, file), "utf8").replace(code, "")]),
  );
  let links = 0;
  const dead = [...texts].flatMap(([file, html]) => {
    const here = pathToFileURL(file);
    const addresses = [...html.matchAll(/<[^<>]*?\s(?:href|src|action)="([^"]*)"/g)].map(([, address = ""]) => address);
    return addresses.filter((address) => {
      const url = new URL(address.replaceAll("&amp;", "&"), here);
      if (url.protocol !== "file:") return false;
      links++;
      const target = fileURLToPath(new URL(url.pathname, here));
      const id = decodeURIComponent(url.hash.slice(1));
      const isThere = existsSync(target) && !target.endsWith("/") && target.startsWith(folder);
      return !isThere || (id !== "" && texts.get(target)?.includes(` id="${id}"`) === false);
    });
  });
  // Each page has the navigation at its foot, 15 links, and more: 600 pages.
  expect([texts.size > 600, links > 10_000]).toEqual([true, true]);
  expect(told(dead)).toEqual([]);
});

test("from a region readers come to its reports, the sources, the home page and the other language", async () => {
  await open("wilayah/kota-malang/index.html");
  expect(await tab.locator("main svg").count()).toBeGreaterThan(1);
  await tab.locator('main a[href*="/laporan/"]').first().click();
  expect(opened()).toBe("/wilayah/kota-malang/laporan/index.html");
  await tab.locator('footer a[href$="/sumber/index.html"]').click();
  expect(await tab.locator("h1").innerText()).toBe("Sumber setiap angka");
  await tab.locator("header a").first().click();
  expect(opened()).toBe("/index.html");
  await tab.locator("header a[hreflang=en], header a[lang=en]").first().click();
  expect(opened()).toBe("/en/index.html");
  await open("wilayah/35.73/index.html");
  await tab.waitForURL(/kota-malang\/index\.html$/);
});

test.each(["index.html", "bandingkan/index.html", "klaim/index.html", "en/data/periksa/index.html"])(
  "the tool of %s says at once that it needs the site",
  async (file) => {
    await open(file);
    await tab.locator(".unstarted").waitFor({ timeout: 5000 });
    expect(await tab.locator(".unstarted").innerText()).toMatch(/sambungan ke situsnya|a connection to the site/);
    expect(await tab.locator(".tool").first().isVisible()).toBe(false);
  },
);
