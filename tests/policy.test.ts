import { expect, test } from "vitest";
import { withPolicy } from "../src/policy.ts";

/** The example of the specification (CSP level 3, section 8.3), hash and all. */
const hello = "alert('Hello, world.');";
const helloHash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
/** SHA-256 of nothing, as published with the standard, in base 64. */
const nothingHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Sources of a directive in the policy that a page with that body gets. */
function sources(directive: string, body: string): string[] {
  const page = withPolicy(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>a</title></head>${body}</html>`);
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(page)![1]!;
  return policy
    .split(";")
    .find((one) => one.startsWith(`${directive} `))!
    .split(" ")
    .slice(1);
}

test("a script and a style within the page are named by their hashes, each text once", () => {
  const body = `<script type="module">${hello}</script><script>${hello}</script><style></style>`;
  expect(sources("script-src", body)).toEqual(["'self'", helloHash]);
  expect(sources("style-src", body)).toEqual(["'self'", nothingHash]);
});

test("the text is hashed as it stands, line ends and spaces too", () => {
  expect(sources("script-src", `<script>\n${hello}</script>`)).toHaveLength(2);
  expect(sources("script-src", `<script>\n${hello}</script>`)).not.toContain(helloHash);
});

test("a script with an address and a block of data need none", () => {
  const body = `<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>`;
  expect(sources("script-src", body)).toEqual(["'self'"]);
});

test("the policy stands right after the charset, before anything that it rules", () => {
  const page = withPolicy(`<head><meta charset="utf-8"><style>a{}</style></head>`);
  expect(page).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><style>/,
  );
});
