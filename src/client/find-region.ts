import "./stand-ins.ts";
import { showsFound } from "./found.ts";
import { part } from "./part.ts";
import { started } from "./started.ts";

/**
 * Finding a region on the home page: what is typed picks rows of the list of all 38, which stands further down the page
 * and has all the words; the tile map gives the abbreviations.
 */
const search = document.querySelector<HTMLElement>("#cari");
const input = search?.querySelector("input");

if (search && input) {
  const update = showsFound(input, listedRegions(), JSON.parse(search.dataset["said"] ?? ""));
  // Kept with this step of the reader's way: who comes back finds what was typed, and nobody else.
  input.addEventListener("input", () => history.replaceState(input.value, ""));
  if (typeof history.state === "string") input.value = history.state;
  // A browser that comes back to the page may have kept it too.
  update();
  started();
}

/** The rows of the list with their names, and with their abbreviations on the tile map. */
function listedRegions() {
  const address = (link: Element) => link.getAttribute("href");
  const tiles = [...document.querySelectorAll(".tiles a")];
  const shorts = new Map(tiles.map((tile) => [address(tile), tile.querySelector("text")?.textContent ?? ""]));
  return [...document.querySelectorAll("#wilayah .regions li")].map((row) => {
    const link = part("a", row);
    return { row, name: link.textContent ?? "", short: shorts.get(address(link)) ?? "" };
  });
}
