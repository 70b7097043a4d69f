import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdb, hasDuckdb } from "../../scripts/duckdb.ts";
import { serve, type Server } from "../serve.ts";
import { pages, parse, siteFolder, sites } from "./sites.ts";

// The examples of the page, run as it prints them, on the built files. Kota Malang on 23 April 2024: 54.000 of some
// 640.000 holders are 8,4375 %.

const folder = siteFolder("real");
const PREVIEW = "http://localhost:4321";

const page = pages("real").find(({ path }) => path === "/data/contoh/")!;
const codes = new Map([...parse(page).querySelectorAll("pre code")].map(({ id, textContent }) => [id, textContent]));

/** The code of an example, on files that lie elsewhere. */
function code(name: string, at: string): string {
  return codes.get(`kode-${name}`)!.replaceAll(PREVIEW, at);
}

let server: Server;
beforeAll(async () => {
  server = await serve(folder, sites.real.base);
});
afterAll(() => server.close());

/** What a program prints; it asks the server of this process, which must go on answering. */
function printed(program: string, args: readonly string[], input = ""): Promise<string> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(input);
  return text(child.stdout);
}

const has = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: "ignore" }).status === 0;

test("every file that an example names is there", () => {
  const named = [...codes.values()].flatMap((all) => all.match(/(?<=http:\/\/localhost:4321)\/[\w./-]+/g) ?? []);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

describe("each gives Kota Malang's 8,4 %", () => {
  test("JavaScript", async () => {
    const said = await printed(process.execPath, ["--input-type=module"], code("javascript", server.origin));
    expect(said).toBe("Kota Malang 2024-04-23 8.4\n");
  });

  test("SQLite", () => {
    const database = new DatabaseSync(join(folder, "data", "pantau-ikd.sqlite"), { readOnly: true });
    const [row] = database.prepare(code("sqlite", "")).all();
    database.close();
    expect({ ...row }).toEqual({ nama: "Kota Malang", tanggal: "2024-04-23", persen: 8.4 });
  });

  test.skipIf(!hasDuckdb).each(["duckdb", "duckdbcsv"])("%s, where the bench has fetched it", async (name) => {
    const query = await duckdb();
    expect(await query(code(name, folder))).toEqual([{ nama: "Kota Malang", tanggal: "2024-04-23", persen: 8.4 }]);
  });

  test.skipIf(!has("curl", "--version"))("curl, where it is installed", async () => {
    const line = await printed("sh", ["-c", code("curl", server.origin)]);
    expect(line).toContain(",0.084375,");
    expect(line.split("\n")).toHaveLength(2);
  });

  test.skipIf(!has("python3", "-c", "import pandas"))("Python, where pandas is installed", async () => {
    expect(await printed("python3", ["-c", code("python", server.origin)])).toBe("Kota Malang 2024-04-23 8.4\n");
  });

  test.skipIf(!has("Rscript", "--version"))("R, where it is installed", async () => {
    expect(await printed("Rscript", ["-e", code("r", server.origin)])).toBe("Kota Malang 2024-04-23 8.4");
  });
});

// The province and its 38: three codes end in a nought or have no dot, 35, 35.10 and 35.20.
test.skipIf(!hasDuckdb)("one join loses three of 39, the other none", async () => {
  const query = await duckdb();
  expect(await query(code("lost", folder))).toEqual([{ wilayah: "36" }]);
  expect(await query(code("found", folder))).toEqual([{ wilayah: "39" }]);
});
