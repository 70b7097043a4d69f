import { readFileSync } from "node:fs";
import { lightColours } from "../paint.ts";

const tokens = lightColours(readFileSync("src/styles/tokens.css", "utf8"));

/** A colour of the light theme by its token, as the style sheet has it: pictures have no theme. */
export function colour(token: string): string {
  const found = tokens.get(token);
  if (found === undefined) throw new Error(`no colour: ${token}`);
  return found;
}
