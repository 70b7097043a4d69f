import { fileCheckWords } from "../text/file-check.ts";
import type { Language } from "../notation/language.ts";
import { textHtml } from "../views/markup.ts";
import type { FileCheck, ListedProblem } from "../views/data/file-check.ts";
import type { MarkedCell, MarkedRows } from "../views/data/marked-rows.ts";

/**
 * What was found in a file, as HTML: its problems, those of other tables, and its rows with the cells marked. `rules` is
 * the address of the page that explains them.
 */
export function foundHtml({ own, others, standing, rows }: FileCheck, rules: string, language: Language): string {
  const words = fileCheckWords[language];
  return [
    listHtml(own, words.own, rules),
    listHtml(others, words.others, rules),
    standing === null ? "" : `<p class="small soft">${textHtml(standing)}</p>`,
    rows === null ? "" : rowsHtml(rows, words),
  ].join("");
}

function listHtml(problems: readonly ListedProblem[], heading: string, rules: string): string {
  const items = problems.map((problem) => problemHtml(problem, rules));
  return items.length === 0 ? "" : `<h2>${textHtml(heading)}</h2><ul>${items.join("")}</ul>`;
}

function problemHtml(problem: ListedProblem, rules: string): string {
  const { rule, severity, line, column, place, shown, mark, message, hint } = problem;
  const data = `data-rule="${rule}" data-severity="${severity}" data-line="${line}" data-column="${column}"`;
  const where = shown ? `<a href="#baris-${line}">${textHtml(place)}</a>` : textHtml(place);
  return [
    `<li ${data}><b>${textHtml(mark)}</b> ${where} <a href="${rules}#${rule}"><code>${rule}</code></a>`,
    `<p>${textHtml(message)}</p><p>${textHtml(hint)}</p></li>`,
  ].join("");
}

type Words = (typeof fileCheckWords)[Language];

/** The box can be scrolled by keyboard, so it has a name and takes the focus. */
function rowsHtml({ header, lines, note }: MarkedRows, words: Words): string {
  const heads = header.map((cell) => `<th scope="col">${cellHtml(cell, words)}</th>`);
  const rows = lines.map(
    ({ line, cells }) =>
      `<tr id="baris-${line}"><th scope="row">${line}</th>${cells.map((cell) => `<td>${cellHtml(cell, words)}</td>`).join("")}</tr>`,
  );
  return [
    `<h2 id="ditandai">${textHtml(words.rows)}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="ditandai">`,
    `<table><thead><tr><th scope="col">${textHtml(words.line)}</th>${heads.join("")}</tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table></div>`,
    note === null ? "" : `<p class="small soft">${textHtml(note)}</p>`,
  ].join("");
}

function cellHtml({ text, marked }: MarkedCell, { empty }: Words): string {
  return marked ? `<mark>${textHtml(text === "" ? empty : text)}</mark>` : textHtml(text);
}
