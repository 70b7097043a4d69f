import { cleaned } from "./visible.ts";

/** What programs write for a cell that holds nothing; no note and no name is that. */
const SIGN = /^(?:[-–—−]{1,3}|nan|n\/?a|#n\/?a|<na>|\(?null\)?|nil|none|nat|undefined|\?)?$/i;

/** Whether a text that is not empty stands for nothing: spaces, NaN, NA, null, None, a dash. */
export function standsForNothing(text: string): boolean {
  return text !== "" && text.length < 40 && SIGN.test(cleaned(text));
}
