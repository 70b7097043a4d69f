/** `npm run fix`: puts the files of the data folder into their usual form, never a value. Arguments, files, exit codes. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tidy, tidyText, type TidyFile } from "../src/check/tidy.ts";
import { isLanguage } from "../src/notation/language.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";

const USAGE = "npm run fix -- [--data DIR] [--lang id|en]";

await runCommand(USAGE, () => {
  const { data, lang } = fixOptions();
  const tidying = tidy(filesOf("--data", data));
  // Who interrupts waits until what is being written is whole: with a listener the signal no longer ends us in the middle.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
  for (const file of tidying.files) replace(file);
  console.log(tidyText(tidying, lang));
  return tidying.problems.length === 0 ? 0 : 1;
});

function fixOptions() {
  const string = (value: string) => ({ type: "string", default: value }) as const;
  const { values, positionals } = optionsOf({ data: string("data"), lang: string("id") });
  const { data, lang } = values;
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  if (!isLanguage(lang)) throw new UsageError(`--lang ${lang}`);
  return { data, lang } as const;
}

/** Writes a file whole or not at all: what is half written never bears its name. */
function replace({ path, text }: TidyFile): void {
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
