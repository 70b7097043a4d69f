/** `npm run diff`: says in words what a change of the data does to the site. Arguments, files, exit codes. */
import { checkData } from "../src/check/check.ts";
import { reportText } from "../src/check/report.ts";
import { gather } from "../src/csv/gather.ts";
import { readTables } from "../src/dataset/read.ts";
import { isDate } from "../src/notation/calendar.ts";
import { isLanguage } from "../src/notation/language.ts";
import { todayFrom } from "../src/today.ts";
import { changesMarkdown } from "../src/views/changes/changes.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";
import { earlierFiles } from "./revision.ts";

const USAGE = "npm run diff -- --base REV|DIR [--data DIR] [--lang id|en] [--today YYYY-MM-DD]";

await runCommand(USAGE, () => {
  const { base, data, lang, today } = diffOptions();
  const [earlier, files] = [earlierFiles(base, data), filesOf("--data", data)];
  const { dataset, problems, tables } = checkData(files, today);
  if (!dataset) {
    console.error(reportText(problems, tables, lang));
    return 1;
  }
  const [before, after] = [earlier, files].map((each) => readTables(each, gather()));
  console.log(changesMarkdown({ base, before: before!, after: after!, today }, lang));
  return 0;
});

function diffOptions() {
  const string = (value: string) => ({ type: "string", default: value }) as const;
  const { values, positionals } = optionsOf({
    base: { type: "string" },
    data: string("data"),
    lang: string("id"),
    today: { type: "string" },
  });
  const { base, data, lang } = values;
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  if (!base) throw new UsageError("--base: tulis revisi git atau folder. / Write a git revision or a folder.");
  if (!isLanguage(lang)) throw new UsageError(`--lang ${lang}`);
  if (values.today !== undefined && !isDate(values.today)) throw new UsageError(`--today ${values.today}`);
  return { base, data, lang, today: values.today ?? todayFrom(process.env) } as const;
}
