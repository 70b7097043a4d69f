import { caching, everywhere, framed, secure, unframed, type Headers } from "./headers.ts";
import { below, indented, type Host } from "./host.ts";
import { compressed, formats, plainTexts } from "./types.ts";

/** The site as a server of nginx: a file for its folder `conf.d`. */
export function nginxConfig(host: Host): string {
  const { base, name, listen } = host;
  return [
    "# nginx: /etc/nginx/conf.d/pantau-ikd.conf. In a server that is there already: the maps before it, its location within.",
    ...map(
      "$pantau_cache",
      caching.map(({ path, control }) => [below(base, path), control]),
    ),
    ...Object.values(unframed).flatMap((value) =>
      map("$pantau_frames", [
        [below(base, framed), ""],
        ["", value],
      ]),
    ),
    "server {",
    ...indented([
      `listen ${listen};`,
      `server_name ${name ?? "_"};`,
      "# Where a slash is added the host's own name and port stay.",
      "absolute_redirect off;",
      ...(base === "/" ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
      `location ${base} {`,
      ...indented(location(host)),
      "}",
    ]),
    "}",
    "",
  ].join("\n");
}

/** A variable by the first pattern that the path fits; an empty value sends no header. */
function map(variable: string, entries: (readonly [pattern: string, value: string])[]): string[] {
  const lines = entries.map(([pattern, value]) => `${pattern === "" ? "default" : `"~${pattern}"`} "${value}";`);
  return [`map $uri ${variable} {`, ...indented(lines), "}"];
}

function location({ base, folder }: Host): string[] {
  return [
    `alias ${folder};`,
    "index index.html;",
    `error_page 404 ${base}404.html;`,
    "# A folder without a page is not there.",
    `error_page 403 =404 ${base}404.html;`,
    "types {",
    ...indented(formats.map(({ ending, type }) => `${type} ${ending};`)),
    "}",
    "default_type application/octet-stream;",
    "charset utf-8;",
    `charset_types ${others(plainTexts)};`,
    "gzip on;",
    "gzip_comp_level 6;",
    "gzip_min_length 512;",
    "gzip_vary on;",
    "gzip_proxied any;",
    `gzip_types ${others(compressed)};`,
    "# Files that PRECOMPRESS=1 wrote; brotli needs a module of its own.",
    "gzip_static on;",
    "# brotli_static on;",
    ...add(everywhere),
    ...add(Object.fromEntries(Object.keys(unframed).map((name) => [name, "$pantau_frames"]))),
    ...add({ "Cache-Control": "$pantau_cache" }),
    "# Once the host answers by https, for good:",
    ...indented(add(secure), "# "),
  ];
}

/** What these lists hold beside pages, which are always meant. */
function others(kinds: typeof formats): string {
  const types = kinds.map(({ type }) => type);
  return types.filter((type) => type !== "text/html").join(" ");
}

function add(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}
