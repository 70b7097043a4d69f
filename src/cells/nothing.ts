import { cleaned } from "./visible.ts";

/** What programs write for a cell that holds nothing; no note and no name is that. */
const SIGN = /^(?:[-–—−]{1,3}|nan|n\/?a|#n\/?a|<na>|\(?null\)?|nil|none|nat|undefined|\?)?$/i;

/** Whether a text that is not empty stands for nothing: spaces, NaN, NA, null, None, a dash. */
export function standsForNothing(text: string): boolean {
  return mayStandForNothing(text) && text.length < 40 && SIGN.test(cleaned(text));
}

/** Most cells begin with a digit or another letter, and need no closer look: there may be millions. */
function mayStandForNothing(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  return (
    text !== "" && !isDigit && (!isLetter || first === N || first === N + LOWER || first === U || first === U + LOWER)
  );
}

const [N, U, LOWER] = [78, 85, 32];
