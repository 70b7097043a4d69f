import { describe, expect, test } from "vitest";
import { apacheFile } from "../../../src/publish/hosts/apache.ts";
import { caddyFile } from "../../../src/publish/hosts/caddy.ts";
import { headersFile } from "../../../src/publish/hosts/netlify.ts";
import { nginxConfig } from "../../../src/publish/hosts/nginx.ts";

// nginx itself is asked in tests/browser/nginx.test.ts; the others cannot be had everywhere.

describe("_headers, as Netlify and Cloudflare Pages read it", () => {
  const site = ["index.html", "404.html", "umpan.xml", "_astro/a.x1.js", "wilayah/kota-malang/index.html"];
  const more = [
    "sematan/kota-malang/index.html",
    "api/index.html",
    "api/v1/regions.json",
    "gambar/a.png",
    "data/cakupan.parquet",
  ];
  const english = ["en/index.html", "en/wilayah/kota-malang/index.html", "en/sematan/kota-malang/index.html"];
  const text = headersFile("/ikd/", [...site, ...more, ...english]);

  /** Every value that the rules which fit a path give a header: both hosts join them. */
  function headersAt(path: string): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const rule of text.split(/^(?=\/)/m).slice(1)) {
      const [pattern = "", ...lines] = rule.trim().split("\n");
      const fits = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      for (const line of fits ? lines : []) {
        const [name = "", value = ""] = line.trim().split(/: (.*)/);
        found[name] = [...(found[name] ?? []), value];
      }
    }
    return found;
  }

  test.each(["", "404.html", "wilayah/kota-malang/", "_astro/a.x1.js", "api/v1/regions.json", "en/", "en/wilayah/x/"])(
    "%s stands in no frame, and every header is said once",
    (path) => {
      const headers = headersAt(`/ikd/${path}`);
      expect(headers["Content-Security-Policy"]).toEqual(["frame-ancestors 'none'"]);
      expect(headers["X-Content-Type-Options"]).toEqual(["nosniff"]);
      expect(Object.values(headers).filter((values) => values.length > 1)).toEqual([]);
    },
  );

  test.each(["sematan/kota-malang/", "en/sematan/kota-malang/"])("%s may stand in any", (path) => {
    const headers = headersAt(`/ikd/${path}`);
    expect(headers["Content-Security-Policy"]).toBeUndefined();
    expect(headers["Access-Control-Allow-Origin"]).toEqual(["*"]);
  });

  test("a type is told only of what the hosts do not know", () => {
    const types = ["data/cakupan.parquet", "api/v1/regions.json"].map(
      (path) => headersAt(`/ikd/${path}`)["Content-Type"],
    );
    expect(types).toEqual([["application/vnd.apache.parquet"], undefined]);
  });

  test("what is hashed stays for good, a picture for an hour; for pages the hosts have a rule of their own", () => {
    const kept = (path: string) => headersAt(`/ikd/${path}`)["Cache-Control"];
    expect(kept("_astro/a.x1.js")).toEqual(["public, max-age=31536000, immutable"]);
    expect(kept("gambar/a.png")).toEqual(["public, max-age=3600"]);
    expect([kept(""), kept("wilayah/kota-malang/"), kept("api/v1/regions.json")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("nothing of .htaccess asks for more than AllowOverride FileInfo, or for a module that is not there", () => {
  const text = apacheFile({ base: "/ikd/" });
  const directives = text.split("\n").flatMap((line) => /^\s*(?!#)<?\/?(\w+)/.exec(line)?.[1] ?? []);
  // Apache's manual, "Override: FileInfo"; and what asks whether a module is there.
  const known = ["ErrorDocument", "IfModule", "AddType", "AddCharset", "AddOutputFilterByType", "SetEnvIf", "Header"];
  expect(new Set(directives)).toEqual(new Set(known));
  const bare = text
    .replace(/<IfModule[^]*<\/IfModule>/, "")
    .trim()
    .split("\n");
  expect(bare.slice(1)).toEqual(["ErrorDocument 403 /ikd/404.html", "ErrorDocument 404 /ikd/404.html"]);
});

describe.each([
  ["nginx", nginxConfig],
  ["caddy", caddyFile],
])("%s", (_, write) => {
  const host = { folder: "/srv/pantau-ikd/", name: null, listen: "80" };

  test("the address without its last slash leads on, where the site is not at the root", () => {
    expect(write({ ...host, base: "/ikd/" })).toMatch(/\/ikd[ {].*\/ikd\//);
    expect(write({ ...host, base: "/" })).not.toContain("ikd/ permanent");
  });

  test("asking by https for good is left to whoever runs the host", () => {
    const lines = write({ ...host, base: "/" }).split("\n");
    const said = lines.filter((line) => line.includes("Strict-Transport-Security"));
    expect(said.map((line) => line.trim().startsWith("# "))).toEqual([true]);
  });
});
