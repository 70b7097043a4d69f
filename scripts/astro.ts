/** Runs Astro's own command line (`node scripts/astro.ts dev`) without its usage reports: nothing is sent, ever. */
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// @ts-expect-error Astro ships no types for its command line.
await import("../node_modules/astro/bin/astro.mjs");
