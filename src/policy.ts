import { createHash } from "node:crypto";

/** What holds on every page: nothing comes from elsewhere, no form and no link is bent. */
const everywhere = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
];

/**
 * A built page with its content security policy, which stands before all that it rules: of styles and scripts within a
 * page those run that the page itself was built with, named by their hashes. Astro's own would name every style and script
 * of the site on every page, a tenth of what a region's page weighs.
 */
export function withPolicy(html: string): string {
  const policy = [
    ...everywhere,
    ["script-src 'self'", ...hashes(html, "script")].join(" "),
    ["style-src 'self'", ...hashes(html, "style")].join(" "),
  ];
  const meta = `<meta http-equiv="content-security-policy" content="${policy.join(";")}">`;
  return html.replace(/<meta charset="utf-8">/, (charset) => charset + meta);
}

/** One source for each different text between such tags; a script with an address or of another type than a script has none. */
function hashes(html: string, tag: "script" | "style"): string[] {
  const elements = [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, "g"))];
  const inline = elements.filter(([, attributes = ""]) => !/\bsrc=|\btype="application\//.test(attributes));
  return [...new Set(inline.map(([, , text = ""]) => hash(text)))];
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
