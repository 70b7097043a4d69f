import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeValid } from "./valid.ts";

let folder: string;
let data: string;

/** A repository whose one commit holds the valid folder; since then a count has changed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pantau-diff-"));
  data = writeValid(join(folder, "data"));
  git("init", "--quiet");
  git("add", "data");
  git("-c", "user.name=Uji", "-c", "user.email=uji@example.invalid", "commit", "--quiet", "--message=Awal");
  write((text) => text.replace(",54000,", ",45000,"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...parameters: string[]): void {
  execFileSync("git", ["-C", folder, ...parameters], { stdio: "ignore" });
}

function write(by: (text: string) => string): void {
  const path = join(data, "aktivasi.csv");
  writeFileSync(path, by(readFileSync(path, "utf8")));
}

/** Runs `npm run diff`. */
function diff(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/diff.ts", ...parameters], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const today = ["--today", "2026-11-21"];

test("against a revision and against a folder: the same words, in the language asked for", () => {
  const earlier = writeValid(join(folder, "earlier"));
  const byRevision = diff("--data", data, "--base", "HEAD", ...today);
  expect([byRevision.status, byRevision.stderr]).toEqual([0, ""]);
  expect(byRevision.stdout).toContain("- Kota Malang, 22 April 2024: 54 ribu menjadi 45 ribu orang");
  const byFolder = diff("--data", data, "--base", earlier, ...today);
  expect(byFolder.stdout).toBe(byRevision.stdout.replace("dengan HEAD;", `dengan ${earlier};`));
  expect(diff("--data", data, "--base", "HEAD", "--lang", "en", ...today).stdout).toMatch(
    /^# What changes for readers/,
  );
});

test("against itself: one sentence", () => {
  expect(diff("--data", data, "--base", data, ...today)).toEqual({
    status: 0,
    stdout: "Tidak ada yang berubah bagi pembaca.\n",
    stderr: "",
  });
});

describe("2 where it is not understood: what and how it is used, nothing on standard output", () => {
  test.each([
    [[], /--base: tulis revisi git atau folder/],
    [["--base", ""], /--base: tulis revisi git atau folder/],
    [["--base", "no-such-revision"], /--base no-such-revision: bukan folder, dan bukan revisi git/],
    [["--base", "--output=x"], /--base/],
    [["--base", "tests/fixtures"], /tidak ada satu pun tabel/],
    [["--base", "HEAD", "--lang", "jv"], /--lang jv/],
    [["--base", "HEAD", "--today", "2026-02-30"], /--today 2026-02-30/],
    [["--base", "HEAD", "more"], /\? more/],
  ])("%o", (parameters, message) => {
    const { status, stdout, stderr } = diff(...parameters);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^npm run diff -- --base REV/m);
  });
});

test("1 where the data of now have an error: the report on standard error, nothing on standard output", () => {
  const broken = writeValid(join(folder, "broken"));
  const path = join(broken, "aktivasi.csv");
  writeFileSync(path, readFileSync(path, "utf8").replace(",54000,", ",54.000,"));
  const { status, stdout, stderr } = diff("--data", broken, "--base", data, ...today);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("aktivasi.csv:4:23 angka-pemisah-ribuan");
});
