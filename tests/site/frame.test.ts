import { describe, expect, test } from "vitest";
import { pages, parse, sites, told, type Page, type SiteName } from "./sites.ts";

const labels = { id: "Tautan ke bagian ", en: "Link to the section " };
const spaced = (text: string) => text.replace(/\s+/g, " ").trim();
const read = (element: Element | null) => spaced(element?.textContent ?? "");
const isMissingPage = ({ path }: Page) => path === "/404.html";

/** The value of each `attribute` of what `selector` finds on a page. */
function values(document: Document, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)!);
}

describe.each(["real", "moved"] satisfies SiteName[])("every page of site %s", (name) => {
  const { base } = sites[name];
  const all = pages(name).map((page) => ({ page, document: parse(page) }));
  const failing = (holds: (document: Document, page: Page) => boolean) =>
    told(all.filter(({ page, document }) => !holds(document, page)).map(({ page }) => page.path));

  test("has a title that says what it is and ends with the site's name", () => {
    expect(failing((document) => /^.{4,90} \| Pantau IKD$/.test(read(document.querySelector("title"))))).toEqual([]);
  });

  test("lets no telephone make links of its numbers", () => {
    const selector = "meta[name=format-detection][content='telephone=no']";
    expect(failing((document) => document.querySelector(selector) !== null)).toEqual([]);
  });

  test("has the mark for tabs and for home screens", () => {
    const icons = [`${base}favicon.ico`, `${base}favicon.svg`, `${base}apple-touch-icon.png`];
    expect(failing((document) => `${values(document, "link[rel*=icon]", "href")}` === `${icons}`)).toEqual([]);
  });

  test("has all pages in its menu, and what readers come for in its letterhead", () => {
    const inFrame = (document: Document, { language, path }: Page) => {
      const frame = isMissingPage({ path } as Page) ? `.frame[lang=${language}] ` : "";
      const menu = values(document, `${frame}header details.menu nav a`, "href");
      const main = values(document, `${frame}header nav.main a`, "href");
      const start = language === "en" ? `${base}en/` : base;
      const wanted = ["cara-aktivasi/", "klaim/", "bandingkan/"].map((one) => start + one);
      const foot = values(document, `${frame}footer nav li a`, "href");
      return `${menu}` === `${foot}` && wanted.every((one) => menu.includes(one) && main.includes(one));
    };
    expect(failing(inFrame)).toEqual([]);
  });

  test("has a link to each of its parts beside the heading, named in its language", () => {
    const linked = (document: Document, { language }: Page) =>
      [...document.querySelectorAll(".part")].every((part) => {
        const link = part.querySelector("h2 + a.here");
        return (
          link?.getAttribute("href") === `#${part.id}` &&
          spaced(link.getAttribute("aria-label") ?? "") === labels[language] + read(part.querySelector("h2"))
        );
      });
    expect(failing(linked)).toEqual([]);
  });
});

describe("what a page says of itself to others", () => {
  const property = (document: Document, name: string) =>
    values(document, `meta[property='og:${name}'], link[rel='${name}']`, name === "canonical" ? "href" : "content");

  test("title and description need no origin; addresses do", () => {
    const odd = pages("real").filter((page) => {
      const document = parse(page);
      const [title] = property(document, "title");
      const addresses = [...property(document, "url"), ...property(document, "canonical")];
      return (
        !title || / \| Pantau/.test(title) || addresses.length > 0 || property(document, "description").length !== 1
      );
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test("with an origin every page has its address, but the missing one, which has none", () => {
    const odd = pages("moved").filter((page) => {
      const document = parse(page);
      const own = isMissingPage(page) ? [] : [`https://pantau.example/ikd${page.path}`];
      const given = [property(document, "url"), property(document, "canonical")];
      const languages = values(document, "link[rel=alternate][hreflang]", "hreflang");
      return given.some((one) => `${one}` !== `${own}`) || languages.length !== 3 * own.length;
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
