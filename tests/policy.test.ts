import { expect, test } from "vitest";
import { narrowed } from "../src/policy.ts";

/** The example of the specification (CSP level 3, section 8.3), hash and all. */
const hello = "alert('Hello, world.');";
const helloHash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
/** SHA-256 of nothing, as published with the standard, in base 64. */
const nothingHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The policy that a page with a policy and a body is left with. */
function left(policy: string, body: string): string {
  const page = narrowed(`<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`);
  return /content="([^"]+)"/.exec(page)![1]!;
}

const whole = `default-src 'none'; script-src 'self' ${helloHash}; style-src 'self' ${nothingHash};`;

test("what is within the page stays named", () => {
  const body = `<script type="module">${hello}</script><style></style>`;
  expect(left(whole, body)).toBe(whole);
});

test("what another page has is not named", () => {
  expect(left(whole, "<style></style>")).toBe(
    `default-src 'none'; script-src 'self'; style-src 'self' ${nothingHash};`,
  );
  expect(left(whole, `<script>${hello}</script>`)).toBe(
    `default-src 'none'; script-src 'self' ${helloHash}; style-src 'self';`,
  );
});

test("the text counts as it stands, line ends and spaces too", () => {
  expect(left(whole, `<script>\n${hello}</script>`)).not.toContain(helloHash);
});

test("nothing is allowed that was not: a script that got into the page does not run", () => {
  const bare = "default-src 'none'; script-src 'self'; style-src 'self';";
  expect(left(bare, `<script>${hello}</script>`)).toBe(bare);
});
