import { travelling } from "../text/space.ts";
import type { Cell, Grid, Phrase } from "../views/phrase.ts";

/** An element with attributes and children; text is never read as markup. */
export function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The table that Stack.astro makes at build time, in the browser. */
export function tableOf({ caption, columns, lines }: Grid): HTMLElement {
  const heads = columns.map(({ text, number }) => element("th", { scope: "col", ...numeric(number) }, text));
  const rows = lines.map(({ cells: [head, ...rest] }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, ...cellNodes(head!)),
      ...rest.map((cell, index) =>
        element(
          "td",
          { ...numeric(cell.number), "data-head": columns[index + 1]!.text },
          element("span", {}, ...cellNodes(cell)),
        ),
      ),
    ),
  );
  return element(
    "table",
    { class: "stack" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
}

function numeric(number: boolean | undefined): Record<string, string> {
  return number ? { class: "n" } : {};
}

/** The spaces are for who copies them, as in views/markup.ts. */
function cellNodes({ text, small = [] }: Cell): (Node | string)[] {
  return [...phraseNodes(text), ...small.flatMap((line) => [" ", element("small", {}, ...phraseNodes(line))])];
}

/** A phrase for a cell, its links and words of another language as elements: as at build time, it may break between any two words. */
export function phraseNodes(phrase: Phrase): (Node | string)[] {
  return phrase.map((part) => {
    if (typeof part === "string") return travelling(part);
    return "href" in part
      ? element("a", { href: part.href }, travelling(part.text))
      : element("span", { lang: part.language }, travelling(part.text));
  });
}
