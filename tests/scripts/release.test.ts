import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

// Each test starts Node.
const SLOW = { timeout: 60_000 };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pantau-release-"));
  for (const path of ["data", "package.json", "package-lock.json", "CITATION.cff"])
    cpSync(path, join(folder, path), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function release(...options: string[]) {
  const command = [resolve("scripts/release.ts"), "--today", "2027-01-05", ...options];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const listed = () =>
  read("data/versi.jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("writes the version into the list, the package, the lockfile and the citation", SLOW, () => {
  const before = listed();
  const { status, stdout } = release("--version", "7.0.0", "--id", "Baru.", "--en", "New.");
  expect([status, stdout]).toEqual([0, 'git commit -am "Data 7.0.0" && git tag data-v7.0.0\n']);
  const sum = spawnSync("sh", ["-c", "cat data/*.csv | sha256sum"], { cwd: folder, encoding: "utf8" }).stdout;
  const entry = { version: "7.0.0", date: "2027-01-05", sha256: sum.slice(0, 64), note: { id: "Baru.", en: "New." } };
  expect(listed()).toEqual([...before, entry]);
  expect(JSON.parse(read("package.json"))).toMatchObject({ version: "7.0.0" });
  expect(JSON.parse(read("package-lock.json"))).toMatchObject({
    version: "7.0.0",
    packages: { "": { version: "7.0.0" } },
  });
  expect(read("CITATION.cff")).toMatch(/^version: 7\.0\.0\ndate-released: 2027-01-05$/m);
});

test(
  "the newest version may be recorded again before it is tagged; an older one, or one without words, not",
  SLOW,
  () => {
    const before = listed();
    const newest = before.at(-1).version as string;
    expect(release("--version", newest, "--id", "Lagi.", "--en", "Again.").status).toBe(0);
    expect(listed()).toEqual([
      ...before.slice(0, -1),
      { ...before.at(-1), date: "2027-01-05", note: { id: "Lagi.", en: "Again." } },
    ]);
    const kept = read("data/versi.jsonl");
    for (const options of [
      ["--version", "0.0.1", "--id", "a", "--en", "b"],
      ["--version", "7.0.0"],
    ]) {
      const { status, stderr } = release(...options);
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^data\/versi\.jsonl:2: /)]);
    }
    expect(read("data/versi.jsonl")).toBe(kept);
  },
);
