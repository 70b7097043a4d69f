import { BRIEFLY, caching, everywhere, framed, secure, unframed, type Headers } from "./headers.ts";
import { below, indented, type Host } from "./host.ts";
import { compressed, formats, plainTexts } from "./types.ts";

/** The site as a `Caddyfile`; Caddy gets a certificate for a name by itself. */
export function caddyFile(host: Host): string {
  const { base, folder, name, listen } = host;
  return [
    `# Caddy: /etc/caddy/Caddyfile`,
    `${name ?? `:${listen}`} {`,
    ...indented(
      [
        `root * ${folder}`,
        ...(base === "/" ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
        `handle_path ${base}* {`,
        ...indented(answers(), "\t"),
        "}",
        "handle_errors {",
        ...indented([`header Cache-Control "${BRIEFLY}"`, "rewrite * /404.html", "file_server"], "\t"),
        "}",
      ],
      "\t",
    ),
    "}",
    "",
  ].join("\n");
}

/** By then the base is taken off a path, and only the slash before it is left. */
function answers(): string[] {
  return [
    "map {path} {cache} {",
    ...indented(
      caching.map(({ path, control }) => `${path === "" ? "default" : `"~${below("/", path)}"`} "${control}"`),
      "\t",
    ),
    "}",
    `@cards path_regexp "${below("/", framed)}"`,
    ...set({ ...everywhere, ...unframed, "Cache-Control": "{cache}" }),
    ...Object.keys(unframed).map((header) => `header @cards -${header}`),
    "# Once the host answers by https, for good:",
    ...indented(set(secure), "# "),
    ...formats.flatMap(typeOf),
    "encode {",
    ...indented(["gzip 6", "match {"], "\t"),
    ...indented(
      compressed.map(({ type }) => `header Content-Type ${type}*`),
      "\t\t",
    ),
    ...indented(["}"], "\t"),
    "}",
    "# Files that PRECOMPRESS=1 wrote.",
    "file_server {",
    ...indented(["precompressed br gzip"], "\t"),
    "}",
  ];
}

function typeOf(format: (typeof formats)[number]): string[] {
  const { ending, type } = format;
  const letters = plainTexts.includes(format) ? "; charset=utf-8" : "";
  return [`@${ending} path *.${ending}`, `header @${ending} Content-Type "${type}${letters}"`];
}

function set(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `header ${name} "${value}"`);
}
