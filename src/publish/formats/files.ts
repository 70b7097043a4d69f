import type { Bilingual } from "../../notation/language.ts";
import { mapRecord } from "../../notation/keys.ts";
import type { PublishedFile } from "../files.ts";
import { mediaTypes } from "./media-types.ts";

type Ending = keyof typeof mediaTypes;

/** What the files of all tables are called. */
const ALL = "pantau-ikd";

/** All tables in one file, by the program that opens it. */
export const wholeFiles: PublishedFile[] = [
  whole("xlsx", { id: "Semua tabel, untuk Excel dan sejenisnya", en: "All tables, for Excel and the like" }),
  whole("zip", {
    id: "Semua tabel sebagai CSV, dengan keterangannya",
    en: "All tables as CSV, with what describes them",
  }),
  whole("sqlite", { id: "Semua tabel sebagai basis data SQLite", en: "All tables as an SQLite database" }),
];

function whole(ending: Ending, title: Bilingual): PublishedFile {
  const name = `${ALL}.${ending}`;
  return { name, path: `/data/${name}`, mediaType: mediaTypes[ending], title, content: null };
}

/** The files of tables, each followed by its other forms. */
export function withForms(tables: readonly PublishedFile[]): PublishedFile[] {
  return tables.flatMap((csv) => [
    csv,
    form(csv, "Parquet", ".parquet", mediaTypes.parquet),
    form(csv, "CSV Excel", "-excel.csv", csv.mediaType),
  ]);
}

/** A table in another form, called as its CSV but for the end. */
function form(csv: PublishedFile, name: string, end: string, mediaType: string): PublishedFile {
  const called = (text: string) => text.replace(/\.csv$/, end);
  const title = mapRecord(csv.title, (text) => `${text} (${name})`);
  return {
    name: called(csv.name),
    path: called(csv.path),
    mediaType,
    title,
    content: null,
    form: { of: csv.path, name },
  };
}
