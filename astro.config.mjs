import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "astro/config";
import { fallbacks } from "./src/fallbacks.ts";
import { dataFolder } from "./src/folder.ts";
import { settingsFrom } from "./src/settings.ts";
import { languages } from "./src/notation/language.ts";
import {
  agingScript,
  heightScript,
  linkedScript,
  missingScript,
  sortScript,
  switchScript,
  toolScript,
} from "./src/inline.ts";

/**
 * How the site is built. What it says comes from data/ by way of src/site.ts; only how it is written is set here.
 * `SITE` and `BASE` are documented in README.md: without `SITE` no absolute address is made up.
 */
const { origin, base } = settingsFrom(process.env);
const data = dataFolder(process.env);

/** `npm run dev` starts anew when a CSV is saved: the data is read once, not by the bundler. */
const watchData = {
  name: "watch-data",
  hooks: {
    "astro:config:setup": ({ addWatchFile }) => {
      for (const file of readdirSync(data)) addWatchFile(resolve(join(data, file)));
    },
  },
};

/** While the data has an error, the live server says which (scripts/live-problems.ts). */
const shownProblems = {
  name: "shown-problems",
  /** @param {import("vite").ViteDevServer} server */
  configureServer: async ({ middlewares }) => {
    const { liveProblems } = await import("./scripts/live-problems.ts");
    middlewares.use(liveProblems(process.env, base));
  },
};

/** The oldest engine that a page is written for: Android 8 as it left the factory has one no older (DESIGN, section 8). */
const OLDEST = "chrome65";

/** Astro asks for the newest syntax in what it sends to browsers, and takes another wish by this way only. */
const oldSyntax = {
  name: "old-syntax",
  /** @param {string} name */
  configEnvironment: (name) => (name === "client" ? { build: { target: [OLDEST] } } : undefined),
};

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  integrations: [watchData],
  output: "static",
  trailingSlash: "always",
  build: {
    format: "directory",
    // One request is enough to read a page: no stylesheet apart.
    inlineStylesheets: "always",
  },
  // The default, "jsx", drops the space in "<strong>12,3 %</strong>\ndari target".
  compressHTML: true,
  prerenderConflictBehavior: "error",
  i18n: {
    locales: [...languages],
    defaultLocale: languages[0],
    routing: { prefixDefaultLocale: false },
  },
  security: {
    // Astro adds the hashes of its own styles and scripts: nothing else runs or paints (src/policy.ts).
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      scriptDirective: {
        hashes: [agingScript, heightScript, linkedScript, missingScript, sortScript, switchScript, toolScript].map(
          hash,
        ),
      },
    },
  },
  // Its colours would be inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    // A script of several pages is a file of its own: a page is read without it, and the next one has it already.
    build: { cssTarget: OLDEST, assetsInlineLimit: 0 },
    css: { postcss: { plugins: [fallbacks] } },
    plugins: [oldSyntax, shownProblems],
    // The reader of workbooks has numbers that Chromium 65 does not know; there the page says that it cannot open them.
    worker: { rolldownOptions: { checks: { toleratedTransform: false } } },
  },
  devToolbar: { enabled: false },
});

/** A script as a policy names it. @param {string} script @returns {`sha256-${string}`} */
function hash(script) {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}
