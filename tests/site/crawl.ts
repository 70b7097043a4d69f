import { existsSync, globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseHTML } from "linkedom";

/** Where the pages of a crawled folder are taken to stand: an address of another origin is of others. */
const ORIGIN = "https://pantau.example";

const ADDRESSES = ["href", "src", "action", "data-href"];

/** A page of a built site: its address, every address in it, every id. */
interface Crawled {
  path: string;
  to: URL[];
  ids: Set<string>;
}

/** Every address within a site built at `/` that no file or no element answers, each as `page -> address`. */
export function brokenLinks(folder: string): string[] {
  const pages = globSync("**/*.html", { cwd: folder }).map((file) => crawled(folder, file.replaceAll(sep, "/")));
  const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]));
  const answers = ({ pathname, hash }: URL) => {
    const [path, ids] = [decodeURIComponent(pathname), idsOf.get(decodeURIComponent(pathname))];
    if (!ids) return !path.endsWith("/") && existsSync(join(folder, path));
    return hash.length < 2 || ids.has(decodeURIComponent(hash.slice(1)));
  };
  const broken = pages.flatMap(({ path, to }) =>
    to
      .filter((url) => url.origin === ORIGIN && !answers(url))
      .map(({ pathname, hash }) => `${path} -> ${pathname}${hash}`),
  );
  return [...new Set(broken)];
}

function crawled(folder: string, file: string): Crawled {
  const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
  const { document } = parseHTML(readFileSync(join(folder, file), "utf8"));
  const addresses = ADDRESSES.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return { path, to: addresses.map((address) => new URL(address, ORIGIN + path)), ids: new Set(ids) };
}
