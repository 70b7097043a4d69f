import { checkSince } from "../../src/check/since.ts";
import { filesOf, type Folder } from "../../src/check/examples/folder.ts";
import { problemLines } from "../../src/check/report.ts";
import type { Language } from "../../src/notation/language.ts";

/** The day on which the folders of these tests are checked. */
export const TODAY = "2026-11-21";

/** What the checker says of a folder, line by line as `--format text` prints it, but for its marks, headings and closing line. */
export function told(folder: Folder, language: Language = "id", earlier: Folder | null = null): string[] {
  const { problems } = checkSince(filesOf(folder), TODAY, earlier && filesOf(earlier));
  return problemLines(problems, language);
}
