import { expect, test } from "vitest";
import { alignments, distance, nearest } from "../../src/cells/nearest.ts";

test.each<[string, string, number]>([
  ["jumlah", "jumlah", 0],
  ["jumlh", "jumlah", 1],
  ["jjumlah", "jumlah", 1],
  ["jumleh", "jumlah", 1],
  ["jumalh", "jumlah", 1],
  // k becomes s, e becomes i, g is added.
  ["kitten", "sitting", 3],
  // Swap c and a, then b between them would be two; but what was swapped is not touched again.
  ["ca", "abc", 3],
  ["", "abc", 3],
])("from «%s» to «%s» it takes %i letters", (a, b, letters) => {
  expect(distance(a, b, 3)).toBe(letters);
  expect(distance(b, a, 3)).toBe(letters);
});

test("how far a text is from every beginning of another", () => {
  // "", s, su, sur, sura, suraa: four letters to drop, …, none at `sura`, one to add.
  expect(alignments("sura", "suraa")).toEqual([4, 3, 2, 1, 0, 1]);
  // sru: two to drop for s, r to drop for su, a swap for sur, and an a to add for sura.
  expect(alignments("sru", "sura")).toEqual([3, 2, 1, 1, 2]);
});

test("texts whose lengths alone differ by more than is asked for are not compared", () => {
  expect(distance("a", "abcd", 2)).toBe(Infinity);
  expect(distance("abcd", "a", 2)).toBe(Infinity);
  expect(distance("a", "abcd", 3)).toBe(3);
});

test("the nearest is within a third of its letters; of two as near the first; else there is none", () => {
  expect(nearest("jumlh", ["jumlah", "jumla"])).toBe("jumlah");
  expect(nearest("prsn", ["persen"])).toBeNull();
  expect(nearest("persn", ["basis", "persen"])).toBe("persen");
  expect(nearest("xy", ["xyz"])).toBeNull();
  expect(nearest("catatan", [])).toBeNull();
});
