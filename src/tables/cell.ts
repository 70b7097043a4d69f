import { z } from "zod";
import { characterFault, personalFault } from "./characters.ts";
import type { Fault } from "./problem.ts";

/** A zod schema that gives a filled cell's value, or (`read` gives null) the fault that keeps it from having one. */
export function cell<V>(read: (text: string) => V | null, faultOf: (text: string) => Fault): z.ZodType<V, string> {
  return z.string().transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    const found = personalFault(text) ?? faultOf(text);
    context.issues.push({ code: "custom", input: text, message: found.message.en, params: { ...found } });
    return z.NEVER;
  });
}

/** A text of a pattern. */
export function matching(pattern: RegExp, faultOf: (text: string) => Fault): z.ZodType<string, string> {
  return cell((text) => (pattern.test(text) && personalFault(text) === null ? text : null), faultOf);
}

/** A text in which a function finds no fault. */
export function faultless(faultOf: (text: string) => Fault | null): z.ZodType<string, string> {
  return cell(
    (text) => (personalFault(text) === null && faultOf(text) === null ? text : null),
    (text) => faultOf(text)!,
  );
}

/** Any text, its characters as they should be: what it refers to is looked up later. */
export function reference(): z.ZodType<string, string> {
  return faultless(characterFault);
}

/** The fault that an issue of a cell's schema carries. */
export function faultOf(issue: z.core.$ZodIssue): Fault {
  return (issue as z.core.$ZodIssueCustom).params as unknown as Fault;
}
