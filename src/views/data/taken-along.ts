import { formatDate } from "../../notation/date.ts";
import { languages, type Language } from "../../notation/language.ts";
import { licence, type Description } from "../../publish/description.ts";
import type { TypedColumn, TypedTable, Value } from "../../publish/formats/typed.ts";
import type { ReadingSheet } from "../../publish/formats/workbook.ts";
import { citationOf } from "../../text/press.ts";
import { readme, sheetWords, type TakenAlong } from "../../text/taken-along.ts";

/** What a file says of itself. */
function takenAlong(data: Description, language: Language): TakenAlong {
  const { publisher, title, summary, version, temporal, built, url } = data;
  const cited = {
    site: publisher.name,
    title: title[language],
    asOf: formatDate(temporal.to, language),
    today: formatDate(built, language),
    address: url,
  };
  return {
    title: title[language],
    summary: summary[language],
    version,
    licence: `${licence.name}, ${licence.url}`,
    citation: citationOf(cited, language),
  };
}

/** The text that lies in the archive beside the tables, in every language. */
export function readmeOf(data: Description): string {
  return `${languages.map((language) => readme(takenAlong(data, language), language)).join("\n\n\n")}\n`;
}

/** The sheet of a workbook that is read first: what the data are and how they are cited, then every column of its tables. */
export function readingSheetOf(data: Description, tables: readonly TypedTable[]): ReadingSheet {
  const said = languages.map((language) => takenAlong(data, language));
  const { name, version, licence: licensed, built, citation, cells, heads } = sheetWords;
  const about: Value[][] = [
    ...said.map(({ title }) => [title]),
    ...said.map(({ summary }) => [summary]),
    [version, data.version],
    [licensed, `${licence.name}, ${licence.url}`],
    [built, data.built],
    ...said.map((one) => [citation, one.citation]),
    ...cells.map((sentence) => [sentence]),
    [],
  ];
  const columns = tables.flatMap((typed) => typed.columns.map((column) => columnRow(typed, column)));
  return { name, rows: [...about, [...heads], ...columns], headings: [0, 1, about.length] };
}

function columnRow({ table }: TypedTable, { column, type }: TypedColumn): Value[] {
  const { header, description, example } = column;
  return [table.name, header, sheetWords.types[type], ...languages.map((language) => description[language]), example];
}
