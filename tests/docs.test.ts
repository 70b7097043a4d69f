import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSince } from "../src/check/since.ts";
import type { DataFile } from "../src/dataset/read.ts";
import { readFolder } from "../src/folder.ts";

// What a guide tells people to type or to open must be there.

const root = new URL("../", import.meta.url);
const guides = ["README.md", "CONTRIBUTING.md", "data/README.md"];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test.each(guides)("every command that %s names is one", (guide) => {
  const named = [...readFileSync(guide, "utf8").matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name!);
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(guides)("every page of the site that %s names is one", (guide) => {
  const named = [...readFileSync(guide, "utf8").matchAll(/`\/((?:[a-z-]+\/)+)`/g)].map(([, path]) =>
    path!.slice(0, -1),
  );
  const built = (path: string) =>
    ["", "/index"].some((end) => existsSync(new URL(`src/pages/[...language]/${path}${end}.astro`, root)));
  // The README's example of a folder on a host.
  expect(named.filter((path) => path !== "ikd" && !built(path))).toEqual([]);
});

test.each(guides)("every file that %s links to is there", (guide) => {
  const links = [...readFileSync(guide, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
  const missing = links.map(([, path]) => path!).filter((path) => !existsSync(new URL(path, new URL(guide, root))));
  expect(missing).toEqual([]);
});

describe("the four cases of data/README.md", () => {
  const guide = readFileSync("data/README.md", "utf8");
  const cases = guide.slice(guide.indexOf("## Empat kejadian"), guide.indexOf("## Tabel"));
  const record = (changed: Record<string, string>) =>
    readFolder("data").map(({ path, ...file }) => {
      const text = changed[path.slice("data/".length)];
      return text === undefined ? ({ path, ...file } as DataFile) : { path, text };
    });
  const rulesOf = (files: DataFile[], earlier: DataFile[] | null = null) => {
    const { problems } = checkSince(files, "2026-11-29", earlier);
    return problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  };
  const activations = readFileSync("data/aktivasi.csv", "utf8");

  test("both guides tell all four", () => {
    expect(cases.match(/^### \d\. /gm)).toHaveLength(4);
    const english = readFileSync("CONTRIBUTING.md", "utf8");
    expect(english.slice(english.indexOf("## Four cases"), english.indexOf("## Code")).match(/^\*\*/gm)).toHaveLength(
      4,
    );
  });

  test("3: the row for the ledger is the one that the checker prints, and with it the change passes", () => {
    const earlier = record({ "aktivasi.csv": activations.replace(/^(35\.73,2024-04-22,hari,)54000/m, "$145000") });
    const ledger = `${/^```csv\n(tanggal,berkas[^`]+)```/m.exec(cases)![1]!}`;
    const ready = ledger.split("\n")[1]!.replace(/,"[^"]*"$/, ',""');
    const { problems } = checkSince(record({}), "2026-11-29", earlier);
    expect(problems.filter(({ hint }) => hint.id.endsWith(ready)).map(({ rule }) => rule)).toEqual([
      "nilai-terbit-berubah",
    ]);
    expect(rulesOf(record({ "koreksi.csv": ledger }), earlier)).toEqual([]);
  });

  test("4: the conflict is one, and without its marks both rows pass", () => {
    const conflict = /^```\n(<<<<<<<[^`]+)```/m.exec(cases)![1]!;
    const others = activations.replaceAll(/^35\.19,2025-11-30,.*\n/gm, "");
    expect(rulesOf(record({ "aktivasi.csv": others + conflict }))).toEqual(["tanda-konflik"]);
    const settled = conflict.replaceAll(/^[<=>]{7}.*\n/gm, "");
    expect(settled.trimEnd().split("\n")).toHaveLength(2);
    expect(rulesOf(record({ "aktivasi.csv": others + settled }))).toEqual([]);
  });
});
