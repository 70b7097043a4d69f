import { describe, expect, test } from "vitest";
import { rules, type RuleId } from "../../src/rules/rules.ts";
import { address, code, count, date, datePrecision, id, percent, sharePrecision, text } from "../../src/cells/kinds.ts";
import type { Kind } from "../../src/cells/cell.ts";
import { said } from "../cells/said.ts";

/** The kind of cell that a rule's example stands in, where the example is nothing but a cell. */
const kinds: [Kind<unknown>, RuleId[]][] = [
  [
    count,
    [
      ...(["angka-pemisah-ribuan", "angka-ambigu", "angka-spasi", "angka-kata", "angka-rentang"] as const),
      ...(["angka-satuan", "angka-tanda", "angka-desimal", "angka-eksponen", "angka-rumus"] as const),
      ...(["angka-tanggal", "angka-negatif", "angka-aksara", "angka-huruf", "angka-nol-depan"] as const),
      ...(["angka-terlalu-besar", "angka-bentuk", "angka-kosong"] as const),
    ],
  ],
  [percent, ["persen-koma", "persen-rentang", "persen-excel", "persen-bentuk"]],
  [sharePrecision, ["persen-presisi"]],
  [
    date,
    [
      ...(["tanggal-bentuk", "tanggal-ambigu", "tanggal-excel", "tanggal-tak-lengkap", "tanggal-jam"] as const),
      ...(["tanggal-tak-ada", "tanggal-belum-diisi"] as const),
    ],
  ],
  [datePrecision, ["ketepatan-tak-dikenal"]],
  [code, ["kode-bentuk"]],
  [id, ["id-bentuk"]],
  [address, ["url-bentuk"]],
  [text, ["rumus-awal"]],
];

describe("the example of a rule breaks that rule", () => {
  test.each(kinds.flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)))("%s", (id, kind) => {
    expect(said(kind, rules[id].example)).toEqual([
      expect.stringMatching(new RegExp(`^${id} `)),
      expect.stringMatching(new RegExp(`^${id} `)),
    ]);
  });
});

test("each rule says what, why and what to do, in sentences of both languages, and blames nobody", () => {
  for (const { what, why, remedy, example } of Object.values(rules)) {
    for (const words of [what, why, remedy]) {
      expect(words.id).toMatch(/^\S.*[.)]$/);
      expect(words.en).toMatch(/^\S.*[.)]$/);
      expect(`${words.id} ${words.en}`).not.toMatch(/\b(?:salah|gagal|ilegal|invalid|fatal)\b(?! satu)|!/i);
    }
    expect(example).not.toBe("");
  }
});
