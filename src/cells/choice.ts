import type { Pair } from "../rules/rule.ts";
import { cell, type Kind } from "./cell.ts";
import { fault, list, write } from "./fault.ts";
import { nearest } from "./nearest.ts";
import type { Fault } from "./problem.ts";
import { cleaned, spelled } from "./visible.ts";

/** One word of a fixed list; `faultOf` says what is wrong with a word that is not nearly one of it. */
export function oneOf<const W extends string>(
  words: readonly W[],
  faultOf = (text: string) => unknownWord(text, words),
): Kind<W> {
  return {
    read: cell(
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
    read: cell(
      (text) => (words.includes(text) ? text === "ya" : null),
      (text) => nearlyOne(words, text) ?? unknownAnswer(text),
    ),
    tableSchema: { type: "string", constraints: { enum: words } },
  };
}

/** What is wrong with a word outside a list; `remedy`: what to write. */
function unknownWord(
  text: string,
  words: readonly string[],
  remedy: Pair = [`Tulis ${list(words, "atau")}.`, `Write ${list(words, "or")}.`],
): Fault {
  const like = meantWord(text, words);
  const [id, en] = like === null ? ["", ""] : [`Maksudnya «${like}»? `, `Is it «${like}»? `];
  return fault(
    "pilihan-tak-dikenal",
    [`${spelled(text)} tidak dikenal.`, `${spelled(text)} is unknown.`],
    [id + remedy[0], en + remedy[1]],
  );
}

/** The word of a list that another probably stands for: the same in other words or in English, or a slip. */
function meantWord(text: string, words: readonly string[]): string | null {
  const plain = cleaned(text).toLowerCase();
  const meant = Object.entries(SYNONYMS).find(([word, others]) => words.includes(word) && others.includes(plain));
  return meant?.[0] ?? nearest(plain.replace(/[ -]/g, "_"), words);
}

const SYNONYMS: Record<string, string[]> = {
  persis: ["tepat", "pasti", "eksak", "exact"],
  dibulatkan: ["bulat", "pembulatan", "rounded"],
  sekitar: ["kira-kira", "kurang lebih", "kisaran", "about", "approx", "±", "~"],
  minimal: ["lebih", "lebih dari", "sedikitnya", "setidaknya", "paling sedikit", "di atas", "tembus", "at least", ">"],
  maksimal: ["hampir", "nyaris", "mendekati", "kurang dari", "paling banyak", "di bawah", "at most", "<"],
  hari: ["harian", "tanggal", "day"],
  bulan: ["bulanan", "month"],
  tahun: ["tahunan", "year"],
  ya: ["y", "yes", "1", "true", "benar", "dipakai"],
  tidak: ["n", "no", "0", "false", "tdk", "tidak dipakai"],
  perekaman: ["pemegang", "pemegang ktp-el", "perekaman ktp-el", "rekam"],
  wajib_ktp: ["wktp", "17+", "wajibktp", "wajib ktp-el"],
  penduduk: ["warga", "populasi", "jiwa"],
  tidak_disebut: ["tidak diketahui", "tidak jelas", "tidak disebutkan"],
  dpt: ["pemilih"],
  hitungan: ["dihitung", "penjumlahan", "selisih"],
  tersirat: ["implisit"],
  asn: ["pns"],
  pelajar: ["siswa"],
  umum: ["masyarakat"],
};

function unknownAnswer(text: string): Fault {
  return unknownWord(
    text,
    ["ya", "tidak"],
    ["Tulis ya (atau kosongkan), atau tidak.", "Write ya (or leave it empty), or tidak."],
  );
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
