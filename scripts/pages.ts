/** How Astro comes by each page of a build: from the last one where the page has not changed, else by rendering it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { digestOf, forget, keep, recall } from "../src/kept.ts";
import { filesIn } from "./manifest.ts";
import type { Progress } from "./progress.ts";

/** Where pages are kept between builds. The folder may be deleted at any time. */
export const KEPT_PAGES = join(".cache", "pages");

/** So many bytes of them at most: five times all of Indonesia. */
const MOST = 2 ** 30;

/** What is counted on the terminal. */
const PAGES = "halaman";

type Setup = NonNullable<AstroIntegration["hooks"]["astro:build:start"]>;
type Prerenderer = Exclude<Parameters<Parameters<Setup>[0]["setPrerenderer"]>[0], Function>;

/**
 * Counts pages as they are written, and with a folder for them keeps those that give a `cacheKey`: the digest of all the
 * data that they are made of (src/regional.ts).
 */
export function pages(progress: Progress, folder: string | null, base: string): AstroIntegration {
  return {
    name: "pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((own) => counted(folder === null ? own : remembering(own, folder, base), progress));
      },
    },
  };
}

function counted(own: Prerenderer, progress: Progress): Prerenderer {
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      progress.expect(PAGES, paths.length);
      return paths;
    },
    render: async (request, options) => {
      const page = await own.render(request, options);
      progress.done(PAGES);
      return page;
    },
  };
}

/** Gives the page that is kept under the digest of all that it is made of: its data, the program, its address. */
function remembering(own: Prerenderer, folder: string, base: string): Prerenderer {
  const program = programDigest();
  const keys = new Map<string, string>();
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      for (const { pathname, cacheKey } of paths) if (cacheKey !== undefined) keys.set(bare(pathname), cacheKey);
      return paths;
    },
    render: async (request, options) => {
      const path = bare(decodeURI(new URL(request.url).pathname).slice(base.length - 1));
      const key = keys.get(path);
      if (key === undefined) return own.render(request, options);
      const file = join(folder, digestOf([program, path, key].join("\0")));
      return new Response(recall(file) ?? (await rendered(own, request, options, file)));
    },
    teardown: async () => {
      await own.teardown?.();
      forget(folder, MOST);
    },
  };
}

async function rendered(own: Prerenderer, ...[request, options, file]: [...Parameters<Prerenderer["render"]>, string]) {
  const page = await own.render(request, options);
  const { body } = page instanceof Response ? new Response(page.body) : new Response(page.response.body);
  const bytes = new Uint8Array(await new Response(body).arrayBuffer());
  keep(file, bytes);
  return bytes;
}

/** A path without the slashes at its ends. */
function bare(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, "");
}

/** All that makes a page out of data: our sources, the packages, Node. */
function programDigest(): string {
  const files = [...filesIn("src").map((file) => join("src", file)), ...SETUP];
  return digestOf(
    [JSON.stringify(process.versions), ...files.map((file) => file + digestOf(readFileSync(file)))].join("\0"),
  );
}

const SETUP = ["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];
