import type { Language } from "../../notation/language.ts";
import type { Description } from "../../publish/description.ts";
import { fileHref } from "../../routes.ts";
import type { Link } from "../phrase.ts";
import type { TableEntry } from "./dictionary.ts";

/** A file as the page of the data offers it. */
export interface Download {
  name: string;
  href: string;
  title: string;
  /** How many rows it has, where it holds one table. */
  rows: string | null;
  /** The same table in other forms. */
  forms: Link[];
}

/** Every file that can be downloaded, in the order in which all catalogues list them. */
export function downloads(
  { files }: Pick<Description, "files">,
  entries: readonly TableEntry[],
  language: Language,
): Download[] {
  return files.map(({ name, path, title }) => {
    const href = fileHref(path);
    const entry = entries.find((one) => one.href === href);
    return { name, href, title: title[language], rows: entry?.rows ?? null, forms: entry ? formsOf(entry) : [] };
  });
}

function formsOf({ name }: TableEntry): Link[] {
  return [
    { text: "Parquet", href: fileHref(`/data/${name}.parquet`) },
    { text: "CSV Excel", href: fileHref(`/data/${name}-excel.csv`) },
  ];
}
