import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeValid } from "./valid.ts";

let folder: string;
let data: string;

/** A repository whose one commit holds the valid folder; since then a published count has changed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pantau-base-"));
  data = join(folder, "data");
  writeValid(data);
  git("init", "--quiet");
  git("add", "data");
  git("-c", "user.name=Uji", "-c", "user.email=uji@example.invalid", "commit", "--quiet", "--message=Awal");
  const path = join(data, "aktivasi.csv");
  writeFileSync(path, readFileSync(path, "utf8").replace(",54000,", ",55000,"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...parameters: string[]): void {
  execFileSync("git", ["-C", folder, ...parameters], { stdio: "ignore" });
}

/** What `npm run check` says of the changed folder with another `--base`: exit code and standard output. */
function check(base: string): { status: number | null; stdout: string } {
  const parameters = ["scripts/check.ts", "--data", data, "--today", "2026-11-21", "--base", base];
  const { status, stdout } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
  return { status, stdout };
}

test("a git revision is the earlier state", () => {
  const { status, stdout } = check("HEAD");
  expect(status).toBe(1);
  expect(stdout).toContain("nilai-terbit-berubah jumlah «55000» berbeda dari yang telah terbit (54000).");
});

test("so is a folder with the earlier files", () => {
  expect(check(writeValid(join(folder, "earlier"))).stdout).toBe(check("HEAD").stdout);
  expect(check(data).status).toBe(0);
});

test("what is neither, or would be an option of git, is wrong usage: nothing on standard output", () => {
  for (const base of ["no-such-revision", "HEAD:data", "--output=x"]) {
    expect(check(base)).toEqual({ status: 2, stdout: "" });
  }
});
