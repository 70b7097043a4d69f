/** `npm run fix`: puts the files of the data folder into their usual form; never a value. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { readFolder } from "../src/folder.ts";
import type { Language } from "../src/notation/language.ts";
import { decode } from "../src/tables/bytes.ts";
import { rewrite } from "../src/tables/rewrite.ts";
import { tables, type TableName } from "../src/tables/tables.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";

const USAGE = "npm run fix -- [--data DIR] [--lang id|en]";
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

await runCommand(USAGE, () => {
  const { data, lang } = fixOptions();
  const results = filesOf(data).map(({ path, name }) => fix(path, name, lang));
  for (const { line } of results) console.log(line);
  return results.every(({ done }) => done) ? 0 : 1;
});

function fixOptions(): { data: string; lang: Language } {
  const { values, positionals } = optionsOf({
    data: { type: "string", default: "data" },
    lang: { type: "string", default: "id" },
  });
  const { data, lang } = values;
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  if (lang !== "id" && lang !== "en") throw new UsageError(`--lang ${lang}`);
  return { data, lang };
}

function filesOf(folder: string): { path: string; name: TableName }[] {
  try {
    const files = readFolder(folder).map(({ path }) => ({
      path,
      name: path
        .split("/")
        .at(-1)!
        .replace(/\.csv$/, "") as TableName,
    }));
    return files.filter(({ name }) => Object.hasOwn(tables, name));
  } catch {
    throw new UsageError(`--data ${folder}: tidak dapat dibaca / cannot be read`);
  }
}

/** Rewrites one file if its form calls for it, and says what was done or what stood in the way. */
function fix(path: string, name: TableName, language: Language): { done: boolean; line: string } {
  const bytes = readFileSync(path);
  const decoded = decode(bytes);
  const result =
    "text" in decoded ? rewrite(tables[name], decoded.text) : { obstacle: decoded.fault, line: decoded.line };
  if ("obstacle" in result)
    return {
      done: false,
      line: `${path}:${result.line}:1 ${result.obstacle.rule} ${result.obstacle.message[language]} - ${result.obstacle.hint[language]}`,
    };
  const changes = result.changes.map(([id, en]) => ({ id, en })[language]);
  if (bytes.subarray(0, 3).equals(BOM)) changes.unshift({ id: "BOM dihapus", en: "BOM removed" }[language]);
  if (!bytes.equals(Buffer.from(result.text))) replace(path, result.text);
  return {
    done: true,
    line: `${path}: ${changes.join(", ") || { id: "sudah rapi", en: "in order already" }[language]}`,
  };
}

/** Writes a file whole or not at all. */
function replace(path: string, text: string): void {
  const draft = `${path}.baru`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
