import { createHash } from "node:crypto";

/** The policy of a page as Astro writes it. */
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]+)/;

/**
 * A built page whose content security policy names, of the styles and scripts that the site was built with, those within
 * this page alone. Astro names all of the site's on every page, a tenth of what a region's page weighs. Nothing is added:
 * what Astro did not name, because it is none of the site's own, does not run.
 */
export function narrowed(html: string): string {
  const present = new Set(["script", "style"].flatMap((tag) => hashes(html, tag)));
  return html.replace(POLICY, (_, start: string, policy: string) => {
    const named = policy.replaceAll(/ 'sha256-([^']+)'/g, (source, hash: string) => (present.has(hash) ? source : ""));
    return start + named;
  });
}

function hashes(html: string, tag: string): string[] {
  const texts = [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, "g"))];
  return texts.map(([, text = ""]) => createHash("sha256").update(text).digest("base64"));
}
