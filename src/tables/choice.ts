import { cell } from "./cell.ts";
import { fault, list, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import type { Kind } from "./table.ts";
import { cleaned, spelled } from "./visible.ts";

/** One word of a fixed list; `faultOf` says what is wrong with a word that is not nearly one of it. */
export function oneOf<const W extends string>(
  words: readonly W[],
  faultOf = (text: string) => unknownWord(text, words),
): Kind<W> {
  return {
    ...cell(
      (text) => words.find((word) => word === text) ?? null,
      (text) => nearlyOne(words, text) ?? faultOf(text),
    ),
    tableSchema: { type: "string", constraints: { enum: words } },
  };
}

/** `ya` or `tidak`. */
export function yesNo(): Kind<boolean> {
  const words = ["ya", "tidak"];
  return {
    ...cell(
      (text) => (words.includes(text) ? text === "ya" : null),
      (text) => nearlyOne(words, text) ?? unknownAnswer(text),
    ),
    tableSchema: { type: "string", constraints: { enum: words } },
  };
}

/** What is wrong with a word outside a list. */
export function unknownWord(text: string, words: readonly string[]): Fault {
  return fault(
    "pilihan-tak-dikenal",
    [`${spelled(text)} tidak dikenal.`, `${spelled(text)} is unknown.`],
    [`Tulis ${list(words, "atau")}.`, `Write ${list(words, "or")}.`],
  );
}

function unknownAnswer(text: string): Fault {
  return {
    ...unknownWord(text, []),
    hint: { id: "Tulis ya (atau kosongkan), atau tidak.", en: "Write ya (or leave it empty), or tidak." },
  };
}

/** A word of the list in other capitals, or with spaces around it or for its underscore. */
function nearlyOne(words: readonly string[], text: string): Fault | null {
  const plain = cleaned(text).toLowerCase().replace(/[ -]/g, "_");
  if (!words.includes(plain)) return null;
  return fault(
    "pilihan-ejaan",
    [`${spelled(text)} hampir sama dengan «${plain}».`, `${spelled(text)} is nearly «${plain}».`],
    write(plain),
  );
}
