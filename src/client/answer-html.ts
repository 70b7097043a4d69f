import type { MeaningText } from "../text/meaning.ts";
import type { TestedView } from "../views/claims/tested.ts";
import { narrow, tableHtml, textHtml } from "../views/markup.ts";
import type { Answer } from "./claim-answer.ts";

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
  return sentences.map((sentence) => `<p>${textHtml(sentence)}</p>`).join("");
}

function checkHtml({ sign, verdict, reason, behind }: TestedView): string {
  const small = behind.map((sentence) => `<p class="small">${textHtml(sentence)}</p>`);
  return `<p class="verdict"><i aria-hidden="true">${sign}</i> ${textHtml(verdict)}</p><p>${textHtml(reason)}</p>${small.join("")}`;
}

function meaningHtml({ lead, items, ask }: MeaningText): string {
  const list = items.map((item) => `<li>${textHtml(item)}</li>`);
  return `<p>${textHtml(lead)}</p><ul>${list.join("")}</ul><p class="ask">${textHtml(ask)}</p>`;
}
