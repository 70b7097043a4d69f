import type { Language } from "../../notation/language.ts";
import type { Description } from "../../publish/description.ts";
import type { PublishedFile } from "../../publish/files.ts";
import { fileHref } from "../../routes.ts";
import type { Link } from "../phrase.ts";
import type { TableEntry } from "./dictionary.ts";

/** A file as the page of the data offers it. */
export interface Download {
  name: string;
  href: string;
  /** What it holds and, where that is one table, how many rows. */
  holds: string;
  /** The same table in other forms. */
  forms: Link[];
}

/** Every file that can be downloaded, in the order in which all catalogues list them; a table's forms beside its CSV. */
export function downloads(
  { files }: Pick<Description, "files">,
  entries: readonly TableEntry[],
  language: Language,
): Download[] {
  const own = files.filter(({ form }) => form === undefined);
  return own.map(({ name, path, title }) => {
    const href = fileHref(path);
    const rows = entries.filter((entry) => entry.href === href).map((entry) => entry.rows);
    return { name, href, holds: [title[language], ...rows].join(", "), forms: formsOf(path, files) };
  });
}

function formsOf(csv: string, files: readonly PublishedFile[]): Link[] {
  return files.flatMap(({ form, path }) => (form?.of === csv ? [{ text: form.name, href: fileHref(path) }] : []));
}
