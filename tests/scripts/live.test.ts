import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { valid } from "../../src/check/examples/folder.ts";
import { writeValid } from "./valid.ts";

// `npm run dev` while the data has an error: the browser shows what the checker says, and the page once it is mended.

let folder: string;
let server: ChildProcess;
let origin: string;
let printed = "";

beforeAll(async () => {
  folder = writeValid(mkdtempSync(join(tmpdir(), "pantau-live-")));
  writeFileSync(join(folder, "aktivasi.csv"), valid.aktivasi.replace("54000", "54.000<b>"));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const { SITE, BASE, CONTACT, REPOSITORY, NODE_ENV, VITEST, ...rest } = process.env;
  server = spawn(process.execPath, ["scripts/astro.ts", "dev", "--port", String(port)], {
    env: { ...rest, PANTAU_DATA: folder, SOURCE_DATE_EPOCH: "1795305600" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.on("data", (text: Buffer) => (printed += text.toString()));
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  const listener = createServer();
  return new Promise((found) =>
    listener.listen(0, () => {
      const { port } = listener.address() as AddressInfo;
      listener.close(() => found(port));
    }),
  );
}

/** What a browser is answered, once there is a server and the answer has this status. */
async function answered(path: string, status: number): Promise<string> {
  const asked = () => fetch(origin + path, { headers: { accept: "text/html,*/*" } }).catch(() => null);
  await expect.poll(async () => (await asked())?.status, { timeout: 60_000, interval: 200 }).toBe(status);
  return (await asked())!.text();
}

test("the problems stand on the page in both languages, as text; the terminal has them without a stack", async () => {
  const page = await answered("/", 500);
  expect(page).toContain("aktivasi.csv:4:23 ");
  expect(page).toContain("«54.000&lt;b&gt;»");
  expect(page).not.toContain("<b>");
  expect(page).toMatch(/situs belum dibangun\.[^]*<pre lang="en">[^]*\[error\]/);
  expect(page).toContain('src="/@vite/client"');
  expect(printed).toContain("aktivasi.csv:4:23 ");
  expect(printed).not.toMatch(/stack|^\s+at /im);
});

test("once the cell is mended, the page is there", async () => {
  writeFileSync(join(folder, "aktivasi.csv"), valid.aktivasi);
  // The lightest of them; it too is made once the data is in order.
  expect(await answered("/robots.txt", 200)).toContain("User-agent");
});
