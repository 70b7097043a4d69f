import { Unreadable, type Kind } from "../../src/cells/cell.ts";
import type { Fault } from "../../src/cells/problem.ts";

/** What is said of a cell's text, in Indonesian and English: `rule message - hint`; its value where nothing is. */
export function said<V>(kind: Kind<V>, text: string): V | [id: string, en: string] {
  const value = kind.read(text);
  return value instanceof Unreadable ? lines(value.fault) : value;
}

/** The value of a cell's text that is known to have one. */
export function valueOf<V>(kind: Kind<V>, text: string): V {
  const value = kind.read(text);
  if (value instanceof Unreadable) throw new Error(`${text}: ${value.fault.message.en}`);
  return value;
}

/** A fault in Indonesian and English. */
export function lines({ rule, message, hint }: Fault): [id: string, en: string] {
  return [`${rule} ${message.id} - ${hint.id}`, `${rule} ${message.en} - ${hint.en}`];
}
