import "./element-stand-ins.ts";
import { showsFound, type Shown } from "./found.ts";
import { part } from "./part.ts";
import { started } from "./started.ts";
import { tellTouched } from "./touched.ts";

/**
 * Finding a region: what is typed picks rows of the list of all 38, which stands further down the page and has all the
 * words; and where there is a map, it says in a sentence what is touched.
 */
const search = document.querySelector<HTMLElement>("#cari");
const input = search?.querySelector("input");

if (search && input) {
  const update = showsFound(input, listedRegions, JSON.parse(search.dataset["said"] ?? ""));
  // Kept with this step of the reader's way: who comes back finds what was typed, and nobody else.
  input.addEventListener("input", () => history.replaceState(input.value, ""));
  if (typeof history.state === "string") input.value = history.state;
  // A browser that comes back to the page may have kept it too.
  update();
  const map = document.querySelector("#peta .named");
  if (map) tellTouched(map, part("#peta .touched"));
  started();
}

/** The rows of the list with their names and abbreviations. */
function listedRegions(): Shown[] {
  return [...document.querySelectorAll<HTMLElement>("#wilayah .regions li")].map((row) => ({
    row,
    name: part("a", row).textContent ?? "",
    short: row.dataset["short"] ?? "",
  }));
}
