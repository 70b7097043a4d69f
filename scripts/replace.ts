/** Writing a file whole or not at all. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "./command.ts";

/** Who interrupts waits until what is being written is whole: with a listener the signal no longer ends us in the middle. */
export function finishWriting(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
}

/** Writes a file whole or not at all: what is half written never bears its name. */
export function replace(path: string, text: string): void {
  const file = realpathSync(path);
  const draft = `${file}.${process.pid}.baru`;
  try {
    writeFileSync(draft, text, { mode: statSync(file).mode, flag: "wx" });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new UsageError(`${path}: tidak dapat ditulis / cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
