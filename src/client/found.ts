import type { Found } from "../text/find.ts";
import { matches, type Named } from "./matches.ts";
import { part } from "./part.ts";

/** A region with the row of a list that shows it. */
export interface Shown extends Named {
  row: Element;
}

/**
 * Makes a field show, in `#ditemukan`, the regions that what is typed in it may mean, and say in `#temuan` how many they
 * are. Enter opens the one that is left, or goes to the first. Gives what shows them anew, for a text that nobody typed.
 */
export function showsFound(input: HTMLInputElement, regions: () => readonly Shown[], said: Found): () => void {
  const status = part("#temuan");
  const list = part("#ditemukan");
  const update = () => {
    const found = matches(input.value, regions());
    const sentences = said[found.near ? "near" : "called"];
    // The last sentence is for more than are counted, if there are more than that.
    const [count, most] = [found.regions.length, sentences.length - 1];
    list.replaceChildren(...found.regions.slice(0, most).map(({ row }) => row.cloneNode(true)));
    status.textContent = input.value.trim() ? (sentences[Math.min(count, most)] ?? "") : "";
  };
  input.addEventListener("input", update);
  input.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    const first = list.querySelector("a");
    if (list.children.length === 1) first?.click();
    else first?.focus();
  });
  return update;
}
