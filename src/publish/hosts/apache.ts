import { caching, everywhere, framed, secure, unframed, type Headers } from "./headers.ts";
import { below, indented, type Host } from "./host.ts";
import { compressed, formats, plainTexts } from "./types.ts";

/**
 * The site's `.htaccess`: Apache and LiteSpeed read it where the site lies, as the offices' shared hosting does. Nothing in
 * it needs more than `AllowOverride FileInfo`: what a host does not allow would stop the whole site.
 */
export function apacheFile({ base }: Pick<Host, "base">): string {
  return [
    "# Apache, LiteSpeed",
    `ErrorDocument 403 ${base}404.html`,
    `ErrorDocument 404 ${base}404.html`,
    ...module("mime", [
      ...formats.map(({ ending, type }) => `AddType ${type} .${ending}`),
      `AddCharset utf-8 ${plainTexts.map(({ ending }) => `.${ending}`).join(" ")}`,
    ]),
    ...module("deflate", [`AddOutputFilterByType DEFLATE ${compressed.map(({ type }) => type).join(" ")}`]),
    ...module("setenvif", module("headers", headers(base))),
    "",
  ].join("\n");
}

function module(name: string, lines: readonly string[]): string[] {
  return [`<IfModule mod_${name}.c>`, ...indented(lines), "</IfModule>"];
}

/** Of several patterns that fit Apache takes the last. */
function headers(base: string): string[] {
  const kept = caching.map(
    ({ path, control }) => `SetEnvIf Request_URI "${below(base, path)}" "PANTAU_CACHE=${control}"`,
  );
  return [
    ...kept.toReversed(),
    `SetEnvIf Request_URI "${below(base, framed)}" PANTAU_FRAMED`,
    ...set(everywhere),
    ...set(unframed, " env=!PANTAU_FRAMED"),
    ...set({ "Cache-Control": "%{PANTAU_CACHE}e" }),
    "# Once the host answers by https, for good:",
    ...indented(set(secure), "# "),
  ];
}

function set(headers: Headers, condition = ""): string[] {
  return Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"${condition}`);
}
