import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { differentPages, parse, told, type Page } from "./sites.ts";

/** The part of a page's policy that is the same everywhere. */
const strict: Record<string, string> = {
  "default-src": "'none'",
  "base-uri": "'none'",
  "object-src": "'none'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "form-action": "'self'",
};

type Directives = Map<string, string[]>;

/** Directives of the page's policy: name to sources; empty if it has none. */
function policy(document: Document): Directives {
  const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
  const directives = (meta?.getAttribute("content") ?? "").split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = "", ...sources]) => [name, sources]));
}

/** What a policy permits beyond its own, hashed styles and scripts, or forgets to forbid. */
function loose(directives: Directives): string[] {
  const differing = Object.entries(strict)
    .filter(([directive, sources]) => directives.get(directive)?.join(" ") !== sources)
    .map(([directive]) => `${directive} ${directives.get(directive)?.join(" ")}`);
  const open = ["script-src", "style-src"]
    .flatMap((directive) => directives.get(directive) ?? [`no ${directive}`])
    .filter((source) => !/^('self'|'sha(256|384|512)-[A-Za-z0-9+/=]+')$/.test(source));
  return [...differing, ...open];
}

/** Text of inline elements as the browser hashes it: what stands between the tags. Data blocks are not run. */
function inline({ html }: Page, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"))]
    .filter(([, attributes = ""]) => !/\bsrc=|type="?application\/(ld\+)?json/.test(attributes))
    .map(([, , text = ""]) => text);
}

/** Inline styles and scripts that the policy stops, or that stand before it. */
function blocked(page: Page, directives: Directives): string[] {
  const unhashed = ["style", "script"].flatMap((tag) =>
    inline(page, tag)
      .filter((text) => directives.get(`${tag}-src`)?.includes(hash(text)) !== true)
      .map((text) => `<${tag}> ${text.slice(0, 60)}`),
  );
  const early = page.html.split(/<meta http-equiv="content-security-policy"/i)[0]?.match(/<(style|script)\b/);
  return early ? [...unhashed, `<${early[1]}> before the policy`] : unhashed;
}

/** Hashes that the policy names and nothing on the page has: bytes for nothing, and leave for what does not belong. */
function idle(page: Page, directives: Directives): string[] {
  return ["style", "script"].flatMap((tag) => {
    const own = inline(page, tag).map(hash);
    return (directives.get(`${tag}-src`) ?? []).filter((source) => source.startsWith("'sha") && !own.includes(source));
  });
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Attributes that are a style or a script. */
function carried(document: Document): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name === "style" || /^on/i.test(name) || /^\s*(javascript|vbscript):/i.test(value))
      .map(({ name, value }) => `<${element.localName} ${name}="${value.slice(0, 60)}">`),
  );
}

const resources = "script, img, iframe, embed, object, source, video, audio, track, use, image, input, link";
const addresses = ["src", "srcset", "href", "xlink:href", "data", "poster"];
const namesOnly = /^(canonical|alternate|license|author|next|prev|me|help|search)( |$)/;
const hints =
  'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"], meta[http-equiv="refresh"], base';

/** Addresses on another host that the browser would ask, and hints and styles that would make it. */
function foreign(document: Document, { html }: Page): string[] {
  const loaded = [...document.querySelectorAll(resources)]
    .filter((element) => !namesOnly.test(element.getAttribute("rel") ?? ""))
    .flatMap((element) => addresses.map((name) => element.getAttribute(name) ?? ""))
    .filter((address) => /^\s*([a-z]+:)?\/\//i.test(address));
  const hinted = [...document.querySelectorAll(hints)].map((element) => element.outerHTML);
  const styled = [...html.matchAll(/(?:url\((?!#)|@import)[^)]{0,60}/g)].map(String);
  return [...loaded, ...hinted, ...styled];
}

interface Findings {
  loose: string[];
  blocked: string[];
  idle: string[];
  carried: string[];
  foreign: string[];
}

function findings(page: Page): Findings {
  const document = parse(page);
  const directives = policy(document);
  const named = (found: string[]) => found.map((one) => `${page.path}: ${one}`);
  return {
    loose: named(loose(directives)),
    blocked: named(blocked(page, directives)),
    idle: named(idle(page, directives)),
    carried: named(carried(document)),
    foreign: named(foreign(document, page)),
  };
}

describe("every page", () => {
  const all = differentPages().map(findings);

  test("forbids all but its own, hashed styles and scripts", () => {
    expect(told(all.flatMap((page) => page.loose))).toEqual([]);
  });

  test("lets a worker run on the page that has one, and on no other", () => {
    const letting = differentPages().filter(({ html }) => html.includes("worker-src"));
    expect(new Set(letting.map(({ type }) => type))).toEqual(new Set(["/data/periksa/"]));
    expect(letting.map((page) => policy(parse(page)).get("worker-src"))).toEqual(letting.map(() => ["'self'"]));
  });

  test("allows every inline style and script it has, and says so before them", () => {
    expect(told(all.flatMap((page) => page.blocked))).toEqual([]);
  });

  test("allows none that it has not", () => {
    expect(told(all.flatMap((page) => page.idle))).toEqual([]);
  });

  test("carries no style and no script in an attribute", () => {
    expect(told(all.flatMap((page) => page.carried))).toEqual([]);
  });

  test("loads nothing from anyone else", () => {
    expect(told(all.flatMap((page) => page.foreign))).toEqual([]);
  });
});
