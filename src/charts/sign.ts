/** What a sign says: equal, nearly, of something else, of what nobody named, of none, or not known. */
export type Sign = "equal" | "nearly" | "other" | "unnamed" | "none" | "unknown";

const STROKES: Record<Sign, string> = {
  equal: "M7 9.5h10M7 14.5h10",
  nearly: "M7 9.5q2.5-3 5-.5t5-.5M7 15h10",
  other: "M7 10q2.5-3 5-.5t5-.5M7 15.5q2.5-3 5-.5t5-.5",
  unnamed: "M12 7.5a4.5 4.5 0 1 1-.1 0z",
  none: "M7 9.5h10M7 14.5h10M15 6.5l-6 11",
  unknown: "M8.8 9.6a3.2 3.2 0 1 1 4.9 2.7q-1.7 1-1.7 2.2M12 17.2v.6",
};

/** A verdict as a drawn sign in a ring, in the colour of the text beside it: fonts lack some of these letters. */
export function signSvg(sign: Sign): string {
  return (
    '<svg class="sign" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">' +
    `<circle cx="12" cy="12" r="11"/><path d="${STROKES[sign]}"/></svg>`
  );
}
