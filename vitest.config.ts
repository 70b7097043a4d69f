import { defineConfig } from "vitest/config";

/**
 * Three projects: `unit` needs nothing but the sources; `site` reads built pages; `browser` opens them in Chromium.
 * The last two build the sites they look at first (tests/site/build.ts).
 */
export default defineConfig({
  test: {
    environment: "node",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/browser/**"],
        },
      },
      {
        extends: true,
        test: { name: "site", include: ["tests/site/**/*.test.ts"] },
      },
      {
        extends: true,
        test: { name: "browser", include: ["tests/browser/**/*.test.ts"] },
      },
    ],
  },
});
