/**
 * The browser the tests drive. As a command (`node scripts/chromium.ts`) it prints the path of a Chromium, after
 * installing one if there is none; tests only ask `chromiumPath()`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Switches for a browser that speaks to nobody but the tests; a root user (a container) has no sandbox to use. */
export const chromiumArguments: string[] = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  // No name leads anywhere: the tests and their servers are on this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
  "--no-first-run",
  ...(isRoot() ? ["--no-sandbox"] : []),
];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    ["Google\\Chrome", "Chromium"].map((product) =>
      join(process.env[name] ?? "C:\\", product, "Application", "chrome.exe"),
    ),
  ),
};

/** Path of a Chromium on this machine; throws with the remedy if there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error(`no Chromium found. ${remedy}`);
  return path;
}

const remedy =
  "Run `node scripts/chromium.ts`, or install Chromium or Google Chrome yourself; " +
  "if it is in an unusual place, set CHROMIUM to the path of its program.";

/** The one named by CHROMIUM and no other; else Playwright's own, else one in the usual places of this system. */
function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  const places = named ? [named] : [chromium.executablePath(), ...(usualPlaces[process.platform] ?? [])];
  return places.find(starts);
}

/** On Linux a file is not enough: Ubuntu's chromium-browser is a script that only asks for a snap. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return (
    process.platform !== "linux" || spawnSync(path, ["--version", "--no-sandbox"], { timeout: 30_000 }).status === 0
  );
}

/** Debian's package where we may install it, else the browser that Playwright publishes for this system. */
function installChromium(): void {
  if (isRoot() && isDebian()) {
    const patient = ["-o", "DPkg::Lock::Timeout=300"];
    run("apt-get", [...patient, "update"]);
    run("apt-get", [...patient, "install", "--yes", "--no-install-recommends", "chromium"]);
  }
  if (findChromium() === undefined) {
    const dependencies = isRoot() && process.platform === "linux" ? ["--with-deps"] : [];
    run(process.execPath, [
      "node_modules/playwright-core/cli.js",
      "install",
      "--no-shell",
      ...dependencies,
      "chromium",
    ]);
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** What the program prints goes to standard error: standard output is for the path alone. */
function run(program: string, options: string[]): void {
  console.error(`$ ${program} ${options.join(" ")}`);
  spawnSync(program, options, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

if (process.argv[1] === import.meta.filename) {
  if (findChromium() === undefined && !process.env["CHROMIUM"]) installChromium();
  try {
    console.log(chromiumPath());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
