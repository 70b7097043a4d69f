import { defineConfig } from "vitest/config";

/**
 * Two projects: `unit` needs nothing but the sources; `site` builds the site first, then reads its pages (tests/site)
 * and opens them in Chromium (tests/browser).
 */
export default defineConfig({
  test: {
    environment: "node",
    // The code under test is pure: no test can leave anything behind, so no test needs a process of its own.
    isolate: false,
    // One fewer than the machine has is the default: on two cores half of them would idle while Chromium works.
    maxWorkers: "100%",
    // A busy machine is not a fault: no test is about time, so the limit only ends one that hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
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
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts", "tests/browser/**/*.test.ts"],
          globalSetup: ["tests/site/build.ts", "tests/browser/launch.ts"],
        },
      },
    ],
  },
});
