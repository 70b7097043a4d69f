import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { precompress } from "../../scripts/host-files.ts";
import { filesIn } from "../../scripts/manifest.ts";
import { nginxPath, NO_NGINX, startNginx } from "../../scripts/nginx.ts";
import { nginxConfig } from "../../src/publish/hosts/nginx.ts";
import { siteFolder, sites } from "../site/sites.ts";

// What `npm run hosts -- nginx` prints, in a real nginx, at the root of a host and below a path.

const program = nginxPath();
if (program === null) console.warn(`tests/browser/nginx.test.ts is left out: ${NO_NGINX}`);

const PAGE = "public, max-age=300";
const FILE = "public, max-age=3600";
const FOREVER = "public, max-age=31536000, immutable";

/** A file of each kind: its type, whether it comes compressed, how long it may be kept. */
const kinds = [
  ["", "text/html; charset=utf-8", "gzip", PAGE],
  ["wilayah/kota-malang/", "text/html; charset=utf-8", "gzip", PAGE],
  ["en/sematan/kota-malang/", "text/html; charset=utf-8", "gzip", PAGE],
  ["klaim/catatan.json", "application/json", "gzip", PAGE],
  ["data/aktivasi.csv", "text/csv; charset=utf-8", "gzip", FILE],
  ["data/aktivasi.parquet", "application/vnd.apache.parquet", undefined, FILE],
  ["data/pantau-ikd.sqlite", "application/vnd.sqlite3", "gzip", FILE],
  ["data/pantau-ikd.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", undefined, FILE],
  ["api/v1/regions.json", "application/json", "gzip", FILE],
  ["catalog.jsonld", "application/ld+json", "gzip", FILE],
  ["umpan.xml", "application/xml", "gzip", FILE],
  ["wilayah/kota-malang/cakupan.svg", "image/svg+xml", "gzip", FILE],
  ["apple-touch-icon.png", "image/png", undefined, FILE],
  ["llms.txt", "text/plain; charset=utf-8", "gzip", FILE],
] as const;

function serve(folder: string, base: string) {
  return startNginx(program ?? "", (listen) =>
    nginxConfig({ base, folder: `${resolve(folder)}/`, name: null, listen }),
  );
}

/** What the server answers, redirects not followed and nothing unpacked. */
async function ask(address: string, encodings = "gzip, br"): Promise<IncomingMessage & { bytes: Buffer }> {
  const [answer] = (await once(get(address, { headers: { "accept-encoding": encodings } }), "response")) as [
    IncomingMessage,
  ];
  return Object.assign(answer, { bytes: await buffer(answer) });
}

