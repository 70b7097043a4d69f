import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { pages } from "../../scripts/pages.ts";
import { progressOn } from "../../scripts/progress.ts";

const folder = mkdtempSync(join(tmpdir(), "pantau-pages-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Keys = Record<string, string | undefined>;

/** Builds pages, each with what it is made of, as Astro would; what was written, and which pages were rendered for it. */
async function build(keys: Keys, kept: string | null = folder, base = "/ikd/") {
  const rendered: string[] = [];
  const own = {
    name: "own",
    getStaticPaths: async () =>
      Object.entries(keys).map(([pathname, cacheKey]) => ({ pathname, cacheKey, route: {} as never })),
    render: async ({ url }: Request) => {
      const path = decodeURI(new URL(url).pathname).slice(base.length - 1);
      rendered.push(path);
      return new Response(`${path} of ${keys[path]}`, { headers: { "content-type": "text/html" } });
    },
  };
  let prerenderer = own;
  const { hooks } = pages(progressOn({ write: () => true }), kept, base);
  await hooks["astro:build:start"]?.({
    setPrerenderer: (wrap: (one: typeof own) => typeof own) => (prerenderer = wrap(own)),
  } as never);
  const paths = await prerenderer.getStaticPaths();
  const written: Record<string, string> = {};
  for (const { pathname } of paths) {
    const request = new Request(`https://pantau.example${base.slice(0, -1)}${encodeURI(pathname)}`);
    written[pathname] = await (await prerenderer.render(request)).text();
  }
  return { written, rendered };
}

const clean = (keys: Keys) =>
  Object.fromEntries(Object.entries(keys).map(([path, key]) => [path, `${path} of ${key}`]));

test("a page is rendered anew when what it is made of has changed, or nothing tells", async () => {
  const first = { "/": undefined, "/wilayah/a/": "1", "/wilayah/b/": "1" };
  expect((await build(first)).rendered).toEqual(["/", "/wilayah/a/", "/wilayah/b/"]);
  const second = { ...first, "/wilayah/b/": "2" };
  const { written, rendered } = await build(second);
  expect(rendered).toEqual(["/", "/wilayah/b/"]);
  expect(written).toEqual(clean(second));
});

test("what came back is as it was: also the key", async () => {
  await build({ "/wilayah/a/": "1" });
  await build({ "/wilayah/a/": "2" });
  expect(await build({ "/wilayah/a/": "1" })).toEqual({ written: { "/wilayah/a/": "/wilayah/a/ of 1" }, rendered: [] });
});

test("two pages of the same data are two pages", async () => {
  await build({ "/wilayah/a/": "1" });
  expect((await build({ "/wilayah/b/": "1" })).written).toEqual({ "/wilayah/b/": "/wilayah/b/ of 1" });
});

test("what was cut off or written over is not believed", async () => {
  const keys = { "/wilayah/a/": "1", "/wilayah/b/": "1" };
  await build(keys);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "half a pa");
  const { written, rendered } = await build(keys);
  expect(rendered).toEqual(["/wilayah/a/", "/wilayah/b/"]);
  expect(written).toEqual(clean(keys));
});

test("without a folder nothing is kept", async () => {
  await build({ "/wilayah/a/": "1" }, null);
  expect((await build({ "/wilayah/a/": "1" }, null)).rendered).toEqual(["/wilayah/a/"]);
});
