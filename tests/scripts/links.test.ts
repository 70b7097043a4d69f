import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeValid } from "./valid.ts";

const data = writeValid(mkdtempSync(join(tmpdir(), "pantau-links-")));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Runs `npm run links` in a web where one address is as told and all others answer at once; nothing leaves the machine. */
function links(status: number, ...parameters: string[]) {
  return linksWhere(`new Response(null,{status:a.startsWith('https://klikapa.com/')?${status}:200})`, ...parameters);
}

/** The same in a web that answers an address `a` with what an expression gives. */
function linksWhere(answer: string, ...parameters: string[]) {
  const web = `globalThis.setTimeout=(f)=>{queueMicrotask(f)};globalThis.fetch=async(a,{headers})=>{if(!headers['User-Agent'].startsWith('pantau-ikd-jatim/'))throw new Error('nobody');return ${answer}}`;
  const preload = ["--import", `data:text/javascript,${encodeURIComponent(web)}`];
  const run = spawnSync(process.execPath, [...preload, "scripts/links.ts", ...parameters], { encoding: "utf8" });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe("every source is asked", () => {
  test("0 where all answer", () => {
    expect(links(200, "--data", data)).toEqual({
      status: 0,
      stdout: "11 alamat: 11 menjawab, 0 pindah, 0 mati, 0 tidak pasti.\n",
      stderr: "",
    });
  });

  test("1 where one is dead: which, and where its copy may be", () => {
    const { status, stdout } = links(410, "--data", data, "--lang", "en");
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "11 addresses: 10 answering, 0 moved, 1 dead, 0 unsure.",
      "",
      "Dead:",
      `${data}/sumber.csv:7 klikapa-2020-09-25 https://klikapa.com/read/18889/35ribuwargakotamalangbelumrekamektpdispendukcapilkebuttuntaskan`,
    ]);
    expect(stdout).toContain("Look at https://web.archive.org/web/2020/https://klikapa.com/read/");
    expect(status).toBe(1);
  });

  test("0 where one turns machines away: that says nothing of its page", () => {
    expect(links(403, "--data", data).status).toBe(0);
  });
});

test("1 where no site can be reached: no page is called dead for it", () => {
  const nobody = "Promise.reject(new TypeError('fetch failed',{cause:Object.assign(new Error(),{code:'ENOTFOUND'})}))";
  expect(linksWhere(nobody, "--data", data)).toEqual({
    status: 1,
    stdout: "",
    stderr: "Tidak satu situs pun terjangkau. Periksa sambungan internet, lalu coba lagi.\n",
  });
});

test.each([
  [["--lang", "jv"], /--lang jv/],
  [["more"], /\? more/],
  [["--data", "tests/fixtures/nowhere"], /folder ini tidak ada/],
])("2 where it is not understood: %o", (parameters, message) => {
  const { status, stdout, stderr } = links(200, ...parameters);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});
