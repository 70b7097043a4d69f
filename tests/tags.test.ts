import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { painted, paintsOf } from "../src/paint.ts";
import { narrowed } from "../src/policy.ts";
import { spaced } from "../src/spaced.ts";
import { unmistakable } from "../src/tags.ts";

const code = 'if(1<2){let a="</p><p>"}';
const hash = `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

/** A page as Astro writes it, which escapes & and " in an attribute and no more: a name before its own script, and in a drawing. */
const written = (name: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src ${hash}"></head><!-- ">" --><p title="${name}">a</p>` +
  `<svg class="c" aria-label="${name}"><path class="q" aria-label="${name}"/></svg><script data-of="${name}">${code}</script>`;

const paints = paintsOf(".q { fill: var(--ink) }", ":root { --ink: #1a1c26 }");
const finished = (html: string) => painted(narrowed(spaced(unmistakable(html))), paints);

describe.each([
  "Kota <!--<script>x",
  "Kota </script><script>x",
  "Kota <style>x",
  "Kota <svg><path>x",
  "Kota --> a>b 'c' </pre><pre>x",
  "Kota <li>x</li>y",
  "Kota a/>b",
])("a name %s", (name) => {
  const { document } = parseHTML(finished(written(name)));

  test("is on the finished page what it was", () => {
    const named = [...document.querySelectorAll("p, svg, path, script")];
    const values = named.flatMap((one) =>
      ["title", "aria-label", "data-of"].flatMap((of) => one.getAttribute(of) ?? []),
    );
    expect(values).toEqual([name, name, name, name]);
  });

  test("keeps neither the policy from naming the page's own script, nor a drawing from its colours", () => {
    expect(document.querySelector("meta")?.getAttribute("content")).toBe(`script-src ${hash}`);
    expect(document.querySelector("script")?.textContent).toBe(code);
    expect(document.querySelector("path")?.getAttribute("fill")).toBe("#1a1c26");
  });
});

test("a page without such a name stays as it was written, to the byte", () => {
  const page = written("Kota Malang &amp; &quot;Batu&quot;");
  expect(unmistakable(page)).toBe(page);
});
