import type { Language } from "../../notation/language.ts";
import type { Description } from "../../publish/description.ts";
import { fileHref } from "../../routes.ts";
import type { TableEntry } from "./dictionary.ts";

/** A file as the page of the data offers it. */
export interface Download {
  name: string;
  href: string;
  /** What it holds and, where that is one table, how many rows. */
  holds: string;
}

/** Every file that can be downloaded, in the order in which all catalogues list them. */
export function downloads(
  { files }: Pick<Description, "files">,
  entries: readonly TableEntry[],
  language: Language,
): Download[] {
  return files.map(({ name, path, title }) => {
    const href = fileHref(path);
    const rows = entries.filter((entry) => entry.href === href).map((entry) => entry.rows);
    return { name, href, holds: [title[language], ...rows].join(", ") };
  });
}