describe.runIf(program !== null).each(["real", "moved"] as const)("site %s", (name) => {
  const { base } = sites[name];
  const files = filesIn(siteFolder(name));
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(siteFolder(name), base);
    browser = await chromium.connect(inject("browsers").roboto);
  });
  afterAll(() => Promise.all([server.close(), browser.close()]));

  const at = (path: string) => server.origin + base + path;

  test.each(kinds)("%s is %s", async (path, type, encoding, control) => {
    const { statusCode, headers } = await ask(at(path));
    expect([statusCode, headers["content-type"], headers["content-encoding"], headers["cache-control"]]).toEqual([
      200,
      type,
      encoding,
      control,
    ]);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "access-control-allow-origin": "*",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers["strict-transport-security"]).toBeUndefined();
    const framing = path.includes("sematan/") ? undefined : "frame-ancestors 'none'";
    expect(headers["content-security-policy"]).toBe(framing);
  });

  test("a file of every ending of the site has a type of its own, and what is hashed is kept for good", async () => {
    const one = new Map(files.filter((file) => !file.startsWith(".")).map((file) => [extname(file), file]));
    const unknown: string[] = [];
    for (const file of one.values()) {
      const { headers } = await ask(at(file));
      if (headers["content-type"] === "application/octet-stream") unknown.push(file);
    }
    expect(unknown).toEqual(["_headers"]);
    const script = files.find((file) => file.startsWith("_astro/"))!;
    expect((await ask(at(script))).headers["cache-control"]).toBe(FOREVER);
  });

  test("what is missing is answered by our own page, in a folder without a page too", async () => {
    const page = readFileSync(join(siteFolder(name), "404.html"));
    for (const path of ["tidak-ada", "wilayah/kota-tidak-ada/", "_astro/", "gambar/"]) {
      const { statusCode, headers, bytes } = await ask(at(path), "identity");
      expect([path, statusCode, bytes.equals(page)]).toEqual([path, 404, true]);
      expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    }
  });

  test("an address without its last slash leads to the one with it, on the same host and port", async () => {
    const { statusCode, headers } = await ask(at("wilayah/kota-malang"));
    expect([statusCode, headers.location]).toEqual([301, `${base}wilayah/kota-malang/`]);
    if (base !== "/") expect((await ask(at("").slice(0, -1))).headers.location).toBe(base);
  });

  test("readers find a region, compare, check a figure and a file", async () => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on("console", (message) => complaints.push(message.text()));
    tab.on("pageerror", (error) => complaints.push(String(error)));
    await tab.goto(at(""));
    await tab.locator("#nama").fill("mlg");
    await tab.locator(`#ditemukan a[href="${base}wilayah/kota-malang/"]`).click();
    expect(await tab.locator("h1").innerText()).toContain("Kota Malang");
    await tab.goto(at("wilayah/35.73/"));
    await tab.waitForURL(at("wilayah/kota-malang/"));
    await tab.goto(at("bandingkan/?w=kota-malang,kota-madiun"));
    await tab.locator("#hasil svg").first().waitFor();
    await tab.goto(at("klaim/?w=35.73&t=2023-09-03&j=26046&p=15.7&b=wajib_ktp"));
    await tab.locator("#jawaban table").waitFor({ state: "attached" });
    await tab.goto(at("data/periksa/"));
    await tab.locator("html.started").waitFor();
    await tab.locator("input[type=file]").setInputFiles(join("data", "aktivasi.csv"));
    await tab.locator('#temuan[data-state="done"]').waitFor({ state: "attached" });
    expect(complaints).toEqual([]);
    await tab.close();
  });

  test("another site shows a card in its frame, and no page", async () => {
    const frames = ["sematan/kota-malang/", "en/sematan/kota-malang/grafik/", "wilayah/kota-malang/", "klaim/"];
    const html = frames.map((path) => `<iframe src="${at(path)}"></iframe>`).join("");
    const other = createServer((_, response) => response.end(`<!doctype html>${html}`));
    await once(other.listen(0, "127.0.0.1"), "listening");
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: "load" });
    const shown = await Promise.all(
      tab
        .frames()
        .slice(1)
        .map((frame) => frame.locator("main h1").count()),
    );
    expect(shown).toEqual([1, 1, 0, 0]);
    await tab.close();
    other.close();
  });
});

describe.runIf(program !== null)("with PRECOMPRESS=1", () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pantau-packed-"));
    copyFileSync(join(siteFolder("real"), "data/aktivasi.csv"), join(folder, "aktivasi.csv"));
    await precompress(folder);
    server = await serve(folder, "/");
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("the file that the build compressed is sent, as what it was before", async () => {
    const { headers, bytes } = await ask(`${server.origin}/aktivasi.csv`);
    expect(headers).toMatchObject({ "content-type": "text/csv; charset=utf-8", "content-encoding": "gzip" });
    expect(bytes.equals(readFileSync(join(folder, "aktivasi.csv.gz")))).toBe(true);
    const plain = await ask(`${server.origin}/aktivasi.csv`, "identity");
    expect(plain.bytes.equals(readFileSync(join(folder, "aktivasi.csv")))).toBe(true);
  });
});
