import "./stand-ins.ts";
import { regionPath } from "../notation/address.ts";
import type { Lookup } from "../views/not-found.ts";
import { showsFound } from "./found.ts";
import { asTyped } from "./guess.ts";
import { matches } from "./matches.ts";
import { pageLanguage, part } from "./part.ts";
import { started } from "./started.ts";

/**
 * The page of missing pages: a field that finds a region, in the language that the address had, and filled with what the
 * address seems to have meant if it may be a region.
 */
const search = document.querySelector<HTMLElement>("#cari");
const bahan = document.querySelector("#bahan");

/** More regions than this are no guess. */
const FEW = 4;

if (search && bahan) {
  begin(search, JSON.parse(bahan.textContent ?? ""));
  started();
}

function begin(search: HTMLElement, lookup: Lookup): void {
  const { home, label, hint, maybe, said } = lookup.in[pageLanguage()];
  const regions = lookup.regions.map(({ name, short, slug }) => ({
    name,
    short,
    row: rowOf(name, home + regionPath(slug).slice(1)),
  }));
  const input = part<HTMLInputElement>("input", search);
  part("label", search).textContent = label;
  part("small", search).textContent = hint;
  const update = showsFound(input, () => regions, said);
  const guess = asTyped(location.pathname);
  const meant = matches(guess, regions).regions.length;
  if (meant === 0 || meant > FEW) return;
  input.value = guess;
  update();
  part("#temuan").textContent = maybe;
}

function rowOf(name: string, href: string): Element {
  const [row, link] = [document.createElement("li"), document.createElement("a")];
  link.href = href;
  link.textContent = name;
  row.append(link);
  return row;
}
