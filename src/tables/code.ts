import type { Pair } from "../rules/rule.ts";
import { fault } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { cleaned, spelled } from "./visible.ts";

/** What is wrong with a region's own code. */
export function codeFault(text: string): Fault {
  return fault(
    "kode-bentuk",
    [`${spelled(text)} bukan kode Kemendagri.`, `${spelled(text)} is not a Home Affairs code.`],
    [
      "Tulis dua angka, titik, dua angka, misalnya 35.73, dan format kolomnya sebagai Teks.",
      "Write two digits, a dot, two digits, such as 35.73, and format the column as Text.",
    ],
  );
}

/** What is wrong with a code of Statistics Indonesia. */
export function bpsCodeFault(text: string): Fault {
  return fault(
    "kode-bentuk",
    [`${spelled(text)} bukan kode BPS.`, `${spelled(text)} is not a BPS code.`],
    ["Tulis dua atau empat angka, misalnya 3573.", "Write two or four digits, such as 3573."],
  );
}

/** What is wrong with an id. */
export function idFault(text: string): Fault {
  return fault(
    "id-bentuk",
    [`${spelled(text)} bukan id.`, `${spelled(text)} is not an id.`],
    suggestion(
      text,
      "-",
      "Pakai huruf kecil, angka, dan tanda hubung saja.",
      "Use lower-case letters, digits and hyphens only.",
    ),
  );
}

/** What is wrong with a key word. */
export function wordFault(text: string): Fault {
  return fault(
    "id-bentuk",
    [`${spelled(text)} bukan satu kata kunci.`, `${spelled(text)} is not a key word.`],
    suggestion(
      text,
      "_",
      "Pakai huruf kecil, angka, dan garis bawah saja.",
      "Use lower-case letters, digits and underscores only.",
    ),
  );
}

/** What the text would be as an id, if letters and digits of it remain. */
function suggestion(text: string, joint: "-" | "_", id: string, en: string): Pair {
  const made = cleaned(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(joint)
    .slice(0, 60);
  return made === "" || /[<>{}=/\\]/.test(text) ? [id, en] : [`${id} Misalnya ${made}.`, `${en} Such as ${made}.`];
}
