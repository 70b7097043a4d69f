import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeManifest } from "../../scripts/manifest.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pantau-verify-"));
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "index.html"), "beranda");
  writeFileSync(join(folder, "en/index.html"), "home");
  writeFileSync(join(folder, "data.csv"), "a,b\n");
  // A host takes these for itself, and answers with neither.
  writeFileSync(join(folder, ".htaccess"), "AddType text/csv .csv");
  writeFileSync(join(folder, "data.csv.br"), "");
  writeManifest(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function verify(...parameters: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ["scripts/verify.ts", ...parameters]);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const [status] = await once(child, "close");
  return { status, stdout, stderr };
}

/** A host as plain as can be: a path that ends in a slash is the index of its folder. */
async function host(): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    try {
      if (/htaccess|\.br$/.test(request.url ?? "")) throw new Error("no answer");
      response.end(readFileSync(join(folder, (request.url ?? "").replace(/^\/ikd/, "").replace(/\/$/, "/index.html"))));
    } catch {
      response.writeHead(404).end("tidak ada");
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ikd` };
}

test("a folder as it was built is in order", async () => {
  expect(await verify(folder)).toMatchObject({
    status: 0,
    stdout: `${folder}: 5 berkas, semua sama. / all as listed.\n`,
  });
});

test("a changed, a missing and a foreign file are each named", async () => {
  writeFileSync(join(folder, "index.html"), "lain");
  rmSync(join(folder, "data.csv"));
  writeFileSync(join(folder, "titipan.js"), "");
  const { status, stdout } = await verify(folder);
  expect(status).toBe(1);
  expect(stdout.trim().split("\n")).toEqual([
    "data.csv: tidak ada / missing",
    "index.html: berbeda / differs",
    "titipan.js: tidak terdaftar / not listed",
  ]);
});

test("a site on its host is asked for the same files, under a path too", async () => {
  const { server, address } = await host();
  expect(await verify(address)).toMatchObject({
    status: 0,
    stdout: `${address}: 3 berkas, semua sama. / all as listed.\n`,
  });
  writeFileSync(join(folder, "en/index.html"), "lain");
  expect(await verify(`${address}/`)).toMatchObject({ status: 1, stdout: "en/index.html: berbeda / differs\n" });
  server.close();
});

test.each([[[]], [["a", "b"]], [["tidak-ada"]], [["http://127.0.0.1:1/"]]])("%j is wrong use", async (parameters) => {
  const { status, stdout, stderr } = await verify(...parameters);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("npm run verify -- DIR|URL");
});
