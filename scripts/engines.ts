/**
 * Real old engines, as they came in headless builds for a cloud: 65 is the oldest that reads our pages, 78 the oldest that we
 * promise our tools to, 83 and 92 lie between. As a command (`node scripts/engines.ts`) it fetches the two of the tests.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** By their version of Chromium. */
export type EngineVersion = 65 | 78 | 83 | 92;

/** Those of the tests; the bench has all. */
export const testedEngines: readonly EngineVersion[] = [65, 78];

/** The builds are for one system; on any other what they prove is proved by whoever has that. */
export const enginesRun = process.platform === "linux" && process.arch === "x64";

const folder = resolve(".cache", "engines");

/** Path of the program of an engine; throws with the remedy if it is not there. */
export function enginePath(version: EngineVersion): string {
  const path = join(folder, String(version), "chromium");
  if (!existsSync(path)) throw new Error(`no Chromium ${version}. Run \`node scripts/engines.ts\``);
  return path;
}

/** Fetches what is missing of these engines: they have a lockfile of their own, and `npm ci` in the project brings none. */
export function installEngines(versions: readonly EngineVersion[]): void {
  const missing = versions.filter((version) => !existsSync(join(folder, String(version), "chromium")));
  if (missing.length === 0) return;
  mkdirSync(folder, { recursive: true });
  cpSync(join("scripts", "engines"), folder, { recursive: true });
  const others = versions.every((version) => testedEngines.includes(version)) ? " --omit=optional" : "";
  spawnSync(`npm ci${others}`, { cwd: folder, shell: true, stdio: ["ignore", 2, 2] });
  for (const version of missing) unpack(version);
}

/** The program, and the libraries that come with it where they do. */
function unpack(version: EngineVersion): void {
  const [from, to] = [join(folder, "node_modules", `chromium-${version}`, "bin"), join(folder, String(version))];
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "chromium"), unpacked(join(from, "chromium.br")), { mode: 0o755 });
  const libraries = join(from, "aws.tar.br");
  if (existsSync(libraries)) spawnSync("tar", ["-x"], { cwd: to, input: unpacked(libraries) });
}

function unpacked(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file));
}

/**
 * What an engine is started with beside `given`: where the system lacks a library that any other Chromium would bring (NSS,
 * say), those packed beside 78 serve all four.
 */
export function engineEnvironment(version: EngineVersion, given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { stdout } = spawnSync("ldd", [enginePath(version)], { encoding: "utf8" });
  const lacking = stdout.includes("not found");
  return lacking ? { ...given, LD_LIBRARY_PATH: join(folder, "78", "lib") } : given;
}

if (process.argv[1] === import.meta.filename) {
  if (enginesRun) installEngines(testedEngines);
  console.log(
    enginesRun ? testedEngines.map(enginePath).join("\n") : "no old engine for this system: their tests are left out",
  );
}
