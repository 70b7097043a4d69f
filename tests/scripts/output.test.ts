import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesIn, hashesFrom, MANIFEST, writeManifest } from "../../scripts/manifest.ts";
import { diskFault, newStage, outputFolder, put } from "../../scripts/output.ts";

let parent = "";
let folder = "";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "pantau-output-"));
  folder = join(parent, "dist");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A folder of files; their text is their own name but for those that are told. */
function write(where: string, ...paths: string[]): string {
  for (const path of paths) {
    mkdirSync(join(where, path, ".."), { recursive: true });
    writeFileSync(join(where, path), path);
  }
  return where;
}

function site(where: string, ...paths: string[]): string {
  writeManifest(write(where, ...paths));
  return where;
}

test("a site lists each of its files, hidden ones too, with the SHA-256 of its bytes", () => {
  site(folder, "index.html", ".well-known/security.txt", "a/b.csv");
  expect(filesIn(folder)).toEqual([".well-known/security.txt", "a/b.csv", "index.html", MANIFEST]);
  const hashes = hashesFrom(readFileSync(join(folder, MANIFEST), "utf8"));
  expect(Object.keys(hashes!)).toEqual([".well-known/security.txt", "a/b.csv", "index.html"]);
  // printf index.html | sha256sum
  expect(hashes!["index.html"]).toBe("0eb547304658805aad788d320f10bf1f292797b5e6d745a3bf617584da017051");
});

test.each(["", "{}", "[]", '{"generator":"lain","files":{}}', '{"generator":"pantau-ikd","files":{"a":"1"}}'])(
  "%j is no list of ours",
  (text) => expect(hashesFrom(text)).toBeNull(),
);

test("a folder that is not there, an empty one and an earlier site may be written to", () => {
  expect(outputFolder(folder)).toBe(folder);
  mkdirSync(folder);
  expect(outputFolder(folder)).toBe(folder);
  site(folder, "index.html", "en/index.html");
  expect(outputFolder(folder)).toBe(folder);
});

test("of an earlier site some files may be gone: what is left is still ours", () => {
  rmSync(join(site(folder, "index.html", "a.csv"), "a.csv"));
  expect(outputFolder(folder)).toBe(folder);
});

test.each([
  ["without a list", () => write(folder, "aktivasi.csv"), "aktivasi.csv"],
  ["with a list of something else", () => write(folder, MANIFEST), MANIFEST],
  ["with one file too many", () => write(site(folder, "index.html"), "zaman.txt"), "zaman.txt"],
  ["with a hidden file", () => write(site(folder, "index.html"), ".git/HEAD"), ".git/HEAD"],
  ["that is a file", () => write(parent, "dist"), "dist"],
])("a folder %s is refused and left alone", (_, make, named) => {
  make();
  const before = existsSync(join(folder, MANIFEST)) ? readFileSync(join(folder, MANIFEST)) : null;
  expect(() => outputFolder(folder)).toThrow(named);
  if (before) expect(readFileSync(join(folder, MANIFEST))).toEqual(before);
});

test("a link means the folder it leads to", () => {
  site(join(parent, "public_html"), "index.html");
  symlinkSync("public_html", folder);
  expect(outputFolder(folder)).toBe(join(parent, "public_html"));
});

test("a finished site takes the place of the one before, of which nothing is left", () => {
  site(folder, "old.html");
  put(write(join(parent, "stage"), "new.html"), folder);
  expect(filesIn(parent)).toEqual(["dist/new.html"]);
});

test("what a build left that was killed between the two renames is put back", () => {
  site(`${folder}.lama`, "index.html");
  expect(outputFolder(folder)).toBe(folder);
  expect(filesIn(folder)).toEqual(["index.html", MANIFEST]);
});

test.each(["lama", "baru"])("what a build left beside the site, killed before or after, is taken away: .%s", (end) => {
  site(folder, "index.html");
  site(`${folder}.${end}`, "index.html", "a/b.html");
  expect(outputFolder(folder)).toBe(folder);
  expect(filesIn(parent)).toEqual(["dist/index.html", `dist/${MANIFEST}`]);
});

test("of a site that was being taken away the list is left, and the next build knows it as ours", () => {
  site(folder, "index.html");
  rmSync(join(site(`${folder}.lama`, "index.html", "z.html"), "index.html"));
  outputFolder(folder);
  expect(existsSync(`${folder}.lama`)).toBe(false);
});

test.each(["lama", "baru"])("somebody's own folder of that name is refused and left alone: .%s", (end) => {
  site(folder, "index.html");
  write(`${folder}.${end}`, "catatan.txt");
  expect(() => outputFolder(folder)).toThrow("catatan.txt");
  expect(filesIn(`${folder}.${end}`)).toEqual(["catatan.txt"]);
});

test("a new stage takes away those of processes that are gone, and of no other", () => {
  const dead = write(join(".cache", "build", "4194305"), "index.html");
  const alive = write(join(".cache", "build", String(process.ppid)), "index.html");
  newStage();
  expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
  rmSync(alive, { recursive: true });
});

test("a full disk is said as one, by the bundler too, and any other error is not", () => {
  const said = "Situs tidak dapat ditulis: penyimpanan penuh. Situs yang lama tetap utuh.";
  expect(diskFault(Object.assign(new Error(), { code: "ENOSPC" }))?.id).toBe(said);
  // 28 is ENOSPC on Linux, macOS and in Windows' C library alike.
  expect(diskFault(new Error("Failed to write file. Caused by: No space left on device (os error 28)"))?.id).toBe(said);
  expect(diskFault(new TypeError("x is not a function"))).toBeNull();
});
