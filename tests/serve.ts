import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

export interface Server {
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built folder under `base` on a free local port, as a plain static host does: the index of a folder whose
 * address ends in a slash, `404.html` for whatever is not there, no redirects; compressed for whoever takes it so.
 */
export async function serve(folder: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    void (file.startsWith(base) ? send(response, 200, folder, file.slice(base.length)) : missing(response, folder));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function send(response: ServerResponse, status: number, folder: string, file: string): Promise<void> {
  const body = await readFile(join(folder, file)).catch(() => undefined);
  if (body !== undefined) {
    const gzip = /\bgzip\b/.test(response.req.headers["accept-encoding"] ?? "");
    const type = contentTypes[extname(file)] ?? "application/octet-stream";
    response.writeHead(status, { "content-type": type, ...(gzip ? { "content-encoding": "gzip" } : {}) });
    response.end(gzip ? gzipSync(body) : body);
  } else if (status === 200) await missing(response, folder);
  else response.writeHead(status).end();
}

function missing(response: ServerResponse, folder: string): Promise<void> {
  return send(response, 404, folder, "404.html");
}
