import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Progress } from "./progress.ts";

/** Which of the pictures a thread draws: every `of`-th, from the `part`-th on. */
export interface Share {
  part: number;
  of: number;
}

/** A drawn picture: where it goes, below the folder of the site, and its bytes. */
export interface Picture {
  path: string;
  bytes: Uint8Array;
}

/** What a thread sends: how many pictures it will draw, then each. */
export type Message = Picture | { expected: number };

/** What is counted on the terminal. */
const PICTURES = "gambar";

/** The pictures of the site that the environment describes, drawn on all cores: Astro writes the pages meanwhile on one. */
export async function drawPictures(progress: Progress): Promise<Picture[]> {
  const of = availableParallelism();
  const shares = Array.from({ length: of }, (_, part) => drawShare({ part, of }, progress));
  return (await Promise.all(shares)).flat();
}

/** What one thread draws. What it says of missing settings the build has said already. */
function drawShare(share: Share, progress: Progress): Promise<Picture[]> {
  const worker = new Worker(new URL("./picture-work.ts", import.meta.url), { workerData: share, stderr: true });
  const pictures: Picture[] = [];
  return new Promise((resolve, reject) => {
    worker.on("message", (message: Message) => {
      if ("expected" in message) return progress.expect(PICTURES, message.expected);
      pictures.push(message);
      progress.done(PICTURES);
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve(pictures));
  });
}

/** Writes the pictures into the folder of a site. */
export function writePictures(pictures: readonly Picture[], folder: string): void {
  for (const { path, bytes } of pictures) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
