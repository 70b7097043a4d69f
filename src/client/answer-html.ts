import type { MeaningText } from "../text/meaning.ts";
import type { CheckView } from "../views/claims/check.ts";
import { narrow, tableHtml, words } from "../views/markup.ts";
import type { Answer } from "./checker.ts";

/** What the checker says, as HTML. */
export function answerHtml({ instead, onRecord, check, meaning }: Answer): string {
  return [
    sentencesHtml(instead),
    ...onRecord.map((phrase) => `<p>${narrow(phrase)}</p>`),
    check ? checkHtml(check) : "",
    meaning ? meaningHtml(meaning) : "",
    check?.tests ? tableHtml(check.tests, "stack") : "",
  ].join("");
}

/** Sentences as paragraphs. */
export function sentencesHtml(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<p>${words(sentence)}</p>`).join("");
}

function checkHtml({ sign, verdict, reason, behind }: CheckView): string {
  const small = behind.map((sentence) => `<p class="small">${words(sentence)}</p>`);
  return `<p class="verdict"><i aria-hidden="true">${sign}</i> ${words(verdict)}</p><p>${words(reason)}</p>${small.join("")}`;
}

function meaningHtml({ lead, items, ask }: MeaningText): string {
  const list = items.map((item) => `<li>${words(item)}</li>`);
  return `<p>${words(lead)}</p><ul>${list.join("")}</ul><p class="ask">${words(ask)}</p>`;
}
