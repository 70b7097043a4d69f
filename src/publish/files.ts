import type { Bilingual } from "../notation/language.ts";
import type { TableFile } from "./table-files.ts";

/** A file that can be downloaded: every catalogue lists these, and the page of the data too. */
export interface PublishedFile {
  name: string;
  /** Path from the site's root. */
  path: string;
  mediaType: string;
  title: Bilingual;
  /** Size and SHA-256; null for a document, which says itself when it was built. */
  content: { bytes: number; sha256: string } | null;
  /** For a table in another form: the path of its CSV, and what the form is called. */
  form?: { of: string; name: string };
}

/** The tables as files. */
export function tablesAsFiles(tables: readonly TableFile[]): PublishedFile[] {
  return tables.map(({ table, path, bytes, sha256 }) => ({
    name: `${table.name}.csv`,
    path,
    mediaType: "text/csv",
    title: table.title,
    content: { bytes, sha256 },
  }));
}

/** The documents of the API that hold all regions at once. */
export const apiDocuments: PublishedFile[] = [
  json("regions", { id: "Keadaan terakhir tiap wilayah", en: "The latest state of each region" }),
  json("claims", { id: "Persentase yang tercetak dan hasil pemeriksaannya", en: "Percentages as printed, tested" }),
  json("sources", { id: "Semua sumber", en: "All sources" }),
];

function json(document: string, title: Bilingual): PublishedFile {
  const name = `${document}.json`;
  return { name, path: `/api/v1/${name}`, mediaType: "application/json", title, content: null };
}
