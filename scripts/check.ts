/** `npm run check`: tells every fault of the data folder. No rules here: arguments, files, exit codes. */
import { checkData } from "../src/check/check.ts";
import type { DataFile } from "../src/dataset/read.ts";
import { reportGithub, reportJson, reportText } from "../src/dataset/report.ts";
import { readFolder } from "../src/folder.ts";
import { isDate } from "../src/notation/calendar.ts";
import { todayFrom } from "../src/today.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";

const USAGE = "npm run check -- [--data DIR] [--format text|json|github] [--lang id|en] [--today YYYY-MM-DD]";

const formats = { text: reportText, json: reportJson, github: reportGithub };

await runCommand(USAGE, () => {
  const { data, format, lang, today } = checkOptions();
  const { problems, tables } = checkData(filesOf(data), today);
  console.log(formats[format](problems, tables, lang));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
});

function checkOptions() {
  const string = (value: string) => ({ type: "string", default: value }) as const;
  const { values, positionals } = optionsOf({
    data: string("data"),
    format: string("text"),
    lang: string("id"),
    today: { type: "string" },
  });
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  const { data, lang } = values;
  const format = values.format as keyof typeof formats;
  if (!Object.hasOwn(formats, format)) throw new UsageError(`--format ${values.format}`);
  if (lang !== "id" && lang !== "en") throw new UsageError(`--lang ${lang}`);
  if (values.today !== undefined && !isDate(values.today)) throw new UsageError(`--today ${values.today}`);
  return { data, format, lang, today: values.today ?? todayFrom(process.env) } as const;
}

function filesOf(folder: string): DataFile[] {
  try {
    return readFolder(folder);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
