import type { MeaningCard, MeaningText } from "../text/meaning.ts";
import type { TestedView } from "../views/claims/tested.ts";
import { narrow, tableHtml, textHtml } from "../views/markup.ts";
import type { Answer } from "./claim-answer.ts";

/** What the checker says, as HTML; the arithmetic is folded under `tests`. */
export function answerHtml({ instead, onRecord, uncounted, check, meaning, ask }: Answer, tests: string): string {
  return [
    sentencesHtml(instead),
    ...onRecord.map((phrase) => `<p>${narrow(phrase)}</p>`),
    sentencesHtml(uncounted === null ? [] : [uncounted]),
    check ? checkHtml(check) : "",
    meaning ? meaningHtml(meaning) : "",
    ask === null ? "" : `<p class="ask">${textHtml(ask)}</p>`,
    check ? behindHtml(check, tests) : "",
  ].join("");
}

/** Sentences as paragraphs. */
export function sentencesHtml(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<p>${textHtml(sentence)}</p>`).join("");
}

function checkHtml({ sign, verdict, reason }: TestedView): string {
  return `<p class="verdict">${sign} ${textHtml(verdict)}</p><p>${textHtml(reason)}</p>`;
}

function behindHtml({ behind, tests: grid }: TestedView, tests: string): string {
  const sentences = behind.map((sentence) => `<p class="small">${textHtml(sentence)}</p>`);
  const all = sentences.join("") + (grid ? tableHtml(grid, "stack") : "");
  return all === "" ? "" : `<details><summary>${textHtml(tests)}</summary>${all}</details>`;
}

function meaningHtml({ lead, cards }: MeaningText): string {
  return `<p>${textHtml(lead)}</p><ul>${cards.map(cardHtml).join("")}</ul>`;
}

function cardHtml({ share, people, also }: MeaningCard): string {
  const small = also === null ? "" : `<small>${textHtml(also)}</small>`;
  return `<li>${textHtml(share)} <b>${narrow([people])}</b> ${small}</li>`;
}
