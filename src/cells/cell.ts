import type { Bilingual } from "../notation/language.ts";
import { brokenLine, characterFault, personalFault } from "./characters.ts";
import type { Fault } from "./problem.ts";

/** What a cell holds: how its text becomes a value, and how that is described to people and machines. */
export interface Kind<Value> {
  /** The value of a filled cell's text, or what is wrong with it. */
  read: (text: string) => Value | Unreadable;
  /** The type and constraints in Table Schema (Data Package 2.0). */
  tableSchema: { type: string; constraints?: Record<string, unknown> };
  /** What the number counts, or the form of the value; absent for plain text. */
  unit?: Bilingual;
  /** Whether a text such as `-` or `NaN` may be what the cell means to hold. */
  isVerbatim?: true;
  /** What to say of an empty cell that must be filled; a general sentence where absent. */
  whenMissing?: Fault;
}

/** What stands for the value of a cell that has none. */
export class Unreadable {
  fault: Fault;
  constructor(fault: Fault) {
    this.fault = fault;
  }
}

/** Reads a cell whose value `valueOf` gives, or (null) whose fault `faultOf` tells. */
export function cell<V>(valueOf: (text: string) => V | null, faultOf: (text: string) => Fault): Kind<V>["read"] {
  return (text) => valueOf(text) ?? new Unreadable(personalFault(text) ?? faultOf(text));
}

/** Reads a text of a pattern. */
export function matching(pattern: RegExp, faultOf: (text: string) => Fault): Kind<string>["read"] {
  return cell((text) => (pattern.test(text) && personalFault(text) === null ? text : null), faultOf);
}

/** Reads a text in which a function finds no fault. */
export function faultless(faultOf: (text: string) => Fault | null): Kind<string>["read"] {
  return (text) => {
    const found = personalFault(text) ?? faultOf(text);
    return found === null ? text : new Unreadable(found);
  };
}

/** Reads any text, its characters as they should be: what it refers to is looked up later. */
export function reference(): Kind<string>["read"] {
  return faultless((text) => characterFault(text) ?? brokenLine(text));
}
