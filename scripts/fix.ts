/** `npm run fix`: puts the files of the data folder into their usual form, never a value. Arguments, files, exit codes. */
import { tidy, tidyText } from "../src/check/tidy.ts";
import { isLanguage } from "../src/notation/language.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";
import { finishWriting, replace } from "./replace.ts";

const USAGE = "npm run fix -- [--data DIR] [--lang id|en]";

await runCommand(USAGE, () => {
  const { data, lang } = fixOptions();
  const tidying = tidy(filesOf("--data", data));
  finishWriting();
  for (const { path, text } of tidying.files) replace(path, text);
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
