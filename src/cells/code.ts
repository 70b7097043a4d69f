import type { Pair } from "../rules/rule.ts";
import { fault } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { cleaned, spelled } from "./visible.ts";

/** What is wrong with a region's own code. */
export function codeFault(text: string): Fault {
  const plain = cleaned(text).normalize("NFKC");
  const [, ...parts] = /^(\d{2})[.,\- ]?(\d{2})(?:[.,]?0+|[.,\- ]?(\d{2}))?$/.exec(plain) ?? [];
  if (/^\d{2}[.,]\d$/.test(plain)) return lostZero(text, `${plain.replace(",", ".")}0`, "di belakang", "last");
  if (/^\d$/.test(plain)) return lostZero(text, `0${plain}`, "di depan", "first");
  return fault(
    "kode-bentuk",
    [`${spelled(text)} bukan bentuk kode Kemendagri.`, `${spelled(text)} is not the form of a Home Affairs code.`],
    parts.length === 0
      ? [
          "Tulis dua angka, titik, dua angka, misalnya 35.73, dan format kolomnya sebagai Teks.",
          "Write two digits, a dot, two digits, such as 35.73, and format the column as Text.",
        ]
      : asText(parts.filter(Boolean).join(".")),
  );
}

function lostZero(text: string, code: string, id: string, en: string): Fault {
  return fault(
    "kode-nol-hilang",
    [
      `${spelled(text)} bukan kode; Excel membuang nol ${id}.`,
      `${spelled(text)} is no code; Excel drops the ${en} zero.`,
    ],
    asText(code),
  );
}

function asText(code: string): Pair {
  return [`Tulis ${code} dan format kolomnya sebagai Teks.`, `Write ${code} and format the column as Text.`];
}

/** What is wrong with a code of Statistics Indonesia. */
export function bpsCodeFault(text: string): Fault {
  const digits = /^(\d{2})[.,]?(\d{2})(?:[.,]0+)?$/.exec(cleaned(text));
  return fault(
    "kode-bentuk",
    [`${spelled(text)} bukan bentuk kode BPS.`, `${spelled(text)} is not the form of a BPS code.`],
    digits
      ? asText(`${digits[1]}${digits[2]}`)
      : ["Tulis dua, empat, atau tujuh angka, misalnya 3573.", "Write two, four or seven digits, such as 3573."],
  );
}

/** What is wrong with an id. */
export function idFault(text: string): Fault {
  return fault(
    "id-bentuk",
    [`${spelled(text)} bukan bentuk id.`, `${spelled(text)} is not the form of an id.`],
    suggestion(
      text,
      "-",
      "Pakai huruf kecil, angka, dan tanda hubung saja",
      "Use lower-case letters, digits and hyphens only",
    ),
  );
}

/** What is wrong with a key word. */
export function wordFault(text: string): Fault {
  return fault(
    "id-bentuk",
    [`${spelled(text)} bukan bentuk kata kunci.`, `${spelled(text)} is not the form of a key word.`],
    suggestion(
      text,
      "_",
      "Pakai huruf kecil, angka, dan garis bawah saja",
      "Use lower-case letters, digits and underscores only",
    ),
  );
}

/** What the text would be as an id, if letters and digits of it remain. */
function suggestion(text: string, joint: "-" | "_", id: string, en: string): Pair {
  const made = cleaned(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(joint)
    .slice(0, 60);
  return made === "" || /[<>{}=/\\]/.test(text)
    ? [`${id}.`, `${en}.`]
    : [`${id}, misalnya ${made}.`, `${en}, such as ${made}.`];
}
