import { edited, filesOf, type Edit } from "../../../src/check/examples/folder.ts";
import { gather } from "../../../src/csv/gather.ts";
import { readTables } from "../../../src/dataset/read.ts";
import type { Language } from "../../../src/notation/language.ts";
import { changesMarkdown } from "../../../src/views/changes/changes.ts";

/** What is said of some edits of the small valid folder, or of that folder after earlier edits, seen on 21 November 2026. */
export function said(edits: Edit[], language: Language = "id", earlier: Edit[] = []): string {
  const [before, after] = [edited(...earlier), edited(...earlier, ...edits)].map((folder) =>
    readTables(filesOf(folder), gather()),
  );
  return changesMarkdown({ base: "main", before: before!, after: after!, today: "2026-11-21" }, language);
}

/** The points of the lists alone, without pages, files and what is not recorded: those of regions, ranks, sources and ledger. */
export function points(edits: Edit[], language: Language = "id", earlier: Edit[] = []): string[] {
  const [told = ""] = said(edits, language, earlier).split(/\n\n## (?:Belum tercatat|Not yet|Halaman|Pages)/);
  return told
    .split("\n")
    .filter((line) => /^ *- /.test(line))
    .map((line) => line.replace(/; (?:halaman|pages): .*$/, ""));
}
