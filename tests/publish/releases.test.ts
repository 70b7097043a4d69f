import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readReleases, recordHash } from "../../src/publish/releases.ts";

const HASH = "a".repeat(64);
const line = (changed: object = {}) =>
  JSON.stringify({ version: "0.9.0", date: "2026-11-29", sha256: HASH, note: { id: "Satu.", en: "One." }, ...changed });
const faultsOf = (...lines: string[]) => readReleases(`${lines.join("\n")}\n`, "data/versi.jsonl").faults;

describe("a list of releases", () => {
  test("is read oldest first, whatever ends its lines; versions are numbers, not letters", () => {
    const text = [line(), line({ version: "0.10.0", date: "2026-11-30" }), ""].join("\r\n");
    const { releases, faults } = readReleases(text, "data/versi.jsonl");
    expect(faults).toEqual([]);
    expect(releases.map(({ version }) => version)).toEqual(["0.9.0", "0.10.0"]);
  });

  test("may be empty", () => {
    expect(readReleases("", "data/versi.jsonl")).toEqual({ releases: [], faults: [] });
  });

  test.each([
    ["version", "1.0", "0.2.0"],
    ["version", "01.0.0", "0.2.0"],
    ["date", "2026-02-30", "2026-11-29"],
    ["sha256", HASH.toUpperCase(), "sha256sum"],
    ["note", { id: "Satu." }, '"en"'],
    ["note", { id: "Satu.", en: " " }, '"en"'],
    ["note", { id: "Satu.", en: "One.", jv: "Siji." }, '"en"'],
    ["date", undefined, "2026-11-29"],
  ])("a fault in %s (%s) is told with file, line and what to write", (key, value, remedy) => {
    const faults = faultsOf(line(), line({ version: "0.10.0", [key]: value }));
    expect(faults).toEqual([expect.stringMatching(`^data/versi\\.jsonl:2: "${key}": `)]);
    expect(faults[0]).toContain(remedy);
  });

  test.each(["{", "[]", "", "<<<<<<< HEAD"])("a line that is no object (%s) is told once", (broken) => {
    expect(faultsOf(line(), broken, line({ version: "1.0.0" }))).toEqual([
      expect.stringMatching(/^data\/versi\.jsonl:2: baris ini bukan satu objek JSON.*npm run release/),
    ]);
  });

  test("a key that nobody knows is named", () => {
    expect(faultsOf(line({ hash: HASH }))).toEqual([
      'data/versi.jsonl:1: "hash": tidak dikenal; hapus. / not known; delete it.',
    ]);
  });

  test.each([
    ["a version twice", line()],
    ["an older version", line({ version: "0.8.9" })],
    ["an earlier day", line({ version: "1.0.0", date: "2026-11-28" })],
  ])("%s is out of order", (_, second) => {
    expect(faultsOf(line(), second)).toEqual([expect.stringMatching(/^data\/versi\.jsonl:2: .*baris terakhir/)]);
  });
});

test("the hash is that of all tables, one after the other by name", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  // printf 'a\nb\n' | sha256sum
  expect(
    recordHash([
      { name: "wilayah", bytes: bytes("b\n") },
      { name: "aktivasi", bytes: bytes("a\n") },
    ]),
  ).toBe("911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2");
});

test("the committed list ends with the version of the package and of the lockfile", () => {
  const { releases, faults } = readReleases(readFileSync("data/versi.jsonl", "utf8"), "data/versi.jsonl");
  const versions = ["package.json", "package-lock.json"].map(
    (path) => (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version,
  );
  expect(faults).toEqual([]);
  expect(versions).toEqual([releases.at(-1)!.version, releases.at(-1)!.version]);
});
