import { readdirSync, readFileSync, statSync } from "node:fs";
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

test("the README names every room of src/, and no other", () => {
  const rooms = [...readme.matchAll(/^\| `([a-z]+)` +\|/gm)].map(([, room]) => room!);
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});
