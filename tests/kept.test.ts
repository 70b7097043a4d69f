import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { forget, keep, recall } from "../src/kept.ts";
import { kept } from "../src/pictures/cache.ts";
import { drawn } from "../src/pictures/draw.ts";

const folder = mkdtempSync(join(tmpdir(), "pantau-pictures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A drawing whose bytes show what it was made from, and how often one was made. */
let made = 0;
function draw(svg: string, width: number): Uint8Array<ArrayBuffer> {
  made++;
  return new TextEncoder().encode(`${width} ${svg}`);
}

const step = fc.oneof(
  fc.record({ svg: fc.constantFrom("a", "b", "ab", "b\u0000"), width: fc.constantFrom(1, 12) }),
  fc.constantFrom("delete", "cut", "overwrite" as const),
);

/** What can happen to a folder between two builds. */
function spoil(how: "delete" | "cut" | "overwrite"): void {
  if (how === "delete") return rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (how === "cut") truncateSync(file, Math.floor(readFileSync(file).length / 2));
    else writeFileSync(file, "a picture of something else");
  }
}

test("whatever was drawn before and whatever became of the folder, a picture is that of its drawing", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      kept("a", 1, folder, draw);
      for (const one of steps) {
        if (typeof one === "string") spoil(one);
        else expect(kept(one.svg, one.width, folder, draw)).toEqual(draw(one.svg, one.width));
        if (one === "delete") kept("a", 1, folder, draw);
      }
    }),
  );
});

test("what has not changed is not drawn again", () => {
  kept("same", 7, folder, draw);
  const before = made;
  expect(kept("same", 7, folder, draw)).toEqual(new TextEncoder().encode("7 same"));
  expect(made).toBe(before);
});

test("a folder that cannot be written to costs time, not the picture", () => {
  expect(kept("x", 1, "/dev/null/nowhere", draw)).toEqual(new TextEncoder().encode("1 x"));
});

test("the same drawing gives the same bytes", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#fff"/><circle cx="4" cy="4" r="3"/></svg>';
  expect(drawn(svg, 90)).toEqual(drawn(svg, 90));
});

test("what was longest not asked for is forgotten first, until the rest has room", () => {
  const files = ["a", "b", "c"].map((name) => join(folder, "full", name));
  for (const [day, file] of files.entries()) {
    keep(file, new Uint8Array(100));
    utimesSync(file, day, day);
  }
  recall(files[0]!);
  // Each takes 64 bytes for its digest and 100 of its own: two have room in 400, and that of day 1 is the oldest now.
  forget(join(folder, "full"), 400);
  expect(files.map((file) => recall(file)?.length)).toEqual([100, undefined, 100]);
});
