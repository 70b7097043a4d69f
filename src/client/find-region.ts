import type { Found } from "../text/find.ts";
import { matches } from "./matches.ts";

/**
 * Finding a region on the home page: what is typed picks rows of the list of all 38, which stands further down the page
 * and has all the words; the tile map gives the abbreviations. Enter opens the one that is left, or goes to the first.
 */
const search = document.querySelector<HTMLElement>("#cari");
const input = search?.querySelector("input");
const status = document.querySelector("#temuan");
const list = document.querySelector("#ditemukan");

if (search && input && status && list) {
  const said = JSON.parse(search.dataset["said"]!) as Found;
  const regions = listedRegions();
  const update = () => {
    const found = matches(input.value, regions);
    list.replaceChildren(...found.regions.map(({ row }) => row.cloneNode(true)));
    status.textContent = input.value.trim() ? said[found.near ? "near" : "called"][found.regions.length]! : "";
  };
  input.addEventListener("input", () => {
    update();
    // Kept with this step of the reader's way: who comes back finds what was typed, and nobody else.
    history.replaceState(input.value, "");
  });
  input.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    const first = list.querySelector("a");
    if (list.children.length === 1) first?.click();
    else first?.focus();
  });
  if (typeof history.state === "string") input.value = history.state;
  update();
}

/** The rows of the list with their names, and with their abbreviations on the tile map. */
function listedRegions() {
  const address = (link: Element) => link.getAttribute("href");
  const tiles = [...document.querySelectorAll(".tiles a")];
  const shorts = new Map(tiles.map((tile) => [address(tile), tile.querySelector("text")?.textContent ?? ""]));
  return [...document.querySelectorAll("#wilayah .regions li")].map((row) => {
    const link = row.querySelector("a")!;
    return { row, name: link.textContent!, short: shorts.get(address(link)) ?? "" };
  });
}
