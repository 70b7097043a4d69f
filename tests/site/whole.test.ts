import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { writeManifest } from "../../scripts/manifest.ts";

const FOLDER = join(".cache", "sites", "whole");
const SLOW = { timeout: 120_000 };

/** An earlier site of one page. */
beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "index.html"), "yang lama");
  writeManifest(FOLDER);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** A build on its way; `limit` is what a shell says first. */
function build(limit = "true"): ChildProcess {
  const command = `${limit}; exec "${process.execPath}" scripts/build.ts --outDir ${FOLDER}`;
  return spawn("sh", ["-c", command], { stdio: ["ignore", "ignore", "pipe"] });
}

function isAsBefore(): boolean {
  const files = globSync("**/*", { cwd: FOLDER }).toSorted();
  return (
    files.join() === "index.html,manifest.json" && readFileSync(join(FOLDER, "index.html"), "utf8") === "yang lama"
  );
}

test("killed while it writes its pages, a build leaves the site before it whole", SLOW, async () => {
  const child = build();
  const stage = join(".cache", "build", String(child.pid));
  while (child.exitCode === null && globSync("**/*.html", { cwd: stage }).length < 5) await setTimeout(5);
  child.kill("SIGKILL");
  await once(child, "close");
  expect(existsSync(stage)).toBe(true);
  expect(isAsBefore()).toBe(true);
});

test("a file that the disk does not take leaves the site before it whole, and is told", SLOW, async () => {
  // Blocks of 512 or 1,024 bytes: what is bundled for the pages is longer.
  const child = build("ulimit -f 20");
  let told = "";
  child.stderr!.on("data", (chunk) => (told += chunk));
  const [status] = await once(child, "close");
  expect(status).toBe(1);
  expect(told).toContain("Situs yang lama tetap utuh.");
  expect(isAsBefore()).toBe(true);
});
