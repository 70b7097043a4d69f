import type { Language } from "../notation/language.ts";
import { formatCount, spelledCount, wordedCount } from "../notation/number.ts";
import { countOf, type Problem } from "../cells/problem.ts";
import { visible } from "../cells/visible.ts";

/** A file and its rows below the header. */
export interface FileRows {
  file: string;
  rows: number;
}

/**
 * The problems as lines of `file:line:column rule message - hint [severity]`, errors first, warnings under a heading, and a
 * closing line. Warnings that `standing` holds were there before the change that is looked at: they are only counted.
 */
export function reportText(
  problems: readonly Problem[],
  files: readonly FileRows[],
  language: Language,
  standing: ReadonlySet<Problem> = new Set(),
): string {
  const fresh = problems.filter((problem) => !standing.has(problem));
  const [errors, warnings] = [fresh.filter(isError), fresh.filter((problem) => !isError(problem))];
  const old = countOf([...standing], "warning");
  return [
    ...markedLines(errors, language),
    ...(warnings.length > 0 ? [HEADING[language](countOf(warnings, "warning"), standing.size > 0)] : []),
    ...markedLines(warnings, language),
    ...(old > 0 ? [STANDING[language](old)] : []),
    closing(problems, files, language),
  ].join("\n");
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** The mark of a line, at its end: what stands before it can be read by machines as ever. */
const MARKS = {
  id: { error: "[galat]", warning: "[peringatan]" },
  en: { error: "[error]", warning: "[warning]" },
} satisfies Record<Language, Record<Problem["severity"], string>>;

const HEADING: Record<Language, (count: number, isNew: boolean) => string> = {
  id: (count, isNew) => `Peringatan${isNew ? " baru" : ""} (${count}), tidak menghentikan apa pun:`,
  en: (count, isNew) => `${isNew ? "New warnings" : "Warnings"} (${count}), which stop nothing:`,
};

const STANDING: Record<Language, (count: number) => string> = {
  id: (count) => `Peringatan lama, sudah ada sebelum perubahan ini: ${formatCount(count, "id")}.`,
  en: (count) => `Old warnings, there before this change: ${formatCount(count, "en")}.`,
};

function markedLines(problems: readonly Problem[], language: Language): string[] {
  return problems.map((problem) => problemLine(problem, ` ${MARKS[language][problem.severity]}`, language));
}

/** Each problem as a line of `file:line:column rule message - hint`. */
export function problemLines(problems: readonly Problem[], language: Language): string[] {
  return problems.map((problem) => problemLine(problem, "", language));
}

function problemLine(problem: Problem, mark: string, language: Language): string {
  return printable(`${placeOf(problem)} ${problem.rule} ${sentence(problem, language)}${mark}`);
}

/** The problems as GitHub workflow annotations; nothing a file holds can begin another. */
export function reportGithub(problems: readonly Problem[], files: readonly FileRows[], language: Language): string {
  return [...problems.map((problem) => annotation(problem, language)), closing(problems, files, language)].join("\n");
}

/** The JSON of CONTRACT: `errors` and `warnings` count also what is only summarised. */
export function reportJson(problems: readonly Problem[], files: readonly FileRows[], language: Language): string {
  const errors = countOf(problems, "error");
  const told = problems.map(({ rule, severity, file, line, column, field, value, message, hint }) => ({
    ...{ rule, severity, file, line, column, field, value },
    ...{ message: message[language], hint: hint[language] },
  }));
  const report = { ok: errors === 0, errors, warnings: countOf(problems, "warning"), problems: told, tables: files };
  return JSON.stringify(report, null, 2).replace(/[^\n\x20-\x7e]/gu, escaped);
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line}:${column}`;
}

function sentence({ message, hint }: Problem, language: Language): string {
  return `${message[language]} - ${hint[language]}`;
}

/** Without anything that a terminal would obey. */
export function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "·");
}

function annotation(problem: Problem, language: Language): string {
  const { severity, file, line, column, rule } = problem;
  const place = line === 0 ? [] : [`line=${line}`, `col=${column}`];
  const properties = [`file=${property(file)}`, ...place, `title=${property(rule)}`].join(",");
  return `::${severity} ${properties}::${data(printable(sentence(problem, language)))}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Letters stand as they are; what does not show is written out, so that the JSON can be looked at anywhere. */
function escaped(character: string): string {
  if (!/[\p{C}\p{Z}]/u.test(character)) return character;
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
  ).join("");
}

function closing(problems: readonly Problem[], files: readonly FileRows[], language: Language): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const rows = formatCount(
    files.reduce((sum, { rows: more }) => sum + more, 0),
    language,
  );
  const result =
    errors.length === 0
      ? ALL_IN_ORDER[language](rows)
      : TO_REPAIR[language](countOf(problems, "error"), new Set(errors.map(({ file }) => file)).size);
  const warnings = countOf(problems, "warning");
  return warnings === 0 ? result : `${result} ${WARNINGS[language](warnings)}`;
}

const ALL_IN_ORDER: Record<Language, (rows: string) => string> = {
  id: (rows) => `Semua rapi: ${rows} baris diperiksa. Terima kasih.`,
  en: (rows) => `All in order: ${rows} rows checked. Thank you.`,
};

const TO_REPAIR: Record<Language, (things: number, files: number) => string> = {
  id: (things, files) =>
    `Ada ${wordedCount(things, "id")} hal yang perlu diperbaiki di ${wordedCount(files, "id")} berkas; situs belum dibangun.`,
  en: (things, files) =>
    `There ${things === 1 ? "is" : "are"} ${wordedCount(things, "en")} ${things === 1 ? "thing" : "things"} to repair in ${wordedCount(files, "en")} ${files === 1 ? "file" : "files"}; the site has not been built.`,
};

const WARNINGS: Record<Language, (count: number) => string> = {
  id: (count) => `${firstWord(count, "id")} peringatan tidak menghentikan apa pun.`,
  en: (count) => `${firstWord(count, "en")} ${count === 1 ? "warning stops" : "warnings stop"} nothing.`,
};

/** A count as the first word of a sentence: none begins with a digit. */
export function firstWord(count: number, language: Language): string {
  if (count > 99)
    return { id: `Sebanyak ${formatCount(count, "id")}`, en: `The ${formatCount(count, "en")}` }[language];
  const word = spelledCount(count, language);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
