/** What several notes of a list say in the same words, told once below it under a letter. */
export interface Footnotes {
  /** Of a note the sentences that no other has, and the letters of the rest: `a, c`. */
  of: (note: string) => { own: string; signs: string };
  told: Footnote[];
}

export interface Footnote {
  sign: string;
  text: string;
}

/** The footnotes of all notes of a list: every sentence that stands in more than one of them. */
export function footnotesOf(notes: readonly string[]): Footnotes {
  const all = notes.flatMap(sentencesOf);
  const shared = [...new Set(all.filter((sentence, index) => all.indexOf(sentence) !== index))];
  const told = shared.map((text, index) => ({ sign: String.fromCharCode(FIRST + index), text }));
  const signOf = new Map(told.map(({ sign, text }) => [text, sign]));
  return {
    told,
    of: (note) => {
      const sentences = sentencesOf(note);
      return {
        own: sentences.filter((sentence) => !signOf.has(sentence)).join(" "),
        signs: sentences.flatMap((sentence) => signOf.get(sentence) ?? []).join(", "),
      };
    },
  };
}

/** The code of the first letter. */
const FIRST = "a".charCodeAt(0);

function sentencesOf(note: string): string[] {
  return note.split(/(?<=\.)\s+/);
}
