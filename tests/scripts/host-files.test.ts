import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishSite, precompress } from "../../scripts/host-files.ts";
import { filesIn } from "../../scripts/manifest.ts";

const table = "kode,nama\n35.73,Kota Malang\n".repeat(50);

let folder = "";
const read = (file: string) => readFileSync(join(folder, file));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pantau-hosts-"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "index.html"), '<a href="/data/">');
  writeFileSync(join(folder, "data/index.html"), '<a href="/data/aktivasi.csv">');
  writeFileSync(join(folder, "data/aktivasi.csv"), table);
  writeFileSync(join(folder, "data/aktivasi.xlsx"), table);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file has its compressed forms beside it where they are smaller and hosts would compress it", async () => {
  await precompress(folder);
  expect(filesIn(folder).filter((file) => /\.(gz|br)$/.test(file))).toEqual([
    "data/aktivasi.csv.br",
    "data/aktivasi.csv.gz",
  ]);
  expect(gunzipSync(read("data/aktivasi.csv.gz")).toString()).toBe(table);
  expect(brotliDecompressSync(read("data/aktivasi.csv.br")).toString()).toBe(table);
});

test("no compressed form tells when or where it was made (RFC 1952: MTIME 0, OS 255)", async () => {
  await precompress(folder);
  const header = [...read("data/aktivasi.csv.gz").subarray(4, 10)];
  expect([header.slice(0, 4), header[5]]).toEqual([[0, 0, 0, 0], 255]);
});

const plain = { base: "/", offline: false, precompressed: false };
const added = () => filesIn(folder).filter((file) => !/\.(html|csv|xlsx)$/.test(file));

test("hosts find what they read by themselves, and links lead on from the root", async () => {
  await finishSite(folder, plain);
  expect(added()).toEqual([".htaccess", ".nojekyll", "_headers"]);
  expect(read("index.html").toString()).toBe('<a href="/data/">');
});

test("compressed forms come with PRECOMPRESS alone", async () => {
  await finishSite(folder, { ...plain, precompressed: true });
  expect(added()).toEqual([".htaccess", ".nojekyll", "_headers", "data/aktivasi.csv.br", "data/aktivasi.csv.gz"]);
});

test("for a folder the links of every page lead to files, and nothing is said to a host", async () => {
  await finishSite(folder, { ...plain, offline: true });
  expect(added()).toEqual([]);
  expect(read("index.html").toString()).toBe('<a href="data/index.html">');
  expect(read("data/index.html").toString()).toBe('<a href="../data/aktivasi.csv">');
});
