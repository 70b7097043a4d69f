/** `npm run check`: tells every fault of the data folder. No rules here: arguments, files, exit codes. */
import { rulesText } from "../src/check/catalogue.ts";
import { reportGithub, reportJson, reportText } from "../src/check/report.ts";
import { checkSince } from "../src/check/since.ts";
import { isLanguage } from "../src/notation/language.ts";
import { isDate } from "../src/notation/calendar.ts";
import { todayFrom } from "../src/today.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";
import { earlierFiles } from "./revision.ts";

const USAGE =
  "npm run check -- [--data DIR] [--format text|json|github] [--lang id|en] [--today YYYY-MM-DD] [--base REV|DIR] [--rules]";

const formats = { text: reportText, json: reportJson, github: reportGithub };

await runCommand(USAGE, () => {
  const { data, format, lang, today, base, rules } = checkOptions();
  if (rules) return print(rulesText(lang));
  const { problems, tables, standing } = checkSince(
    filesOf("--data", data),
    today,
    base === undefined ? null : earlierFiles(base, data),
  );
  print(formats[format](problems, tables, lang, standing));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
});

function print(text: string): 0 {
  console.log(text);
  return 0;
}

function checkOptions() {
  const string = (value: string) => ({ type: "string", default: value }) as const;
  const { values, positionals } = optionsOf({
    data: string("data"),
    format: string("text"),
    lang: string("id"),
    today: { type: "string" },
    base: { type: "string" },
    rules: { type: "boolean", default: false },
  });
  const { data, base, rules, lang } = values;
  const format = values.format as keyof typeof formats;
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  if (!Object.hasOwn(formats, format)) throw new UsageError(`--format ${values.format}`);
  if (!isLanguage(lang)) throw new UsageError(`--lang ${lang}`);
  if (values.today !== undefined && !isDate(values.today)) throw new UsageError(`--today ${values.today}`);
  return { data, format, lang, base, rules, today: values.today ?? todayFrom(process.env) } as const;
}
