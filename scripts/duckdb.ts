/** DuckDB, which reads what we publish as others will: for the bench, and for the examples where it has been fetched. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(".cache", "duckdb");
const entry = join(folder, "node_modules", "@duckdb", "node-api", "lib", "index.js");

/** Answers a query with its rows. */
export type Query = (sql: string) => Promise<Record<string, unknown>[]>;

interface Api {
  DuckDBInstance: { create: (path: string) => Promise<{ connect: () => Promise<Connection> }> };
}
interface Connection {
  runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => Record<string, unknown>[] }>;
}

/** Whether it is there: no test fetches it. */
export const hasDuckdb = existsSync(entry);

/** A database in memory. DuckDB (24 MB) has a lockfile of its own, and is fetched here and the first time only. */
export async function duckdb(): Promise<Query> {
  if (!hasDuckdb) fetchIt();
  const { DuckDBInstance } = (await import(pathToFileURL(entry).href)) as Api;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

function fetchIt(): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join("scripts", "duckdb"), folder, { recursive: true });
  spawnSync("npm ci --ignore-scripts --no-fund --no-audit", { cwd: folder, shell: true, stdio: ["ignore", 2, 2] });
}
