import { faultOf } from "../../src/cells/cell.ts";
import type { Fault } from "../../src/cells/problem.ts";
import type { Kind } from "../../src/tables/table.ts";

/** What is said of a cell's text, in Indonesian and English: `rule message - hint`; its value where nothing is. */
export function said<V>(kind: Kind<V>, text: string): V | [id: string, en: string] {
  const parsed = kind.schema.safeParse(text);
  return parsed.success ? parsed.data : lines(faultOf(parsed.error.issues[0]!));
}

/** A fault in Indonesian and English. */
export function lines({ rule, message, hint }: Fault): [id: string, en: string] {
  return [`${rule} ${message.id} - ${hint.id}`, `${rule} ${message.en} - ${hint.en}`];
}
