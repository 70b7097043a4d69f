import { z } from "zod";
import { characterFault, personalFault } from "./characters.ts";
import type { Fault } from "./problem.ts";

/** How the text of a filled cell becomes its value. */
interface Cell<V> {
  schema: z.ZodType<V, string>;
  /** The same without a fault, null where there is one: what a million rows are read with. */
  read: (text: string) => V | null;
}

/** A cell whose value `read` gives, or (null) whose fault `faultOf` tells. */
export function cell<V>(read: (text: string) => V | null, faultOf: (text: string) => Fault): Cell<V> {
  const schema = z.string().transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    const found = personalFault(text) ?? faultOf(text);
    context.issues.push({ code: "custom", input: text, message: found.message.en, params: { ...found } });
    return z.NEVER;
  });
  return { schema, read };
}

/** A text of a pattern. */
export function matching(pattern: RegExp, faultOf: (text: string) => Fault): Cell<string> {
  return cell((text) => (pattern.test(text) && personalFault(text) === null ? text : null), faultOf);
}

/** A text in which a function finds no fault. */
export function faultless(faultOf: (text: string) => Fault | null): Cell<string> {
  return cell(
    (text) => (personalFault(text) === null && faultOf(text) === null ? text : null),
    (text) => faultOf(text)!,
  );
}

/** Any text, its characters as they should be: what it refers to is looked up later. */
export function reference(): Cell<string> {
  return faultless(characterFault);
}

/** The fault that an issue of a cell's schema carries. */
export function faultOf(issue: z.core.$ZodIssue): Fault {
  return (issue as z.core.$ZodIssueCustom).params as unknown as Fault;
}
