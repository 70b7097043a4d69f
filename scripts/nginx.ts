/**
 * The nginx that tests and the bench of load serve the site with. As a command (`node scripts/nginx.ts`) it prints the path
 * of one, after fetching Debian's package if there is none: unpacked in .cache, so that no server is installed or started.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

const CACHE = join(".cache", "nginx");

/** Path of an nginx on this machine, the one named by NGINX first; null if there is none. */
export function nginxPath(): string | null {
  const named = process.env["NGINX"];
  const places = named
    ? [named]
    : [resolve(CACHE, "usr/sbin/nginx"), "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
  return places.find(starts) ?? null;
}

/** Why a test of it is left out. */
export const NO_NGINX = "no nginx here: run `node scripts/nginx.ts`, or set NGINX to the path of one";

function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["-v"]).status === 0;
}

/** A running server. */
interface Running {
  /** Such as `http://127.0.0.1:4000`. */
  origin: string;
  close: () => Promise<void>;
}

/** Starts an nginx on a free local port with the configuration that `site` gives for what it listens on. */
export async function startNginx(program: string, site: (listen: string) => string): Promise<Running> {
  const prefix = mkdtempSync(join(tmpdir(), "pantau-nginx-"));
  const port = await freePort();
  const [configuration, log] = [join(prefix, "nginx.conf"), join(prefix, "error.log")];
  writeFileSync(configuration, whole(prefix, site(`127.0.0.1:${port}`)));
  const server = spawn(program, ["-p", prefix, "-c", configuration, "-e", log], { stdio: "ignore" });
  const ended = once(server, "exit");
  const close = async () => {
    server.kill();
    await ended;
    rmSync(prefix, { recursive: true });
  };
  while (!(await answers(port))) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`nginx did not start: ${readFileSync(log, "utf8")}`);
    await setTimeout(20);
  }
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** A configuration that touches nothing outside its folder. Root's workers would else be a user who may not read ours. */
function whole(prefix: string, site: string): string {
  const ways = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "daemon off;",
    "worker_processes 1;",
    `pid ${join(prefix, "pid")};`,
    "events {}",
    "http {",
    "access_log off;",
    ...ways.map((way) => `${way}_temp_path ${join(prefix, way)};`),
    site,
    "}",
  ].join("\n");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const answered = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return answered;
}

/** Fetches the package; root may also have the list of packages brought up to date. */
function fetchNginx(): void {
  mkdirSync(CACHE, { recursive: true });
  if (!fetched() && process.getuid?.() === 0) {
    run("apt-get", ["-o", "DPkg::Lock::Timeout=300", "update"]);
    fetched();
  }
  for (const file of globSync(join(CACHE, "*.deb"))) run("dpkg", ["-x", file, CACHE]);
}

function fetched(): boolean {
  return run("apt-get", ["download", "nginx"], CACHE);
}

/** What the program prints goes to standard error: standard output is for the path alone. */
function run(program: string, options: string[], folder?: string): boolean {
  console.error(`$ ${program} ${options.join(" ")}`);
  return spawnSync(program, options, { cwd: folder, stdio: ["ignore", 2, 2] }).status === 0;
}

if (process.argv[1] === import.meta.filename) {
  if (nginxPath() === null && !process.env["NGINX"]) fetchNginx();
  // Where none can be had its tests say so and are left out: no machine needs a server to work on the site.
  console.log(nginxPath() ?? NO_NGINX);
}
