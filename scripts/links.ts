/** `npm run links`: which source addresses still answer. Needs the network; arguments, files, exit codes. */
import packageFile from "../package.json" with { type: "json" };
import { gather } from "../src/csv/gather.ts";
import { readTables } from "../src/dataset/read.ts";
import { isLanguage } from "../src/notation/language.ts";
import { settingsFrom } from "../src/settings.ts";
import { isReached, linksText, offline } from "../src/text/links.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";
import { filesOf } from "./files.ts";
import { askAll, type Manners } from "./links/ask.ts";

const USAGE = "npm run links -- [--data DIR] [--lang id|en]";

await runCommand(USAGE, async () => {
  const { data, lang } = linksOptions();
  const { file, rows } = readTables(filesOf("--data", data), gather()).sumber;
  if (rows === null) throw new UsageError(`${file}: tidak dapat dibaca; npm run check. / Cannot be read.`);
  const addresses = rows.map(({ url }) => url);
  const answers = await askAll(addresses, manners(), progress(new Set(addresses).size));
  const asked = rows.flatMap((source) => {
    const answer = answers.get(source.url);
    return answer ? [{ source, answer }] : [];
  });
  if (!asked.some(isReached)) {
    console.error(offline[lang]);
    return 1;
  }
  console.log(linksText(file, asked, lang));
  return asked.some(({ answer }) => answer.kind === "dead") ? 1 : 0;
});

/** A second between two requests to one host, eight hosts at a time; whoever wonders who asks finds the project, and the address of contact. */
function manners(): Manners {
  const { contact } = settingsFrom(process.env);
  const { name, version } = packageFile;
  const userAgent = `${name}/${version} (link check${contact ? `; ${contact}` : ""})`;
  return { userAgent, timeout: 20_000, pause: 1000, hosts: 8 };
}

/** Says now and then how far it is, where somebody watches. */
function progress(all: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${all}${done === all ? "\n" : ""}`);
  };
}

function linksOptions() {
  const string = (value: string) => ({ type: "string", default: value }) as const;
  const { values, positionals } = optionsOf({ data: string("data"), lang: string("id") });
  const { data, lang } = values;
  if (positionals.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  if (!isLanguage(lang)) throw new UsageError(`--lang ${lang}`);
  return { data, lang } as const;
}
