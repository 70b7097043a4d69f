import { expect, test } from "vitest";
import { progressOn } from "../../scripts/progress.ts";

/** A screen that keeps what is written on it, and a clock that stands until it is set. */
function screen(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => clock.now);
  return { written, clock, progress };
}

test("on a terminal one line tells how far the work is, and goes when it ends", () => {
  const { written, clock, progress } = screen(true);
  progress.expect("halaman", 2);
  clock.now = 100;
  progress.done("halaman");
  clock.now = 200;
  progress.expect("gambar", 3);
  progress.end();
  expect(written).toEqual([
    "\r\u001b[Khalaman 0/2",
    "\r\u001b[Khalaman 1/2",
    "\r\u001b[Khalaman 1/2, gambar 0/3",
    "\r\u001b[K",
  ]);
});

test("it is written ten times a second at most", () => {
  const { written, clock, progress } = screen(true);
  progress.expect("halaman", 1000);
  for (let page = 0; page < 1000; page++) {
    clock.now += 1;
    progress.done("halaman");
  }
  // A second: once at its beginning, then at every tenth.
  expect(written).toHaveLength(11);
});

test("where nobody looks on nothing is written", () => {
  const { written, progress } = screen(false);
  progress.expect("halaman", 1);
  progress.done("halaman");
  progress.end();
  expect(written).toEqual([]);
});
