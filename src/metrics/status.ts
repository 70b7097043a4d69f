/** What can be said of a region as of its last usable report; never about today (DESIGN section 6). */
export type Status =
  | "tercapai"
  | "mungkin-tercapai"
  | "di-jalur"
  | "tertinggal"
  | "belum-tercapai"
  | "tanpa-basis"
  | "belum-ada-data";
