import type { Language } from "../notation/language.ts";
import { checkerWords } from "../text/checker.ts";
import type { CheckView } from "../views/check.ts";
import { checkerDataset } from "../views/checkerRecord.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { answer, readQuestion, type Typed } from "./checker.ts";
import { element, tableOf } from "./markup.ts";

/**
 * The checker on the page of claims. The form is in the page already; this reads it (and the address, so that a check can
 * be linked), fetches the record once from the page's own site, checks, and prints below the form. Nothing is sent.
 */
const form = document.querySelector<HTMLFormElement>("#pemeriksa");
const output = document.querySelector<HTMLElement>("#jawaban");
const language = document.documentElement.lang as Language;
const words = checkerWords[language];
const fields = ["w", "t", "j", "p", "b"] as const;

let record: Promise<Dataset> | null = null;
/** What the address asks, as it was last read: a step within the page changes its end alone. */
let asked = location.search;

if (form && output) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run(form, output, "pushState");
  });
  // The first touch starts the download, so that the answer need not wait for it.
  form.addEventListener("focusin", () => void load(form).catch(() => {}), { once: true });
  if (fillFromAddress(form)) void run(form, output, "replaceState");
  addEventListener("popstate", () => goTo(form, output));
}

/** Back and forward: the check that the address names, or none. */
function goTo(form: HTMLFormElement, output: HTMLElement): void {
  if (location.search === asked) return;
  asked = location.search;
  form.reset();
  if (fillFromAddress(form)) void run(form, output, "replaceState");
  else output.replaceChildren();
}

/** Checks what is typed; `step`: whether the reader's way gets a step for it, or it is the one they are at. */
async function run(form: HTMLFormElement, output: HTMLElement, step: "pushState" | "replaceState"): Promise<void> {
  const typed = typedIn(form);
  const question = readQuestion(typed, language);
  if ("missing" in question) return say(output, ...question.missing);
  const search = `?${new URLSearchParams({ ...typed })}`;
  if (search !== location.search) history[step](null, "", search);
  asked = search;
  say(output, words.loading);
  const dataset = await load(form).catch(() => null);
  // Meanwhile another check was asked for.
  if (asked !== search) return;
  if (dataset) return show(output, answer(dataset, question, language));
  record = null;
  say(output, words.unloaded);
}

/** The record, fetched once; a failure is forgotten, so that the next press tries again. */
function load(form: HTMLFormElement): Promise<Dataset> {
  record ??= fetch(form.dataset["record"]!)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then(checkerDataset);
  return record;
}

function typedIn(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  return Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? "")])) as unknown as Typed;
}

/** Puts what the address holds into the form; whether it holds a check. */
function fillFromAddress(form: HTMLFormElement): boolean {
  const address = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = form.elements.namedItem(name);
    const value = address.get(name);
    if (value !== null && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
      field.value = value;
  }
  return address.has("p");
}

function say(output: HTMLElement, ...lines: string[]): void {
  output.replaceChildren(...lines.map((line) => element("p", {}, line)));
}

function show(output: HTMLElement, { sign, sentences: [verdict = "", ...said], tests }: CheckView): void {
  output.replaceChildren(
    element("p", { class: "verdict" }, element("i", { "aria-hidden": "true" }, sign), ` ${verdict}`),
    ...said.map((sentence) => element("p", { class: "small" }, sentence)),
    ...(tests ? [tableOf(tests)] : []),
    element("p", { class: "small soft" }, words.link),
  );
}
