import type { Language } from "../notation/language.ts";
import { compareWords } from "../text/compare.ts";
import { element } from "./markup.ts";
import { pairKeys, readSlugs, writeSlugs } from "./slugs.ts";

/**
 * Comparing on the page of all 38: the choice in the address (`?w=kota-malang,kota-madiun`) and in the form hides the other
 * pictures and prints what can be said of the pairs. All figures are in the page already.
 */
const form = document.querySelector<HTMLFormElement>("#pilihan");
const output = document.querySelector<HTMLElement>("#hasil");
const list = document.querySelector<HTMLElement>(".multiples");
const figures = [...document.querySelectorAll<HTMLElement>("[data-slug]")];
const words = compareWords[document.documentElement.lang as Language];

if (form && output) {
  const selects = [...form.querySelectorAll("select")];
  const known = figures.map(({ dataset }) => dataset["slug"]!);
  const pairs = JSON.parse(form.dataset["pairs"] ?? "{}") as Record<string, string>;
  const update = (slugs: readonly string[]) => {
    for (const figure of figures) figure.hidden = slugs.length > 0 && !slugs.includes(figure.dataset["slug"]!);
    list?.classList.toggle("chosen", slugs.length > 0);
    const lines = pairKeys(slugs, known).flatMap((key) => pairs[key] ?? []);
    const said = lines.length > 0 ? [...lines, words.link] : slugs.length > 1 ? [words.none, words.link] : [];
    output.replaceChildren(...said.map((line) => element("p", {}, line)));
  };
  const chosen = () => readSlugs(selects.map(({ value }) => value).join(","), known);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", writeSlugs(location.pathname, chosen()));
    update(chosen());
  });
  form.addEventListener("reset", () => {
    history.replaceState(null, "", location.pathname);
    update([]);
  });
  const linked = readSlugs(new URLSearchParams(location.search).get("w") ?? "", known);
  selects.forEach((select, index) => (select.value = linked[index] ?? ""));
  update(linked);
}
