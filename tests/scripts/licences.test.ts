import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { licenceList, licensed, notices, packagesInPages, undecided } from "../../scripts/licences.ts";

const lockfile = readFileSync("package-lock.json", "utf8");
const packages = licensed(lockfile);

describe("the licences of all packages", () => {
  test("are known and allowed", () => {
    expect(undecided(packages)).toEqual([]);
  });

  test("are listed in THIRD-PARTY.md as they are: run `npm run licences`", () => {
    expect(readFileSync("THIRD-PARTY.md", "utf8")).toBe(licenceList(packages, packagesInPages()));
  });

  test("are those that the installed packages name themselves", () => {
    const { packages: locked } = JSON.parse(lockfile) as { packages: Record<string, { license?: string }> };
    const different = Object.entries(locked).filter(([path, { license }]) => {
      const own = join(path, "package.json");
      if (path === "" || !existsSync(own)) return false;
      return (JSON.parse(readFileSync(own, "utf8")) as { license?: unknown }).license !== license;
    });
    expect(different.map(([path]) => path)).toEqual([]);
  });

  test("stop what nobody has decided on, and what names none, each in a sentence", () => {
    const made = JSON.stringify({
      packages: {
        "": { version: "0.1.0" },
        "node_modules/good": { version: "1.0.0", license: "MIT AND OFL-1.1" },
        "node_modules/a/node_modules/copyleft": { version: "2.0.0", license: "GPL-3.0-only", dev: true },
        "node_modules/silent": { version: "3.0.0" },
      },
    });
    expect(undecided(licensed(made))).toEqual([
      "copyleft 2.0.0 is under GPL-3.0-only, which is not allowed yet: decide, then add it in scripts/licences.ts",
      "silent 3.0.0 names no licence: read its files, then add it to readByHand in scripts/licences.ts",
    ]);
  });
});

test("the notices of what runs in pages are published in full: run `npm run licences`", () => {
  // What the checker of files and the comparison take along; the rest of the packages stays on the builder's machine.
  expect(packagesInPages()).toEqual(["d3-dsv", "fflate", "hucre", "saxen"]);
  const published = readFileSync("public/third-party.txt", "utf8");
  expect(published).toBe(notices(packagesInPages()));
  // d3-dsv, ISC: "provided that the above copyright notice and this permission notice appear in all copies".
  expect(published).toMatch(/Copyright 2013-\d{4} Mike Bostock/);
});
