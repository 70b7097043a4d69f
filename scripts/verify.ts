/** `npm run verify -- DIR|URL`: whether a site, in a folder or on its host, is byte for byte what its manifest says. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { isForHost } from "./host-files.ts";
import { filesIn, hashesFrom, hashOf, MANIFEST, type Hashes } from "./manifest.ts";

const USAGE = "npm run verify -- DIR|URL";

/** The bytes of a file of the site by its path; null if it is not there. */
type Reader = (path: string) => Promise<Uint8Array | null>;

await runCommand(USAGE, async () => {
  const { positionals } = optionsOf({});
  const [site] = positionals;
  if (site === undefined || positionals.length > 1) throw new UsageError(`? ${positionals.join(" ")}`);
  const isAddress = /^https?:\/\//.test(site);
  const read = isAddress ? ofHost(site) : ofFolder(site);
  const listed = await manifestOf(site, read);
  const hashes = isAddress ? served(listed) : listed;
  const faults = await differences(hashes, read);
  if (!isAddress) faults.push(...surplus(site, hashes));
  const count = Object.keys(hashes).length;
  console.log(faults.length > 0 ? faults.join("\n") : `${site}: ${count} berkas, semua sama. / all as listed.`);
  return faults.length > 0 ? 1 : 0;
});

async function manifestOf(site: string, read: Reader): Promise<Hashes> {
  const bytes = await read(MANIFEST);
  const hashes = bytes && hashesFrom(Buffer.from(bytes).toString("utf8"));
  if (hashes) return hashes;
  throw new UsageError(`${site}: tidak ada ${MANIFEST} buatan situs ini. / There is no ${MANIFEST} of such a site.`);
}

/** What a host answers with: not the files that tell it how. */
function served(hashes: Hashes): Hashes {
  return Object.fromEntries(Object.entries(hashes).filter(([path]) => !isForHost(path)));
}

/** One after the other: a host is asked politely. */
async function differences(hashes: Hashes, read: Reader): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, hash] of Object.entries(hashes)) {
    const bytes = await read(path);
    if (bytes === null) faults.push(`${path}: tidak ada / missing`);
    else if (hashOf(bytes) !== hash) faults.push(`${path}: berbeda / differs`);
  }
  return faults;
}

function surplus(folder: string, hashes: Hashes): string[] {
  const others = filesIn(folder).filter((path) => path !== MANIFEST && !Object.hasOwn(hashes, path));
  return others.map((path) => `${path}: tidak terdaftar / not listed`);
}

function ofFolder(folder: string): Reader {
  return async (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
}

function ofHost(site: string): Reader {
  const root = site.endsWith("/") ? site : `${site}/`;
  return async (path) => {
    const address = new URL(path.replace(/(^|\/)index\.html$/, "$1"), root);
    const answer = await fetch(address).catch((error: Error) => {
      throw new UsageError(`${address.href}: ${String(error.cause ?? error)}`);
    });
    return answer.ok || path === "404.html" ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
}
