/** `npm run import`: brings a spreadsheet into a table of the data folder. Arguments, files, exit codes; what is read how is in src/intake. */
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { checkData } from "../src/check/check.ts";
import { decode, MOST_BYTES, notAFile, tooLarge, unreadable } from "../src/csv/bytes.ts";
import { gather } from "../src/csv/gather.ts";
import { readTables, type DataFile } from "../src/dataset/read.ts";
import { appended } from "../src/intake/append.ts";
import { emptyIntake, isSettled, type Intake } from "../src/intake/intake.ts";
import { readSheets } from "../src/intake/readers/read.ts";
import { intakeJson, intakeText } from "../src/intake/report.ts";
import { takeIn } from "../src/intake/take-in.ts";
import type { Bilingual } from "../src/notation/language.ts";
import { isLanguage } from "../src/notation/language.ts";
import { isDate } from "../src/notation/calendar.ts";
import { tableNames } from "../src/tables/tables.ts";
import { todayFrom } from "../src/today.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";
import { finishWriting, replace } from "./replace.ts";

const USAGE = `npm run import -- FILE --table ${tableNames.join("|")} [--sheet S] [--source ID] [--data DIR] [--today YYYY-MM-DD] [--lang id|en] [--write] [--format text|json]`;

await runCommand(USAGE, async () => {
  const { file, format, lang, write, ...asked } = importOptions();
  const files = filesOf("--data", asked.data);
  const intake = await intakeOf(file, files, asked);
  const isWritten = write && isSettled(intake) && writeRows(intake, files, asked);
  console.log(format === "json" ? intakeJson(intake, lang) : intakeText(intake, isWritten ? "written" : "shown", lang));
  return isSettled(intake) ? 0 : 1;
});

type Options = ReturnType<typeof importOptions>;
type Asked = Pick<Options, "table" | "sheet" | "source" | "today">;

async function intakeOf(file: string, files: DataFile[], { table, sheet, source }: Asked): Promise<Intake> {
  const bytes = bytesOf(file);
  if ("refusal" in bytes) return refusedWith(bytes.refusal);
  const read = await readSheets(bytes.bytes);
  if ("refusal" in read) return refusedWith(read.refusal);
  const intake = takeIn(read.sheets, table, readTables(files, gather()), { sheet, source, passed: progress() });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  return intake;
}

/** A file that cannot be opened is told like one that cannot be read. */
function bytesOf(file: string): { bytes: Uint8Array } | { refusal: Bilingual } {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { refusal: notAFile().message };
    return stat.size > MOST_BYTES ? { refusal: tooLarge(stat.size).message } : { bytes: readFileSync(file) };
  } catch (error) {
    return { refusal: unreadable((error as NodeJS.ErrnoException).code ?? String(error)).message };
  }
}

function refusedWith(message: Bilingual): Intake {
  return { ...emptyIntake(), refused: [{ message }] };
}

/** Tells a terminal how far a long sheet was read; a pipe is told nothing. */
function progress(): ((row: number, rows: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (row, rows) => {
    if (row % 5000 === 0 && row > 0) process.stderr.write(`\r${Math.floor((row / rows) * 100)} %`);
  };
}

/** Appends the rows to their table, if the checker has nothing against it; else says what, and leaves the file. */
function writeRows(intake: Intake, files: DataFile[], { table, today }: Asked): boolean {
  const file = files.find(({ path }) => basename(path) === `${table}.csv`);
  const decoded = file && "bytes" in file ? decode(file.bytes) : null;
  if (!file || decoded === null || !("text" in decoded)) return refuse(intake, [UNREADABLE]);
  if (intake.rows.length === 0) return false;
  const text = appended(decoded.text, intake.rows);
  if (text === null) return refuse(intake, [NO_COLUMN]);
  const others = files.filter((other) => other !== file);
  const { problems } = checkData([{ path: file.path, text }, ...others], today);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    return refuse(
      intake,
      errors.map(({ file: path, line, message, hint }) => ({
        id: `${path}:${line} ${message.id} ${hint.id}`,
        en: `${path}:${line} ${message.en} ${hint.en}`,
      })),
    );
  finishWriting();
  replace(file.path, text);
  return true;
}

const UNREADABLE: Bilingual = {
  id: "berkas tabelnya belum dapat dibaca; jalankan npm run check.",
  en: "the table's own file cannot be read; run npm run check.",
};
const NO_COLUMN: Bilingual = {
  id: "berkas tabelnya tidak punya kolom yang terisi di baris baru; tambahkan kolom itu di baris judulnya.",
  en: "the table's own file lacks a column that the new rows fill; add it to its header.",
};

function refuse(intake: Intake, messages: readonly Bilingual[]): false {
  intake.refused.push(...messages.map((message) => ({ message })));
  return false;
}

function importOptions() {
  const string = (value: string) => ({ type: "string", default: value }) as const;
  const { values, positionals } = optionsOf({
    table: { type: "string" },
    sheet: { type: "string" },
    source: { type: "string" },
    data: string("data"),
    today: { type: "string" },
    lang: string("id"),
    format: string("text"),
    write: { type: "boolean", default: false },
  });
  const { sheet, source, data, lang, format, write } = values;
  const [file, ...more] = positionals;
  const table = tableNames.find((name) => name === values.table);
  if (file === undefined) throw new UsageError("FILE: berkas mana? / which file?");
  if (more.length > 0) throw new UsageError(`? ${more.join(" ")}`);
  if (table === undefined) throw new UsageError(`--table ${values.table ?? ""}`);
  if (!isLanguage(lang)) throw new UsageError(`--lang ${lang}`);
  if (format !== "text" && format !== "json") throw new UsageError(`--format ${format}`);
  if (values.today !== undefined && !isDate(values.today)) throw new UsageError(`--today ${values.today}`);
  return {
    file,
    table,
    sheet,
    source,
    data,
    lang,
    format,
    write,
    today: values.today ?? todayFrom(process.env),
  } as const;
}
