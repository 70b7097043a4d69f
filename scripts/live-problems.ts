/** What the live server shows while the data has an error: the checker's words in place of a page. */
import type { Connect } from "vite";
import { escaped } from "../src/charts/element.ts";
import { checkData } from "../src/check/check.ts";
import { reportText } from "../src/check/report.ts";
import { dataFolder, readFolder, releasesIn } from "../src/folder.ts";
import { languages, type Language } from "../src/notation/language.ts";
import { todayFrom } from "../src/today.ts";

/**
 * Answers whoever asks for a page with what keeps the data from being shown, and prints it; with the data in order the
 * page itself answers. `base` is the path of the site. The data is checked at every request: it is being worked on.
 */
export function liveProblems(environment: NodeJS.ProcessEnv, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const wantsPage = /\btext\/html\b/.test(request.headers.accept ?? "");
    const problems = wantsPage ? problemsIn(environment) : null;
    if (problems === null) return next();
    console.error(`\n${problems.id}`);
    response.writeHead(500, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(problemsPage(problems, base));
  };
}

/** What the checker says of a data folder with an error, in each language; null for one in order. */
function problemsIn(environment: NodeJS.ProcessEnv): Record<Language, string> | null {
  const folder = dataFolder(environment);
  const { dataset, problems, tables } = checkData(readFolder(folder), todayFrom(environment));
  const { faults } = releasesIn(folder);
  if (dataset !== null && faults.length === 0) return null;
  const told = languages.map((language) => [language, [reportText(problems, tables, language), ...faults].join("\n")]);
  return Object.fromEntries(told) as Record<Language, string>;
}

/** The script is Vite's: it loads the page again once the server has started anew with what was saved. */
function problemsPage({ id, en }: Record<Language, string>, base: string): string {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Data belum rapi</title>
<style>body{max-width:60rem;margin:2rem;font:1rem/1.5 sans-serif}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style>
<script type="module" src="${base}@vite/client"></script>
<h1>Data belum rapi</h1>
<p>Perbaiki lalu simpan: halaman ini memuat ulang sendiri. / <span lang="en">Mend and save: this page reloads by itself.</span></p>
<pre>${escaped(id)}</pre>
<h2 lang="en">In English</h2>
<pre lang="en">${escaped(en)}</pre>
</html>
`;
}
