import { describe, expect, test } from "vitest";
import { differentPages, parse, told } from "./sites.ts";
import { scripts, workers } from "./scripts.ts";
import { youngInScripts, youngInStyles } from "./young.ts";

// What the build makes is written for Chromium 65: on any machine, without one (tests/browser/engines.test.ts has one).

describe("every page", () => {
  const all = differentPages().map((page) => ({ path: page.path, site: page.site, document: parse(page) }));

  test("runs no script that asks for more than Chromium 65, or brings it along", () => {
    const run = all.map(({ path, site, document }) => ({ path, texts: scripts(document, site) }));
    expect(found(run, youngInScripts)).toEqual([]);
  });

  test("starts no worker that asks for more than Chromium 65, or brings it along", () => {
    const started = all.map(({ path, site, document }) => ({ path, texts: workers(document, site) }));
    expect(started.flatMap(({ texts }) => texts)).not.toEqual([]);
    expect(found(started, youngInScripts)).toEqual([]);
  });

  test("has no style that Chromium 65 would drop without another beside it", () => {
    const dressed = all.map(({ path, document }) => ({
      path,
      texts: [...document.querySelectorAll("style")].map(({ textContent }) => textContent ?? ""),
    }));
    expect(found(dressed, (texts) => texts.flatMap(youngInStyles))).toEqual([]);
  });
});

describe("the gate", () => {
  test.each([
    ["a.toSorted()", "toSorted (110)"],
    ["a.at(-1)", "at (92)"],
    ["Object.fromEntries([])", "fromEntries (73)"],
    ["structuredClone(a)", "structuredClone (98)"],
    ["new Intl.ListFormat('id')", "ListFormat (72)"],
    ["date({dateStyle: 'long'})", "dateStyle (76)"],
    ["a?.b", "?. (80)"],
    ["a ?? b", "?? (80)"],
    ["try { a() } catch {}", "catch {} (66)"],
    ["class A { b = 1 }", "fields of a class (72)"],
    ["class A { #b() {} }", "#private (74)"],
    ["/a/v.test(b)", "/a/v (90)"],
  ])("notices a planted %s", (code, found) => {
    expect(youngInScripts([code])).toEqual([found]);
  });

  test.each(["step.at + 1", "a.map(b).slice(1)", "'a?.b ?? c'", "/a?.b/.test(c)", "f({ at: 1 })"])(
    "lets %s pass",
    (code) => {
      expect(youngInScripts([code])).toEqual([]);
    },
  );

  test("lets a member pass that the page's own scripts stand in for, and no other", () => {
    const standIns = "s(Array.prototype, { at, toSorted(by) {} })";
    expect(youngInScripts([standIns, "a.toSorted(); a.at(0); a.flat()"])).toEqual(["flat (69)"]);
  });

  test.each([
    ["@media (width>=62em){a{b:c}}"],
    ["a:is(b,c),d{e:f}"],
    ["a:not(.b,.c),d{e:f}"],
    ["a,b:focus-visible{c:d}"],
    ["a{font-size:clamp(1rem,2vw,3rem)}"],
    ["a{font:1rem var(--f);font:clamp(1rem,2vw,3rem) var(--f)}"],
    ["a{display:grid;gap:1rem}"],
    ["a{inset:0}"],
    ["a{margin-inline:1rem}"],
    ["a{overflow-wrap:anywhere}"],
    ["a{background:repeating-linear-gradient(135deg,var(--a) 0 1px,transparent 1px)}"],
  ])("notices %s", (css) => {
    expect(youngInStyles(css)).toHaveLength(1);
  });

  test.each([
    "a:focus-visible{b:c}",
    "a{font-size:1rem;font-size:clamp(1rem,2vw,3rem)}",
    "a{grid-gap:1rem;gap:1rem}",
    "a{grid-template-columns:minmax(0,1fr)}",
    "a{word-break:break-word;overflow-wrap:anywhere}",
    "a{background:repeating-linear-gradient(135deg,var(--a) 0,var(--a) 1px,transparent 1px)}",
    "@container (max-width:14em){*,main :is(th,td){overflow-wrap:anywhere}}",
  ])("lets %s pass", (css) => {
    expect(youngInStyles(css)).toEqual([]);
  });
});

/** What is found in the texts of pages; of pages with the same texts the first is looked at. */
function found(pages: { path: string; texts: string[] }[], find: (texts: string[]) => string[]): string[] {
  const first = new Map(pages.toReversed().map((page) => [page.texts.join("\n"), page]));
  return told([...first.values()].flatMap(({ path, texts }) => find(texts).map((one) => `${path}: ${one}`)));
}
