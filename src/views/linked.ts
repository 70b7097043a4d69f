import { createHash } from "node:crypto";

/**
 * Says before anything is painted that the address names a choice: the page keeps room for the comparison from the start,
 * and nothing moves when it comes.
 */
export const linkedScript = 'if(/[?&]w=[^&]/.test(location.search))document.documentElement.className="chosen"';

/** What the policy of a page with that script must name: Astro knows the hashes of its own scripts only. */
export const linkedHash = `sha256-${createHash("sha256").update(linkedScript).digest("base64")}` as const;
