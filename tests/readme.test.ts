import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const pictures = [...readme.matchAll(/<img src="([^"]+)"([^>]*)>/g)].map(([, file = "", rest = ""]) => ({
  file,
  rest,
}));

test("the README shows pictures of the pages; each says what is on it", () => {
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter(({ rest }) => !/ alt="[^"]{20,}"/.test(rest))).toEqual([]);
});

test("each is there, and none weighs more than 120 kB", () => {
  expect(pictures.filter(({ file }) => statSync(file).size > 120_000)).toEqual([]);
});
