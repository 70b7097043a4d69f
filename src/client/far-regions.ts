import type { FindableRegion } from "../views/home/find.ts";
import { part } from "./part.ts";

/**
 * A home page of very many regions does not list them: their names are fetched into a list that nobody sees when the field
 * is used, and found there like those of a list that is shown.
 */
const input = part("#cari input");
const far = part<HTMLElement>("#wilayah");

// The first touch starts the download, so that nobody waits for it who types.
input.addEventListener("focus", load, { once: true });
if (document.activeElement === input || typeof history.state === "string") load();

/** What is typed is looked for again when they are there; what failed is tried again with the next letter. */
function load(): void {
  fetchRegions(far.dataset["names"] ?? "").then(
    (regions) => {
      part(".regions", far).append(...regions.map(rowOf));
      input.dispatchEvent(new Event("input"));
    },
    () => input.addEventListener("input", load, { once: true }),
  );
}

async function fetchRegions(address: string): Promise<FindableRegion[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

function rowOf({ name, short, href, part: place }: FindableRegion): Element {
  const [row, link, where] = [
    document.createElement("li"),
    document.createElement("a"),
    document.createElement("small"),
  ];
  row.dataset["short"] = short;
  link.href = href;
  link.textContent = name;
  where.textContent = place;
  row.append(link, " ", where);
  return row;
}
