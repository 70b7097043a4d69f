import "./stand-ins.ts";
import { checkerWords } from "../text/claim-checker.ts";
import { checkerDataset, type CheckerRecord } from "../views/claims/checker-record.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { answerHtml, sentencesHtml } from "./answer-html.ts";
import { checkAddress, answer, fields, readQuestion, type Answer, type Typed } from "./claim-answer.ts";
import { regionMeant } from "./meant.ts";
import { pageLanguage, part } from "./part.ts";
import { started } from "./started.ts";

/**
 * The checker on the page of claims. The form is in the page already; this reads it (and the address, so that a check can
 * be linked), fetches the record once from the page's own site, checks, and prints below the form. Nothing is sent.
 */
const form = document.querySelector<HTMLFormElement>("#pemeriksa");
const output = document.querySelector<HTMLElement>("#jawaban");
const language = pageLanguage();
const words = checkerWords[language];
/** How long a reader waits for the record, milliseconds. One that comes later serves the next press. */
const PATIENCE = 10_000;

interface Loaded {
  dataset: Dataset;
  /** Where the claims of its regions are listed. */
  page: string;
}

/** What was fetched, by its address. */
const records = new Map<string, Promise<Loaded>>();
/** What the address asks, as it was last read: a step within the page changes its end alone. */
let asked = location.search;

if (form && output) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check(form, output, "pushState");
  });
  // The first touch starts the download, so that the answer need not wait for it.
  form.addEventListener("focusin", () => void load(form).catch(() => {}), { once: true });
  form.addEventListener("change", () => void load(form).catch(() => {}));
  const linked = fillFromAddress(form);
  if (started() || linked) check(form, output, "replaceState");
  addEventListener("popstate", () => goTo(form, output));
  offerShare();
}

/** Whether the reader's way gets a step for a check, or the check is the step they are at. */
type Step = "pushState" | "replaceState";

/** Whatever goes wrong, the answer's place says so. */
function check(form: HTMLFormElement, output: HTMLElement, step: Step): void {
  run(form, output, step).catch(() => say(output, words.unstarted));
}

/** Back and forward: the check that the address names, or none. */
function goTo(form: HTMLFormElement, output: HTMLElement): void {
  if (location.search === asked) return;
  asked = location.search;
  form.reset();
  if (fillFromAddress(form)) check(form, output, "replaceState");
  else say(output);
}

/** Checks what is typed. */
async function run(form: HTMLFormElement, output: HTMLElement, step: Step): Promise<void> {
  const typed = step === "replaceState" ? withLost(typedIn(form)) : typedIn(form);
  const question = readQuestion(typed, language);
  if ("missing" in question) return say(output, ...question.missing);
  const search = checkAddress(typed);
  if (search !== location.search) history[step](null, "", search);
  asked = search;
  say(output, words.loading);
  const loaded = await inTime(load(form)).catch(() => null);
  // Meanwhile another check was asked for.
  if (asked !== search) return;
  if (loaded) return show(output, answer(loaded.dataset, question, today(), language, loaded.page));
  say(output, words.unloaded);
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))]);
}

/** The record, of all or of the region that is chosen, fetched once; a failure is forgotten, so that the next press tries again. */
function load(form: HTMLFormElement): Promise<Loaded> {
  const [template, region] = [form.dataset["record"] ?? "", typedIn(form).w];
  const address = template.replace("{}", region);
  if (address !== template && region === "") return Promise.reject(new Error("no region"));
  const known = records.get(address);
  if (known) return known;
  const record = fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then((fetched: CheckerRecord) => ({ dataset: checkerDataset(fetched), page: fetched.page ?? "" }));
  records.set(address, record);
  record.catch(() => records.delete(address));
  return record;
}

function typedIn(form: HTMLFormElement): Typed {
  const data = new FormData(form);
  const text = (name: keyof Typed) => String(data.get(name) ?? "");
  return { w: text("w"), t: text("t"), j: text("j"), p: text("p"), b: text("b") };
}

/** What the address says of the date and the base where the form could not take it: it is told, not passed over. */
function withLost(typed: Typed): Typed {
  const address = new URLSearchParams(location.search);
  return { ...typed, t: typed.t || (address.get("t") ?? ""), b: typed.b || (address.get("b") ?? "") };
}

/** Puts what the address holds into the form; whether it holds a check. */
function fillFromAddress(form: HTMLFormElement): boolean {
  const address = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = form.elements.namedItem(name);
    const value = address.get(name);
    if (value !== null && field instanceof HTMLInputElement) field.value = value;
    if (value !== null && field instanceof HTMLSelectElement) field.value = optionOf(field, value);
  }
  // What the address says of it must not stay folded.
  part<HTMLDetailsElement>("details", form).open = ["t", "j", "b"].some((name) => address.has(name));
  return address.has("p");
}

/** The choice that an address names; of another list than that of the regions only as we write it. */
function optionOf({ name, options }: HTMLSelectElement, value: string): string {
  const choices = [...options].flatMap((option) =>
    option.value === "" ? [] : { code: option.value, name: option.text },
  );
  return name === "w" ? (regionMeant(value, choices) ?? "") : value;
}

/** The reader's day: that a figure lies ahead is for the one who reads it now to know, not for the day of the build. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}

function say(output: HTMLElement, ...lines: string[]): void {
  output.innerHTML = sentencesHtml(lines);
  offerLink(false);
}

function show(output: HTMLElement, said: Answer): void {
  output.innerHTML = answerHtml(said, words.tests);
  offerLink(true);
}

/** The link to the answer that is shown: in an app's own browser no address bar shows it. */
function offerLink(shown: boolean): void {
  part("#bagikan").hidden = !shown;
  part("#tautan").textContent = location.href;
}

/** Where the phone can send an address on by itself. */
function offerShare(): void {
  if (!("share" in navigator)) return;
  const button = part<HTMLButtonElement>("#kirim");
  button.hidden = false;
  // Whoever closes the list of apps has sent nothing, and need not be told.
  button.addEventListener("click", () => void navigator.share({ url: location.href }).catch(() => {}));
}
