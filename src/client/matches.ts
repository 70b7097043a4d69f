import { alignments } from "../cells/nearest.ts";
import { keysOf } from "../notation/keys.ts";

/** A region as a reader may type it. */
export interface Named {
  /** Official name, its type first: `Kota Malang`. */
  name: string;
  /** Abbreviation on the tile map: `Mlg`. */
  short: string;
}

/** The regions that a text may mean; `near`: none is called so, these are spelt like it. */
export interface Matches<R extends Named> {
  regions: R[];
  near: boolean;
}

/** What people write for the type of a region, in both languages; a beginning of two letters will do. */
const types = {
  kabupaten: ["kabupaten", "pemkab", "regency"],
  kota: ["kotamadya", "kodya", "pemkot", "city"],
  kecamatan: ["kecamatan", "district", "distrik", "kapanewon", "kemantren"],
};
type Type = keyof typeof types;

/** How far a name is from what was typed: the name itself, its beginning, a part, its letters with gaps, then by slips. */
const [SAME, BEGINS, HOLDS, SKIPS, SLIPS] = [0, 1, 2, 3, 4];

/**
 * The regions that a typed text may mean, only the closest kind of match: `malang` both Malangs, `kab malang` one of them,
 * `sby` and `surabya` Kota Surabaya. A type that no such name has is passed over: `kab surabaya` is Kota Surabaya.
 */
export function matches<R extends Named>(typed: string, regions: readonly R[]): Matches<R> {
  const words = wordsOf(typed);
  const name = words.filter((word) => !typeOf(word)).join("");
  const type = words.map(typeOf).find((found) => found !== undefined);
  const called = name === "" ? (type ? [...regions] : []) : closest(name, regions);
  const ofType = called.filter((region) => typeOf(wordsOf(region.name)[0] ?? "") === type);
  const found = ofType.length > 0 ? ofType : called;
  return { regions: found, near: found.some((region) => distance(name, region) >= SLIPS) };
}

/** Words in small letters, without marks: `Kab. Malang` is `kab`, `malang`. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function typeOf(word: string): Type | undefined {
  return keysOf(types).find((type) => word.length > 1 && types[type].some((name) => name.startsWith(word)));
}

function closest<R extends Named>(name: string, regions: readonly R[]): R[] {
  const distances = regions.map((region) => distance(name, region));
  const least = Math.min(...distances);
  return regions.filter((_, index) => distances[index] === least && least < Infinity);
}

function distance(typed: string, { name, short }: Named): number {
  if (typed === "") return SAME;
  const [first = "", ...rest] = wordsOf(name);
  // A province has no type before its name.
  const bare = (typeOf(first) ? "" : first) + rest.join("");
  if (typed === bare || typed === short.toLowerCase()) return SAME;
  if (bare.startsWith(typed)) return BEGINS;
  if (typed.length > 2 && bare.includes(typed)) return HOLDS;
  if (typed.length > 1 && skips(typed, bare)) return SKIPS;
  // Slips are counted to the nearest beginning of the name: whoever types has not finished.
  const count = Math.min(...alignments(typed, bare));
  return count <= allowed(typed) ? SLIPS + count : Infinity;
}

/** Whether the letters stand in the name in this order, the first at its head: `mlg` in `malang`. */
function skips(typed: string, name: string): boolean {
  let from = 0;
  return Array.from(typed).every((letter, index) => {
    const at = name.indexOf(letter, from);
    from = at + 1;
    return index === 0 ? at === 0 : at >= 0;
  });
}

/** How many slips a text may hold and still be a name: none in three letters, two from seven on. */
function allowed({ length }: string): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}
