import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parse, pages, sites, told, type Page, type SiteName } from "./sites.ts";

/** Directives of the page's policy: name to sources; empty if it has none. */
function policy(page: Page): Map<string, string[]> {
  const content =
    parse(page).querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute("content") ?? "";
  const directives = content.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = "", ...sources]) => [name, sources]));
}

/** Text of inline elements as the browser hashes it: the bytes between the tags. */
function inline(page: Page, tag: "style" | "script"): string[] {
  const elements = page.html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"));
  return [...elements]
    .filter(([, attributes = ""]) => !/\bsrc=|type="?application\/(ld\+)?json/.test(attributes))
    .map(([, , text = ""]) => text);
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Paths of the pages that a check finds something in, with what it found. */
function findings(all: Page[], check: (page: Page) => string[]): string[] {
  return told(all.flatMap((page) => check(page).map((found) => `${page.path}: ${found}`)));
}

describe.each(Object.keys(sites) as SiteName[])("site %s", (name) => {
  const all = pages(name);

  test("the policy of every page forbids all but its own, hashed styles and scripts", () => {
    const strict = {
      "default-src": "'none'",
      "base-uri": "'none'",
      "object-src": "'none'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "form-action": "'self'",
    };
    const loose = findings(all, (page) => {
      const directives = policy(page);
      const differing = Object.entries(strict)
        .filter(([directive, sources]) => directives.get(directive)?.join(" ") !== sources)
        .map(([directive]) => `${directive} ${directives.get(directive)?.join(" ")}`);
      const open = ["script-src", "style-src"]
        .flatMap((directive) => directives.get(directive) ?? [`no ${directive}`])
        .filter((source) => !/^('self'|'sha(256|384|512)-[A-Za-z0-9+/=]+')$/.test(source));
      return [...differing, ...open];
    });
    expect(loose).toEqual([]);
  });

  test("the policy allows every inline style and script there is, and stands before them", () => {
    const blocked = findings(all, (page) => {
      const directives = policy(page);
      const unhashed = (["style", "script"] as const).flatMap((tag) =>
        inline(page, tag)
          .filter((text) => directives.get(`${tag}-src`)?.includes(hash(text)) !== true)
          .map((text) => `<${tag}> ${text.slice(0, 60)}`),
      );
      const start = page.html.search(/<meta http-equiv="content-security-policy"/i);
      const early = page.html.slice(0, start).match(/<(style|script)\b/);
      return early ? [...unhashed, `<${early[1]}> before the policy`] : unhashed;
    });
    expect(blocked).toEqual([]);
  });

  test("no attribute carries a style or a script", () => {
    const carried = findings(all, (page) =>
      [...parse(page).querySelectorAll("*")].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) => name === "style" || /^on/i.test(name) || /^\s*(javascript|vbscript):/i.test(value),
          )
          .map(({ name, value }) => `<${element.localName} ${name}="${value.slice(0, 60)}">`),
      ),
    );
    expect(carried).toEqual([]);
  });

  test("nothing is loaded from anyone else", () => {
    const resources = "script, img, iframe, embed, object, source, video, audio, track, use, image, input, link";
    const harmless = /^(canonical|alternate|license|author|next|prev|me|help|search)( |$)/;
    const foreign = findings(all, (page) =>
      [...parse(page).querySelectorAll(resources)]
        .filter((element) => !harmless.test(element.getAttribute("rel") ?? ""))
        .flatMap((element) =>
          ["src", "srcset", "href", "xlink:href", "data", "poster"].map((attribute) => element.getAttribute(attribute)),
        )
        .filter((address) => address !== null && /^\s*([a-z]+:)?\/\//i.test(address))
        .map(String),
    );
    expect(foreign).toEqual([]);
    const hints = findings(all, (page) =>
      [
        ...parse(page).querySelectorAll(
          'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"], meta[http-equiv="refresh"], base',
        ),
      ].map((element) => element.outerHTML),
    );
    expect(hints).toEqual([]);
    expect(findings(all, (page) => [...page.html.matchAll(/(?:url\((?!#)|@import)[^)]{0,60}/g)].map(String))).toEqual(
      [],
    );
  });
});
