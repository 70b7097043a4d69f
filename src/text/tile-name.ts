import { bareName } from "./region-name.ts";
import type { Region } from "../tables/wilayah.ts";

/** One sound each: `ng` and its like are written with two letters. */
const SOUND = /ng|ny|sy|kh|[a-z]/g;

const isVowel = (sound: string) => "aeiou".includes(sound);

/** What is made of two words is parted where they meet, which its sounds do not tell. */
const JOINED: Record<string, string[]> = { tulungagung: ["tulung", "agung"] };

/**
 * The name of a region without what it is, as words of syllables, for places too narrow for it: `Kabupaten Mojokerto` is
 * `Mo-jo-ker-to`. The rule of Indonesian spelling: a vowel takes the one consonant before it, of several only the last.
 */
export function tileName(name: string): string[][] {
  return bareName(name).split(" ").map(syllablesOf);
}

function syllablesOf(word: string): string[] {
  const plain = word.toLowerCase();
  const parts = JOINED[plain] ?? parted(plain.match(SOUND) ?? []);
  return parts.map((part, index) => {
    const from = parts.slice(0, index).join("").length;
    return word.slice(from, from + part.length);
  });
}

function parted(sounds: readonly string[]): string[] {
  const vowels = sounds.flatMap((sound, index) => (isVowel(sound) ? [index] : []));
  // Between two vowels all consonants but the last stay with the first vowel.
  const cuts = vowels.slice(1).map((vowel, index) => (vowel - vowels[index]! > 1 ? vowel - 1 : vowel));
  return [0, ...cuts].map((from, index) => sounds.slice(from, cuts[index]).join(""));
}

/** A region in a few letters, as people type it: its abbreviation, or its code where it has none. */
export function shortName({ abbreviation, code }: Pick<Region, "abbreviation" | "code">): string {
  return abbreviation ?? code;
}
