import { describe, expect, test } from "vitest";
import { pages, parse, sites, told, type Page } from "./sites.ts";

/**
 * Words that offer to be written to, to answer or to publish an answer, wherever they stand; but not the days that
 * the law gives an office to answer the letter, nor where the letter goes.
 */
const offers = {
  id: /pengelola situs|hak jawab|hari kerja(?! sejak)(?! dengan)|beri tahu kami|kirim (angka|tautan)|mengirim angka|\bkontak\b|tanggapan|dibantah|akan dimuat|(dapat|cara) menjawab/gi,
  en: /those who run|right of reply|working days(?! from receiving)(?! with)|\btell us|\bsend (it|a|the)\b(?! to the PPID)|\bcontact\b|contested|\brepl(y|ies)\b|questions go to|can answer/gi,
};

/** What a page says, its title and descriptions included. */
function said(page: Page): string {
  const document = parse(page);
  const descriptions = [...document.querySelectorAll("meta[content]")].map((meta) => meta.getAttribute("content"));
  return [document.querySelector("title")!.textContent, ...descriptions, document.body.textContent].join("\n");
}

function offersOn(page: Page): string[] {
  return (said(page).match(offers[page.language]) ?? []).map((offer) => `${page.path}: ${offer}`);
}

/** The addresses of `selector` on a page. */
function hrefs(page: Page, selector: string): string[] {
  return [...parse(page).querySelectorAll(selector)].map((link) => link.getAttribute("href")!);
}

const ADDRESS = sites.moved.settings.CONTACT;
const regionPages = (all: Page[]) => all.filter(({ type }) => type === "/wilayah/:slug/");

describe.each(["real", "odd"] as const)("site %s, which has no address", (name) => {
  const all = pages(name);

  test("no page offers to be written to, to answer, or to publish an answer", () => {
    expect(told(all.flatMap(offersOn))).toEqual([]);
  });

  test("no page leads to where that was offered", () => {
    const dead = "a[href^='mailto:'], a[href$='#hak-jawab'], a[href$='/tentang/#kirim']";
    expect(told(all.flatMap((page) => hrefs(page, dead).map((href) => `${page.path} -> ${href}`)))).toEqual([]);
  });

  test("no button shares a sentence without the address it is from", () => {
    expect(told(all.flatMap((page) => hrefs(page, "a[href*='wa.me']")))).toEqual([]);
    const named = regionPages(all).filter((page) =>
      /bagikan|share/i.test(parse(page).querySelector("#pakai h2")!.textContent),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});

describe("a site with an origin and an address", () => {
  const all = pages("moved");

  test("every region's page names the address to contest a figure, and where corrections are listed", () => {
    const without = regionPages(all).filter((page) => {
      const [contact, ledger] = hrefs(page, "#hak-jawab p a");
      return contact !== ADDRESS || !ledger?.endsWith("/koreksi/");
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test("every region without a figure asks for one, every one with an old figure for a newer one", () => {
    const asking = regionPages(all).map((page) => {
      const document = parse(page);
      const kind = document.querySelector("main .big") ? "old" : "none";
      const asks = { none: [`#kirim a[href='${ADDRESS}']`], old: ["a[href$='/tentang/#kirim']"] }[kind];
      return { path: page.path, kind, asked: asks.every((selector) => document.querySelector(`main ${selector}`)) };
    });
    expect(asking.filter(({ asked }) => !asked)).toEqual([]);
    // 19 of the 38 have no figure, in two languages; the others, and the province, are old.
    expect(asking.filter(({ kind }) => kind === "none")).toHaveLength(38);
    expect(asking.filter(({ kind }) => kind === "old")).toHaveLength(40);
  });

  test.each(["/", "/tentang/", "/pers/", "/klaim/"])("%s gives the address, in both languages", (path) => {
    for (const language of ["", "/en"]) {
      const page = all.find((one) => one.path === language + path)!;
      expect(hrefs(page, `main a[href='${ADDRESS}']`).length, page.path).toBeGreaterThan(0);
    }
  });

  test.each(["/koreksi/", "/klaim/"])("%s leads to the right of reply", (path) => {
    const page = all.find((one) => one.path === path)!;
    expect(hrefs(page, "main a[href$='/tentang/#hak-jawab']")).toEqual(["/ikd/tentang/#hak-jawab"]);
  });

  test("descriptions say that there is somebody to write to", () => {
    const described = (path: string) =>
      parse(all.find((one) => one.path === path)!)
        .querySelector("meta[name=description]")!
        .getAttribute("content");
    expect(described("/pers/")).toContain("kontak");
    expect(described("/en/tentang/")).toContain("how to send a figure");
    expect(described("/wilayah/kabupaten-magetan/")).toContain("mengirim angkanya");
  });

  test("every region's page can be shared, and the message begins with its address", () => {
    const shared = regionPages(all).map((page) => {
      const message = decodeURIComponent(hrefs(page, ".todo a[href*='wa.me']")[0] ?? "");
      return { path: page.path, message };
    });
    const start = ({ path }: { path: string }) => `https://wa.me/?text=https://pantau.example/ikd${path}\n`;
    expect(shared.filter((one) => !one.message.startsWith(start(one)))).toEqual([]);
  });
});
