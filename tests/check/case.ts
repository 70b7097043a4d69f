import type { Edit, Folder } from "./folder.ts";

/** One fault in a folder that is otherwise valid, and what is said of it. */
export interface Case {
  edits: Edit[];
  /** `file:line:column`, the file without its folder. */
  at: string;
  /** Message and hint, in Indonesian and English. */
  id: string;
  en: string;
  /** The earlier state that the folder is compared with. */
  earlier?: Folder;
  /** Whether more is said, after this. */
  more?: true;
}
