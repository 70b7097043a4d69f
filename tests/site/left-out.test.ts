import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { needing } from "../../src/settings.ts";
import { pages, siteFolder, type SiteName } from "./sites.ts";

/** How a page shows that it has what a build without the setting leaves out, by the words of the warning. */
const signs: Record<string, RegExp> = {
  "alamat kanonis": /<link rel="canonical"/,
  hreflang: /<link rel="alternate" hreflang=/,
  "og:url": /<meta property="og:url"/,
  "og:image": /<meta property="og:image" content="https:\/\/pantau\.example\/ikd\/gambar\//,
  "tombol Bagikan": /<a [^>]*href="https:\/\/wa\.me\//,
  "alamat dalam kutipan": /<blockquote[^>]*>(?:(?!<\/blockquote>).)*https:\/\/pantau\.example\/ikd\//s,
  "kode sematan": /<code id="kode-card">&lt;iframe src=&quot;https:|<code id="kode-card">&lt;iframe src="https:/,
  oEmbed: /<link rel="alternate" type="application\/json\+oembed"/,
  "alamat kontak": /href="mailto:redaksi@pantau\.example"/,
  "ajakan mengirim angka": /href="[^"]*\/tentang\/#kirim"/,
  "hak jawab": /id="hak-jawab"/,
};

/** What is a file of its own. */
const files: Record<string, string> = { sitemap: "sitemap-index.xml", "security.txt": ".well-known/security.txt" };

function shows(site: SiteName, part: string): boolean {
  const file = files[part];
  return file === undefined
    ? // A long address may be broken where it must; who copies it does not notice.
      pages(site).some(({ html }) => signs[part]!.test(html.replaceAll("<wbr>", "")))
    : existsSync(join(siteFolder(site), file));
}

test.each(Object.values(needing).flat())("%s: there with the settings, and not without, as the build says", (part) => {
  expect({ with: shows("moved", part), without: shows("real", part) }).toEqual({ with: true, without: false });
});
