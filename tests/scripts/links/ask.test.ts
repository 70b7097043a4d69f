import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askAll, type Manners } from "../../../scripts/links/ask.ts";
import type { LinkAnswer } from "../../../src/text/links.ts";

// A server of this machine stands for the web; under its two names it is two hosts.

const manners: Manners = { userAgent: "pantau-ikd-jatim/0 (link check)", timeout: 400, pause: 0, hosts: 4 };

interface Asked {
  host: string;
  path: string;
  method: string;
  agent: string;
}

let server: Server;
let port: number;
let asked: Asked[] = [];
/** Requests that are being answered, by host, and the most there ever were. */
const open = new Map<string, number>();
let most: Record<string, number> = {};
/** Until another host than the one of `/held` has answered. */
const elsewhere = Promise.withResolvers<void>();

const replies: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  "/page": (response) => response.writeHead(200).end("page"),
  "/head-not-known": (response, { method }) => response.writeHead(method === "HEAD" ? 405 : 200).end(),
  "/head-lies": (response, { method }) => response.writeHead(method === "HEAD" ? 404 : 200).end(),
  "/for-good": (response) => response.writeHead(301, { Location: "/page" }).end(),
  "/for-now": (response) => response.writeHead(302, { Location: "/page" }).end(),
  "/for-good-then-now": (response) => response.writeHead(308, { Location: "/for-now" }).end(),
  "/moved-away": (response) => response.writeHead(301, { Location: "/gone" }).end(),
  "/circle": (response) => response.writeHead(302, { Location: "/circle" }).end(),
  "/elsewhere": (response) => response.writeHead(301, { Location: "file:///etc/passwd" }).end(),
  "/missing": (response) => response.writeHead(404).end(),
  "/gone": (response) => response.writeHead(410).end(),
  "/closed": (response) => response.writeHead(403).end(),
  "/broken": (response) => response.writeHead(500).end(),
  "/too-often": (response) => response.writeHead(429).end(),
  "/cut": (response) => response.destroy(),
  "/silent": () => {},
  // Answers when another host has: a clock would only guess which of them is slow.
  "/held": (response) => void elsewhere.promise.then(() => response.writeHead(200).end()),
  "/slow": (response) => setTimeout(() => response.writeHead(200).end(), 50),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url: path = "", method = "", headers } = request;
    const host = headers.host?.split(":")[0] ?? "";
    asked.push({ host, path, method, agent: headers["user-agent"] ?? "" });
    open.set(host, (open.get(host) ?? 0) + 1);
    most[host] = Math.max(most[host] ?? 0, open.get(host) ?? 0);
    response.on("close", () => open.set(host, (open.get(host) ?? 0) - 1));
    replies[path.replace(/\?.*/, "")]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  most = {};
});

const at = (path: string, host = "127.0.0.1") => `http://${host}:${port}${path}`;

async function answerOf(path: string): Promise<LinkAnswer | undefined> {
  return (await askAll([at(path)], manners)).get(at(path));
}

describe("what an address answers", () => {
  test.each([
    ["/page", { kind: "answers" }],
    ["/slow", { kind: "answers" }],
    ["/for-now", { kind: "answers" }],
    ["/head-not-known", { kind: "answers" }],
    ["/head-lies", { kind: "answers" }],
    ["/missing", { kind: "dead", because: 404 }],
    ["/gone", { kind: "dead", because: 410 }],
    ["/moved-away", { kind: "dead", because: 410 }],
    ["/closed", { kind: "unsure", because: 403 }],
    ["/broken", { kind: "unsure", because: 500 }],
    ["/too-often", { kind: "unsure", because: 429 }],
    ["/silent", { kind: "unsure", because: "timeout" }],
    ["/cut", { kind: "unsure", because: "network" }],
    ["/circle", { kind: "unsure", because: "redirects" }],
    // A redirect out of the web is none.
    ["/elsewhere", { kind: "unsure", because: 301 }],
  ])("%s: %o", async (path, answer) => {
    expect(await answerOf(path)).toEqual(answer);
  });

  test("moved, as far as the redirects are for good", async () => {
    expect(await answerOf("/for-good")).toEqual({ kind: "moved", to: at("/page") });
    expect(await answerOf("/for-good-then-now")).toEqual({ kind: "moved", to: at("/for-now") });
  });

  test("nobody listens: dead", async () => {
    const none = createServer();
    await new Promise<void>((resolve) => none.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(none.address() as AddressInfo).port}/`;
    await new Promise((resolve) => none.close(resolve));
    expect((await askAll([address], manners)).get(address)).toEqual({ kind: "dead", because: "refused" });
  });
});

describe("manners", () => {
  test("HEAD first, and GET only where that brings no page; each request says who asks", async () => {
    await answerOf("/page");
    await answerOf("/missing");
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "HEAD /page",
      "HEAD /missing",
      "GET /missing",
    ]);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([manners.userAgent]));
  });

  test("an address that several sources give is asked once", async () => {
    await askAll([at("/page"), at("/page")], manners);
    expect(asked).toHaveLength(1);
  });

  test("many addresses of one host: one at a time, in their order, with a pause", async () => {
    const many = Array.from({ length: 6 }, (_, index) => at(`/slow?${index}`));
    const started = performance.now();
    await askAll(many, { ...manners, pause: 20 });
    expect(most["127.0.0.1"]).toBe(1);
    expect(asked.map(({ path }) => path)).toEqual(many.map((_, index) => `/slow?${index}`));
    // Five pauses of 20 ms between six answers that take 50 ms.
    expect(performance.now() - started).toBeGreaterThan(390);
  });

  test("a slow host does not keep the others waiting", async () => {
    const told: string[] = [];
    await askAll([at("/held"), at("/page", "localhost")], manners, (address) => {
      told.push(address);
      elsewhere.resolve();
    });
    expect(told).toEqual([at("/page", "localhost"), at("/held")]);
  });

  test("no more hosts at a time than allowed", async () => {
    const told: string[] = [];
    const both = [at("/slow"), at("/page", "localhost")];
    await askAll(both, { ...manners, hosts: 1 }, (address) => told.push(address));
    expect(told).toEqual(both);
  });

  test("a host that keeps silent twice is left alone, and so is one that is asked too often", async () => {
    const silent = ["/silent?1", "/silent?2", "/page"].map((path) => at(path));
    expect([...(await askAll(silent, { ...manners, timeout: 50 })).values()]).toEqual([
      { kind: "unsure", because: "timeout" },
      { kind: "unsure", because: "timeout" },
      { kind: "unsure", because: "not-asked" },
    ]);
    const often = ["/too-often", "/page"].map((path) => at(path));
    expect([...(await askAll(often, manners)).values()].at(-1)).toEqual({ kind: "unsure", because: "not-asked" });
    expect(asked.map(({ path }) => path)).not.toContain("/page");
  });
});
