import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What was made at some cost and is kept for the next build, each under the digest of all that it was made of: what has
 * changed has another digest, so that nothing kept is ever out of date. A folder of it may be deleted at any time.
 */
type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256 in hexadecimal. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What is kept in a file; null if there is nothing, or what was cut off or written over. */
export function recall(file: string): Bytes | null {
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const own = bytes.slice(DIGEST);
    if (Buffer.from(bytes.subarray(0, DIGEST)).toString() !== digestOf(own)) return null;
    // What was not asked for in a long time goes first.
    utimesSync(file, new Date(), new Date());
    return own;
  } catch {
    return null;
  }
}

/** The length of a digest in letters: each file begins with that of the rest. */
const DIGEST = 64;

/** Keeps bytes in a file. Written apart and then named: nobody reads half of it. Where that cannot be done it costs time, nothing else. */
export function keep(file: string, bytes: Bytes): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const part = `${file}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
    writeFileSync(part, Buffer.concat([Buffer.from(digestOf(bytes)), bytes]));
    renameSync(part, file);
  } catch {
    // The next build makes it again.
  }
}

/** Deletes from a folder what was longest not asked for, until the rest takes no more than so many bytes. */
export function forget(folder: string, most: number): void {
  try {
    const files = readdirSync(folder).map((name) => ({ file: join(folder, name), ...sizeAndAge(join(folder, name)) }));
    let total = 0;
    for (const { file, size } of files.toSorted((a, b) => b.asked - a.asked)) {
      total += size;
      if (total > most) rmSync(file, { force: true });
    }
  } catch {
    // Another build tidies up as well.
  }
}

function sizeAndAge(file: string): { size: number; asked: number } {
  const { size, mtimeMs } = statSync(file);
  return { size, asked: mtimeMs };
}
